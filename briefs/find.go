package briefs

import (
	"fmt"
	"strings"

	"parley/model"
)

// NameError says that a name that somebody typed stands for nothing, or for
// more than one thing.
type NameError struct {
	Kind       string   // "actor" or "theme"
	Typed      string   // what was typed
	Ambiguous  bool     // more than one fits; otherwise none does
	Candidates []string // names that fit, or that come near; most salient first
}

// Error names what was typed and the candidates.
func (e *NameError) Error() string {
	what := fmt.Sprintf("no %s is called %q", e.Kind, e.Typed)
	if e.Ambiguous {
		what = fmt.Sprintf("%q fits more than one %s", e.Typed, e.Kind)
	}
	if len(e.Candidates) == 0 {
		return what
	}
	return what + "; there is: " + strings.Join(e.Candidates, ", ")
}

// maxCandidates bounds the names that a NameError lists.
const maxCandidates = 8

// Find returns the id of the actor or theme (kind "actor" or "theme") that a
// person means: by id, name or any other spelling, in any case, or by a part
// that only one has. The error is a *NameError.
func Find(c *model.Corpus, name, kind string) (string, error) {
	want := plain(name)
	things := nameables(c, kind)
	for _, test := range []func(nameable) bool{
		func(n nameable) bool { return n.id == name },
		func(n nameable) bool { return n.names[0] == want },
		func(n nameable) bool { return n.any(func(s string) bool { return s == want }) },
		func(n nameable) bool { return n.any(func(s string) bool { return hasWords(s, want) }) },
		func(n nameable) bool { return n.any(func(s string) bool { return strings.Contains(s, want) }) },
	} {
		if want == "" {
			break
		}
		fit := whole(choose(things, test))
		if len(fit) == 1 {
			return fit[0].id, nil
		}
		if len(fit) > 1 {
			return "", &NameError{kind, name, true, labels(fit)}
		}
	}
	near := choose(things, func(n nameable) bool { return n.any(func(s string) bool { return sharesStart(s, want) }) })
	if len(near) == 0 {
		near = things
	}
	return "", &NameError{kind, name, false, labels(near)}
}

// whole leaves out the parts of things that are there themselves: "Trade:
// Peru" beside "Trade".
func whole(things []nameable) []nameable {
	return choose(things, func(n nameable) bool {
		base, _, isPart := strings.Cut(n.label, ": ")
		return !isPart || len(choose(things, func(other nameable) bool { return other.label == base })) == 0
	})
}

// nameable is an actor or theme with everything it may be called, folded.
type nameable struct {
	id, label string
	names     []string // never empty
}

func (n nameable) any(fits func(string) bool) bool {
	for _, s := range n.names {
		if fits(s) {
			return true
		}
	}
	return false
}

func nameables(c *model.Corpus, kind string) []nameable {
	var out []nameable
	if kind == "theme" {
		for _, t := range c.Themes {
			out = append(out, nameable{t.ID, t.Label, []string{plain(t.Label), plain(t.ID)}})
		}
		return out
	}
	for _, a := range c.Actors {
		names := []string{plain(a.Name)}
		for _, s := range a.Aliases {
			names = append(names, plain(s))
		}
		out = append(out, nameable{string(a.ID), a.Name, names})
	}
	return out
}

// plain folds case, white space, marks on letters, and the shape of
// apostrophes and hyphens.
func plain(name string) string {
	return plainer.Replace(latin(strings.ToLower(fold(name))))
}

var plainer = strings.NewReplacer("’", "'", "‘", "'", "–", "-", "‑", "-", ".", "")

// hasWords reports whether the wanted words stand in s as whole words.
func hasWords(s, want string) bool {
	return strings.Contains(" "+s+" ", " "+want+" ")
}

// sharesStart reports whether a word of s starts like a word of want.
func sharesStart(s, want string) bool {
	for _, w := range strings.Fields(want) {
		if len(w) < 3 {
			continue
		}
		if strings.Contains(" "+s, " "+w[:3]) {
			return true
		}
	}
	return false
}

func choose(things []nameable, fits func(nameable) bool) []nameable {
	var out []nameable
	for _, n := range things {
		if fits(n) {
			out = append(out, n)
		}
	}
	return out
}

func labels(things []nameable) []string {
	var out []string
	for _, n := range things[:min(len(things), maxCandidates)] {
		out = append(out, n.label)
	}
	return out
}
