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
	if u.quoted && u.ended && !u.colon {
		return // somebody says it
	}
	take := func(p *pattern) bool { return (!prose || p.strong()) && !(p.opensMenu() && u.opensHeadline()) }
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

// opensMenu holds for a single word that a menu begins with.
func (p *pattern) opensMenu() bool {
	return p.place == atStart && len(p.words) == 1 && p.label == "navigation"
}

// opensHeadline holds for a line of some length that goes on in small letters
// behind its first word: “Home rule talks fail in the capital” is no menu.
func (u *unit) opensHeadline() bool {
	return len(u.words) > 4 && !u.words[1].upper && !isNumber(u.words[1].lower) && u.words[1].Start == u.words[0].End+1
}

func isWhole(p *pattern) bool { return p.place == whole }

// strong holds for patterns that are long enough to mean furniture even in a
// full sentence.
func (p *pattern) strong() bool {
	return p.place == whole || len(p.words) >= 3 || slices.Contains(p.words, "©")
}

// furnish judges the units by where they stand: what the wording of each alone
// does not tell.
func furnish(text string, units []unit) {
	keepBody(units)
	dropFoot(units)
	dropLists(units)
	dropAddresses(units)
	keepSummary(text, units)
	first, last := bodyBounds(units)
	over := false // the body is, but for a sentence without its full stop
	for i := range units {
		u := &units[i]
		over = over || i > last && (u.reason != "" || !u.doubtful())
		switch {
		case u.reason != "":
		case u.shape.words == 0 && u.first && u.last:
			u.reason = "mark"
		case u.introduces(), u.point:
		case i < first:
			u.reason = "page head"
		case over:
			u.reason = "page foot"
		case i > first && i < last && (isHeading(u) || isLonePiece(units, i)):
			u.reason = "heading"
		}
	}
	creditNeighbours(units)
	dropBetween(units)
}

// keepBody takes back what is judged furniture only near the ends of a text
// when it stands in the middle.
func keepBody(units []unit) {
	first, last := mainRun(units)
	behind := 0 // units of prose
	for i := len(units) - 1; i >= 0; i-- {
		u := &units[i]
		if atEnds(u.reason) && u.prose() && behind > 6 && i > 8 && first < i && i < last {
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
	start, _ := mainRun(units)
	var marker *unit
	for i := range units {
		u := &units[i]
		if i >= start && u.reason == "" && u.prose() {
			prose++
		}
		switch {
		case marker != nil && marker.opens == "comments":
		case u.opens != "" && prose >= 3:
			marker = u
		case marker != nil && bodyAgain(units[i:], marker.line):
			marker = nil
		}
		if u.reason == "" && marker != nil {
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
	return proseRun(units) || paragraphRun(units)
}

// paragraphRun reports whether units begin with two paragraphs of the body one
// after the other, each all sentences. Teasers stand below headlines.
func paragraphRun(units []unit) bool {
	if !units[0].first {
		return false
	}
	next := 0
	for range 2 {
		if next == len(units) {
			return false
		}
		block := sameBlock(units, next)
		if !isParagraph(block) {
			return false
		}
		next += len(block)
	}
	return true
}

func isParagraph(block []unit) bool {
	for i := range block {
		if u := &block[i]; u.reason != "" || !u.prose() {
			return false
		}
	}
	return wordsIn(block) >= 10
}

// proseRun reports whether units begin with a paragraph of the body: two
// sentences in one block, with thirty words.
func proseRun(units []unit) bool {
	return len(units) > 1 && units[0].block == units[1].block && units[0].piece == units[1].piece &&
		units[0].reason == "" && units[1].reason == "" && units[0].prose() && units[1].prose() &&
		units[0].shape.words+units[1].shape.words >= 30
}

// dropBetween leaves out a few short units between two pieces of furniture
// once most of the body is over: "Thank you." in a plea for subscriptions.
func dropBetween(units []unit) {
	body, seen := 0, 0
	for i := range units {
		body += one(units[i].reason == "")
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
	case "comments", "newsletter", "related", "copyright", "legal", "cookies", "list of links", "social", "navigation", "page foot", "contact", toReader:
		return true
	}
	return false
}
