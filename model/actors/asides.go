package actors

import "strings"

// longestDoer bounds the words of a mention before a comma.
const longestDoer = 10

// doerBefore returns the figure whose mention ends before word j, or -1.
func (b *builder) doerBefore(j int, s stretch, at []doer) int {
	for k := j - 1; k >= s.lo && k >= j-longestDoer; k-- {
		if at[k].hi == j {
			return at[k].figure
		}
	}
	return -1
}

// beforeAside passes what stands between commas before the verb at word i and
// returns the word behind the subject, "Kodo, who heads the board, met": ok is
// false when a relative clause there is of nobody known.
func (b *builder) beforeAside(i int, s stretch, at []doer) (j int, ok bool) {
	const reach = 24
	k := i - 1
	for k > s.lo && (b.isPause(k) || forms[b.words[k].fold] != 0) {
		k--
	}
	if k <= s.lo || b.words[k].text != "," {
		return i, true
	}
	for c := k - 1; c > s.lo && c >= k-reach; c-- {
		if b.words[c].text == ";" || b.words[c].text == `"` {
			break
		}
		if b.words[c].text != "," {
			continue
		}
		next, known := &b.words[c+1], b.doerBefore(c, s, at) >= 0
		if relativeWords[next.fold] {
			return c, known
		}
		if known && opensApposition(next) {
			return c, true
		}
	}
	return i, true
}

var relativeWords = map[string]bool{"who": true, "which": true, "whose": true, "whom": true}

// opensApposition reports a word with which what tells of the name before the
// comma can begin: "the mayor", "a lawyer", "its head", "59", "born in Lima".
func opensApposition(w *word) bool {
	return w.tag == "DT" || w.tag == "PRP$" || w.tag == "CD" || w.tag == "VBN" || w.tag == "VBG" || !w.upper && strings.HasPrefix(w.tag, "NN")
}
