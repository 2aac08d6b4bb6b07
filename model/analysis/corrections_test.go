package analysis

import (
	"slices"
	"strings"
	"testing"

	"parley/model"
)

// corrected analyses the invented reports with a table of corrections.
func corrected(t *testing.T, rows string) *model.Corpus {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, reports)
	if rows != "" {
		write(t, dir, map[string]string{"corrections.csv": "correction,of,is,file\n" + rows})
	}
	c := loadPaths(t, []string{dir}, 1)
	checkSpans(t, c)
	return c
}

func TestCorrectionOfActors(t *testing.T) {
	before := corrected(t, "")
	minister, council := named(before, "Kojo Addai"), named(before, "Lagoon Council")
	if minister == nil || council == nil {
		t.Fatalf("not found to begin with: %+v", before.Actors)
	}
	c := corrected(t, "merge,Lagoon Council,Kojo Addai,\nrename,Kojo Addai,The Ferry Lobby,\nkind,The Ferry Lobby,group,\n")
	both := named(c, "The Ferry Lobby")
	if both == nil || both.Kind != model.Group || len(c.Problems) > 0 {
		t.Fatalf("%+v, %v", both, c.Problems)
	}
	if len(both.Mentions) != len(minister.Mentions)+len(council.Mentions) || len(c.Actors) != len(before.Actors)-1 {
		t.Errorf("%d mentions, %d actors", len(both.Mentions), len(c.Actors))
	}
	if both.Roles == nil || both.Related == nil {
		t.Error("a list of the merged actor would be null in JSON")
	}
	if !slices.Contains(both.Aliases, "Lagoon Council") || !slices.Contains(both.Aliases, "Kojo Addai") {
		t.Errorf("spellings %q", both.Aliases)
	}
	for _, words := range []string{"Nobody was warned", "would wait"} {
		if got := speakers(c, words); !slices.Equal(got, []string{"The Ferry Lobby"}) {
			t.Errorf("%q by %q", words, got)
		}
	}
	if !slices.IsSortedFunc(c.Actors, func(a, b model.Actor) int { return int(b.Salience*1000) - int(a.Salience*1000) }) {
		t.Error("the actors are not in the order of salience")
	}
}

func TestKeptApart(t *testing.T) {
	if names := speakers(corrected(t, ""), "Nobody was warned"); !slices.Equal(names, []string{"Kojo Addai"}) {
		t.Fatalf("not one to begin with: %q", names)
	}
	c := corrected(t, "keep apart,addai,Kojo Addai,after.txt\nkind,Addai,group,\n")
	for words, want := range map[string]string{"Nobody was warned": "Addai", "We have waited": "Kojo Addai"} {
		if got := speakers(c, words); !slices.Equal(got, []string{want}) {
			t.Errorf("%q by %q", words, got)
		}
	}
	other := named(c, "Addai")
	if other == nil || other.Kind != model.Group || other.Salience <= 0 || len(c.Problems) > 0 {
		t.Fatalf("%+v, %v", other, c.Problems)
	}
	for _, m := range other.Mentions {
		if m.Article != "after" {
			t.Errorf("a mention in %s", m.Article)
		}
	}
	c = corrected(t, "keep apart,Addai,Kojo Addai,before.txt\n") // where both names stand
	for words, want := range map[string]string{"We have waited": "Addai", "the ferries would sail": "Kojo Addai", "Nobody was warned": "Kojo Addai"} {
		if got := speakers(c, words); !slices.Equal(got, []string{want}) {
			t.Errorf("in one file: %q by %q", words, got)
		}
	}
	c = corrected(t, "keep apart,Nobody,Kojo Addai,after.txt\nkeep apart,Addai,Kojo Addai,\n")
	checkProblems(t, c.Problems, []string{"line 3: the column \"file\"", "line 2: \"Kojo Addai\" is not called \"Nobody\""})
}

