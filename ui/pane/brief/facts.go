package brief

import (
	"fmt"
	"strconv"

	"parley/briefs"
	"parley/model"
	"parley/ui/pane"
	"parley/ui/scope"
	"parley/ui/words"
)

// factsOf says what is known of an article, a notice, or all articles.
func factsOf(s *scope.Scope) []block {
	c := composer{}
	switch s.Kind {
	case scope.Article:
		if a := s.Corpus.Article(model.ArticleID(s.ID)); a != nil {
			c.article(s, a)
		}
	case scope.Notice:
		if i, err := strconv.Atoi(s.ID); err == nil && i < len(s.Corpus.Problems) {
			c.notice(s.Corpus.Problems[i])
		}
	case scope.Everything:
		c.everything(s)
	default:
		c.words("# "+escape(s.Name), s.Name)
		c.words("*There is no brief of this.*", "")
	}
	return c.blocks
}

// everything sums up what was read.
func (c *composer) everything(s *scope.Scope) {
	all := s.Corpus
	c.words("# All articles", "")
	c.words(escape(fmt.Sprintf("%s: %s, %s, %s, %s.", words.Plural(len(all.Articles), "article"), words.Plural(len(all.Actors), "actor"),
		words.Plural(len(all.Themes), "theme"), words.Plural(len(all.Statements), "statement"), words.Plural(len(all.Events), "event"))), "")
	kinds, undated := map[model.ArticleKind]int{}, 0
	for _, a := range all.Articles {
		kinds[a.Kind]++
		if a.Published.Value == "" {
			undated++
		}
	}
	for _, k := range []model.ArticleKind{model.Report, model.Editorial, model.Opinion, model.Release, model.UnknownKind} {
		if kinds[k] > 0 {
			c.words(escape(fmt.Sprintf("%s: %d", briefs.KindWords(k), kinds[k])), "")
		}
	}
	c.words(escape(fmt.Sprintf("undated: %d", undated)), "")
	if n := len(all.Problems); n > 0 {
		c.words(escape(words.Plural(n, "file")+" could not be used: see Notices in the Index."), "")
	}
}

func (c *composer) notice(p model.Problem) {
	c.words("# Not done", "")
	c.words("**File:** "+escape(p.Path), p.Path)
	c.words("**Step:** "+escape(p.Step), p.Step)
	c.words("**Reason:** "+escape(p.Reason), p.Reason)
	rest := "Everything else was read. Nothing of this file is in any brief."
	if p.Step == "correct" || p.Step == "read table" {
		rest = "The rest of the table counts."
	}
	c.words("*"+escape(rest)+"*", "")
}

func (c *composer) article(s *scope.Scope, a *model.Article) {
	name := a.Title.Value
	if name == "" {
		name = "Article " + words.ShortID(a.ID)
	}
	c.words("# "+escape(name), name)
	c.field("Author", a.Author)
	c.field("Outlet", a.Outlet)
	c.words("**Published:** "+escape(words.Date(a.Published)), "")
	c.words("**Kind:** "+escape(briefs.KindWords(a.Kind)+because(a.KindWhy)), a.KindWhy)
	c.words("**File:** "+escape(a.Path), a.Path)
	c.words(escape(fmt.Sprintf("%s, %s, %s found.", words.Plural(len(a.Sentences), "sentence"),
		words.Plural(len(s.Spoken), "statement"), words.Plural(len(s.Events), "event"))), "")
	c.actors(s.Corpus, a)
	c.omissions(a)
}

func (c *composer) field(name string, f model.Field) {
	if f.Value == "" {
		c.words("**"+name+":** not stated", "")
		return
	}
	c.words("**"+name+":** "+escape(f.Value+because(f.Why)), f.Value)
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return " (" + reason + ")"
}

// actors lists who appears in the article, each with the first mention.
func (c *composer) actors(corpus *model.Corpus, a *model.Article) {
	c.words("## Who appears", "")
	for i := range corpus.Actors {
		actor := &corpus.Actors[i]
		first, n := (*model.Span)(nil), 0
		for j := range actor.Mentions {
			if m := &actor.Mentions[j]; m.Article == a.ID {
				if n++; first == nil || m.Start < first.Start {
					first = &m.Span
				}
			}
		}
		if first != nil {
			c.blocks = append(c.blocks, block{
				id: string(actor.ID), text: actor.Name, place: pane.At(a.ID, *first),
				parts:  own(escape(fmt.Sprintf("%s (%s), mentioned %s", actor.Name, actor.Kind, words.Times(n)))),
				detail: "First mention: " + corpus.Place(a.ID, first.Start),
			})
		}
	}
}

// omissions lists the parts that are left out of the analysis.
func (c *composer) omissions(a *model.Article) {
	if len(a.Omitted) == 0 {
		return
	}
	c.words("## Not analysed", "")
	for i, o := range a.Omitted {
		c.blocks = append(c.blocks, block{
			id: fmt.Sprintf("omitted %d", i), text: o.Reason, place: pane.At(a.ID, o.Span),
			parts:  append(own(escape(o.Reason+":")), part{markdown: escape(words.Extract(a, o.Span, 160)), extract: true}),
			detail: "not analysed: " + o.Reason,
		})
	}
}
