package briefs_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// section returns the section of that id; an empty one when it is not there.
func section(b *briefs.Brief, id string) briefs.Section {
	for _, s := range b.Sections {
		if s.ID == id {
			return s
		}
	}
	return briefs.Section{}
}

// lineOf returns the line that holds the words, with the id of its section.
func lineOf(b *briefs.Brief, words string) (string, briefs.Line) {
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			if strings.Contains(l.Text, words) {
				return s.ID, l
			}
		}
	}
	return "", briefs.Line{}
}

func TestEveryLineIsCopiedFromItsPlace(t *testing.T) {
	for _, c := range []*model.Corpus{brieftest.Talks(), brieftest.Hostile()} {
		for _, b := range briefs.All(c, briefs.Options{}) {
			checkProperties(t, c, b)
		}
	}
}

// checkProperties holds a brief to what every brief promises.
func checkProperties(t *testing.T, c *model.Corpus, b *briefs.Brief) {
	t.Helper()
	refs, shown := map[string]bool{}, map[string]bool{}
	for _, s := range b.Sections {
		for _, l := range s.Lines {
			where := fmt.Sprintf("%s, %s, %s", b.Subject.ID, s.ID, l.Ref)
			a := c.Article(l.Article)
			if a == nil || l.Text != a.Slice(l.Span) || l.Text == "" {
				t.Fatalf("%s: the text is not what stands at %v", where, l.Span)
			}
			if a.Sentences[l.Sentence].Start != l.Start || !endsSentence(a, l.End) {
				t.Errorf("%s: not whole sentences", where)
			}
			if refs[l.Ref] {
				t.Errorf("%s: reference used twice", where)
			}
			place := fmt.Sprint(l.Article, l.Span)
			if shown[place] {
				t.Errorf("%s: shown twice", where)
			}
			refs[l.Ref], shown[place] = true, true
			if l.Kind == briefs.ViewLine && (s.ID == "did" || s.ID == "chronology") {
				t.Errorf("%s: a view in a table of facts", where)
			}
			if why := misquotes(c, l); why != "" {
				t.Errorf("%s: %q %s", where, l.Text, why)
			}
			if !strings.Contains(l.Place, "bytes ") || !strings.Contains(l.Place, ", L") {
				t.Errorf("%s: place %q", where, l.Place)
			}
			if !hasSource(b, l.Article) {
				t.Errorf("%s: its article is not among the sources", where)
			}
		}
		if s.More > 0 && s.MoreWith == "" {
			t.Errorf("%s, %s: %d more, but no command to see them", b.Subject.ID, s.ID, s.More)
		}
	}
	if n := briefs.Words(b); n > briefs.MaxWords {
		t.Errorf("%s: %d words", b.Subject.ID, n)
	}
	if n := briefs.FrontWords(b); n > briefs.MaxFrontWords {
		t.Errorf("%s: %d words on the front page", b.Subject.ID, n)
	}
}

// misquotes says what is wrong with a line that shows somebody's words: that it
// calls them the author's, or that it cuts them.
func misquotes(c *model.Corpus, l briefs.Line) string {
	for _, s := range c.Found(l.Article).Statements {
		for _, part := range s.Content {
			if s.Kind == model.Reported || !part.Overlaps(l.Span) {
				continue
			}
			if l.Kind == briefs.NarrationLine || l.Kind == briefs.ExpectedLine || l.Kind == briefs.ViewLine {
				return "holds a quotation, and is of kind " + string(l.Kind)
			}
			if rest := c.Article(l.Article).Text[min(part.Start, l.Start):l.Start] + c.Article(l.Article).Text[l.End:max(l.End, part.End)]; strings.TrimSpace(rest) != "" {
				return "cuts a quotation: " + rest
			}
		}
	}
	return ""
}

func endsSentence(a *model.Article, end int) bool {
	for _, s := range a.Sentences {
		if s.End == end {
			return true
		}
	}
	return false
}

func hasSource(b *briefs.Brief, id model.ArticleID) bool {
	for _, s := range b.Sources {
		if s.Article == id && s.Kind != "" && s.Citation != "" {
			return true
		}
	}
	return false
}

