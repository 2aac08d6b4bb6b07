package timeline

import (
	"slices"
	"strings"

	"parley/model"
)

// cueReach is how many tokens may lie between a cue and the date that tells
// when the words were said.
const cueReach = 8

// occasionReach is how many sentences an occasion lasts for the same speaker:
// “in a post Sunday evening … he wrote”.
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
		if t := f.occasion(st); t != nil {
			st.Date = f.dateOf(t)
			st.Date.Anchor = model.Maybe("the occasion named in the sentence before: “" + st.Date.Raw + "”")
			last = i
			continue
		}
		if last < 0 {
			continue
		}
		said := &f.statements[last]
		if st.Speaker != "" && st.Speaker == said.Speaker && st.Sentence-said.Last <= occasionReach && !f.lasting(st, said) {
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
	lead := leadingPreposition(tokens, t.lo, t.hi)
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
	near := f.doc.SpanOf(max(lo-2*cueReach, 0), min(hi+cueReach, len(f.doc.Tokens)))
	for i := f.firstFrom(near.Start); i < len(f.found) && f.found[i].Start < near.End; i++ {
		t := &f.found[i]
		if t.sentence < st.Sentence || t.sentence > st.Last || t.kind != calendar && (t.kind != shifted || t.unit == year || t.shift > 0) || inside(t.Span, st.Content) {
			continue
		}
		first, _ := f.doc.Bounds(t.sentence)
		from, to := min(hi, first+t.hi), max(lo, first+t.lo)
		if n := to - from; n < nearest && !f.parted(from, to) && !f.otherAct(t, st, lo, hi) {
			best, nearest = t, n
		}
	}
	if best != nil {
		f.notYetToCome(best)
	}
	return best
}

// notYetToCome resolves the time of a statement as past when it came out after
// the day of publication although nothing looks ahead: nobody reports words
// that are still to be said.
func (f *finder) notYetToCome(t *found) {
	first, _, dated := days(t.edtf)
	if t.kind == calendar && !t.hasYear && t.tense != future && t.tense != intended && dated && f.scene.lastDay.before(first) && f.scene.published.known() {
		t.tense, t.plain = past, past
		t.resolution = f.scene.resolve(&t.expression, past)
		i := f.firstFrom(t.Start)
		f.times[i] = f.time(t)
	}
}

// occasion finds the day of the occasion on which the speaker was said to speak
// in the sentence right before: “confirmed it in a tweet Thursday. “We …””.
func (f *finder) occasion(st *model.Statement) *found {
	if st.Speaker == "" || st.Sentence == 0 {
		return nil
	}
	s := f.sentenceAt(st.Sentence - 1)
	if len(s.tokens) > 2*longestClause || !s.holds(isOccasion) || !slices.Contains(f.present(s.span(clause{0, len(s.tokens)})), st.Speaker) {
		return nil
	}
	for i := f.firstFrom(s.tokens[0].Start); i < len(f.found) && f.found[i].sentence < st.Sentence; i++ {
		if t := &f.found[i]; t.hasDay() && t.shift <= 0 && t.tense != future && !s.endsStretch(t.lo, t.hi) && !f.ofOther(t, -1) {
			return t
		}
	}
	return nil
}

// firstFrom returns the index of the first time that begins at or after an
// offset.
func (f *finder) firstFrom(offset int) int {
	i, _ := slices.BinarySearchFunc(f.found, offset, func(t found, at int) int { return t.Start - at })
	return i
}

// parted reports an edge of a clause or a quotation mark among the tokens
// [from, to) of the document.
func (f *finder) parted(from, to int) bool {
	s := sentence{f.doc.Tokens, f.classes}
	for i := from; i < to; i++ {
		if t := &f.doc.Tokens[i]; isQuote(t.Tag) || t.Lower == "that" || s.edge(i) {
			return true
		}
	}
	return false
}

func inside(s model.Span, spans []model.Span) bool {
	return slices.ContainsFunc(spans, func(t model.Span) bool { return t.Overlaps(s) })
}

// quoted resolves again what was said in quotation marks on a dated day: there
// "today" is the day of the statement, not of the article.
func (f *finder) quoted() {
	for i := range f.statements {
		st := &f.statements[i]
		said, _ := parseStamp(string(st.Date.Value))
		undated := st.Date.Value == "" && !f.scene.published.known()
		if st.Kind == model.Reported || st.Date.Raw == "" || !undated && !said.daily() {
			continue
		}
		sc := scene{published: said, source: strings.TrimSuffix("the statement's “"+string(st.Date.Raw)+"”, "+said.edtf(), ", ")}
		for _, content := range st.Content {
			f.inside(content, &sc)
		}
	}
}

// inside resolves the times of a span again in another scene.
func (f *finder) inside(s model.Span, sc *scene) {
	for i := f.firstFrom(s.Start); i < len(f.found) && f.found[i].Start < s.End; i++ {
		if t := &f.found[i]; t.anchor == toPublication && (t.kind == shifted || t.kind == calendar && !t.hasYear) && !t.merged && !t.ranged {
			f.again(i, sc)
		}
	}
}

// again resolves a time in another scene.
func (f *finder) again(i int, sc *scene) {
	t := &f.found[i]
	t.resolution = sc.resolve(&t.expression, t.tense)
	if t.edtf == "" {
		t.label = sc.source
	}
	f.times[i] = f.time(t)
}
