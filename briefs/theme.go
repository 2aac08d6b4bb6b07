package briefs

import (
	"strings"

	"parley/model"
)

// themeSections is the order of a theme brief as it is read.
var themeSections = []sectionRule{
	{"leads", (*builder).leads, 0},
	{"positions", (*builder).positions, 2},
	{"chronology", (*builder).chronology, 2},
	{"conflict", (*builder).conflict, 1},
	{"expected", (*builder).openQuestions, 2},
	{"views", (*builder).views, 2},
	{"changed", (*builder).changed, 3},
	{"absent", (*builder).absent, 3},
}

// aboutTheme builds the brief about one theme; nil when there is none of that id.
func (e *Editor) aboutTheme(id string, opt Options) *Brief {
	t := themeOf(e.corpus, id)
	if t == nil {
		return nil
	}
	b := e.newBuilder(opt, Subject{"theme", t.ID, t.Label})
	b.theme = t
	items, files := e.themeItems(t)
	b.files = files
	b.items = shortlist(e.corpus, items, nil, opt)
	b.pairs = e.findPairs(b.items)
	b.compose(themeSections)
	return b.brief
}

func themeOf(c *model.Corpus, id string) *model.Theme {
	for i := range c.Themes {
		if c.Themes[i].ID == id {
			return &c.Themes[i]
		}
	}
	return nil
}

// themeItems makes a line of every sentence of the theme, together with the
// statement that it belongs to.
func (e *Editor) themeItems(t *model.Theme) ([]*item, []*model.Article) {
	wanted := make([]bool, len(e.corpus.Articles))
	for _, s := range t.Sentences {
		if i := e.corpus.Position(s.Article); i >= 0 {
			wanted[i] = true
		}
	}
	all := e.desksWith(wanted)
	for _, s := range t.Sentences {
		if d := all.of(s.Article); d != nil && s.Sentence >= 0 && s.Sentence < len(d.unitOf) {
			if it := d.claim(s.Sentence, s.Sentence); it.why == "" {
				it.why = s.Why
			}
		}
	}
	return all.gather((*desk).attribute)
}

// attribute gives the lines the statements that stand in them.
func (d *desk) attribute() {
	for n, u := range d.units {
		it := d.claimed[n]
		if it == nil {
			continue
		}
		it.speech = append(it.speech, u.statements...)
		for _, s := range u.statements {
			if it.statement == nil || it.statement.Speaker == "" && s.Speaker != "" {
				it.statement = s
			}
		}
		it.stance = does
		if it.statement != nil {
			it.stance = says
		}
	}
}

// themeRule says which words put a sentence here.
func (b *builder) themeRule() string {
	terms := b.theme.Terms
	rule := "Rule: sentences with " + fold(strings.Join(terms[:min(len(terms), maxTerms)], ", "))
	if more := len(terms) - maxTerms; more > 0 {
		rule += " and " + plural(more, "more word")
	}
	return rule + "."
}

// maxTerms bounds how many words of a theme its head names.
const maxTerms = 12

// positions is the table of who holds what, in the source's words: the best
// line of every actor first, then second ones.
func (b *builder) positions() Section {
	s := newSection("positions", "Positions", TableLayout, "Actor", "As of")
	isPosition := func(it *item) bool { return it.statement != nil && it.statement.Speaker != "" }
	b.fill(&s, b.onePerActor(b.where(isPosition)), mostTellingFirst, func(it *item) []string {
		return []string{b.speakerCell(it.statement), b.whenCell(it)}
	})
	b.pointToLeads(&s, says)
	return s
}

// onePerActor lowers the score of an actor's second and further lines, so that
// every actor is heard before one is heard twice.
func (b *builder) onePerActor(items []*item) []*item {
	heard := map[model.ActorID]int{}
	for _, it := range items {
		speakers := it.statement.Speakers()
		often := heard[speakers[0]]
		for _, id := range speakers {
			often = min(often, heard[id])
			heard[id]++
		}
		it.score -= float64(often)
	}
	return items
}

// chronology tells what happened, in the order of time, then what has no date,
// in the order of its article.
func (b *builder) chronology() Section {
	s := newSection("chronology", "Chronology", TableLayout, "When")
	happened := func(it *item) bool { return it.statement == nil && it.kind == NarrationLine && !asks(it.text()) }
	b.fill(&s, b.where(happened), oldestFirst, func(it *item) []string {
		return []string{b.whenCell(it)}
	})
	b.pointToLeads(&s, does)
	b.sameEvent(&s)
	return s
}

// openQuestions lists plans, forecasts and what the sources call unclear, also
// where no speaker is named.
func (b *builder) openQuestions() Section {
	s := newSection("expected", "Expected, or open", QuoteLayout)
	b.fill(&s, b.where(func(it *item) bool {
		return it.kind == ExpectedLine || it.kind.ofSpeech() && it.actor() == "" || open().find(it.words) != "" && it.kind != ViewLine
	}), mostTellingFirst, nil)
	b.pointToLeads(&s, awaited)
	return s
}

// views keeps opinion apart from what is reported.
func (b *builder) views() Section {
	s := newSection("views", "Views", QuoteLayout)
	b.fill(&s, b.where(func(it *item) bool { return it.kind == ViewLine }), mostTellingFirst, nil)
	b.pointToLeads(&s, spoken)
	return s
}

// speakerCell names who makes a statement, and says so where the user did.
func (b *builder) speakerCell(s *model.Statement) string {
	if s.Basis == model.SpeakerByUser {
		return b.toldSpeaker(s)
	}
	return b.namesOf(s.Speakers())
}