func TestLinesStandInTheirSections(t *testing.T) {
	c := brieftest.Talks()
	b := briefs.ForActor(c, "ana-kesten", briefs.Options{Full: true})
	for words, want := range map[string]struct {
		kind  briefs.LineKind
		flags []string
		label string
	}{
		"We will open":         {briefs.QuoteLine, []string{briefs.FlagInsertion}, "Ana Kesten"},
		"promised to slow":     {briefs.FragmentLine, []string{briefs.FlagSecondHand}, "of what Ana Kesten said"},
		"will travel to Oslo":  {briefs.ExpectedLine, nil, "4 May 2031"},
		"served her country":   {briefs.ViewLine, []string{briefs.FlagHedged, briefs.FlagUndated}, "opinion"},
		"She visited the dam":  {briefs.NarrationLine, nil, "“She” = Ana Kesten"},
		"Nobody [in Norland]":  {briefs.QuoteLine, nil, ""},
		"opens [no such line]": {},
	} {
		_, l := lineOf(b, words)
		if l.Kind != want.kind || !strings.Contains(l.Label, want.label) {
			t.Errorf("%q: %+v", words, l)
		}
		for _, f := range want.flags {
			if !strings.Contains(strings.Join(l.Flags, "|"), f) {
				t.Errorf("%q: no flag %q in %q", words, f, l.Flags)
			}
		}
	}
	if got := section(b, "who").Rows; len(got) == 0 || got[0][0] != "water minister" || !strings.Contains(got[0][2], "011 (4 May 2031)") {
		t.Errorf("who: %q", got)
	}
	if h := section(b, "said").Heading + section(b, "did").Heading; !strings.Contains(h, "she said") {
		t.Errorf("headings %q", h)
	}
}

func TestSecondHandIsNotTheirOwn(t *testing.T) {
	b := briefs.ForActor(brieftest.Talks(), "ana-kesten", briefs.Options{Full: true})
	for _, l := range section(b, "said").Lines {
		if strings.Contains(l.Text, "promised to slow") {
			t.Error("what another says she said stands among her own words")
		}
	}
}

func TestAccusationMeetsItsDenial(t *testing.T) {
	b := briefs.ForActor(brieftest.Talks(), "sudmark", briefs.Options{})
	s := section(b, "conflict")
	if len(s.Notes) == 0 || !strings.HasPrefix(s.Notes[0], "c1: accusation and denial, Norland and Sudmark") {
		t.Errorf("notes %q", s.Notes)
	}
}

func TestGapsAreNamed(t *testing.T) {
	c := brieftest.Talks()
	b := briefs.ForTheme(c, "river-dam", briefs.Options{})
	notes := strings.Join(section(b, "absent").Notes, "\n")
	if !strings.Contains(notes, "The date of 012.") {
		t.Errorf("theme: %q", notes)
	}
	if !strings.Contains(strings.Join(b.Head, " "), "Rule: sentences with dam.") {
		t.Errorf("head %q", b.Head)
	}
}

func TestChangedSince(t *testing.T) {
	c := brieftest.Talks()
	first := briefs.ForActor(c, "ana-kesten", briefs.Options{})
	if got := section(first, "changed").Notes; len(got) != 1 || !strings.HasPrefix(got[0], "First look") {
		t.Errorf("first look: %q", got)
	}
	base := briefs.Remember(c, first, "2031-05-12")
	data, err := json.Marshal(base)
	if err != nil {
		t.Fatal(err)
	}
	var kept briefs.Baseline
	if err := json.Unmarshal(data, &kept); err != nil {
		t.Fatal(err)
	}
	same := section(briefs.ForActor(c, "ana-kesten", briefs.Options{Since: &kept}), "changed")
	if same.Heading != "Changed since 12 May 2031" || !strings.HasPrefix(same.Notes[0], "Nothing") {
		t.Errorf("nothing changed: %q %q", same.Heading, same.Notes)
	}
	c.Statements[0].Speaker = "juro-balan"
	c.Events[1].Date.Value = "2031-05-08"
	changed := strings.Join(section(briefs.ForActor(c, "ana-kesten", briefs.Options{Since: &kept, Full: true}), "changed").Notes, "\n")
	for _, want := range []string{"Re-attributed: 011", "Re-dated: 013", "9 May 2031 before, 8 May 2031 now"} {
		if !strings.Contains(changed, want) {
			t.Errorf("no %q in\n%s", want, changed)
		}
	}
}

func TestJSONHasNoNullLists(t *testing.T) {
	for _, b := range briefs.All(brieftest.Talks(), briefs.Options{}) {
		data, err := briefs.JSON(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"aliases", "head", "sections", "sources", "columns", "lines", "rows", "notes", "flags", "cells"} {
			if strings.Contains(string(data), `"`+list+`": null`) {
				t.Errorf("%s: %s is null", b.Subject.ID, list)
			}
		}
		again, _ := briefs.JSON(b)
		if string(again) != string(data) {
			t.Error("not the same bytes twice")
		}
	}
}

