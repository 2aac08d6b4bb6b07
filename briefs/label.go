package briefs

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
)

// builder makes one brief: it knows the corpus, gives out references, and
// sees to it that no extract is shown twice.
type builder struct {
	*Editor
	opt      Options
	shown    map[*item]string // where an item is shown: "lead 1", "c2"
	refs     map[string]bool
	brief    *Brief
	items    []*item // every candidate, the most telling first
	pairs    []pair
	taken    []*item                 // what was picked so far
	drawn    map[model.ArticleID]int // how often each article was drawn on
	score    map[string]float64      // of each line, by its reference
	actor    *model.Actor            // the subject of an actor brief
	speakers []*model.Actor          // the subject with those who speak for it, the subject first
	heard    *hearing                // see listen
	unnamed  int                     // places that the notes on what is absent only count
	theme    *model.Theme            // the subject of a theme brief
	files    []*model.Article        // those that tell of the subject, in the order of the corpus
}

func (e *Editor) newBuilder(opt Options, subject Subject) *builder {
	return &builder{
		Editor: e, opt: opt, shown: map[*item]string{}, refs: map[string]bool{},
		drawn: map[model.ArticleID]int{}, score: map[string]float64{},
		brief: &Brief{Schema: Schema, Subject: subject, Aliases: []string{}, Head: []string{}, Sections: []Section{}, Sources: []Source{}},
	}
}

// line makes an item a line of the brief. The label says who, to whom, how
// and when.
func (b *builder) line(it *item) Line {
	a, span := it.article, it.span()
	short, p := b.names.of(a.ID), placeOf(a, it.first, it.last)
	l := Line{
		Article: a.ID, Sentence: it.first, Span: span, Text: it.text(), Kind: it.kind, Flags: it.flags(),
		Ref: b.unique(p.label(short)), Place: footnote(a, short, p, span), Label: b.label(it),
		Actor: it.actor(), Date: it.date(), Cells: []string{},
	}
	b.score[l.Ref] = it.score
	return l
}

// unique gives a label that no other extract of the brief has.
func (b *builder) unique(label string) string {
	for b.refs[label] {
		label += "x"
	}
	b.refs[label] = true
	return label
}

// actor is the speaker of the line, or nobody.
func (it *item) actor() model.ActorID {
	if it.statement != nil {
		return it.statement.Speaker
	}
	return ""
}

// label says what the extract itself does not: the speaker, the addressee, the
// carrier, whom a pronoun stands for, the sort of article, the date, and who
// else has the same words.
func (b *builder) label(it *item) string { return b.labelWith(it, true) }

// labelWith leaves the time out for a table that has a column for it.
func (b *builder) labelWith(it *item, time bool) string {
	parts := []string{}
	if it.statement != nil {
		parts = append(parts, b.speech(it.statement, it.article)...)
	}
	if lean := it.leaning(); lean != "" {
		parts = append(parts, lean)
	}
	parts = append(parts, b.hereFor(it))
	parts = append(parts, b.sourceAndTime(it, time))
	if len(it.also) > 0 {
		parts = append(parts, "also in "+b.shortList(it.also))
	}
	var kept []string
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, ", ")
}

// hereFor says what put a line into the theme: its first word, unless the rule
// in the head has no other, or that it goes on from a line of the theme.
func (b *builder) hereFor(it *item) string {
	why, _, _ := strings.Cut(it.why, ";")
	switch {
	case why == "":
		return ""
	case strings.HasPrefix(why, "continues line "):
		return "goes on from a line of the theme"
	case b.theme != nil && len(b.theme.Terms) == 1:
		return ""
	}
	return "here for “" + fold(why) + "”"
}

// speech says who spoke to whom through what.
func (b *builder) speech(s *model.Statement, a *model.Article) []string {
	parts := []string{b.speakerName(s, a)}
	if s.Act != "" && s.Act != model.Says {
		target := ""
		if t := b.corpus.Actor(s.Target); t != nil {
			target = " " + t.Name
		}
		parts = append(parts, string(s.Act)+target)
	}
	if s.Addressee != "" {
		parts = append(parts, "to "+fold(string(s.Addressee)))
	}
	if s.Medium != "" {
		parts = append(parts, "by "+fold(string(s.Medium)))
	}
	if e := b.corpus.Actor(s.Embedded); e != nil && s.Embedded != s.Speaker {
		parts = append(parts, "of what "+e.Name+" said")
	}
	return parts
}

