package ui

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"parley/model"
	"parley/model/analysis"
	"parley/ui/internal/fixture"
	"parley/ui/layout"
)

// desk takes corrections and shows the fixture as it is with them.
type desk struct {
	written []analysis.Correction
	fails   error
}

func (d *desk) options() Options {
	opt := options(nil)
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) { return d.corpus(), nil }
	opt.Corrections = d
	return opt
}

func (d *desk) Write(x analysis.Correction) (analysis.Standing, error) {
	if d.fails == nil {
		d.written = append(d.written, x)
	}
	return analysis.Standing{Correction: x, Table: "corrections.csv"}, d.fails
}

func (d *desk) Withdraw(s analysis.Standing) error {
	i := slices.Index(d.written, s.Correction)
	if i < 0 {
		return errors.New("there is no such correction in it")
	}
	d.written = slices.Delete(d.written, i, i+1)
	return nil
}

func (d *desk) Standing(*model.Corpus) ([]analysis.Standing, error) {
	var all []analysis.Standing
	for _, x := range d.written {
		all = append(all, analysis.Standing{Correction: x, Table: "corrections.csv"})
	}
	return all, d.fails
}

// corpus is the fixture, corrected in the few ways that the tests ask for.
func (d *desk) corpus() *model.Corpus {
	c := fixture.Corpus()
	for _, x := range d.written {
		switch x.Kind {
		case analysis.Merge:
			c.Actors = slices.DeleteFunc(c.Actors, func(a model.Actor) bool { return a.Name == x.Of })
		case analysis.Rename:
			c.Actors[0].Name = x.Is
		case analysis.NoQuotation:
			c.Statements = slices.DeleteFunc(c.Statements, func(s model.Statement) bool {
				a := c.Article(s.Article)
				return strings.Contains(a.Slice(s.Whole()), x.Of)
			})
		case analysis.Redate:
			c.Problems = append(c.Problems, model.Problem{Path: "corrections.csv", Step: "correct", Reason: "nothing was found with these words"})
		}
	}
	c.Index()
	return c
}

// last is the newest correction.
func (d *desk) last() analysis.Correction {
	if len(d.written) == 0 {
		return analysis.Correction{}
	}
	return d.written[len(d.written)-1]
}

func TestAnActorIsCorrected(t *testing.T) {
	d := &desk{}
	s := showWith(t, 120, 40, d.options())
	s.press("m").shows("is the same as …", "is of the kind “organisation”", "Somebody else is meant:", "in 001").lacks("“person”")
	s.press("down", "enter").shows("Name: Tilda Brandvik").write(" II").press("enter")
	if want := (analysis.Correction{Kind: analysis.Rename, Of: "Tilda Brandvik", Is: "Tilda Brandvik II"}); d.last() != want {
		t.Errorf("written %+v", d.last())
	}
	s.shows("Corrected: rename: Tilda Brandvik → Tilda Brandvik II. u takes it back.", "2 Brief · Tilda Brandvik II")
	s.press("u").shows("Taken back: rename: Tilda Brandvik", "2 Brief · Tilda Brandvik ─").press("u").shows("Nothing stands corrected")
	if len(d.written) != 0 {
		t.Errorf("left: %+v", d.written)
	}
}

// Actors of one name are told apart where one is chosen, and the correction is
// of the one that was.
func TestNamesakesAreToldApart(t *testing.T) {
	d := &desk{}
	opt := d.options()
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) {
		c := d.corpus()
		c.Actors[len(c.Actors)-1].Name = "Council of Straits"
		c.Actors[0].Told = []string{"same as “T. B.” (corrections.csv line 2)"}
		return c, nil
	}
	s := showWith(t, 120, 40, opt).press("i").shows("user: same as “T. B.” (corrections.csv line 2)").press("esc")
	s.press("m", "enter").shows("Council of Straits · 001_harbour.txt", "Council of Straits · envoy").write("envoy").press("enter")
	want := analysis.Correction{Kind: analysis.Merge, Of: "Tilda Brandvik", Is: "Ruben Achterberg, will", File: "articles/001_harbour.txt", IsFile: "articles/003_release.txt"}
	if d.last() != want {
		t.Errorf("written %+v", d.last())
	}
	s = showWith(t, 120, 40, opt).press("j", "m").shows("Council of Straits · 001_harbour.txt (type")
	s.press("down", "enter").write(" II").press("enter")
	if x := d.last(); x.Kind != analysis.Rename || x.Of != "Council of Straits" || x.File != "articles/001_harbour.txt" {
		t.Errorf("written %+v", x)
	}
	s.press("ctrl+p").write("council env").shows("Council of Straits · envoy").lacks("001_harbour.txt")
}

// A correction that cannot be made since another one was taken back is named.
func TestTakingBackNamesWhatDependedOnIt(t *testing.T) {
	d := &desk{written: []analysis.Correction{{Kind: analysis.Rename, Of: "Tilda Brandvik", Is: "Tilda B."}}}
	opt := d.options()
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) {
		c := d.corpus()
		old := model.Problem{Path: "corrections.csv", Step: "correct", Reason: "line 4: no actor is called \"Nobody\""}
		if len(d.written) == 0 {
			old.Reason = "line 3: no actor is called \"Nobody\""
			c.Problems = append(c.Problems, model.Problem{Path: "corrections.csv", Step: "correct", Reason: "line 2: no actor is called \"Tilda B.\""})
		}
		c.Problems = append(c.Problems, old)
		return c, nil
	}
	showWith(t, 120, 40, opt).press("U", "down", "enter").shows("Taken back, but line 2: no actor is called \"Tilda B.\"")
}

