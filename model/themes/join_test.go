package themes

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"parley/model"
)

var (
	fiji  = model.Actor{ID: "fiji", Name: "Fiji", Kind: model.Country, Country: "FJ"}
	tonga = model.Actor{ID: "tonga", Name: "Tonga", Kind: model.Country, Country: "TO"}
	samoa = model.Actor{ID: "samoa", Name: "Samoa", Kind: model.Country, Country: "WS"}
	vea   = model.Actor{ID: "vea", Name: "Ana Vea", Kind: model.Person, Country: "TO"}
	crew  = model.Actor{ID: "crew", Name: "Ona Crew", Kind: model.Person}
)

var pacific = map[string]model.Actor{"Fiji": fiji, "Tonga": tonga, "Samoa": samoa, "Ana Vea": vea, "Ona Crew": crew}

// islands makes n articles on the same affairs, each with a subject of its own.
func islands(t testing.TB, n int) []*Local {
	t.Helper()
	var out []*Local
	for i := range n {
		own := []string{"Teachers want smaller classrooms.", "The hospital has no nurses.", "Inflation fell again.", "A cyclone is coming."}
		doc := article(t, fmt.Sprintf("a%02d", i),
			fmt.Sprintf("Fiji and Tonga resumed their talks on the Ono reef lighthouse after %d days.", i+2),
			"Ana Vea told reporters that negotiations with Fiji were going well.",
			"Samoa opened talks with its unions of bakers.",
			"Ona Crew went home.",
			own[i%len(own)],
			fmt.Sprintf("The Ono reef lighthouse is %d years old.", i+90),
		)
		out = append(out, Collect(doc, cast(doc, pacific)))
	}
	return out
}

func TestStrandsAndPhrases(t *testing.T) {
	th := Join(islands(t, 5), nil)
	strand := named(th, "Talks and negotiations: Fiji and Tonga")
	if strand == nil || len(strand.Sentences) != 10 || strand.Basis != model.FromFolder {
		t.Fatalf("strand of Fiji and Tonga: %v among %v", strand, labels(th))
	}
	if got, want := strand.Sentences[0].Why, "talks; Fiji … Tonga"; got != want {
		t.Errorf("why %q, want %q", got, want)
	}
	if got, want := strand.Sentences[1].Why, "negotiations; Ana Vea … Fiji"; got != want {
		t.Errorf("why %q, want %q: a person stands for the state", got, want)
	}
	if p := named(th, "Ono reef lighthouse"); p == nil || len(p.Sentences) != 10 {
		t.Errorf("phrase: %v among %v", p, labels(th))
	}
}

func TestWhoStandsForWhom(t *testing.T) {
	court := model.Actor{ID: "court", Name: "Reef Court", Kind: model.Organisation}
	navy := model.Actor{ID: "navy", Name: "Tongan navy", Kind: model.Organisation, Country: "TO"}
	front := model.Actor{ID: "front", Name: "Free Atoll Front", Kind: model.Group, Country: "TO"}
	who := map[string]model.Actor{"Reef Court": court, "Tongan navy": navy, "Free Atoll Front": front, "Fiji": fiji, "Tonga ": tonga}
	doc := article(t, "a",
		"The Reef Court opened talks with Fiji.", "The Reef Court closed talks with Fiji.",
		"The Reef Court held talks with Fiji.", "The Reef Court wants talks with Fiji.", "The Reef Court praised talks with Fiji.",
		"The Tongan navy left the talks with Fiji.", "The Tongan navy joined the talks with Fiji.",
		"Tonga began its talks with Fiji.", "Tonga ended its talks with Fiji.", "Tonga liked its talks with Fiji.",
		"The Free Atoll Front wants talks.", "The Free Atoll Front left the talks.",
		"The Free Atoll Front had talks.", "The Free Atoll Front asked for talks.", "The Free Atoll Front broke off talks.",
		"The talks ended.", "The talks began.", "More talks followed.",
	)
	th := Join([]*Local{Collect(doc, cast(doc, who))}, nil)
	for label, lines := range map[string]int{
		"Talks and negotiations: Fiji and Reef Court": 5,
		"Talks and negotiations: Fiji and Tonga":      5, // the navy is Tonga
		"Talks and negotiations: Free Atoll Front":    5,
	} {
		if got := named(th, label); got == nil || len(got.Sentences) != lines {
			t.Errorf("%s: %v, want %d sentences; themes %v", label, got, lines, labels(th))
		}
	}
	if named(th, "Talks and negotiations: Reef Court") != nil {
		t.Error("a strand of a court alone")
	}
}

func TestEverywhereIsNoTheme(t *testing.T) {
	if named(Join(islands(t, 5), nil), "Talks and negotiations") == nil {
		t.Error("a small folder may be about one thing")
	}
	if named(Join(islands(t, 8), nil), "Talks and negotiations") != nil {
		t.Error("a theme in each of eight articles")
	}
}

