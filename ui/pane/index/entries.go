package index

import (
	"cmp"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"parley/briefs"
	"parley/model"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/tray"
	"parley/ui/words"
)

// maxName bounds the bytes of a name in the list.
const maxName = 160

func actors(c *model.Corpus) []Entry {
	events := map[model.ActorID]int{}
	for i := range c.Events {
		for _, id := range c.Events[i].Actors {
			events[id]++
		}
	}
	namesakes := c.Namesakes()
	var out []Entry
	for i := range c.Actors {
		a := &c.Actors[i]
		said := c.Said(a.ID)
		out = append(out, Entry{
			Selection: scope.Selection{Kind: scope.Actor, ID: string(a.ID)}, Name: words.Clip(words.Named(a, namesakes), maxName),
			right: number(said), Also: strings.Join(a.Aliases, " "),
			detail: actorDetail(a, said, events[a.ID]),
		})
	}
	return out
}

func actorDetail(a *model.Actor, said, events int) string {
	parts := []string{string(a.Kind)}
	if len(a.Roles) > 0 {
		role := words.Quoted(a.Roles[0].Whole())
		if a.Roles[0].Former {
			role += " (former)"
		}
		parts = append(parts, role)
	}
	parts = append(parts, words.Plural(said, "statement"), words.Plural(events, "event"),
		fmt.Sprintf("mentioned %s in %s", words.Times(len(a.Mentions)), words.Plural(a.ArticleCount(), "article")))
	if len(a.Aliases) > 1 {
		parts = append(parts, "also written "+strings.Join(others(a), ", "))
	}
	for _, told := range a.Told {
		parts = append(parts, "user: "+told)
	}
	return strings.Join(parts, " · ")
}

// others are the spellings of an actor besides the name.
func others(a *model.Actor) []string {
	var out []string
	for _, s := range a.Aliases {
		if s != a.Name {
			out = append(out, s)
		}
	}
	return out
}

func themes(c *model.Corpus) []Entry {
	var out []Entry
	for i := range c.Themes {
		t := &c.Themes[i]
		detail := words.Plural(len(t.Sentences), "sentence") + ", put here for: " + strings.Join(t.Terms, ", ")
		out = append(out, Entry{
			Selection: scope.Selection{Kind: scope.Theme, ID: t.ID}, Name: words.Clip(t.Label, maxName),
			right: number(len(t.Sentences)), Also: strings.Join(t.Terms, " "), detail: origin(t.Basis) + " · " + detail,
		})
	}
	return out
}

// origin says where a theme comes from.
func origin(b model.ThemeBasis) string {
	switch b {
	case model.FromCodebook:
		return "theme of the general codebook"
	case model.FromUser:
		return "theme of your themes.csv"
	}
	return "theme found in these articles"
}

func articles(c *model.Corpus) []Entry {
	var out []Entry
	if len(c.Articles) > 1 {
		all := scope.Selection{Kind: scope.Everything}
		out = append(out, Entry{Selection: all, Name: "All articles", detail: "everything that is said and dated in " +
			words.Plural(len(c.Articles), "article")})
	}
	for _, a := range c.Articles {
		name := a.Title.Value
		if name == "" {
			name = opening(a)
		}
		detail := []string{briefs.KindWords(a.Kind), words.Date(a.Published), a.Path}
		if a.Title.Value == "" {
			detail = append(detail, "no title")
		}
		if a.Outlet.Value != "" {
			detail = append([]string{a.Outlet.Value}, detail...)
		}
		out = append(out, Entry{
			Selection: scope.Selection{Kind: scope.Article, ID: string(a.ID)},
			Name:      words.Clip(words.ShortID(a.ID)+"  "+name, maxName), right: published(a), Also: a.Path,
			detail: strings.Join(detail, " · "),
		})
	}
	return out
}

// opening is how an article without a title begins.
func opening(a *model.Article) string {
	span := model.Span{End: len(a.Text)}
	if len(a.Sentences) > 0 {
		span = a.Sentences[0].Span
	}
	return "“" + words.Extract(a, span, 80) + "”"
}

func published(a *model.Article) string {
	if a.Published.Value == "" {
		return "undated"
	}
	return words.Short(a.Published)
}

func problems(c *model.Corpus) []Entry {
	var out []Entry
	for i, p := range c.Problems {
		out = append(out, Entry{
			Selection: scope.Selection{Kind: scope.Notice, ID: fmt.Sprint(i)},
			Name:      words.Clip(cmp.Or(path.Base(filepath.ToSlash(p.Path)), p.Step), maxName), Also: p.Path,
			detail: "Not done: " + p.Error(),
		})
	}
	return out
}

// lines are the lines of the evidence tray.
func lines(t *tray.Tray) []Entry {
	var out []Entry
	for _, l := range t.Lines() {
		e := Entry{
			Selection: scope.Selection{Kind: scope.Tray, ID: l.ID()}, Name: words.Clip(l.Text, maxName),
			detail: "Its file is not here, or has changed. Space takes the line out.",
		}
		if l.Article != nil {
			e.right, e.place, e.detail = words.ShortID(l.Article.ID), pane.At(l.Article.ID, l.Span), words.Citation(l.Article, l.Span)
		}
		out = append(out, e)
	}
	return out
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
