package briefs

import (
	"runtime"
	"sync"

	"parley/model"
)

// Editor makes the briefs of one corpus and keeps what several of them ask
// for. The corpus must not change while it is in use; one goroutine uses it at
// a time.
type Editor struct {
	corpus  *model.Corpus
	pages   []*page // of each article; made when first asked for
	voices  *voices
	names   shortNames
	deniers func() []model.ActorID  // who denies something anywhere, each once
	rebuts  map[*model.Article]bool // whether a text speaks of a denial at all; see speaksOfAnswer
}

// NewEditor returns an editor for a corpus that was indexed.
func NewEditor(c *model.Corpus) *Editor {
	return &Editor{
		corpus: c, pages: make([]*page, len(c.Articles)), voices: newVoices(c), names: newShortNames(c), rebuts: map[*model.Article]bool{},
		deniers: sync.OnceValue(func() []model.ActorID { return deniers(c) }),
	}
}

// page returns the page of the i-th article of the corpus.
func (e *Editor) page(i int) *page {
	if e.pages[i] == nil {
		a := e.corpus.Articles[i]
		e.pages[i] = newPage(a, e.corpus.Found(a.ID))
	}
	return e.pages[i]
}

// lay makes the pages of the wanted articles on all cores: an article knows
// nothing of the others.
func (e *Editor) lay(wanted []bool) {
	var done sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for first := range workers {
		done.Go(func() {
			for i := first; i < len(wanted); i += workers {
				if wanted[i] {
					e.page(i)
				}
			}
		})
	}
	done.Wait()
}

// Brief builds the brief about a subject, of which Kind and ID count; nil when
// the corpus has none of that kind and id.
func (e *Editor) Brief(s Subject, opt Options) *Brief {
	if s.Kind == "theme" {
		return e.aboutTheme(s.ID, opt)
	}
	return e.aboutActor(model.ActorID(s.ID), opt)
}

// For builds one brief, as an Editor does.
func For(c *model.Corpus, s Subject, opt Options) *Brief { return NewEditor(c).Brief(s, opt) }

// ForActor builds the brief about one actor; nil when the corpus has no actor
// of that id.
func ForActor(c *model.Corpus, id model.ActorID, opt Options) *Brief {
	return NewEditor(c).aboutActor(id, opt)
}

// ForTheme builds the brief about one theme; nil when the corpus has none of
// that id.
func ForTheme(c *model.Corpus, id string, opt Options) *Brief {
	return NewEditor(c).aboutTheme(id, opt)
}

// All builds the briefs about every subject.
func All(c *model.Corpus, opt Options) []*Brief {
	subjects, e := Subjects(c), NewEditor(c)
	out := make([]*Brief, len(subjects))
	for i, s := range subjects {
		out[i] = e.Brief(s, opt)
	}
	return out
}

// Subjects lists what a corpus has briefs about: every actor but those from
// outside the story, and then every theme, in the order of the corpus.
func Subjects(c *model.Corpus) []Subject {
	out := make([]Subject, 0, len(c.Actors)+len(c.Themes))
	for i := range c.Actors {
		if a := &c.Actors[i]; !a.Cited {
			out = append(out, Subject{"actor", string(a.ID), a.Name})
		}
	}
	for i := range c.Themes {
		out = append(out, Subject{"theme", c.Themes[i].ID, c.Themes[i].Label})
	}
	return out
}