// What was corrected in earlier sessions is listed, the newest first, and can
// be taken back.
func TestEarlierCorrectionsAreTakenBack(t *testing.T) {
	d := &desk{written: []analysis.Correction{
		{Kind: analysis.Rename, Of: "Tilda Brandvik", Is: "Tilda B."}, {Kind: analysis.Merge, Of: "Orrin", Is: "Vesland"},
	}}
	s := showWith(t, 120, 40, d.options()).shows("2 Brief · Tilda B.")
	s.press("u").shows("merge: Orrin → Vesland (corrections.csv)", "rename: Tilda Brandvik → Tilda B.")
	s.press("down", "enter").shows("Taken back: rename: Tilda Brandvik", "2 Brief · Tilda Brandvik")
	if len(d.written) != 1 || d.written[0].Kind != analysis.Merge {
		t.Errorf("left: %+v", d.written)
	}
	s.press("U", "enter", "U").shows("Nothing stands corrected")
	d.fails = errors.New("the disk is gone")
	s.press("U").shows("The corrections cannot be read: the disk is gone")
}

func TestAMergedActorIsFollowed(t *testing.T) {
	d := &desk{}
	s := showWith(t, 120, 40, d.options()).press("2", "m", "enter").shows("Tilda Brandvik is the same as").write("straits").press("enter")
	if want := (analysis.Correction{Kind: analysis.Merge, Of: "Tilda Brandvik", Is: "Council of Straits"}); d.last() != want {
		t.Errorf("written %+v", d.last())
	}
	s.shows("2 Brief · Council of Straits")
	if s.m.state.Focus != layout.Brief {
		t.Errorf("the keys went to pane %d", s.m.state.Focus)
	}
}

func TestAQuoteIsCorrectedAndThePlaceKept(t *testing.T) {
	d := &desk{}
	s := showWith(t, 120, 40, d.options()).press("4", "j")
	s.press("c").shows("the speaker is …", "this is no quotation", "the date is …").write("no quot").press("enter")
	if x := d.last(); x.Kind != analysis.NoQuotation || x.Of != "patrols would be halved by the end of June" || x.File != "articles/001_harbour.txt" {
		t.Errorf("written %+v", x)
	}
	place := s.m.quotes.Place()
	if s.m.state.Focus != layout.Quotes || place == nil || place.Article != "001_harbour" || strings.HasPrefix(s.m.quotes.Count(), "1/") {
		t.Errorf("the reader is at %v, line %s", place, s.m.quotes.Count())
	}
	s.press("u").shows("patrols would be halved")
	s.press("c", "enter").shows("The speaker is").write("ruben").press("enter")
	if x := d.last(); x.Kind != analysis.Speaker || x.Is != "Ruben Achterberg" {
		t.Errorf("written %+v", x)
	}
}

func TestAnEventIsDatedAgain(t *testing.T) {
	d := &desk{}
	s := showWith(t, 120, 40, d.options()).press("3", "c", "enter").write("2031-05-12").press("enter")
	if x := d.last(); x.Kind != analysis.Redate || x.Is != "2031-05-12" || !strings.HasPrefix(x.Of, "Vesland and Orrin agreed") {
		t.Errorf("written %+v", x)
	}
	s.shows("Written down, but nothing was found with these words")
	s.press("2", "c").shows("Choose a quote (4) or an event (3) first")
}

func TestWhatCannotBeCorrectedSaysWhy(t *testing.T) {
	show(t, 120, 40).press("m").shows("there is no folder to write a correction in").press("u").shows("These articles are built in")
	d := &desk{fails: errors.New("corrections.csv: it is no plain file")}
	s := showWith(t, 120, 40, d.options()).press("m").write("country").press("enter")
	s.shows("Not corrected: corrections.csv: it is no plain file")
	s.press("T", "m").shows("Choose an actor in the Index first")
}

// Files that changed on the disk since they were read make no offset point
// beyond a text.
func TestFilesThatChangedMeanwhile(t *testing.T) {
	d := &desk{}
	opt := d.options()
	opt.Load = func(context.Context, func(Progress)) (*model.Corpus, error) {
		c := d.corpus()
		if len(d.written) > 0 {
			for _, a := range c.Articles {
				a.Text, a.Sentences, a.Omitted = "Short.", nil, nil
				a.Index()
			}
			c.Statements, c.Events, c.Themes = nil, nil, nil
			for i := range c.Actors {
				c.Actors[i].Mentions = nil
			}
		}
		return c, nil
	}
	s := showWith(t, 120, 40, opt)
	s.m.write = write
	s.press("4", "enter", "esc", "m").write("country").press("enter")
	s.press("esc", "5", "y", "G", "space", "2", "3", "4").shows("No statements here.")
}
