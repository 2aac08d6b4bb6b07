package briefs

import (
	"strings"

	"parley/model"
)

// actorSections is the order of an actor brief as it is read. Leads choose
// their lines first, then pairs, then the rest in this order: see plan.
var actorSections = []sectionRule{
	{"leads", (*builder).leads, 0},
	{"who", (*builder).who, 2},
	{"said", (*builder).said, 2},
	{"about", (*builder).about, 2},
	{"did", (*builder).did, 2},
	{"expected", (*builder).expected, 2},
	{"related", (*builder).related, 2},
	{"conflict", (*builder).conflict, 1},
	{"changed", (*builder).changed, 3},
	{"absent", (*builder).absent, 3},
}

// sectionRule is one section: how it is made, and in which round, since a line
// stands in one section only and earlier rounds choose first.
type sectionRule struct {
	id    string
	build func(*builder) Section
	round int
}

const lastRound = 3

// compose builds the sections round by round, keeps them within the limits,
// and puts them in reading order. The last round tells of what is shown and
// what is not, so it is made again after lines were taken away. Sections that
// have nothing to say are left out.
func (b *builder) compose(rules []sectionRule) {
	made := make([]Section, len(rules))
	b.brief.Sections = made
	for round := 0; round <= lastRound; round++ {
		b.build(rules, made, round)
	}
	b.writeHead()
	b.trim(made)
	b.build(rules, made, lastRound)
	b.brief.Sources = b.sources()
	b.brief.Sections = []Section{}
	for _, s := range made {
		if len(s.Lines)+len(s.Rows)+len(s.Notes)+s.More > 0 {
			if s.More > 0 {
				s.MoreWith = b.command()
			}
			b.brief.Sections = append(b.brief.Sections, s)
		}
	}
}

func (b *builder) build(rules []sectionRule, made []Section, round int) {
	for i, r := range rules {
		if r.round == round {
			made[i] = r.build(b)
		}
	}
}

// command shows the whole of a brief on the command line, compared with the same
// look.
func (b *builder) command() string {
	s := b.brief.Subject
	since := ""
	if b.opt.Since != nil {
		since = " --since-last"
	}
	return "parley brief --" + s.Kind + " " + Slug(s.ID) + since + " --full PATH"
}

// aboutActor builds the brief about one actor; nil when there is none of that id.
func (e *Editor) aboutActor(id model.ActorID, opt Options) *Brief {
	a := e.corpus.Actor(id)
	if a == nil {
		return nil
	}
	b := e.newBuilder(opt, Subject{"actor", string(a.ID), a.Name})
	b.actor = a
	b.brief.Aliases = aliases(a)
	b.speakers = e.voices.of(a)
	items, files := e.actorItems(b.speakers)
	b.files = files
	b.items = shortlist(e.corpus, items, nameWords(a), opt)
	b.pairs = e.findPairs(b.items)
	b.compose(actorSections)
	return b.brief
}

// aliases are the other spellings of an actor.
func aliases(a *model.Actor) []string {
	out := []string{}
	for _, s := range a.Aliases {
		if s != a.Name {
			out = append(out, fold(s))
		}
	}
	return out[:min(len(out), 12)]
}

// nameWords are the words of an actor's names.
func nameWords(a *model.Actor) map[string]bool {
	words := map[string]bool{}
	for _, s := range append([]string{a.Name}, a.Aliases...) {
		for _, w := range splitWords(s) {
			words[w.lower] = true
		}
	}
	return words
}

// they is the pronoun that the headings use.
func they(a *model.Actor) string {
	if a.Kind == model.Person {
		switch a.Gender {
		case model.He:
			return "he"
		case model.She:
			return "she"
		}
	}
	return "they"
}

func them(a *model.Actor) string {
	return map[string]string{"he": "him", "she": "her", "they": "them"}[they(a)]
}

// said lists the subject's own words: quotations, fragments, reports; newest
// first.
func (b *builder) said() Section {
	s := newSection("said", "What "+they(b.actor)+" said", QuoteLayout)
	own := b.where(func(it *item) bool { return it.stance == says })
	b.fill(&s, own, func(x, y *item) bool {
		if x.kind != y.kind {
			return lineRank[x.kind] < lineRank[y.kind]
		}
		return newestFirst(x, y)
	}, nil)
	b.pointToLeads(&s, says)
	return s
}

var lineRank = map[LineKind]int{QuoteLine: 0, FragmentLine: 1, ReportedLine: 2, NarrationLine: 3, ExpectedLine: 4, ViewLine: 5}

// about lists what others say of the subject or say that the subject said, and
// what the authors of comment think of it.
func (b *builder) about() Section {
	s := newSection("about", "What others say of "+them(b.actor)+", or say "+they(b.actor)+" said", QuoteLayout)
	b.fill(&s, b.where(func(it *item) bool { return it.stance == spoken }), mostTellingFirst, nil)
	b.pointToLeads(&s, spoken)
	return s
}

// did lists what the articles tell of the subject: dated acts, then undated.
func (b *builder) did() Section {
	s := newSection("did", "What "+they(b.actor)+" did", TableLayout, "When")
	b.fill(&s, b.where(func(it *item) bool { return it.stance == does && !asks(it.text()) }), datedFirst, func(it *item) []string {
		return []string{b.whenCell(it)}
	})
	b.pointToLeads(&s, does)
	b.sameEvent(&s)
	return s
}

// datedFirst puts lines with a date of their own before others; the newest
// first, undated ones by how telling they are.
func datedFirst(x, y *item) bool {
	a, b := newestKey(x.date().Value), newestKey(y.date().Value)
	if a != b {
		return a > b
	}
	return x.score > y.score
}

// expected lists plans, forecasts and conditions.
func (b *builder) expected() Section {
	s := newSection("expected", "What is expected of "+them(b.actor), QuoteLayout)
	b.fill(&s, b.where(func(it *item) bool { return it.stance == awaited }), mostTellingFirst, nil)
	b.pointToLeads(&s, awaited)
	return s
}

// whenCell is the time of a row, in words.
func (b *builder) whenCell(it *item) string {
	if d := it.date(); d.Value != "" || d.Raw != "" {
		return dateLabel(d)
	}
	if pub := it.article.Published.Value; pub != "" {
		return "not stated"
	}
	return FlagUndated
}

// pointToLeads names the leads and pairs that belong to a section as well.
func (b *builder) pointToLeads(s *Section, st stance) {
	var places []string
	for _, it := range b.taken {
		if at := b.shown[it]; it.stance == st && at != s.ID && at != "" {
			places = append(places, at)
		}
	}
	if len(places) == 1 {
		s.Notes = append(s.Notes, "Also "+places[0]+".")
	} else if len(places) > 1 {
		s.Notes = append(s.Notes, "Also "+strings.Join(places, ", ")+".")
	}
}
