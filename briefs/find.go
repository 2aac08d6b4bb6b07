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
	Candidates []string // names that fit, or that come near, told apart where they are equal; most salient first
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
	what += "; there is: " + strings.Join(e.Candidates, ", ")
	if strings.Contains(what, idMark) {
		what += "; an id may be typed for a name"
	}
	return what
}

// maxCandidates bounds the names that a NameError lists.
const maxCandidates = 8

// Find returns the id of the actor or theme (kind "actor" or "theme") that a
// person means: by id, name or any other spelling, in any case, or by a part
// that only one has; as typed, or else without what is no part of a name. The
// error is a *NameError.
func Find(c *model.Corpus, name, kind string) (string, error) {
	want := plain(name)
	things := nameables(c, kind)
	for _, test := range []func(n nameable, want string) bool{
		func(n nameable, _ string) bool { return n.id == name },
		func(n nameable, _ string) bool { return Slug(n.id) == name },
		func(n nameable, want string) bool { return n.names[0] == want },
		func(n nameable, want string) bool { return n.any(func(s string) bool { return s == want }) },
		func(n nameable, want string) bool { return n.any(func(s string) bool { return hasWords(s, want) }) },
		func(n nameable, want string) bool {
			return n.any(func(s string) bool { return strings.Contains(s, want) })
		},
	} {
		for _, form := range []string{want, bare(want)} {
			if form == "" {
				continue
			}
			fit := whole(choose(things, func(n nameable) bool { return test(n, form) }))
			if len(fit) == 1 {
				return fit[0].id, nil
			}
			if len(fit) > 1 {
				return "", &NameError{kind, name, true, labels(fit)}
			}
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

func choose(things []nameable, fits func(nameable) bool) []nameable {
	var out []nameable
	for _, n := range things {
		if fits(n) {
			out = append(out, n)
		}
	}
	return out
}
