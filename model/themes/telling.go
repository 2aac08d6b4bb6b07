package themes

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// leastTelling is in how many lines, and a twelfth of them, the phrase
// is that a theme is named after.
const leastTelling = 2

// subject names a theme after what its sentences are about and its parties, or
// else the name that its story has most often: "Floor price: Fiji and Tonga".
// What they are about is the phrase that tells them from the rest of the folder
// or the codebook's category for most of them, or else what they open with. A theme without either, or with
// neither party nor category, or whose names are taken, gets none.
func (n *namer) subject(d *draft, taken map[string]bool) string {
	category, often := n.category(d)
	who := n.parties(d.lines)
	if who == "" && category == "" {
		return ""
	}
	lead := d.lines[:min(len(d.lines), leadLines)]
	names := []string{n.telling(d.lines, max(leastTelling, len(d.lines)/12), false), category, n.telling(lead, 1, true), category, n.telling(lead, 1, false), n.name(lead, who)}
	if often < leastTelling {
		names[1] = ""
	}
	for _, what := range names {
		label := titled(what, cmp.Or(who, n.stories[n.story[d.lines[0].article]]))
		if what != "" && !taken[label] {
			return label
		}
	}
	return ""
}

// titled is the label of a subject and its parties, if it has any.
func titled(what, who string) string {
	if who == "" {
		return capitalised(what)
	}
	return capitalised(what) + ": " + who
}

// telling is the noun or noun phrase that at least so many of the lines have
// and the folder has seldom elsewhere, as it stands there first. Phrases count
// more than their nouns, and words of the codebook more than others; if need be
// only those count.
func (n *namer) telling(lines []line, least int, known bool) string {
	here, forms := map[string]int{}, map[string]string{}
	var keys []string
	for _, at := range lines {
		for _, c := range n.locals[at.article].phrasesIn(at.sentence) {
			if here[c.key]++; here[c.key] == 1 {
				keys, forms[c.key] = append(keys, c.key), c.text
			}
		}
	}
	reasons := n.reasons(lines)
	best, most := "", 0
	for _, key := range keys {
		isPhrase := strings.Contains(key, " ")
		isKnown := reasons[strings.ToLower(forms[key])]
		if here[key] < least || known && !isKnown || !known && least == 1 && !isPhrase {
			continue
		}
		// Twice more elsewhere, lest the rarest word win.
		score := 100 * here[key] * here[key] / (n.phrases[key] + 2)
		if isPhrase {
			score *= 2
		}
		if isKnown {
			score *= 2
		}
		if score > most {
			best, most = forms[key], score
		}
	}
	return best
}

// name is the first name in some lines that is none of the parties'.
func (n *namer) name(lines []line, parties string) string {
	for _, at := range lines {
		l := n.locals[at.article]
		s := l.article.Sentences[at.sentence].Span
		i := sort.Search(len(l.names), func(i int) bool { return l.names[i].Start >= s.Start })
		for ; i < len(l.names) && l.names[i].End <= s.End; i++ {
			if name := fold(l.article.Slice(l.names[i])); !strings.Contains(parties, name) {
				return name
			}
		}
	}
	return ""
}

// reasons are the words that the codebook found in some lines, in lower case,
// alone and as they stand together.
func (n *namer) reasons(lines []line) map[string]bool {
	all := map[string]bool{}
	for _, at := range lines {
		for _, x := range n.locals[at.article].findingsIn(at.sentence) {
			for _, why := range x.whys {
				for part := range strings.SplitSeq(strings.ToLower(why), gap) {
					all[part] = true
					for word := range strings.FieldsSeq(part) {
						all[word] = true
					}
				}
			}
		}
	}
	return all
}

// category is the codebook's label for most lines of a draft and for how many
// it is; acts, such as accusations, are no subject.
func (n *namer) category(d *draft) (label string, often int) {
	count := map[int]int{}
	for _, at := range d.lines {
		for _, x := range n.locals[at.article].findingsIn(at.sentence) {
			if count[x.category]++; count[x.category] > often && !world().acts[x.category] {
				label, often = world().categories[x.category], count[x.category]
			}
		}
	}
	return label, often
}

// findingsIn are the findings of a sentence.
func (l *Local) findingsIn(sentence int) []finding {
	lo, _ := slices.BinarySearchFunc(l.findings, sentence, func(x finding, s int) int { return x.sentence - s })
	hi := lo
	for hi < len(l.findings) && l.findings[hi].sentence == sentence {
		hi++
	}
	return l.findings[lo:hi]
}
