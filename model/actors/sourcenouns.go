package actors

import "strings"

// sourceNoun reads a noun for people at word i where it tells of a source: small,
// before a verb of saying or behind one, or beside a name.
func (b *builder) sourceNoun(i int, s stretch) (*role, int) {
	w := &b.words[i]
	r := w.lex.person
	if r == nil || w.upper && !w.start || !strings.HasPrefix(w.tag, "NN") || b.leadsCompound(i+1, s) || b.isInsider(i, s) {
		return nil, 0
	}
	if r.class == anybodyRole && r.plural && !b.isCounted(i, s) {
		return nil, 0
	}
	lo := b.partStart(b.phraseStart(i, s), s)
	if b.besideName(i, s) || b.opensSubject(lo, s) && b.speaksBehind(i+1, s, r.plural || b.words[lo].fold != "the") || b.saidBefore(lo, s) {
		return r, 1
	}
	return nil, 0
}

// phraseStart returns the first word of the noun phrase that ends with word i.
func (b *builder) phraseStart(i int, s stretch) int {
	lo := i
	for lo > s.lo && i-lo < longestPhrase {
		w := &b.words[lo-1]
		if !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "NN") && w.tag != "DT" && w.tag != "CD" && w.tag != "PRP$" && w.tag != "POS" {
			break
		}
		lo--
	}
	return lo
}

// opensSubject reports that the subject of a clause can begin at word i, which is
// not said of somebody else: "was 'a man who", "known as a man who".
func (b *builder) opensSubject(i int, s stretch) bool {
	if i == s.lo {
		return true
	}
	w := &b.words[i-1]
	if w.fold == "as" || w.text == `"` && i-2 >= s.lo && strings.HasPrefix(b.words[i-2].tag, "VB") {
		return false
	}
	return b.clauseOpens(i, s)
}

// isInsider reports people told by what they know or whom they are close to, who
// are read with that.
func (b *builder) isInsider(i int, s stretch) bool {
	if !circleWords[b.words[i].fold] || i+3 >= s.hi {
		return false
	}
	return b.words[i+1].fold == "close" && b.personEnd(i+3, s) > 0 || b.knowledgeEnd(i+1, s) > 0
}

// isCounted reports how many people are meant, "two people", or which: "people
// who".
func (b *builder) isCounted(i int, s stretch) bool {
	if i > s.lo && (b.words[i-1].tag == "CD" || quantifiers[b.words[i-1].fold]) {
		return true
	}
	return i+1 < s.hi && b.words[i+1].fold == "who"
}

// besideName reports a noun before a comma and a name: "its treasurer, Ana Kodo".
func (b *builder) besideName(i int, s stretch) bool {
	if i+2 >= s.hi || b.words[i+1].text != "," {
		return false
	}
	k := b.nameStartingAt(b.pastHonorifics(i+2, s))
	return k >= 0 && b.personOf(k) >= 0
}

// longestTold bounds the words between a noun for people and its verb of saying.
const longestTold = 16

// speaksBehind reports a verb of saying behind word j whose subject may end there:
// nothing but what tells of the subject stands between. Of anyone also verbs
// count such as "accuse": a single one, “the driver”, may be a person whom the
// article names.
func (b *builder) speaksBehind(j int, s stretch, anyone bool) bool {
	for k := j; k < s.hi && k < j+longestTold; k++ {
		w := &b.words[k]
		if b.l.isSaying(w) || w.fold == "say" || anyone && b.l.groupVerbs[w.fold] && (w.tag == "VBP" || w.tag == "VBD" || w.tag == "VBZ") {
			return true
		}
		if w.text == "." || w.text == ";" || w.text == `"` || w.fold == "who" && k > j+1 || subjectPronouns[w.fold] {
			return false
		}
		if k == j && !strings.HasPrefix(w.tag, "VB") && !opensAside[w.fold] && !strings.HasPrefix(w.tag, "RB") {
			return false
		}
		if k == j && strings.HasPrefix(w.tag, "VB") && w.tag != "VBN" && w.tag != "VBG" {
			return false
		}
	}
	return false
}

var subjectPronouns = map[string]bool{"i": true, "he": true, "she": true, "we": true, "they": true}

// opensAside are the words with which what tells of somebody begins.
var opensAside = map[string]bool{
	",": true, "who": true, "whose": true, "in": true, "at": true, "from": true, "of": true, "on": true, "for": true, "with": true, "near": true,
	"present": true, "close": true, "there": true, "to": true, "by": true, "outside": true, "inside": true, "aboard": true, "among": true,
}

// saidBefore reports a verb of saying behind a quotation and before word i: "said
// one trader".
func (b *builder) saidBefore(i int, s stretch) bool {
	if i < s.lo+2 || !b.l.isSaying(&b.words[i-1]) {
		return false
	}
	return b.words[i-2].text == "," || b.words[i-2].text == `"`
}
