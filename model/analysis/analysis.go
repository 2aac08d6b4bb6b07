// Package analysis runs the whole way from articles to a corpus: each article
// by itself on a pool of workers, then one deterministic join of what needs
// all of them. One article's failure stays with that article.
package analysis

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"parley/model"
	"parley/model/actors"
	"parley/model/language"
	"parley/model/statements"
	"parley/model/themes"
	"parley/model/timeline"
)

// Progress says how far the analysis is.
type Progress struct {
	Done, Total int    // articles
	Path        string // the article that was finished last
}

// Options are the reader's words and the limits of a run. The zero value is
// ready to use.
type Options struct {
	Workers  int               // at once; all cores when 0
	Progress func(Progress)    // called from many goroutines, one at a time
	Actors   []actors.Override // actors.csv
	Themes   []themes.Override // themes.csv
}

// findings is what one article gives before articles are compared.
type findings struct {
	cast       *model.Cast
	statements []model.Statement
	times      []model.Time
	events     []model.Event
	themes     *themes.Local
	problem    *model.Problem
}

// Run analyses the articles, which must be in a stable order. It returns an
// error only when ctx is done; an article that cannot be analysed becomes a
// Problem of the corpus.
func Run(ctx context.Context, articles []*model.Article, problems []model.Problem, opt Options) (*model.Corpus, error) {
	found, err := each(ctx, articles, opt)
	if err != nil {
		return nil, err
	}
	return join(articles, problems, found, opt), nil
}

// batch is how many articles a worker takes at a time. It reads all of them
// before it looks for anything in one: the model of the tagger is larger than
// the nearer caches, and what the other stages use would push it out after
// every article.
const batch = 8

// each analyses every article by itself.
func each(ctx context.Context, articles []*model.Article, opt Options) ([]findings, error) {
	found := make([]findings, len(articles))
	size := max(1, min(batch, len(articles)/workerCount(opt, len(articles))))
	next := make(chan int)
	done := make(chan int, len(articles))
	var workers sync.WaitGroup
	for range workerCount(opt, len(articles)) {
		workers.Go(func() {
			for lo := range next {
				hi := min(lo+size, len(articles))
				analyse(articles[lo:hi], found[lo:hi], opt.Actors, func(i int) { done <- lo + i })
			}
		})
	}
	go func() {
		defer close(next)
		for i := 0; i < len(articles); i += size {
			select {
			case next <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	go func() { workers.Wait(); close(done) }()
	finished := 0
	for i := range done {
		finished++
		if opt.Progress != nil {
			opt.Progress(Progress{finished, len(articles), articles[i].Path})
		}
	}
	return found, ctx.Err()
}

// analyse fills in what is found in each of a few articles and tells when one is
// done.
func analyse(articles []*model.Article, found []findings, told []actors.Override, done func(i int)) {
	docs := make([]*language.Document, len(articles))
	for i, a := range articles {
		found[i] = safely(a, func() (f findings, err error) {
			docs[i], err = language.Analyse(a)
			return f, err
		})
	}
	for i, a := range articles {
		if found[i].problem == nil {
			found[i] = safely(a, func() (findings, error) { return find(docs[i], told), nil })
		}
		done(i)
	}
}

func workerCount(opt Options, articles int) int {
	n := opt.Workers
	if n <= 0 {
		n = runtime.GOMAXPROCS(0)
	}
	return max(1, min(n, articles))
}

// safely does a step with one article; a panic becomes that article's problem.
func safely(a *model.Article, step func() (findings, error)) (f findings) {
	defer func() {
		if r := recover(); r != nil {
			a.Sentences = nil
			f = findings{problem: &model.Problem{Path: a.Path, Step: "analyse", Reason: fmt.Sprint("internal fault: ", r)}}
		}
	}()
	f, err := step()
	if err != nil {
		return findings{problem: &model.Problem{Path: a.Path, Step: "analyse", Reason: err.Error()}}
	}
	return f
}

// find looks for everything in an article whose language is known.
func find(doc *language.Document, told []actors.Override) findings {
	cast := actors.Find(doc, told...)
	said := statements.Find(doc, cast)
	times, events := timeline.Find(doc, cast, said)
	return findings{cast: cast, statements: said, times: times, events: events, themes: themes.Collect(doc, cast)}
}
