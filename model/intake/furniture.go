package intake

import (
	_ "embed"
	"sync"
)

var (
	//go:embed data/chrome.tsv
	chromeData string
	//go:embed data/foot.tsv
	footData string

	chrome = sync.OnceValue(func() lexicon { return parseLexicon(chromeData) })
	foot   = sync.OnceValue(func() lexicon { return parseLexicon(footData) })
)

// authorNote is the reason of notes on the author and the making of a text.
const authorNote = "author note"

// atEnds holds for reasons whose wording is met in the body too, so that they
// count for full sentences only near the ends of a text.
func atEnds(reason string) bool {
	return reason == authorNote || reason == "copyright" || reason == "legal"
}

// judgeWords gives a unit the reason that its wording tells.
func (u *unit) judgeWords(words []word) {
	prose := u.prose()
	take := func(p pattern) bool { return !prose || !u.quoted && p.strong() }
	if p, ok := foot().find(words, take); ok {
		u.opens, u.line = p.label, len(words) > len(p.words)
	}
	if p, ok := chrome().find(words, take); ok {
		u.reason = p.label
	}
	if prose {
		return
	}
	if p, ok := kindWords().find(words, func(p pattern) bool { return p.place == whole }); ok {
		u.label, u.reason = p.label, "label"
	}
}

// strong holds for patterns that are long enough to mean furniture even in a
// full sentence.
func (p pattern) strong() bool {
	return p.place == whole || len(p.words) >= 3 || p.words[0] == "©"
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
		case u.shape.words == 0:
			u.reason = "mark"
		case i < first:
			u.reason = "page head"
		case i > last && !u.doubtful():
			u.reason = "page foot"
		case i > first && i < last && isHeading(*u):
			u.reason = "heading"
		}
	}
	creditNeighbours(units)
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
	for i := 0; i < len(units); i++ {
		u := &units[i]
		if u.reason == "" && u.prose() {
			prose++
		}
		if u.opens == "" || prose < 3 {
			continue
		}
		for j := i; j < len(units) && (u.opens == "comments" || !bodyAgain(units[j:], u.line)); j++ {
			if units[j].reason == "" {
				units[j].reason = u.opens
			}
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

// dropLists leaves out long pieces between wide gaps that hardly hold a
// sentence: menus and lists of links.
func dropLists(units []unit) {
	for from := 0; from < len(units); {
		to, words, prose := from, 0, 0
		for ; to < len(units) && units[to].piece == units[from].piece; to++ {
			words += units[to].shape.words
			if units[to].prose() && units[to].reason == "" {
				prose += units[to].shape.words
			}
		}
		if words >= 40 && prose*5 < words*2 {
			for i := from; i < to; i++ {
				if units[i].reason == "" {
					units[i].reason = "list of links"
				}
			}
		}
		from = to
	}
}

// bodyBounds returns the first and the last unit of prose; when there is none,
// everything is taken for body.
func bodyBounds(units []unit) (first, last int) {
	first, last = len(units), -1
	for i := range units {
		if units[i].reason == "" && isBody(units, i) {
			first = min(first, i)
			last = i
		}
	}
	if last < 0 {
		return 0, len(units) - 1
	}
	return first, last
}

// isBody reports whether a unit is prose and its block no headline: a short
// block that ends without a full stop, or with a question.
func isBody(units []unit, i int) bool {
	if !units[i].prose() {
		return false
	}
	if u := units[i]; u.asks && u.first && u.last && u.spaced && u.shape.words <= 15 && u.block == 0 {
		return false
	}
	for j := i; ; j++ {
		if units[j].last {
			return units[j].ended || units[j].shape.words+units[i].shape.words > 40 || j > i+2
		}
	}
}

// doubtful holds for units that may be a sentence whose full stop is missing.
func (u unit) doubtful() bool {
	s := u.shape
	return s.words >= 10 && s.words <= mostProse && s.prose() && s.raised == 0 && s.capitals*2 < s.content
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