func TestUnknownSubjectHasNoBrief(t *testing.T) {
	c := brieftest.Talks()
	if briefs.ForActor(c, "nobody", briefs.Options{}) != nil || briefs.ForTheme(c, "nothing", briefs.Options{}) != nil {
		t.Error("a brief about nobody")
	}
}

func TestFind(t *testing.T) {
	c := brieftest.Talks()
	for typed, want := range map[string]string{
		"Ana Kesten": "ana-kesten", "ana-kesten": "ana-kesten", "KESTEN": "ana-kesten", "balan": "juro-balan", "norl": "norland", "  sudmark ": "sudmark",
	} {
		if got, err := briefs.Find(c, typed, "actor"); err != nil || got != want {
			t.Errorf("%q: %q, %v", typed, got, err)
		}
	}
	var b brieftest.Builder
	b.Actor("Łucja Ørnvík", model.Person)
	if got, err := briefs.Find(b.Build(), "lucja ornvik", "actor"); err != nil || got == "" {
		t.Errorf("without marks: %q, %v", got, err)
	}
	if got := briefs.Slug("Łucja  Ørnvík’s — Šálek"); got != "lucja-ornvik-s-salek" {
		t.Errorf("slug %q", got)
	}
	if got, err := briefs.Find(c, "river", "theme"); err != nil || got != "river-dam" {
		t.Errorf("theme: %q, %v", got, err)
	}
	for typed, want := range map[string]string{
		"Ms. Kesten": "ana-kesten", "the Norland": "norland", "Kesten’s": "ana-kesten", "Foreign Minister Ana Kesten": "ana-kesten",
		"Sudmark (SMK)": "sudmark", "The Sudmark's": "sudmark", "Vice-President Balan": "juro-balan",
	} {
		if got, err := briefs.Find(c, typed, "actor"); err != nil || got != want {
			t.Errorf("%q as texts write it: %q, %v", typed, got, err)
		}
	}
	for _, typed := range []string{"the", "'s", "Mr.", "Ms. ", "(BRWC)", " ()", "Ana Balan", "Mr Lund"} {
		if got, err := briefs.Find(c, typed, "actor"); err == nil {
			t.Errorf("%q found %q", typed, got)
		}
	}
	for typed, ambiguous := range map[string]bool{"an": true, "Nordmark": false, "": false, "zzz": false} {
		_, err := briefs.Find(c, typed, "actor")
		e, ok := err.(*briefs.NameError)
		if !ok || e.Ambiguous != ambiguous || len(e.Candidates) == 0 {
			t.Errorf("%q: %v", typed, err)
		}
	}
}

func TestEqualNamesAreToldApart(t *testing.T) {
	var b brieftest.Builder
	b.Add(brieftest.Article("1_note", "Vesk slept.\n", model.Report, ""))
	b.Actor("Vesk", model.Country)
	b.Add(brieftest.Article("2_note", "Vesk woke.\n", model.Report, ""))
	b.Actor("Vesk", model.Person)
	c := &b.Corpus
	c.Actors[1].ID = "vesk-2"
	c.Actors[1].Mentions = c.Actors[1].Mentions[1:]
	b.Build()
	_, err := briefs.Find(c, "vesk's", "actor")
	const want = `"vesk's" fits more than one actor; there is: Vesk (id vesk, country, in folder/1_note.txt), ` +
		`Vesk (id vesk-2, person, in folder/2_note.txt); an id may be typed for a name`
	if err == nil || err.Error() != want {
		t.Errorf("%v, want\n%s", err, want)
	}
	for _, id := range []string{"vesk", "vesk-2"} {
		if got, err := briefs.Find(c, id, "actor"); got != id {
			t.Errorf("%q: %q, %v", id, got, err)
		}
	}
}

