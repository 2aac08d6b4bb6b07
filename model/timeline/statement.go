package timeline

import (
	"slices"

	"parley/model"
	"parley/model/language"
)

// cueReach is how many tokens may lie between a cue and the date that tells
// when the words were said.
const cueReach = 8

// occasionReach is how many sentences an occasion lasts for the same speaker:
// “in a tweet Thursday morning … he wrote”.
const occasionReach = 2

// utterances fills in when the statements were made: by the date beside the
// cue, else by the occasion that the speaker's last statement has just named.
func (f *finder) utterances() {
	last := -1
	for i := range f.statements {
		st := &f.statements[i]
		st.Date = model.Date{Basis: model.Unknown}
		if t := f.besideCue(st); t != nil {
			st.Date = f.dateOf(t)
			last = i
			continue
		}
		if last < 0 {
			continue
		}
		said := &f.statements[last]
		if st.Speaker != "" && st.Speaker == said.Speaker && st.Sentence-said.Last <= occasionReach {
			st.Date = model.Date{Raw: said.Date.Raw, Value: said.Date.Value, Basis: model.Inferred,
				Anchor: "the same speaker's statement before it, dated “" + said.Date.Raw + "”"}
			if said.Date.Value == "" {
				st.Date.Basis = model.Unknown
			}
		}
	}
}

// dateOf is the date that a time gives, with its preposition.
func (f *finder) dateOf(t *found) model.Date {
	tokens := f.doc.Sentence(t.sentence)
	lead := leadingPreposition(tokens, t.lo)
	raw := f.doc.Article.Slice(model.Span{Start: tokens[lead].Start, End: t.End})
	return model.Date{Raw: model.Maybe(raw), Value: model.Maybe(t.edtf), Basis: t.basis, Anchor: model.Maybe(t.label)}
}

// besideCue finds the day that stands beside the cue of a statement, in its
// clause and outside its content.
func (f *finder) besideCue(st *model.Statement) *found {
	if st.Cue == nil || len(f.doc.Tokens) == 0 {
		return nil
	}
	lo, hi := f.doc.TokensIn(*st.Cue)
	var best *found
	nearest := cueReach + 1
	for i := f.firstIn(st.Sentence); i < len(f.found) && f.found[i].sentence <= st.Last; i++ {
		t := &f.found[i]
		if t.kind != calendar && (t.kind != shifted || t.unit == year || t.shift > 0) || inside(t.Span, st.Content) {
			continue
		}
		first, _ := f.doc.Bounds(t.sentence)
		from, to := min(hi, first+t.hi), max(lo, first+t.lo)
		if n := to - from; n < nearest && !f.parted(from, to) {
			best, nearest = t, n
		}
	}
	return best
}

// firstIn returns the index of the first time found in or after a sentence.
func (f *finder) firstIn(sentence int) int {
	i, _ := slices.BinarySearchFunc(f.found, sentence, func(t found, s int) int { return t.sentence - s })
	return i
}

// parted reports an edge of a clause or a quotation mark among the tokens
// [from, to) of the document.
func (f *finder) parted(from, to int) bool {
	return slices.ContainsFunc(f.doc.Tokens[from:max(from, to)], func(t language.Token) bool {
		return t.Tag == "``" || t.Tag == "''" || clauseEdge(&t, f.lists) || t.Lower == "that"
	})
}

func inside(s model.Span, spans []model.Span) bool {
	return slices.ContainsFunc(spans, func(t model.Span) bool { return t.Overlaps(s) })
}

// quoted resolves again what was said in quotation marks on a dated day: there
// "today" is the day of the statement, not of the article.
func (f *finder) quoted() {
	for i := range f.statements {
		st := &f.statements[i]
		said, ok := parseStamp(string(st.Date.Value))
		if st.Kind == model.Reported || !ok || !said.daily() {
			continue
		}
		sc := scene{published: said, source: "the statement's “" + string(st.Date.Raw) + "”, " + said.edtf()}
		for j := f.firstIn(st.Sentence); j < len(f.found) && f.found[j].sentence <= st.Last; j++ {
			if t := &f.found[j]; t.anchor == toPublication && t.basis == model.Derived && !t.merged && !t.ranged && inside(t.Span, st.Content) {
				f.again(j, &sc)
			}
		}
	}
}

// again resolves a time in another scene.
func (f *finder) again(i int, sc *scene) {
	t := &f.found[i]
	t.resolution = sc.resolve(&t.expression, t.tense)
	f.times[i] = f.time(t)
}
