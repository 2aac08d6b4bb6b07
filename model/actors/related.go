package actors

import (
	_ "embed"
	"slices"
	"strings"

	"parley/model"
)

// The relations that are told apart here; data/relations.tsv has all.
const (
	headsOf   = "heads"
	belongsTo = "belongs to"
	metWith   = "met"
)

// pending is a relation between two figures whose ids are not yet known.
type pending struct {
	from, to, sentence int
	kind               string
}

// relateByRole records that the holder of a role heads or belongs to its owner.
func (b *builder) relateByRole(p *phrase) {
	if party := b.partyOf(p); party >= 0 && !p.former {
		b.pending = append(b.pending, pending{p.holder, party, p.sentence, belongsTo})
	}
	to := p.owner.figure
	if to < 0 {
		var ok bool
		if to, ok = b.byKey["country:"+p.owner.country]; !ok {
			return
		}
	}
	if to == p.holder || p.former || p.owner.place != "" && !p.owner.seat {
		return
	}
	kind := b.kindOfRole(p, to)
	if kind == headsOf && !canRelate(kind, model.Person, b.figures[to].Kind) {
		return
	}
	b.pending = append(b.pending, pending{p.holder, to, p.sentence, kind})
}

// partyOf returns the party of the article that a word of the role names, or -1:
// "Labour MP", "Republican senator".
func (b *builder) partyOf(p *phrase) int {
	for i := p.lo; i < p.hi; i++ {
		word := b.words[i].fold
		if !b.words[i].upper {
			continue
		}
		for _, name := range [...]string{word, word + "s", word + " party"} {
			for _, e := range b.g.names[name] {
				if f, ok := b.byKey["body:"+e.id]; ok && e.class == partyClass {
					return f
				}
			}
			if f, ok := b.byKey["body:"+name]; ok && b.figures[f].class == partyClass {
				return f
			}
		}
	}
	return -1
}

// kindOfRole tells whether the holder of a role heads its owner. Of the leaders
// of a body there is one only where “the” says so.
func (b *builder) kindOfRole(p *phrase, owner int) string {
	noun := joinFolds(b.words, p.noun, p.hi)
	kind := b.figures[owner].Kind
	one := noun != "leader" || p.det == "the" || kind != model.Organisation && kind != model.Group
	if b.l.headRoles[noun] && one || noun == "prime minister" || noun == "secretary general" || noun == "supreme leader" {
		return headsOf
	}
	return belongsTo
}

// relateByVerb records the relations that the verbs of the sentences tell: who
// met, accused or backed whom. What only may happen, did not, or is asked for
// tells none.
func (b *builder) relateByVerb() {
	at := b.doers()
	b.relateMembers(at)
	for k, s := range b.sentences {
		for i := s.lo; i < s.hi; i++ {
			w := &b.words[i]
			if !strings.HasPrefix(w.tag, "VB") || w.tag == "VBG" && !b.isProgressive(i, s) {
				continue
			}
			if kind, j := b.relationAt(i, s); kind != "" && !b.isUnreal(i, s) {
				b.relateAt(i, j, k, kind, at)
			}
		}
	}
}

// relationAt returns the relation that the verb at word i tells, and the word
// behind which its object stands: the verb, or "with" of "held talks with".
func (b *builder) relationAt(i int, s stretch) (kind string, j int) {
	if !lightVerbs[b.words[i].fold] {
		return b.l.relations[b.words[i].fold], i
	}
	for k := i + 1; k+1 < s.hi && k <= i+objectReach; k++ {
		w := &b.words[k]
		if kind := b.l.talks[w.fold]; kind != "" && b.words[k+1].fold == "with" {
			return kind, k + 1
		}
		if w.fold == "no" || w.tag != "DT" && w.tag != "CD" && w.tag != "VBN" && w.fold != "of" && !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "RB") {
			break
		}
	}
	return "", i
}

// lightVerbs have the noun behind them tell what is done.
var lightVerbs = map[string]bool{"hold": true, "holds": true, "held": true, "holding": true, "have": true, "has": true, "had": true, "having": true}

// doers gives for every word the figure whose outermost mention begins there,
// and where that mention ends; 0 where none does.
func (b *builder) doers() []doer {
	out := make([]doer, len(b.words))
	for f := range b.figures {
		for _, m := range b.figures[f].Mentions {
			lo, hi := b.wordsIn(m.Span)
			if lo < hi && out[lo].hi < hi {
				out[lo] = doer{f, hi}
			}
		}
	}
	return out
}

type doer struct{ figure, hi int }

func (b *builder) isProgressive(i int, s stretch) bool {
	return i > s.lo && forms[b.words[i-1].fold] != 0
}

// isUnreal reports a verb under a modal, a negation, "to" or "if".
func (b *builder) isUnreal(i int, s stretch) bool {
	for j := i - 1; j >= s.lo && j >= i-4; j-- {
		w := &b.words[j]
		if w.tag == "MD" || w.tag == "TO" || unrealWords[w.fold] {
			return true
		}
		if w.text == "," || strings.HasPrefix(w.tag, "NN") || w.tag == "PRP" {
			break
		}
	}
	return false
}