// many is a corpus of n short articles about the same three actors.
func many(n int) *model.Corpus {
	var b brieftest.Builder
	for i := range n {
		id := fmt.Sprintf("%d_article", i)
		b.Add(brieftest.Article(id, fmt.Sprintf("Delegate %d of Norland met Juro Balan in town %d on the first day.\n"+
			"“We agreed on point %d of the list,” Juro Balan said.\n"+strings.Repeat("Other matters of the day filled the rest of the hall with talk.\n", 12)+
			"Norland accused Sudmark of delay number %d and left the room.\n", i, i%97, i, i), model.Report, "2031-05-04"))
	}
	north := b.Actor("Norland", model.Country)
	south := b.Actor("Sudmark", model.Country)
	juro := b.Actor("Juro Balan", model.Person)
	for i, a := range b.Corpus.Articles {
		b.Says(a, juro, model.Quote, fmt.Sprintf("We agreed on point %d of the list,", i))
		s := b.Says(a, north, model.Reported, fmt.Sprintf("delay number %d", i))
		s.Act, s.Target = model.Accuses, south
		b.Corpus.Events = append(b.Corpus.Events, model.Event{Article: a.ID, Status: model.Happened})
	}
	b.Theme("Lists", "list")
	return b.Build()
}

func TestManyArticlesKeepToTheLimits(t *testing.T) {
	c := many(300)
	for _, b := range briefs.All(c, briefs.Options{}) {
		checkProperties(t, c, b)
	}
}

func BenchmarkOneBriefOfTenThousandArticles(b *testing.B) {
	c := many(10_000)
	for _, kind := range []string{"actor juro-balan", "actor norland", "theme lists"} {
		b.Run(kind, func(b *testing.B) {
			k, id, _ := strings.Cut(kind, " ")
			for b.Loop() {
				briefs.For(c, briefs.Subject{Kind: k, ID: id}, briefs.Options{})
			}
		})
	}
}

// dispute is a corpus of two states and the minister of one, with the given
// statements about each other, one sentence each.
func dispute(t *testing.T, sentences ...said) *briefs.Brief {
	t.Helper()
	var b brieftest.Builder
	var text string
	for _, s := range sentences {
		text += s.text + "\n"
	}
	a := b.Add(brieftest.Article("031_dispute", "Norland and Sudmark share a lake.\n"+text, model.Report, "2031-05-04"))
	b.Actor("Norland", model.Country)
	b.Actor("Sudmark", model.Country)
	b.Actor("Juro Balan", model.Person)
	b.Corpus.Actors[1].Country, b.Corpus.Actors[2].Country = "SU", "SU"
	b.Corpus.Actors[2].Roles = []model.Role{{Text: "water minister of Sudmark"}}
	for _, s := range sentences {
		if s.act != "" {
			st := b.Says(a, s.who, model.Reported, s.content)
			cue := strings.Index(a.Text, s.text) + strings.Index(s.text, s.cue)
			st.Act, st.Target, st.Cue = s.act, s.at, &model.Span{Start: cue, End: cue + len(s.cue)}
		}
	}
	return briefs.ForActor(b.Build(), "norland", briefs.Options{})
}

type said struct {
	text, content, cue string
	who, at            model.ActorID
	act                model.Act
}

func TestPairsAreTypedAndFalseOnesRefused(t *testing.T) {
	accusation := said{"Norland accused Sudmark of poisoning the fish.", "poisoning the fish", "accused", "norland", "sudmark", model.Accuses}
	for name, test := range map[string]struct {
		more []said
		want string
	}{
		"no denial": {nil, "c1: accusation, Norland and Sudmark; see lead 1; no denial by Sudmark in these sources."},
		"a denial soon after": {[]said{{"Sudmark denied it.", "it", "denied", "sudmark", "", model.Denies}},
			"accusation and denial, Norland and Sudmark"},
		"its minister denies": {[]said{{"Juro Balan dismissed the charge.", "the charge", "dismissed", "juro-balan", "", model.Denies}},
			"accusation and denial, Norland and Sudmark"},
		"a refusal is no denial": {[]said{{"Sudmark refused to open the gates for Norland.", "to open the gates for Norland", "refused", "sudmark", "norland", model.Denies}},
			"accusation, Norland and Sudmark"},
		"a denial that was not understood": {[]said{{"Officials there denied everything on Monday.", "", "", "", "", ""}},
			"accusation, Norland and Sudmark"},
	} {
		notes := strings.Join(section(dispute(t, append([]said{accusation}, test.more...)...), "conflict").Notes, "\n")
		if !strings.Contains(notes, test.want) || name != "no denial" && strings.Contains(notes, "no denial") {
			t.Errorf("%s: %q", name, notes)
		}
	}
}

