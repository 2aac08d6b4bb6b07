package briefs_test

import (
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/briefs/markdown"
	"parley/briefs/verify"
	"parley/model"
)

// pickOf is the pick of words in an article.
func pickOf(a *model.Article, words string) briefs.Pick {
	at := strings.Index(a.Text, words)
	return briefs.Pick{SHA256: a.SHA256, Span: model.Span{Start: at, End: at + len(words)}, Text: words}
}

func TestTrayKeepsTheReadersOrder(t *testing.T) {
	c := brieftest.Talks()
	report, late := c.Articles[0], c.Articles[2]
	b := briefs.ForTray(c, []briefs.Pick{
		pickOf(late, "slow the filling"),
		pickOf(report, "Sudmark denied the accusation"),
		pickOf(report, "shared fairly"),
		pickOf(report, "open the gates"),                        // in the same statement
		pickOf(report, "Nobody [in Norland] wants a dry river"), // in its second part
	})
	if b == nil || b.Sections[0].ID != "evidence" {
		t.Fatalf("the brief is %+v", b)
	}
	want := []string{
		"Juro Balan said that Ana Kesten “promised to slow the filling” of the reservoir.",
		"Sudmark denied the accusation about the reservoir.",
		"“We will open the gates when the water is shared fairly,” Ana Kesten said. “Nobody [in Norland] wants a dry river.”",
	}
	lines := b.Sections[0].Lines
	if len(lines) != len(want) {
		t.Fatalf("%d lines: %+v", len(lines), lines)
	}
	for i, l := range lines {
		if l.Text != want[i] {
			t.Errorf("line %d is %q", i+1, l.Text)
		}
	}
	if !strings.Contains(lines[2].Label, "Ana Kesten") || lines[2].Kind != briefs.QuoteLine {
		t.Errorf("the quotation is labelled %q, %s", lines[2].Label, lines[2].Kind)
	}
	checkVerifies(t, c, b)
}

// checkVerifies exports a brief and finds every extract again.
func checkVerifies(t *testing.T, c *model.Corpus, b *briefs.Brief) {
	t.Helper()
	data, err := markdown.Write(b, markdown.Options{Date: "2031-06-01"})
	if err != nil {
		t.Fatal(err)
	}
	r := verify.Check(data, c.Articles)
	if !r.OK() || r.Edited || len(r.Findings) != len(b.Sections[0].Lines) {
		t.Errorf("the export does not hold: %+v\n%s", r, data)
	}
	if !strings.Contains(string(data), "# Evidence tray\n") || !strings.Contains(string(data), `kind: "tray-brief"`) {
		t.Errorf("the export is not titled:\n%.400s", data)
	}
	if !strings.Contains(string(data), "\nOrder: the reader's own;") || strings.Contains(string(data), "most telling") {
		t.Errorf("the order is not said to be the reader's:\n%s", data)
	}
}

// TestTrayNamesWhatIsLost has picks that are not where they were.
func TestTrayNamesWhatIsLost(t *testing.T) {
	c := brieftest.Talks()
	report, comment := c.Articles[0], c.Articles[1]
	moved := pickOf(comment, "Norland should open its archives.")
	moved.SHA256 = "older"
	twice := pickOf(report, "the reservoir")
	twice.SHA256 = "older"
	outside := pickOf(report, "Delegations")
	outside.End, outside.Text = len(report.Text)+1, "nowhere to be found"
	b := briefs.ForTray(c, []briefs.Pick{outside, moved, twice, {SHA256: report.SHA256}, {Text: ""}})
	if b == nil || len(b.Sections[0].Lines) != 1 || b.Sections[0].Lines[0].Text != moved.Text {
		t.Fatalf("the brief is %+v", b)
	}
	notes := strings.Join(b.Sections[1].Notes, "\n")
	for _, n := range []string{"Line 1 ", "line 2 of the tray: it has changed, and the words stand in 012", "Line 3 ", "Line 4 ", "Line 5 "} {
		if !strings.Contains(notes, n) {
			t.Errorf("nothing is said of %q:\n%s", n, notes)
		}
	}
	checkVerifies(t, c, b)
	if b := briefs.ForTray(c, []briefs.Pick{outside}); b != nil {
		t.Errorf("a brief of nothing: %+v", b)
	}
}

// TestTrayLeavesOutWhatIsNotRead picks a headline that is no sentence.
func TestTrayLeavesOutWhatIsNotRead(t *testing.T) {
	c := brieftest.Talks()
	a := c.Articles[0]
	a.Sentences = a.Sentences[1:]
	b := briefs.ForTray(c, []briefs.Pick{{SHA256: a.SHA256, Span: model.Span{Start: 0, End: 4}, Text: a.Text[:4]}, pickOf(a, "Sudmark denied")})
	if b == nil || !strings.Contains(strings.Join(b.Sections[1].Notes, "\n"), "left out") {
		t.Errorf("the brief is %+v", b)
	}
}
