package command

import (
	"context"

	"parley/model"
	"parley/model/analysis"
	"parley/model/intake"
)

// The articles that the reader opens with, while the rest is analysed: so many,
// of a folder that holds at least twice as many, and so many bytes, which take
// well under a second.
const (
	openingArticles = 24
	openingBytes    = 200 << 10
)

// opening analyses the first articles of the paths. It returns nil where they
// are about all that there is.
func opening(paths []string) func(context.Context) (*model.Corpus, error) {
	return func(ctx context.Context) (*model.Corpus, error) {
		first, err := firstFiles(ctx, paths)
		if err != nil || len(first) == 0 {
			return nil, err
		}
		return analysis.Load(ctx, first, analysis.LoadOptions{})
	}
}

// firstFiles names the files of the first articles.
func firstFiles(ctx context.Context, paths []string) ([]string, error) {
	ctx, enough := context.WithCancel(ctx)
	defer enough()
	total := 0
	articles, _, err := analysis.Read(ctx, paths, analysis.LoadOptions{Reading: func(p intake.Progress) {
		total = p.Total
		if p.Total < 2*openingArticles || p.Done >= openingArticles || p.Bytes > openingBytes {
			enough()
		}
	}})
	if err != nil || total < 2*openingArticles {
		return nil, err
	}
	var files []string
	bytes := 0
	for _, a := range articles {
		if bytes += len(a.Text); bytes > openingBytes || len(files) == openingArticles {
			break
		}
		files = append(files, a.Path)
	}
	return files, nil
}
