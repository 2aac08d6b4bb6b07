package actors

// joinBare joins a bare name to the one full name it fits: by the surname, and
// where an office or more speaks for it, by the first of two surnames, by the
// family name in front or the given name, or by another spelling.
func (j *joiner) joinBare(full []*personGroup, index *fullIndex, alone map[string][]int, i int) {
	word := j.locals[i].key
	k, why := j.bySurname(full, index, word, i)
	if k < 0 {
		k, why = j.byPart(full, index, word, i)
	}
	if k < 0 {
		k, why = j.byScene(full, index, word, i)
	}
	if k >= 0 {
		j.join(full[k].members[0], i, why)
		return
	}
	j.joinBareAlone(alone, word, i)
}

// bySurname finds the full name with a surname. One that many people bear needs
// a country or an office in common.
func (j *joiner) bySurname(full []*personGroup, index *fullIndex, word string, i int) (k int, why string) {
	common := lists().commonSurnames[word]
	var fits []int
	for _, k := range head(index.last[word]) {
		if j.agree(full[k].members[0], i, common) {
			fits = append(fits, k)
		}
	}
	if k := j.only(full, fits); k >= 0 && len(index.last[word]) <= mostNamesakes {
		return k, "the only full name with this surname in these articles"
	}
	if common {
		return -1, ""
	}
	return j.foremost(full, fits), "by far the most frequent full name with this surname in these articles"
}

// byScene finds the one full name whose surname is another spelling of the word
// and that articles on the same people tell of.
func (j *joiner) byScene(full []*personGroup, index *fullIndex, word string, i int) (k int, why string) {
	if lists().commonSurnames[word] {
		return -1, ""
	}
	var fits []int
	var of scenes
	for _, k := range head(index.sound[soundKey(word)]) {
		g := full[k]
		last := g.bareName().words[g.bareName().last()]
		if last == word || !similar(last, word) || !j.agree(g.members[0], i, false) {
			continue
		}
		if of == nil {
			of = j.scenes([]int{i})
		}
		if j.inOneScene(of, g.members, sharedForBare) {
			fits = append(fits, k)
		}
	}
	return j.only(full, fits), "other spelling of the surname, in articles on the same people"
}

// byPart finds the one full name that has the word in another place, or in
// another spelling as its surname, and whose holder has the same office.
func (j *joiner) byPart(full []*personGroup, index *fullIndex, word string, i int) (k int, why string) {
	if len(j.who(i).held()) == 0 {
		return -1, ""
	}
	for _, part := range []struct {
		among []int
		fits  func(n *fullName) bool
		why   string
	}{
		{index.middle[word], func(n *fullName) bool { return true }, "first of two surnames, same office"},
		{index.first[word], func(n *fullName) bool { return true }, "family name in front or given name, same office"},
		{index.sound[soundKey(word)], func(n *fullName) bool { return similar(n.words[n.last()], word) }, "other spelling of the surname, same office"},
	} {
		var fits []int
		for _, k := range head(part.among) {
			if m := full[k].members[0]; part.fits(&full[k].name) && j.agree(m, i, false) && j.who(m).sharesTerm(j.who(i)) {
				fits = append(fits, k)
			}
		}
		if k := j.only(full, fits); k >= 0 {
			return k, part.why
		}
		if len(fits) > 0 {
			return -1, ""
		}
	}
	return -1, ""
}

// joinBareAlone joins bare names that no full name fits with each other, where
// an office or a country is the same.
func (j *joiner) joinBareAlone(alone map[string][]int, word string, i int) {
	for _, k := range head(alone[word]) {
		if j.agree(k, i, true) {
			j.join(k, i, "same surname and office")
			return
		}
	}
	keep(alone, word, i)
}
