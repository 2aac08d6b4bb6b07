package intake

import "slices"

// authorNote is the reason of notes on the author and the making of a text.
const authorNote = "author note"

// atEnds holds for reasons whose wording is met in the body too, so that they
// count for full sentences only near the ends of a text.
func atEnds(reason string) bool {
	return reason == authorNote || reason == "copyright" || reason == "legal"
}

// judgeWords gives a unit the reason that its wording tells.
func (u *unit) judgeWords() {
	words := u.words
	prose := u.prose()
	take := func(p *pattern) bool { return !prose || !u.quoted && p.strong() }
	if p := footList.find(words, take); p != nil {
		u.opens, u.line = p.label, len(words) > len(p.words)
	}
	if p := chromeList.find(words, take); p != nil {
		u.reason = p.label
	}
	if prose {
		return
	}
	if p := kindList.find(words, isWhole); p != nil {
		u.label, u.reason = p.label, "label"
	}
}

func isWhole(p *pattern) bool { return p.place == whole }

// strong holds for patterns that are long enough to mean furniture even in a
// full sentence.
func (p *pattern) strong() bool {
	return p.place == whole || len(p.words) >= 3 || slices.Contains(p.words, "©")
}

// furnish judges the units by where they stand: what the wording of each alone
// does not tell.
func furnish(units []unit) {
	keepBody(units)
	dropFoot(units)
	dropLists(units)
	first, last := bodyBounds(units)
	for i := range units {
		u := &units[i]
		switch {
		case u.reason != "":
		case u.shape.words == 0 && u.first && u.last:
			u.reason = "mark"
		case u.introduces():
		case i < first:
			u.reason = "page head"
		case i > last && !u.doubtful():
			u.reason = "page foot"
		case i > first && i < last && isHeading(*u):
			u.reason = "heading"
		}
	}
	creditNeighbours(units)
	dropBetween(units)
}

// keepBody takes back what is judged furniture only near the ends of a text
// when it stands in the middle.
func keepBody(units []unit) {
	behind := 0 // units of prose
	for i := len(units) - 1; i >= 0; i-- {
		u := &units[i]
		if atEnds(u.reason) && u.prose() && behind > 6 && i > 8 {
			u.reason = ""
		}
		if u.reason == "" && u.prose() {
			behind++
		}
	}
}

// dropFoot leaves out what a marker such as "Related stories" or "Comments"
// opens, once the body has begun. Comments reach to the end; other lists until
// prose begins again. A marker that is only the start of a line, such as "More
// from the border", opens no more than the lines that are no sentences.
func dropFoot(units []unit) {
	prose := 0
	var marker unit
	for i := range units {
		u := &units[i]
		if u.reason == "" && u.prose() {
			prose++
		}
		switch {
		case marker.opens == "comments":
		case u.opens != "" && prose >= 3:
			marker = *u
		case marker.opens != "" && bodyAgain(units[i:], marker.line):
			marker = unit{}
		}
		if u.reason == "" {
			u.reason = marker.opens
		}
	}
}

// bodyAgain reports whether units begin with the body and not with teasers:
// two sentences in a row, or one if one is enough.
func bodyAgain(units []unit, one bool) bool {
	if one && units[0].reason == "" && units[0].prose() && units[0].first && units[0].shape.words >= 8 {
		return true
	}
	return proseRun(units)
}

