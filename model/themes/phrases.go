package themes

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/language"
	"parley/model/wordlist"
)

//go:embed data/generic.txt
var genericTXT string

var genericNouns = sync.OnceValue(func() map[string]bool { return wordlist.Set(genericTXT) })

// A candidate phrase has two to four words; of a longer one the last count.
const (
	leastWords = 2
	mostWords  = 4
	mostLetter = 30 // bytes of a word
)

// candidate is a noun phrase that may be a theme of the folder.
type candidate struct {
	sentence int
	key      string // its words in lower case and in the singular
	text     string // as it stands in the sentence
}

// isNoun reports a candidate of one word, which is no theme but tells what a
// theme is about.
func (c *candidate) isNoun() bool { return !strings.Contains(c.key, " ") }

// addPhrases appends the candidates of a sentence: noun phrases without their
// determiners and owners, the last two words of longer ones, and the last.
func addPhrases(out []candidate, doc *language.Document, sentence int, names nameIndex) []candidate {
	for _, p := range doc.NounPhrases(sentence) {
		lo, hi := content(doc, p)
		if hi <= lo || !isSubject(&doc.Tokens[hi-1]) {
			continue
		}
		for from := lo; from < hi; from = max(from+1, hi-leastWords) {
			if !names.holds(doc.SpanOf(from, hi)) && allWords(doc.Tokens[from:hi]) {
				out = append(out, newCandidate(doc, sentence, from, hi))
			}
		}
	}
	return out
}

// isSubject reports a common noun that says what a phrase is about: the phrase
// may name something ("Rewa valley bridge") but is no mere name.
func isSubject(head *language.Token) bool {
	return strings.HasPrefix(head.Tag, "NN") && head.Text == head.Lower && !genericNouns()[singular(head.Lower)]
}

// content is the part of a phrase that says what it is about: what follows the
// last owner, without determiners and numbers, at most the last four words.
func content(doc *language.Document, p language.Phrase) (lo, hi int) {
	lo, hi = p.Lo, p.Head+1
	for i := hi - 1; i >= p.Lo; i-- {
		if !isContent(doc.Tokens[i].Tag) {
			lo = i + 1
			break
		}
	}
	return max(lo, hi-mostWords), hi
}

func isContent(tag string) bool { return strings.HasPrefix(tag, "NN") || tag == "JJ" || tag == "VBG" }

// allWords reports whether the tokens are words of ordinary length.
func allWords(tokens []language.Token) bool {
	for i := range tokens {
		t := tokens[i].Lower
		if len(t) < 2 || len(t) > mostLetter || t[0] < 'a' || t[0] > 'z' {
			return false
		}
	}
	return true
}

func newCandidate(doc *language.Document, sentence, lo, hi int) candidate {
	if hi-lo == 1 {
		return candidate{sentence, singular(doc.Tokens[lo].Lower), doc.Tokens[lo].Text}
	}
	var key []string
	for _, t := range doc.Tokens[lo:hi] {
		key = append(key, singular(t.Lower))
	}
	return candidate{sentence, strings.Join(key, " "), fold(doc.Article.Slice(doc.SpanOf(lo, hi)))}
}

// singular undoes the regular plural of a noun.
func singular(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 4 && (strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "xes")):
		return w[:len(w)-2]
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is"):
		return w[:len(w)-1]
	}
	return w
}
