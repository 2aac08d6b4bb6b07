package themes

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"parley/model"
)

func TestWorldCodebook(t *testing.T) {
	b := world()
	if n := len(b.categories); n < 60 || n > 120 {
		t.Errorf("%d categories, want 60 to 120", n)
	}
	rules := make([]int, len(b.categories))
	for _, r := range b.rules {
		if !r.never {
			rules[r.category]++
		}
	}
	seen := map[string]bool{}
	for i, label := range b.categories {
		if seen[label] {
			t.Errorf("%s stands twice", label)
		}
		seen[label] = true
		if rules[i] < 5 {
			t.Errorf("%s has %d patterns only", label, rules[i])
		}
	}
	for _, e := range b.entries {
		for _, a := range e.phrase {
			if a.ending == anyEnding && len(a.text) < 3 || strings.ContainsAny(a.text, "*~|+/:") {
				t.Errorf("pattern word %q", a.text)
			}
		}
	}
}

func TestCodebookSaysWhy(t *testing.T) {
	a := article(t, "a",
		"The two delegations negotiated all night in Suva.",
		"Tonga will pull its last 300 soldiers out of the port.",
		"He pulled a chair to the table.",
		"The truce held; no shelling was heard.",
		"Officials spoke on condition of anonymity about the demands.",
		"A ceasefire was signed and the soldiers withdrew.",
		"The talk show was cancelled after the talks.",
		"The UN said un soldat had stayed.",
	)
	th := Join([]*Local{Collect(a, &model.Cast{})}, nil)
	for label, want := range map[string][]string{
		"Troop withdrawal and deployment":        {"a 1: pull … soldiers", "a 5: soldiers … withdrew"},
		"Escalation, truce and ceasefire":        {"a 3: truce", "a 5: ceasefire"},
		"Talks and negotiations":                 nil, // one sentence only: "talk show" keeps the other out
		"United Nations and multilateral bodies": nil, // one sentence only: "un" is not "UN"
		"Conditions, demands and guarantees":     nil,
	} {
		if got := whys(named(th, label)); !slices.Equal(got, want) {
			t.Errorf("%s:\n got %q\nwant %q", label, got, want)
		}
	}
}

func TestWeakWordsNeedCompany(t *testing.T) {
	b := newCodebook()
	b.categories = []string{"X", "Y"}
	for category, patterns := range [][]string{{"counterpart*?", "tension*?", "envoy*"}, {"tension*"}} {
		for _, p := range patterns {
			b.add(category, p, false)
		}
	}
	for sentence, want := range map[string][]finding{
		"She saw her counterpart.":                           nil,
		"Her counterpart met his counterpart.":               nil,
		"She told her counterpart of the tension.":           {{0, 0, []string{"counterpart", "tension"}}, {1, 0, []string{"tension"}}},
		"The envoy left.":                                    {{0, 0, []string{"envoy"}}},
		"The envoy spoke of the tension with a counterpart.": {{0, 0, []string{"envoy", "tension", "counterpart"}}, {1, 0, []string{"tension"}}},
	} {
		doc := article(t, "a", sentence)
		if got := newMatcher(b, doc.Article.Text).match(nil, 0, doc.Sentence(0)); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, want %v", sentence, got, want)
		}
	}
}

func TestPatterns(t *testing.T) {
	for _, c := range []struct {
		pattern, sentence string
		want              bool
	}{
		{"negotiat*", "They negotiated.", true},
		{"negotiat*", "They talked.", false},
		{"ship~", "Two ships came.", true},
		{"ship~", "The shipyard closed.", false},
		{"peace process", "The peace process ended.", true},
		{"peace process", "The process of peace ended.", false},
		{"talks/N", "The talks ended.", true},
		{"talks/N", "She talks fast.", false},
		{"UN", "The UN left.", true},
		{"UN", "The un left.", false},
		{"pull* out|withdraw* + troops|forces", "The forces will withdraw.", true},
		{"pull* out|withdraw* + troops|forces", "They pulled out their troops.", true},
		{"pull* out|withdraw* + troops|forces", "They withdrew money.", false},
		{"withdraw* + troops", "Troops from the north of the old kingdom were asked by the new prime minister and by her cabinet to withdraw.", false},
		{"", "Nothing.", false},
		{" + |, *", "Nothing.", false},
	} {
		b := newCodebook()
		b.categories = []string{"X"}
		b.add(0, c.pattern, false)
		doc := article(t, "a", c.sentence)
		got := newMatcher(b, doc.Article.Text).match(nil, 0, doc.Sentence(0))
		if (len(got) > 0) != c.want {
			t.Errorf("%q in %q: %v, want %v", c.pattern, c.sentence, got, c.want)
		}
	}
}

func TestPersonsAreNoSubject(t *testing.T) {
	doc := article(t, "a", "Ona Crew and Bishop Church left.", "A church burnt down.", "The churches were full.")
	c := cast(doc, map[string]model.Actor{"Bishop Church": crew})
	for i := range c.Names {
		c.Names[i].Kind = model.PersonName
	}
	th := Join([]*Local{Collect(doc, c)}, nil)
	want := []string{"a 1: church", "a 2: churches"}
	if got := whys(named(th, "Religion and communities")); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
