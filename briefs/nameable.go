package briefs

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/address.txt
var addressText string

// address holds what may stand before a name, as plain makes it.
var address = sync.OnceValue(func() []string { return wordlist.Lines(addressText) })

// nameable is an actor or theme with everything it may be called, folded.
type nameable struct {
	id, label string
	names     []string // never empty
	kind      string
	article   *model.Article // the first that speaks of it, if one does
	namesake  string         // what tells an actor from others of its name
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
			n := nameable{id: t.ID, label: t.Label, names: []string{plain(t.Label), plain(t.ID)}, kind: kind}
			if len(t.Sentences) > 0 {
				n.article = c.Article(t.Sentences[0].Article)
			}
			out = append(out, n)
		}
		return out
	}
	namesakes := c.Namesakes()
	for _, a := range c.Actors {
		names := []string{plain(a.Name)}
		for _, s := range a.Aliases {
			names = append(names, plain(s))
		}
		n := nameable{id: string(a.ID), label: a.Name, names: names, kind: string(a.Kind), namesake: namesakes[a.ID]}
		if len(a.Mentions) > 0 {
			n.article = c.Article(a.Mentions[0].Article)
		}
		out = append(out, n)
	}
	return out
}

// plain folds case, white space, marks on letters, and the shape of
// apostrophes and hyphens.
func plain(name string) string {
	return plainer.Replace(latin(strings.ToLower(fold(name))))
}

var plainer = strings.NewReplacer("’", "'", "‘", "'", "–", "-", "‑", "-", ".", "")

// bare takes off a plain name what is no part of it though texts write it so:
// an article or form of address before it, a possessive and an acronym in
// brackets behind it.
func bare(name string) string {
	if at := strings.Index(name, " ("); at > 0 && strings.HasSuffix(name, ")") {
		name = name[:at]
	}
	name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "'")
	for {
		at := slices.IndexFunc(address(), func(s string) bool { return strings.HasPrefix(name, s+" ") })
		if at < 0 {
			return name
		}
		name = strings.TrimSpace(name[len(address()[at]):])
	}
}

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

// idMark stands before the id of a candidate.
const idMark = " (id "

// labels names things, each with its id, its kind and a file of it where several
// have one name.
func labels(things []nameable) []string {
	count := map[string]int{}
	for _, n := range things {
		count[n.label]++
	}
	var out []string
	for _, n := range things[:min(len(things), maxCandidates)] {
		label := n.label
		if count[label] > 1 {
			label += idMark + n.id + n.about() + ")"
		}
		out = append(out, label)
	}
	return out
}

// about says of what kind a thing is, what tells it from others of its name, and
// which file speaks of it first.
func (n nameable) about() string {
	out := ", " + n.kind
	if n.article == nil {
		return out
	}
	if n.namesake != "" && n.namesake != fileName(n.article.Path) {
		out += ", " + n.namesake
	}
	return out + ", in " + n.article.Path
}
