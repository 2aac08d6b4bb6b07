// Package intake turns files into articles: it finds them, reads them safely,
// decodes and cleans their text, tells body from furniture, and collects what
// the text says of itself (title, author, outlet, date, kind).
//
// What cannot be read is named in a [model.Problem]; the rest is loaded.
package intake

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"sort"
	"sync"

	"parley/model"
)

// The limits on one article. Larger files are named and left out.
const (
	maxFileBytes = 64 << 20
	maxTextBytes = 8 << 20
)

// Options are the choices of a caller of Load.
type Options struct {
	// Progress, if set, is told of each file when it is done. Calls come one
	// at a time, but not always from the same goroutine.
	Progress func(Progress)
}

// Progress says how far loading has come.
type Progress struct {
	Done, Total int    // files
	Bytes       int64  // read so far
	Path        string // the file that was just read
}

// Load reads the articles of files and folders. Folders are read with all
// their folders; links are followed only where a path itself is one. The
// articles come in the order of their paths, and the same files always give
// the same result. When ctx ends early, what was loaded until then is returned
// together with a Problem that says so.
func Load(ctx context.Context, paths []string, opt Options) ([]*model.Article, []model.Problem) {
	f := &finder{ctx: ctx}
	defer f.close()
	for _, path := range paths {
		f.path(path)
	}
	return f.load(opt)
}

// LoadFS reads the articles of a file system, such as an embedded one, in the
// same way as Load reads a folder.
func LoadFS(ctx context.Context, fsys fs.FS, opt Options) ([]*model.Article, []model.Problem) {
	f := &finder{ctx: ctx}
	f.folder(folder{fsys: fsys, open: fsys.Open})
	return f.load(opt)
}

// load reads what was found, several files at a time, and joins the results in
// the order of the paths.
func (f *finder) load(opt Options) ([]*model.Article, []model.Problem) {
	files := f.files()
	results := readAll(f.ctx, files, opt)
	var articles []*model.Article
	for _, r := range results {
		if r.problem != nil {
			f.problems = append(f.problems, *r.problem)
		}
		if r.article != nil {
			articles = append(articles, r.article)
		}
	}
	if err := f.ctx.Err(); err != nil {
		f.problems = append(f.problems, model.Problem{Step: "read", Reason: fmt.Sprintf("stopped before all of %d files were read: %v", len(files), err)})
	}
	nameArticles(articles)
	f.applySources(articles)
	sort.SliceStable(f.problems, func(i, j int) bool { return f.problems[i].Path < f.problems[j].Path })
	return articles, f.problems
}

// result is what became of one file: an article, a problem, or neither when
// reading was stopped before it.
type result struct {
	article *model.Article
	problem *model.Problem
}

func readAll(ctx context.Context, files []file, opt Options) []result {
	results := make([]result, len(files))
	next := make(chan int)
	report := reporter(len(files), opt.Progress)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(files)) {
		workers.Go(func() {
			for i := range next {
				var size int
				results[i], size = readArticle(files[i])
				report(files[i].path, size)
			}
		})
	}
	for i := range files {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	workers.Wait()
	return results
}

// reporter returns a function that counts a file of the given size as done.
func reporter(total int, tell func(Progress)) func(path string, size int) {
	var mu sync.Mutex
	p := Progress{Total: total}
	return func(path string, size int) {
		mu.Lock()
		defer mu.Unlock()
		p.Done++
		p.Bytes += int64(size)
		p.Path = path
		if tell != nil {
			tell(p)
		}
	}
}

// readArticle makes an article of one file; size is how many bytes were read.
func readArticle(f file) (r result, size int) {
	raw, err := f.read()
	if err != nil {
		return result{problem: problem(f.path, "read", err)}, 0
	}
	page, err := readerFor(f.name).read(raw)
	if errors.Is(err, errExport) && !f.told {
		return result{}, len(raw) // exports may lie beside the articles
	}
	if err != nil {
		return result{problem: problem(f.path, "read", err)}, len(raw)
	}
	return result{article: newArticle(f.path, raw, page)}, len(raw)
}
