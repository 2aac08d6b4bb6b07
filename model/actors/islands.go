package actors

// longestIsland bounds the words that are decoded together.
const longestIsland = 40

// islands calls f for every run of words of the sentence that can be a name:
// capitals and numbers, and the small words between them that names have.
func (t *text) islands(s stretch, f func(lo, hi int)) {
	for i := s.lo; i < s.hi; {
		if !t.words[i].upper || t.words[i].field || t.words[i].post {
			i++
			continue
		}
		j := i + 1
		for j < s.hi && j-i < longestIsland {
			n := t.goesOn(j, s)
			if n == 0 {
				break
			}
			j += n
		}
		f(i, j)
		i = j
	}
}

// joiners are small words inside names, besides the particles of persons.
var joiners = map[string]bool{
	"of": true, "the": true, "for": true, "and": true, "&": true, "'s": true, "in": true, "on": true, "to": true, "'": true,
	"e": true, "i": true, "y": true, "et": true, "und": true, "des": true,
}

// goesOn returns how many words from j on belong to the island before: a
// capital or number, or up to two small words with a capital behind them.
func (t *text) goesOn(j int, s stretch) int {
	w := &t.words[j]
	if t.isOpened(j) || w.field || w.post {
		return 0
	}
	if w.upper || (w.text[0] >= '0' && w.text[0] <= '9') {
		return 1
	}
	for n := 1; n <= 2 && j+n < s.hi; n++ {
		if w = &t.words[j+n-1]; !joiners[w.text] && !particles[w.text] {
			return 0
		}
		if t.words[j+n].upper {
			return n + 1
		}
	}
	return 0
}
