package intake

// dropLists leaves out long pieces between wide gaps that are menus or lists of
// links.
//
// When no body came before, the sentences that such a piece opens with stay.
func dropLists(units []unit) {
	body := false
	for from := 0; from < len(units); {
		to := from
		for to < len(units) && units[to].piece == units[from].piece {
			to++
		}
		piece := units[from:to]
		opening := sentencesAtStart(piece)
		if isList(piece) {
			if !body {
				piece = piece[opening:]
			}
			leaveOut(piece, "list of links")
		}
		body = body || opening > 0
		from = to
	}
}

// sentencesAtStart counts the units of the body that a piece begins with.
func sentencesAtStart(piece []unit) int {
	n := 0
	for n < len(piece) && piece[n].reason == "" && piece[n].prose() {
		n++
	}
	return n
}

// leaveOut gives units a reason that have none.
func leaveOut(units []unit, reason string) {
	for i := range units {
		if units[i].reason == "" {
			units[i].reason = reason
		}
	}
}

// isList holds for pieces that hardly have a sentence, and for long ones with
// so many capitals and so few function words as only headlines in a row have.
func isList(piece []unit) bool {
	var all shape
	prose, longest := 0, 0
	for i := range piece {
		u := &piece[i]
		all.words += u.shape.words
		all.content += u.shape.content
		all.capitals += u.shape.capitals
		all.function += u.shape.function
		longest = max(longest, u.shape.words)
		if u.prose() && u.reason == "" {
			prose += u.shape.words
		}
	}
	switch {
	case all.words >= 40 && (all.words >= 100 || !piece[len(piece)-1].ended) && prose*5 < all.words*2 && all.function*10 < all.words*3:
		return all.capitals*100 >= all.content*42
	case all.words >= 100 && longest >= 50:
		return all.capitals*100 >= all.content*42 && all.function*100 <= all.words*34
	}
	return false
}
