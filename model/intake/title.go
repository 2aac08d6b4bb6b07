package intake

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/outlets.txt
var outletData string

// outletWords are words that names of papers, agencies and stations hold.
var outletWords = sync.OnceValue(func() map[string]bool { return wordlist.Set(outletData) })

//go:embed data/bodies.txt
var bodyData string

// bodyWords are words that names of public bodies hold.
var bodyWords = sync.OnceValue(func() map[string]bool { return wordlist.Set(bodyData) })

// findIssuer takes the lines above the label of a press release: they name who
// issues it, and the headline comes below.
func (s *sheet) findIssuer(head []unit) {
	label := slices.IndexFunc(head, func(u unit) bool { return u.label == "release" })
	var issuer *unit
	for i := 0; i < label; i++ {
		u := &head[i]
		if u.reason != "page head" || !u.first || !u.last || !u.shape.title() {
			continue
		}
		u.reason = "issuer"
		if issuer == nil || !namesBody(issuer.words) && namesBody(u.words) {
			issuer = u
		}
	}
	if issuer != nil {
		set(&s.facts.outlet, s.textOf([]unit{*issuer}), model.Stated, "the line above the words "+quoted(s.text[head[label].Start:head[label].End]))
	}
}

// namesBody holds for the name of a body rather than that of its state or of one
// of its rooms: “MINISTRY OF PORTS” between “REPUBLIC OF …” and “Press Office”.
func namesBody(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return bodyWords()[w.lower] })
}

// findOutlet takes a line above the body that is a name of a paper.
func (s *sheet) findOutlet(head []unit) {
	for i := range head {
		u := &head[i]
		if u.reason == "page head" && u.first && u.last && isOutlet(s.text[u.Start:u.End]) {
			u.reason = "outlet"
			set(&s.facts.outlet, s.text[u.Start:u.End], model.Stated, "a line above the text")
		}
	}
}

// isOutlet holds for two to five capitalised words of which one is common in
// the names of papers and stations.
func isOutlet(s string) bool {
	words := wordsOf(s)
	shape := shapeOf(words)
	if hasRole(s) || strings.HasSuffix(s, ".") || shape.words < 2 || shape.words > 5 || shape.capitals < shape.content {
		return false
	}
	for _, w := range words {
		if outletWords()[w.lower] {
			return true
		}
	}
	return false
}

// findTitle makes one block above the body the title.
func (s *sheet) findTitle(head []unit) {
	title := s.titleBlock(head)
	if title == nil {
		return
	}
	for i := range title {
		title[i].reason = "title"
	}
	text := s.textOf(title)
	if name, _ := labelWords(text[:min(len(text), longestLabel)]); isLabel(strings.ToLower(name)) {
		s.facts.labelled(strings.ToLower(name))
	}
	set(&s.facts.title, strings.Join(strings.Fields(strings.TrimLeft(text, "# ")), " "), model.Stated, "headline above the text")
}

// titleBlock chooses the title among the blocks above the body: a line such as
// "Statement by …" before all others, else the line whose words the body tells
// again, else one of those next to the body by its length.
func (s *sheet) titleBlock(head []unit) []unit {
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if titleLike(block) && !isMenu(s.textOf(block)) && kindList.labels(block[0].words).has("release") {
			return block
		}
	}
	if block := s.statementOn(head); block != nil {
		return block
	}
	if block := s.headline(head); block != nil {
		return block
	}
	return s.longEnough(head[max(0, len(head)-besideBody):])
}

// statementOn returns the block “Statement on …” below the label of a press
// release, which is its title whatever the letterhead says, or nil.
func (s *sheet) statementOn(head []unit) []unit {
	label := slices.IndexFunc(head, func(u unit) bool { return u.label == "release" })
	for from := label + 1; label >= 0 && from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if w := block[0].words; titleLike(block) && len(w) > 2 && isStatement(w[0].lower) && (w[1].lower == "on" || w[1].lower == "regarding" || w[1].lower == "concerning") {
			return block
		}
	}
	return nil
}

func isStatement(w string) bool {
	return w == "statement" || w == "communiqué" || w == "communique" || w == "declaration"
}

// besideBody is how many units above the body may hold a title that is known
// by its length alone. More are menus.
const besideBody = 12

// longEnough chooses the first block that is long enough for a headline, or the
// longest if none is.
func (s *sheet) longEnough(head []unit) []unit {
	var best []unit
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if !titleLike(block) || isMenu(s.textOf(block)) {
			continue
		}
		if best == nil || wordsIn(best) < 4 && wordsIn(block) > wordsIn(best) {
			best = block
		}
	}
	return best
}

// keepDoubtful takes back lines next to the body that may be a sentence whose
// full stop is missing. Between the title and the lines with the writer and the
// date such a line is a deck, which tells the article in short.
func keepDoubtful(head []unit) {
	for from := 0; from < len(head); {
		block := sameBlock(head, from)
		from += len(block)
		if wordsIn(block) < 10 {
			continue
		}
		if u := &block[0]; len(block) == 1 && u.reason == "page head" && !u.ended && signedBelow(head[from:]) {
			u.reason = "deck"
			continue
		}
		for i := range block {
			if u := &block[i]; u.reason == "page head" && (u.doubtful() || u.prose()) {
				u.reason = ""
			}
		}
	}
}

// signedBelow reports whether a line with the writer or the date is among the
// units.
func signedBelow(units []unit) bool {
	return slices.ContainsFunc(units, func(u unit) bool {
		return u.first && (u.reason == "byline" || u.reason == "date" || u.reason == "dateline")
	})
}

// titleLike holds for a block of which nothing else is known, that has the
// length of a headline and that is not cut short as a teaser is.
func titleLike(units []unit) bool {
	for _, u := range units {
		if u.reason != "page head" || u.trails {
			return false
		}
	}
	n := wordsIn(units)
	return units[0].first && units[len(units)-1].last && n >= 2 && n <= 30
}

// isMenu holds for lines whose parts are set apart, as in a menu.
func isMenu(s string) bool {
	for _, mark := range []string{" | ", " > ", " » ", " • ", " · ", " / ", "  "} {
		if strings.Count(s, mark) >= 2 {
			return true
		}
	}
	return false
}
