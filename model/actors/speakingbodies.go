package actors

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/speakingbodies.txt
var speakingBodiesTXT string

// speakingNoun is a common noun for a body that may speak.
type speakingNoun struct {
	noun   string
	plural bool
}

// speakingNouns are the nouns for bodies that speak, by their forms.
var speakingNouns = sync.OnceValue(func() map[string]speakingNoun {
	out := map[string]speakingNoun{"police": {"police", true}}
	for _, list := range []string{organisationNounsTXT, speakingBodiesTXT} {
		for w := range wordlist.Set(list) {
			if personalNouns[w] {
				continue
			}
			out[w] = speakingNoun{w, false}
			out[pluralOf(w)] = speakingNoun{w, true}
		}
	}
	return out
})

// personalNouns may also be a person's trade.
var personalNouns = map[string]bool{"developer": true, "publisher": true, "producer": true, "broker": true, "pollster": true, "miner": true}

// pluralOf is the regular plural of a noun.
func pluralOf(noun string) string {
	switch last := len(noun) - 1; {
	case noun[last] == 'y' && !strings.ContainsRune("aeiou", rune(noun[last-1])):
		return noun[:last] + "ies"
	case strings.HasSuffix(noun, "s") || strings.HasSuffix(noun, "ch") || strings.HasSuffix(noun, "sh"):
		return noun + "es"
	}
	return noun + "s"
}

// toldBodies are the bodies that an article has told so far.
type toldBodies struct {
	last  map[string]int // the last one by its noun, counted from 1
	named int            // the first word of the first one that has a name
}

// speakingBodies makes actors of the article of the bodies that speak and that
// nothing names: "a shipping company said", "Aid agencies say", "the court
// ruled".
func (b *builder) speakingBodies() {
	nouns := speakingNouns()
	told := toldBodies{map[string]int{}, b.firstBody()}
	for _, s := range b.sentences {
		for i := s.lo; i < s.hi && !s.heading; i++ {
			w := &b.words[i]
			if w.upper && !w.start || b.nameAt[i] >= 0 || w.lex.noun != nil || !strings.HasPrefix(w.tag, "NN") {
				continue
			}
			if n, ok := nouns[w.fold]; ok && !b.leadsCompound(i+1, s) && !b.isOwnerAt(i+1, s) && !b.namesNext(i+1, s) {
				b.speakingBody(i, n, s, told)
			}
		}
	}
}

// isOwnerAt reports a possessive mark at word j.
func (b *builder) isOwnerAt(j int, s stretch) bool { return j < s.hi && isPossessive(&b.words[j]) }

// speakingBody adds the body that the phrase tells which ends with word i, where
// it speaks.
func (b *builder) speakingBody(i int, n speakingNoun, s stretch, told toldBodies) {
	from := b.phraseStart(i, s)
	lo := from
	for lo < i && isDeterminer(&b.words[lo]) {
		lo++
	}
	if b.isMentioned(lo, i+1) || !b.isSourceAt(from, i+1, s) {
		return
	}
	definite := from < lo && b.words[lo-1].fold == "the"
	switch {
	case from < lo && b.words[lo-1].tag == "PRP$":
	case n.plural:
		f := b.figure(b.bodyTold("several", lo, i+1, definite || from == lo), model.Unnamed, "")
		b.figures[f].Gender = model.They
		b.mention(f, lo, i+1, model.ByTitle, "bodies that speak, not named")
	case definite && lo == i && told.last[n.noun] > 0:
		b.mention(told.last[n.noun]-1, lo, i+1, model.ByTitle, "the "+n.noun+" spoken of before")
	case definite && (len(b.heads[companyFor(n.noun)]) > 0 || b.l.organisations[n.noun] && told.named < lo):
		// one of those named
	case from < lo:
		f := b.figure(b.bodyTold("", lo, i+1, definite), model.Organisation, "")
		told.last[n.noun] = f + 1
		b.mention(f, lo, i+1, model.ByTitle, "a body that speaks, not named")
	}
}

// firstBody returns the first word of the first organisation that the article
// names, or the number of its words.
func (b *builder) firstBody() int {
	for i := range b.names {
		if c := b.names[i].class; c == bodyClass || c == groupClass || c == partyClass {
			return b.names[i].lo
		}
	}
	return len(b.words)
}

// bodyTold is the key of what words lo to hi-1 tell: one of the article, or
// another one each time.
func (b *builder) bodyTold(number string, lo, hi int, one bool) string {
	key := "told:" + number + ":" + joinFolds(b.words, lo, hi)
	if !one {
		key += ":" + strconv.Itoa(b.words[lo].Start)
	}
	return key
}

func isDeterminer(w *word) bool {
	return w.tag == "DT" || w.tag == "PRP$" || w.tag == "CD" || w.tag == "PDT" || quantifiers[w.fold]
}

// isSourceAt reports a phrase, words lo to hi-1, that speaks: the subject of a
// verb of saying, behind one, or behind "according to".
func (b *builder) isSourceAt(lo, hi int, s stretch) bool {
	if b.isApposition(lo, s) {
		return false
	}
	if lo >= s.lo+2 && b.words[lo-1].fold == "to" && b.words[lo-2].fold == "according" {
		return true
	}
	return b.opensSubject(lo, s) && b.speaksBehind(hi, s, true) || b.saidBefore(lo, s)
}

// isApposition reports a name and a comma before word i: "Kodo, the largest
// mine,".
func (b *builder) isApposition(i int, s stretch) bool {
	return i > s.lo+1 && b.words[i-1].text == "," && b.nameAt[i-2] >= 0
}

// namesNext reports a comma or "called" at word j and a name behind it, which may
// be that of what stands before: "the industry body, Kodo Exporters,".
func (b *builder) namesNext(j int, s stretch) bool {
	return j+1 < s.hi && (b.words[j].text == "," || b.words[j].fold == "called" || b.words[j].fold == "named") && b.nameStartingAt(b.pastHonorifics(j+1, s)) >= 0
}

// isMentioned reports that words of the phrase lo to hi-1 are a mention already
// that ends with it.
func (b *builder) isMentioned(lo, hi int) bool {
	for k := lo; k < hi; k++ {
		if b.taken[b.span(k, hi)] {
			return true
		}
	}
	return false
}