// speakerName is the name of the actor, or of all who speak together; the words
// of the text for one who has no name, or who speaks for the state or body that
// the page is about. A pronoun is shown with the name that it stands for and the
// line that gives it. A speaker by the user's word is shown as such.
func (b *builder) speakerName(s *model.Statement, a *model.Article) string {
	if s.Basis == model.SpeakerByUser {
		return b.toldSpeaker(s)
	}
	if s.Source == nil {
		return b.namesOf(s.Speakers()) // of nobody: the flag says unattributed
	}
	said, who := fold(a.Slice(*s.Source)), b.corpus.Actor(s.Speaker)
	switch {
	case who == nil && s.Basis == model.SpeakerByPronoun:
		return "speaker unknown"
	case who == nil:
		return "“" + said + "”"
	case s.Basis == model.SpeakerByPronoun, leansOnPronoun(splitWords(said)):
		return "“" + said + "” = " + b.namesOf(s.Speakers()) + namedAt(who, a, s.Source.Start)
	case len(b.speakers) > 1 && who != b.actor && len(strings.Fields(said)) <= maxSourceWords:
		return said
	}
	return b.namesOf(s.Speakers())
}

// toldSpeaker names the speaker that a table of the user gives a statement, or
// says that the user knows of none.
func (b *builder) toldSpeaker(s *model.Statement) string {
	name := b.namesOf(s.Speakers())
	if name == "" {
		name = "speaker unknown"
	}
	return name + " (user: " + fold(s.Why.Speaker) + ")"
}

// namesOf lists the names of actors: "Norland, Sudmark and Vesk".
func (b *builder) namesOf(ids []model.ActorID) string {
	var names []string
	for _, id := range ids {
		if name := b.nameOf(id); name != "" {
			names = append(names, name)
		}
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

// maxSourceWords is how long the text's own description of a speaker may be in
// a label.
const maxSourceWords = 8

// namedAt says in which line before an offset an article last names an actor.
func namedAt(who *model.Actor, a *model.Article, offset int) string {
	at := -1
	for _, m := range who.Mentions {
		if m.Article == a.ID && m.Form != model.ByPronoun && m.Start < offset {
			at = max(at, m.Start)
		}
	}
	if at < 0 {
		return ""
	}
	return fmt.Sprintf(" (from L%d)", a.Line(at))
}

// leaning explains the pronoun that the extract opens with.
func (it *item) leaning() string {
	if !leansOnPronoun(it.words) || it.opensWithSpeaker() {
		return ""
	}
	switch {
	case it.opener != nil:
		return "“" + it.words[0].text + "” = " + it.opener.Name
	case demonstrative[it.words[0].uncontracted()] || it.words[0].uncontracted() == "it":
		return ""
	}
	return "“" + it.words[0].text + "” not resolved"
}

// opensWithSpeaker reports whether the opening pronoun is the speaker, of whom
// the label tells.
func (it *item) opensWithSpeaker() bool {
	s := it.statement
	return s != nil && s.Source != nil && s.Speaker != "" && s.Source.Start == it.span().Start
}

// demonstrative holds the words that point at things rather than persons.
var demonstrative = map[string]bool{"this": true, "these": true, "those": true, "that": true, "such": true, "its": true}

// sourceAndTime says when, by the line's own date or else by that of its
// article, and which sort of article it is when that matters to its weight.
func (b *builder) sourceAndTime(it *item, withTime bool) string {
	var parts []string
	kind := KindWords(it.article.Kind)
	weighs := isComment(it.article) || it.article.Kind == model.Release
	d, pub := it.date(), it.article.Published.Value
	if withTime && d.Value != "" {
		parts = append(parts, dateLabel(d))
	} else if withTime && d.Raw != "" {
		parts = append(parts, "“"+fold(string(d.Raw))+"”")
	}
	switch {
	case d.Value == "" && pub != "":
		if !weighs {
			kind = "article"
		}
		parts = append(parts, kind+" of "+model.DateWords(pub))
	case weighs:
		parts = append(parts, kind)
	}
	return strings.Join(parts, ", ")
}

func (b *builder) shortList(articles []*model.Article) string {
	var names []string
	for _, a := range articles[:min(len(articles), 3)] {
		names = append(names, b.names.of(a.ID))
	}
	out := strings.Join(names, ", ")
	if more := len(articles) - len(names); more > 0 {
		out += " and " + plural(more, "other file")
	}
	return out
}

// upperFirst writes the first letter large.
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// Caption is everything that is printed with an extract besides its text: kind,
// label, flags.
func (l Line) Caption() string {
	parts := []string{kindWord(l.Kind)}
	if l.Label != "" {
		parts = append(parts, l.Label)
	}
	out := strings.Join(parts, ", ")
	inCell := strings.Contains(strings.Join(l.Cells, " "), FlagUndated)
	for _, f := range l.Flags {
		if f != FlagUndated || !inCell {
			out += "; " + f
		}
	}
	return out
}