func TestFailedArticlesAreSkipped(t *testing.T) {
	locals := islands(t, 5)
	with := Join(append([]*Local{nil}, locals...), nil)
	if want := Join(locals, nil); !reflect.DeepEqual(with, want) {
		t.Errorf("got %v, want %v", labels(with), labels(want))
	}
	if got := Join(nil, nil); len(got) != 0 {
		t.Errorf("themes of nothing: %v", labels(got))
	}
}

func TestOverrides(t *testing.T) {
	locals := islands(t, 5)
	before := Join(locals, nil)
	for _, c := range []struct {
		name  string
		rows  []Override
		label string
		lines int
		gone  string
	}{
		{"new", []Override{{Theme: "Bakers", Words: []string{"baker*"}}}, "Bakers", 5, ""},
		{"two parts", []Override{{Theme: "Samoan bakers", Words: []string{"Samoa + bakers"}}}, "Samoan bakers", 5, ""},
		{"added words", []Override{{Theme: "talks and negotiations", Words: []string{"lighthouse"}}}, "Talks and negotiations", 20, ""},
		{"never", []Override{{Theme: "Talks and negotiations", Never: []string{"unions of bakers"}}}, "Talks and negotiations", 10, ""},
		{"renamed", []Override{{Theme: "The reef", Words: []string{"=Ono reef lighthouse"}}}, "The reef", 10, "Ono reef lighthouse"},
		{"merged", []Override{{Theme: "Talks and negotiations", Words: []string{"=ono-reef-lighthouse"}}}, "Talks and negotiations", 20, "Ono reef lighthouse"},
		{"dropped", []Override{{Theme: "Talks and negotiations", Never: []string{"*"}}}, "", 0, "Talks and negotiations"},
		{"nothing found", []Override{{Theme: "Volcanoes", Words: []string{"volcano*"}}}, "", 0, "Volcanoes"},
	} {
		th := Join(locals, c.rows)
		if got := named(th, c.label); c.label != "" && (got == nil || len(got.Sentences) != c.lines || got.Basis != model.FromUser) {
			t.Errorf("%s: %v, want %d sentences by the user", c.name, got, c.lines)
		}
		if c.gone != "" && named(th, c.gone) != nil {
			t.Errorf("%s: %s is still there", c.name, c.gone)
		}
	}
	if after := Join(locals, nil); !reflect.DeepEqual(before, after) {
		t.Error("the overrides changed the locals")
	}
}

func labels(themes []model.Theme) []string {
	var out []string
	for _, t := range themes {
		out = append(out, fmt.Sprintf("%s (%d)", t.Label, len(t.Sentences)))
	}
	return out
}

// check holds themes to what the rest of the program relies on.
func check(t *testing.T, themes []model.Theme, locals []*Local) {
	t.Helper()
	index, sentences := map[model.ArticleID]int{}, map[model.ArticleID]int{}
	for i, l := range locals {
		index[l.article.ID], sentences[l.article.ID] = i, len(l.article.Sentences)
	}
	ids := map[string]bool{}
	for i, th := range themes {
		if ids[th.ID] || th.ID != slug(th.ID) {
			t.Errorf("id %q", th.ID)
		}
		ids[th.ID] = true
		if i > 0 && len(themes[i-1].Sentences) < len(th.Sentences) {
			t.Errorf("%s stands after a smaller theme", th.Label)
		}
		if th.Label == "" || len(th.Terms) == 0 || len(th.Sentences) == 0 {
			t.Errorf("%+v is not whole", th)
		}
		last := -1
		for _, s := range th.Sentences {
			at, known := index[s.Article]
			place := at<<32 + s.Sentence
			if !known || s.Sentence < 0 || s.Sentence >= sentences[s.Article] || place <= last {
				t.Errorf("%s: sentence %d of %s, out of order or unknown", th.Label, s.Sentence, s.Article)
			}
			last = place
			if s.Why == "" || !utf8.ValidString(s.Why) {
				t.Errorf("%s: why %q", th.Label, s.Why)
			}
		}
	}
}

// TestWhysAreWordsOfTheSentence holds every reason to the text.
func TestWhysAreWordsOfTheSentence(t *testing.T) {
	locals := islands(t, 7)
	th := Join(locals, []Override{{Theme: "Bakers", Words: []string{"baker*", "Samoa + bakers"}}})
	check(t, th, locals)
	for _, x := range th {
		for _, s := range x.Sentences {
			a := locals[slices.IndexFunc(locals, func(l *Local) bool { return l.article.ID == s.Article })].article
			text := fold(a.Slice(a.Sentences[s.Sentence].Span))
			for reason := range strings.SplitSeq(s.Why, "; ") {
				for part := range strings.SplitSeq(reason, gap) {
					if !strings.Contains(text, part) {
						t.Errorf("%s: %q does not hold %q", x.Label, text, part)
					}
				}
			}
		}
	}
}

func TestSameThemesTwice(t *testing.T) {
	want := Join(islands(t, 9), nil)
	for range 5 {
		if got := Join(islands(t, 9), nil); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %v, want %v", labels(got), labels(want))
		}
	}
}