func TestCorrectionOfLines(t *testing.T) {
	c := corrected(t, "speaker,“Nobody was warned”,Lagoon Council,after.txt\n"+
		"speaker,We have waited  long,,before.txt\n"+
		"no quotation,that the ferries would sail again,,before.txt\n"+
		"date,closed the ferry port,2033-06-01,after.txt\n")
	if len(c.Problems) > 0 {
		t.Error(c.Problems)
	}
	statement := func(words string) *model.Statement {
		for i := range c.Statements {
			s := &c.Statements[i]
			if strings.Contains(c.Article(s.Article).Slice(s.Content[0]), words) {
				return s
			}
		}
		return nil
	}
	if s := statement("Nobody was warned"); s == nil || c.Actor(s.Speaker).Name != "Lagoon Council" || s.Basis != model.SpeakerByUser {
		t.Errorf("another speaker: %+v", s)
	}
	if s := statement("waited"); s == nil || s.Speaker != "" || s.Basis != model.SpeakerByUser {
		t.Errorf("nobody known: %+v", s)
	}
	if s := statement("sail again"); s != nil {
		t.Errorf("no quotation: %+v", s)
	}
	if s := statement("closed the ferry port"); s == nil || s.Date.Value != "2033-06-01" || s.Date.Basis != model.ByUser {
		t.Errorf("another date: %+v", s)
	}
	for _, e := range c.Events {
		text := c.Article(e.Article).Slice(c.Article(e.Article).Sentences[e.Sentence].Span)
		if strings.Contains(text, "closed the ferry port") && (e.Date.Value != "2033-06-01" || e.Date.Basis != model.ByUser) {
			t.Errorf("the event is of %+v", e.Date)
		}
	}
}

func TestCorrectionsThatDoNotFit(t *testing.T) {
	c := corrected(t, "merge,Nobody Here,Kojo Addai,\nmerge,Kojo Addai,Nobody Here,\nrename,Nobody Here,X,\nkind,Kojo Addai,planet,\n"+
		"speaker,Nobody was warned,Nobody Here,after.txt\nspeaker,words that nobody wrote,Kojo Addai,after.txt\ndate,Nobody was warned,tomorrow,after.txt\n"+
		"no quotation,,,\nimprove,Kojo Addai,,\nno quotation,x,,missing.txt\nmerge,Addai,Kojo Addai,\nno quotation,Nobody was warned,,\n")
	checkProblems(t, c.Problems, []string{
		"line 5: \"planet\"", "line 8: \"tomorrow\"", "line 9: the column \"of\"", "line 10: \"improve\"", "line 11: 0 of these articles", "line 13: the column \"file\"",
		"line 2: no actor is called \"Nobody Here\"", "line 3: no actor", "line 4: no actor", "line 6: no actor", "line 7: nothing was found",
	})
	plain := corrected(t, "")
	if len(plain.Actors) != len(c.Actors) || len(plain.Statements) != len(c.Statements) {
		t.Error("corrections that do not fit changed something")
	}
}

// A row that speaks of somebody kept apart does not turn against the one it was
// kept apart from when that is taken back.
func TestTakingBackWhatAnotherRowNeeds(t *testing.T) {
	rows := "merge,Addai,Lagoon Council,\nrename,Addai,The Lobby,\nkind,Addai,group,\nspeaker,would wait,Addai,before.txt\n"
	c := corrected(t, rows)
	var want []string
	for _, line := range []string{"2", "3", "4"} {
		want = append(want, "line "+line+": \"Addai\" is only another spelling of \"Kojo Addai\"")
	}
	checkProblems(t, c.Problems, want)
	if minister := named(c, "Kojo Addai"); minister == nil || minister.Kind != model.Person || named(c, "Lagoon Council") == nil {
		t.Errorf("changed all the same: %+v", c.Actors)
	}
	if got := speakers(c, "would wait"); !slices.Equal(got, []string{"Kojo Addai"}) {
		t.Errorf("the only Addai of the file is not the speaker: %q", got)
	}
	c = corrected(t, "keep apart,Addai,Kojo Addai,after.txt\nmerge,Addai,Lagoon Council,\n")
	if got := speakers(c, "Nobody was warned"); !slices.Equal(got, []string{"Lagoon Council"}) || len(c.Problems) > 0 {
		t.Errorf("kept apart and merged: %q, %v", got, c.Problems)
	}
}

