package actors

// fullIndex finds full names by their first words (those of more than two words
// once more by themselves), their last ones and the one before it, and by the
// sound of the last. Of very many with the same word only the first are kept.
type fullIndex struct{ first, longer, last, middle, sound map[string][]int }

func newFullIndex() *fullIndex {
	return &fullIndex{map[string][]int{}, map[string][]int{}, map[string][]int{}, map[string][]int{}, map[string][]int{}}
}

func (x *fullIndex) add(i int, g *personGroup) {
	n := &g.name
	keep(x.first, n.words[0], i)
	keep(x.last, n.words[n.last()], i)
	keep(x.sound, n.sounds[n.last()], i)
	if n.last() > 1 {
		keep(x.longer, n.words[0], i)
		keep(x.middle, n.words[n.last()-1], i)
	}
	if g.bare != nil && len(g.bare.words) > 1 {
		keep(x.sound, g.bare.sounds[g.bare.last()], i)
	}
}

// keep adds to a list unless it is longer than any that is used.
func keep(in map[string][]int, key string, i int) {
	if list := in[key]; len(list) <= mostNamesakes {
		in[key] = append(list, i)
	}
}

func head(list []int) []int { return list[:min(len(list), mostNamesakes)] }

// near returns the groups that may be the same person as g, some twice. A name
// of which g is the first words is longer.
func (x *fullIndex) near(g *personGroup) [6][]int {
	n := &g.name
	first, last := n.words[0], n.words[n.last()]
	out := [6][]int{head(x.last[last]), head(x.sound[n.sounds[n.last()]]), head(x.longer[first]), head(x.first[last]), head(x.last[first])}
	if g.bare != nil && len(g.bare.words) > 1 {
		out[5] = head(x.sound[g.bare.sounds[g.bare.last()]])
	}
	return out
}