// proseRun reports whether units begin with a paragraph of the body: two
// sentences in one block, with thirty words.
func proseRun(units []unit) bool {
	return len(units) > 1 && units[0].block == units[1].block && units[0].piece == units[1].piece &&
		units[0].reason == "" && units[1].reason == "" && units[0].prose() && units[1].prose() &&
		units[0].shape.words+units[1].shape.words >= 30
}

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
	for _, u := range piece {
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

// bodyBounds returns the first and the last unit of prose; when there is none,
// everything is taken for body.
func bodyBounds(units []unit) (first, last int) {
	first, last = len(units), -1
	headline := headlines(units)
	for i := range units {
		if units[i].reason == "" && units[i].prose() && !headline[i] {
			first = min(first, i)
			last = i
		}
	}
	if last < 0 {
		return 0, len(units) - 1
	}
	for first > 0 && shortSentence(units[first-1], units[first]) {
		first--
	}
	for last+1 < len(units) && shortSentence(units[last+1], units[last]) {
		last++
	}
	return first, last
}

// shortSentence reports whether a unit too short to be known as prose is a
// sentence since it stands beside one in its paragraph.
func shortSentence(u, beside unit) bool {
	return u.reason == "" && u.ended && u.piece == beside.piece && u.shape.words > 0 && !u.shape.title() && u.shape.capitals*2 <= u.shape.content+u.shape.function
}

// headlines reports for each unit whether its block is a headline rather than
// a paragraph: short, and without a full stop at its end; or the first block of
// the text, when it asks.
func headlines(units []unit) []bool {
	out := make([]bool, len(units))
	for from := 0; from < len(units); {
		block := sameBlock(units, from)
		words, last := 0, -1
		for i, u := range block {
			if u.reason == "" {
				words += u.shape.words
				last = i
			}
		}
		headline := last >= 0 && words <= 30 && !block[last].ended
		if u := block[0]; len(block) == 1 && from == 0 && u.asks && u.spaced && words <= 15 {
			headline = true
		}
		for i := range block {
			out[from+i] = headline
		}
		from += len(block)
	}
	return out
}

// doubtful holds for units that may be a sentence whose full stop is missing.
func (u unit) doubtful() bool {
	s := u.shape
	return !u.trails && s.words >= 10 && s.sentence() && s.prose() && s.raised == 0 && s.capitals*2 < s.content
}

// introduces holds for lines such as "The minister said:".
func (u unit) introduces() bool {
	return u.colon && u.shape.words >= 3 && kindList.labels(u.words).has("attribution")
}

// isHeading reports whether a unit in the body is a line of its own that is no
// sentence: a subheading, a caption, a pull quote's author.
func isHeading(u unit) bool {
	return u.first && u.last && !u.ended && u.shape.words <= 12 && !u.quoted && !u.item
}

// creditNeighbours leaves out the name that follows a photo credit and the
// caption before it on the same line.
func creditNeighbours(units []unit) {
	for i := range units {
		if units[i].reason != "credit" {
			continue
		}
		if j := i + 1; j < len(units) && units[j].block == units[i].block && units[j].reason == "" && !units[j].ended && units[j].shape.words <= 4 {
			units[j].reason = "credit"
		}
		if j := i - 1; j >= 0 && units[j].block == units[i].block && units[j].piece != units[i].piece && units[j].reason == "" && !units[j].ended {
			units[j].reason = "caption"
		}
	}
}

// dropBetween leaves out a few short units between two pieces of furniture
// once most of the body is over: "Thank you." in a plea for subscriptions.
func dropBetween(units []unit) {
	body, seen := 0, 0
	for _, u := range units {
		body += one(u.reason == "")
	}
	for from := 1; from < len(units); from++ {
		to, words := from, 0
		for to < len(units) && units[to].reason == "" && !units[to].quoted {
			words += units[to].shape.words
			to++
		}
		if to == from {
			seen += one(units[from].reason == "")
			continue
		}
		between := to < len(units) && isPageFoot(units[from-1].reason) && isPageFoot(units[to].reason)
		if between && seen*5 >= body*4 && to-from <= 4 && words <= 40 {
			leaveOut(units[from:to], units[from-1].reason)
		}
		seen += to - from
		from = to
	}
}

// isPageFoot holds for the reasons of what surrounds an article, and not of
// what stands between its paragraphs.
func isPageFoot(reason string) bool {
	switch reason {
	case "comments", "newsletter", "related", "copyright", "legal", "cookies", "list of links", "social", "navigation", "page foot", "contact":
		return true
	}
	return false
}