// What a sentence tells of the one who is kept apart alone goes with them, with
// the pronouns that follow the name.
func TestKeptApartWithWhatTheyDid(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"a.txt": "Published: 4 June 2031\n\nTrade minister Kojo Addai met traders in Accra on 2 June 2031.\n\n" +
			"Addai met Efua Sarpong on 3 June 2031. He said that the boats were late.\n\nKojo Addai said that the port was full.\n",
		"b.txt":           "Published: 6 June 2031\n\nKojo Addai said that the road was open.\n",
		"corrections.csv": "correction,of,is,file\nkeep apart,Addai,Kojo Addai,a.txt\n",
	})
	c := loadPaths(t, []string{dir}, 1)
	checkSpans(t, c)
	other, minister, trader := named(c, "Addai"), named(c, "Kojo Addai"), named(c, "Efua Sarpong")
	if other == nil || minister == nil || trader == nil || len(c.Problems) > 0 {
		t.Fatalf("%+v, %v", c.Actors, c.Problems)
	}
	for words, want := range map[string]string{"boats were late": "Addai", "port was full": "Kojo Addai"} {
		if got := speakers(c, words); !slices.Equal(got, []string{want}) {
			t.Errorf("%q by %q", words, got)
		}
	}
	for _, e := range c.Events {
		text := c.Article(e.Article).Slice(c.Article(e.Article).Sentences[e.Sentence].Span)
		who := minister.ID
		if strings.Contains(text, "Efua") {
			who = other.ID
		}
		if len(e.Actors) > 0 && (!slices.Contains(e.Actors, who) || slices.Contains(e.Actors, minister.ID) && slices.Contains(e.Actors, other.ID)) {
			t.Errorf("%q is of %v", text, e.Actors)
		}
	}
	for _, r := range append(minister.Related, trader.Related...) {
		if r.Actor == minister.ID || r.Actor == trader.ID {
			t.Errorf("related to the wrong one: %+v", r)
		}
	}
	if !slices.ContainsFunc(other.Related, func(r model.Relation) bool { return r.Actor == trader.ID }) {
		t.Errorf("not related: %+v", other.Related)
	}
}

// The corpus says what of an actor is the user's word.
func TestTold(t *testing.T) {
	c := corrected(t, "merge,Lagoon Council,Kojo Addai,\nrename,Kojo Addai,The Ferry Lobby,\nkind,The Ferry Lobby,group,\nkeep apart,Addai,The Ferry Lobby,before.txt\n")
	want := []string{
		"same as “Lagoon Council” (corrections.csv line 2)", "renamed from “Kojo Addai” (corrections.csv line 3)",
		"kind changed from person (corrections.csv line 4)", "“Addai” in before.txt kept apart (corrections.csv line 5)",
	}
	if got := named(c, "The Ferry Lobby"); got == nil || !slices.Equal(got.Told, want) {
		t.Errorf("%+v", got)
	}
	if got := named(c, "Addai"); got == nil || !slices.Equal(got.Told, []string{"kept apart from “The Ferry Lobby” in before.txt (corrections.csv line 5)"}) {
		t.Errorf("%+v", got)
	}
	for _, a := range corrected(t, "").Actors {
		if len(a.Told) > 0 || a.Told == nil {
			t.Errorf("%s is told %v", a.Name, a.Told)
		}
	}
}

// Whoever is only described may be somebody else too.
func TestDescriptionKeptApart(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"a.txt":           "Published: 4 June 2031\n\nTrade minister Kojo Addai said that the port was full. The minister said that the boats were late.\n",
		"corrections.csv": "correction,of,is,file\nkeep apart,minister,Kojo Addai,a.txt\n",
	})
	c := loadPaths(t, []string{dir}, 1)
	checkSpans(t, c)
	if got := speakers(c, "boats were late"); !slices.Equal(got, []string{"minister"}) || len(c.Problems) > 0 {
		t.Errorf("by %q, %v", got, c.Problems)
	}
	if other := named(c, "minister"); other == nil || other.Kind != model.Unnamed {
		t.Errorf("%+v", other)
	}
	if got := speakers(c, "port was full"); !slices.Equal(got, []string{"Kojo Addai"}) {
		t.Errorf("by %q", got)
	}
}
