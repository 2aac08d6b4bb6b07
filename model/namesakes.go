package model

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"
)

// Namesakes says, of every actor that has its name in common with others, what
// tells it from them: the leader of a government, the country, an office, the
// file, the kind, the place, or the words around its name. Actors with a name of
// their own are not in it.
func (c *Corpus) Namesakes() map[ActorID]string {
	called := map[string][]*Actor{}
	for i := range c.Actors {
		a := &c.Actors[i]
		key := strings.ToLower(foldSpace(a.Name))
		called[key] = append(called[key], a)
	}
	country := c.countries()
	out := map[ActorID]string{}
	for _, group := range called { // of which none depends on another
		if len(group) > 1 {
			c.tellApart(group, country, out)
		}
	}
	return out
}

// foldSpace makes runs of white space one space.
func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

// countries holds the names that the sources give countries, by their codes.
func (c *Corpus) countries() map[Maybe]string {
	names := map[Maybe]string{}
	for i := range c.Actors {
		if a := &c.Actors[i]; a.Kind == Country && a.Country != "" && names[a.Country] == "" {
			names[a.Country] = foldSpace(a.Name)
		}
	}
	return names
}

// tellApart gives each of some actors the first thing that only it has.
func (c *Corpus) tellApart(group []*Actor, country map[Maybe]string, out map[ActorID]string) {
	for _, what := range []func(*Actor) string{
		func(a *Actor) string {
			if leader := c.Actor(a.Era); leader != nil && a.Era != a.ID {
				return foldSpace(leader.Name)
			}
			return ""
		},
		func(a *Actor) string { return country[a.Country] },
		func(a *Actor) string {
			if len(a.Roles) > 0 {
				return foldSpace(a.Roles[0].Whole())
			}
			return ""
		},
		c.firstFile,
		func(a *Actor) string { return string(a.Kind) },
		c.firstPlace, c.firstWords,
	} {
		said, count := make([]string, len(group)), map[string]int{}
		for i, a := range group {
			said[i] = what(a)
			count[said[i]]++
		}
		left := 0
		for i, a := range group {
			switch {
			case out[a.ID] != "":
			case said[i] != "" && count[said[i]] == 1:
				out[a.ID] = said[i]
			default:
				left++
			}
		}
		if left == 0 {
			return
		}
	}
	for n, a := range group {
		if out[a.ID] == "" {
			out[a.ID] = fmt.Sprintf("no. %d", n+1)
		}
	}
}

// first is the first mention of an actor and its article, or nil.
func (c *Corpus) first(a *Actor) (*Article, Span) {
	if len(a.Mentions) == 0 {
		return nil, Span{}
	}
	return c.Article(a.Mentions[0].Article), a.Mentions[0].Span
}

func (c *Corpus) firstFile(a *Actor) string {
	in, _ := c.first(a)
	if in == nil {
		return ""
	}
	return path.Base(filepath.ToSlash(in.Path))
}

func (c *Corpus) firstPlace(a *Actor) string {
	in, at := c.first(a)
	if in == nil {
		return ""
	}
	return c.Place(in.ID, at.Start)
}

// reach is how many bytes before and behind a name tell of whom it is.
const reach = 24

// firstWords are the words around the first mention, in its sentence: “The … of
// Norland said”.
func (c *Corpus) firstWords(a *Actor) string {
	in, at := c.first(a)
	if in == nil {
		return ""
	}
	first, _, ok := in.SentencesIn(at)
	if !ok || !in.Sentences[first].Holds(at) {
		return ""
	}
	all := in.Sentences[first].Span
	lo, hi := max(all.Start, at.Start-reach), min(all.End, at.End+reach)
	for lo > all.Start && lo < at.Start && in.Text[lo-1] > ' ' {
		lo++
	}
	for hi < all.End && hi > at.End && in.Text[hi] > ' ' {
		hi--
	}
	return "“" + foldSpace(in.Slice(Span{lo, at.Start})+"…"+in.Slice(Span{at.End, hi})) + "”"
}
