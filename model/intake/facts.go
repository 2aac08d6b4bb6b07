package intake

import "parley/model"

// The ranks of a stated date, best first. When a text states several, the best
// rank counts, and of one rank the first in the text.
const (
	byMarkup    = iota // front matter
	byLabel            // "Published: …"
	byStamp            // a date in front of the text or on a line of its own
	byDateline         // "GENEVA, 4 March 2021 —"
	byUpdate           // "Last updated …"
	byFoot             // a line of its own below the text
	rankUnknown        // none
)

// facts is what a text says of itself, as it is found.
type facts struct {
	title, author, outlet, url model.Field
	published                  statedDate
	others                     []string // other dates that are stated, by value
	dateline                   string   // the dateline as it stands
	label                      string   // "EDITORIAL", "OPINION" before the text
	note                       bool     // a note on the author
}

// statedDate is a date with its place; value is empty when the year is missing.
type statedDate struct {
	raw, value, why string
	rank            int
}

func (f *facts) date(raw, value, why string, rank int) {
	if value == "" {
		return
	}
	if f.published.value == "" {
		f.published = statedDate{}
	}
	old := f.published
	if old.value == "" || rank < old.rank {
		f.published = statedDate{raw, value, why, rank}
	} else {
		old.value = value
	}
	if old.value != "" && old.value != f.published.value {
		f.others = append(f.others, old.value)
	}
}

// yearless keeps the words of a date without a year in case that no other date is
// stated: what year it was is not guessed.
func (f *facts) yearless(raw, why string) {
	if f.published.raw == "" {
		f.published = statedDate{raw: raw, why: why + ", which names no year", rank: rankUnknown}
	}
}

// set gives a field its value unless it has one.
func set(f *model.Field, value string, basis model.Basis, why string) {
	if f.Value == "" && value != "" {
		*f = model.Field{Value: value, Basis: basis, Why: why}
	}
}