var unrealWords = map[string]bool{
	"not": true, "n't": true, "never": true, "no": true, "if": true, "whether": true, "without": true, "denied": true, "denies": true, "refused": true,
	"should": true, "must": true, "would": true,
}

// span over which a verb's subject and object are looked for, in words.
const (
	subjectReach = 12
	objectReach  = 7
)

// relateAt records the relation of the verb at word i, whose object stands behind
// word j.
func (b *builder) relateAt(i, j, sentence int, kind string, at []doer) {
	s := b.sentences[sentence]
	from, to := b.subjectBefore(i, s, at), b.objectAfter(j, s, at)
	passive := i+1 < s.hi && b.words[i+1].text == "by" && b.words[i].tag == "VBN"
	if passive {
		from, to = to, from
	}
	if from < 0 || to < 0 || from == to || !canRelate(kind, b.figures[from].Kind, b.figures[to].Kind) {
		return
	}
	b.pending = append(b.pending, pending{from, to, sentence, kind})
	if kind == metWith || kind == "talks with" {
		b.pending = append(b.pending, pending{to, from, sentence, kind})
	}
}

// canRelate reports that actors of two kinds can be related in that way. A
// person “led” by another one is behind in a race, and whoever “visits” a
// country has met nobody yet.
func canRelate(kind string, from, to model.ActorKind) bool {
	isBody := to == model.Organisation || to == model.Group
	switch kind {
	case headsOf:
		return (from == model.Person || from == model.Unnamed || from == model.Group) && (isBody || to == model.Government || to == model.Country)
	case belongsTo:
		return isBody
	case metWith:
		return from != model.Country && to != model.Country
	}
	return true
}

// subjectBefore returns the nearest actor before word i that can be the
// subject: no preposition before it, no possessive behind it.
func (b *builder) subjectBefore(i int, s stretch, at []doer) int {
	i, ok := b.beforeAside(i, s, at)
	if !ok {
		return -1
	}
	for j := i - 1; j >= s.lo && j >= i-subjectReach; j-- {
		if b.words[j].text == ";" || b.words[j].text == `"` {
			return -1
		}
		if d := at[j]; d.hi > 0 && d.hi <= i && b.standsAlone(j, d.hi, s) {
			return d.figure
		}
	}
	return -1
}

func (b *builder) standsAlone(lo, hi int, s stretch) bool {
	if hi < s.hi && (isPossessive(&b.words[hi]) || b.isOpened(hi)) {
		return false
	}
	for j := lo - 1; j >= s.lo && j >= lo-4; j-- {
		w := &b.words[j]
		if w.tag == "IN" && !clauseOpeners[w.fold] || w.tag == "TO" {
			return false
		}
		if w.tag != "DT" && w.tag != "JJ" && !w.upper && !w.is(roleModifier) {
			break
		}
	}
	return true
}

// objectAfter returns the first actor behind word i, unless it only owns what
// follows or another verb comes first.
func (b *builder) objectAfter(i int, s stretch, at []doer) int {
	for j := i + 1; j < s.hi && j <= i+objectReach; j++ {
		w := &b.words[j]
		if d := at[j]; d.hi > 0 {
			if d.hi < s.hi && (isPossessive(&b.words[d.hi]) || b.isOpened(d.hi) || b.modifies(d, s)) {
				j = b.pastTitles(d.hi, s) - 1
				continue
			}
			return d.figure
		}
		ofGroup := w.fold == "of" && envoyWords[b.words[j-1].fold]
		if strings.HasPrefix(w.tag, "VB") || w.text == "," || w.text == ";" || w.text == `"` || w.tag == "IN" && !partnerWords[w.fold] && !ofGroup {
			return -1
		}
	}
	return -1
}

// modifies reports a country before the title of somebody else: "US" in "US
// President X".
func (b *builder) modifies(d doer, s stretch) bool {
	_, role := b.l.roleAt(b.words, d.hi, s.hi)
	_, title := b.l.honorificAt(b.words, d.hi, s.hi)
	return b.figures[d.figure].Kind != model.Person && (role > 0 || title > 0 || b.words[d.hi].is(roleModifier))
}

// envoyWords stand for those who sent them.
var envoyWords = map[string]bool{
	"delegation": true, "leaders": true, "leader": true, "representatives": true, "members": true, "officials": true, "envoys": true, "negotiators": true,
	"leadership": true, "government": true, "president": true,
}

var partnerWords = map[string]bool{"with": true, "by": true, "to": true, "against": true}

// settle writes the relations into the actors, each once.
func (b *builder) settle() {
	for _, p := range b.pending {
		from, to := &b.figures[p.from].Actor, &b.figures[p.to].Actor
		r := model.Relation{Actor: to.ID, Kind: p.kind, Article: b.doc.Article.ID, Sentence: p.sentence}
		if len(to.Mentions) > 0 && len(from.Mentions) > 0 && len(from.Related) < mostRelations && !slices.Contains(from.Related, r) {
			from.Related = append(from.Related, r)
		}
	}
}
