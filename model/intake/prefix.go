package intake

import (
	"strings"

	"parley/model"
)

// prefix reads what may stand in front of a text on the same line as its
// first sentence: a date stamp, a byline, a label, a dateline.
type prefix struct {
	text       string
	end        int  // of the unit
	head       bool // no sentence of the body came before
	early      bool // few blocks came before
	transcript bool // several lines open with a name in capitals and a colon
	whole      bool // the unit does not end as a sentence does: it may be a byline and nothing else
	prose      bool // the unit reads as a sentence of the body
	facts      *facts
}

// prefixReach bounds how far a prefix may extend, in bytes.
const prefixReach = 160

// read returns the parts that stand in front of a unit, and where its body
// begins.
func (p prefix) read(start int) (parts []model.Omission, body int) {
	at := start + len(p.text[start:p.end]) - len(strings.TrimLeft(p.text[start:p.end], "*_"))
	for range 4 {
		end, reason := p.next(at)
		if end == at {
			break
		}
		s := trim(p.text, model.Span{Start: at, End: end})
		parts = append(parts, model.Omission{Span: s, Reason: reason})
		at = end + blanks(p.text[end:p.end])
	}
	return parts, at
}

func (p prefix) next(at int) (end int, reason string) {
	if p.head {
		if end := p.figures(at); end > at {
			return end, "figures"
		}
		if end := p.credit(at); end > at {
			return end, "credit"
		}
		if end := p.stamp(at, false); end > at {
			return end, "date"
		}
		if end := p.byline(at); end > at {
			return end, "byline"
		}
		if end := p.label(at); end > at {
			return end, "label"
		}
	}
	if end := p.dateline(at); end > at {
		return end, "dateline"
	}
	return at, ""
}

// figures reads a row of numbers, such as the rates of a market.
func (p prefix) figures(at int) int {
	end, numbers := at, 0
	for next := at; next < p.end; {
		w := cutAt(p.text[next:p.end], " \n\u00a0")
		if strings.Trim(w, "+-−–.,%0123456789$€£₹¥▲▼") != "" {
			break
		}
		next += len(w)
		end = next
		if isNumber(strings.TrimLeft(w, "+-−–$€£₹¥▲▼")) {
			numbers++
		}
		next += blanks(p.text[next:p.end])
	}
	if numbers < 5 {
		return at
	}
	return end
}

// credit reads the credit of a photograph with its licence: "Photograph
// Source: NAME – CC BY 2.0".
func (p prefix) credit(at int) int {
	rest := p.text[at:min(p.end, at+prefixReach)]
	if !hasAnyPrefix(strings.ToLower(rest[:min(len(rest), len("picture"))]), []string{"photo", "image", "picture"}) {
		return at
	}
	i := strings.Index(rest, "CC BY")
	if i < 0 {
		return at
	}
	i += len(cutAt(rest[i+len("CC "):], " ")) + len("CC ")
	return at + i + len(rest[i:]) - len(strings.TrimLeft(rest[i:], " .0123456789"))
}
