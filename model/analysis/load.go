package analysis

import (
	"context"
	"fmt"
	"io/fs"

	"parley/model"
	"parley/model/intake"
	"parley/model/samples"
)

// LoadOptions are the choices for reading and analysing in one go.
type LoadOptions struct {
	Options
	Reading func(intake.Progress) // called while files are read
}

// Load reads the articles of files and folders, with the tables of the user
// that lie beside them, and analyses them. Without a path it takes the
// built-in samples. What could not be read or analysed is in
// the corpus' Problems; the error is for a run that was cancelled.
func Load(ctx context.Context, paths []string, opt LoadOptions) (*model.Corpus, error) {
	articles, problems, err := Read(ctx, paths, opt)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	user := readTables(paths, articles)
	opt.Actors = append(user.actors, opt.Actors...)
	opt.Themes = append(user.themes, opt.Themes...)
	c, err := Run(ctx, articles, append(problems, user.problems...), opt.Options)
	if err != nil {
		return nil, err
	}
	c.Problems = append(c.Problems, user.unused(c)...)
	correct(c, user.rulings)
	return c, nil
}

// Read reads the articles of files and folders without analysing them, or the
// built-in samples when there is no path.
func Read(ctx context.Context, paths []string, opt LoadOptions) ([]*model.Article, []model.Problem, error) {
	in := intake.Options{Progress: opt.Reading}
	if len(paths) > 0 {
		articles, problems := intake.Load(ctx, paths, in)
		return articles, problems, nil
	}
	folder, err := fs.Sub(samples.FS, samples.Dir)
	if err != nil {
		return nil, nil, fmt.Errorf("open the sample articles: %w", err)
	}
	articles, problems := intake.LoadFS(ctx, folder, in)
	return articles, problems, nil
}