func TestPositionsDifferOnlyOnTheSameThing(t *testing.T) {
	yes := said{"Norland said that the northern fish quota will grow.", "the northern fish quota will grow", "said", "norland", "", model.Says}
	no := said{"Sudmark said that the northern fish quota will not grow.", "the northern fish quota will not grow", "said", "sudmark", "", model.Says}
	other := said{"Sudmark said that the northern fish are not for sale to Norland.", "the northern fish are not for sale to Norland", "said", "sudmark", "", model.Says}
	if notes := section(dispute(t, yes, no), "conflict").Notes; len(notes) != 0 {
		t.Errorf("a statement that does not name the subject is not in its brief: %q", notes)
	}
	no.text, no.cue = "Sudmark told Norland that the northern fish quota will not grow.", "told"
	if notes := strings.Join(section(dispute(t, yes, no), "conflict").Notes, ""); !strings.Contains(notes, "positions differ") {
		t.Errorf("the same thing: %q", notes)
	}
	if notes := strings.Join(section(dispute(t, yes, other), "conflict").Notes, ""); strings.Contains(notes, "differ") {
		t.Errorf("another thing: %q", notes)
	}
}

func TestSameEventIsAskedNeverMerged(t *testing.T) {
	build := func(day string) string {
		var b brieftest.Builder
		b.Add(brieftest.Article("041_first", "Juro Balan met the fishing delegation of Norland in Vienna harbour hall.\n", model.Report, ""))
		b.Add(brieftest.Article("042_second", "After a long night Juro Balan received the Norland delegation near Vienna harbour, where fishing boats waited for the morning.\n", model.Report, ""))
		b.Actor("Juro Balan", model.Person)
		for i, a := range b.Corpus.Articles {
			value := model.Maybe("2031-05-03")
			if i == 1 {
				value = model.Maybe(day)
			}
			b.Corpus.Events = append(b.Corpus.Events, model.Event{
				Article: a.ID, Status: model.Happened, Date: model.EventDate{Date: model.Date{Value: value, Basis: model.Stated}},
			})
		}
		brief := briefs.ForActor(b.Build(), "juro-balan", briefs.Options{})
		if n := len(section(brief, "leads").Lines) + len(section(brief, "did").Lines); n != 2 {
			t.Errorf("%d lines of two", n)
		}
		return strings.Join(section(brief, "did").Notes, "\n")
	}
	const question = "Same event? 041 L1 s1 and 042 L1 s1 are not merged."
	if notes := build("2031-05"); !strings.Contains(notes, question) {
		t.Errorf("times that may be the same: %q", notes)
	}
	if notes := build("2031-06-01"); strings.Contains(notes, "Same event") {
		t.Errorf("different times: %q", notes)
	}
}

func TestSameEventNamesItsReasons(t *testing.T) {
	var b brieftest.Builder
	b.Add(brieftest.Article("043_first", "Juro Balan signed the herring protocol with Norland beside old wooden boats, rainy windows, empty market stalls.\n", model.Report, ""))
	b.Add(brieftest.Article("044_second", "Norland says little of the herring protocol that Juro Balan signed in spring.\n", model.Report, ""))
	juro, north := b.Actor("Juro Balan", model.Person), b.Actor("Norland", model.Country)
	for _, a := range b.Corpus.Articles {
		b.Corpus.Events = append(b.Corpus.Events, model.Event{
			Article: a.ID, Status: model.Happened, Actors: []model.ActorID{juro, north},
			Date: model.EventDate{Date: model.Date{Value: "2031-05-03", Basis: model.Stated}},
		})
	}
	b.Corpus.SameEvents = []model.SameEvent{{A: 0, B: 1, For: []string{"both name Juro Balan and Norland", "both say “herring”"}}}
	notes := strings.Join(section(briefs.ForActor(b.Build(), juro, briefs.Options{}), "did").Notes, "\n")
	for _, want := range []string{"Same event? 043 L1 s1 and 044 L1 s1 are not merged: ", "both name Juro Balan and Norland", "herring"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no %q in %q", want, notes)
		}
	}
}

func TestFrontPageIsKeptShort(t *testing.T) {
	c := brieftest.Talks()
	for i := range 6 {
		role := strings.Repeat("very ", 80) + fmt.Sprint("important person ", i)
		c.Actors[2].Roles = append(c.Actors[2].Roles, model.Role{Text: role, Article: c.Articles[0].ID})
	}
	b := briefs.ForActor(c, "ana-kesten", briefs.Options{})
	checkProperties(t, c, b)
	if s := section(b, "who"); s.More == 0 || len(s.Rows) == 0 {
		t.Errorf("%d rows, %d more", len(s.Rows), s.More)
	}
}

func BenchmarkIndexOfTenThousandArticles(b *testing.B) {
	c := many(10_000)
	for b.Loop() {
		c.Index()
	}
}
