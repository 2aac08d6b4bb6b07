package command

import (
	"context"
	"fmt"
	"io"

	"parley/model"
	"parley/model/analysis"
	"parley/model/clean"
)

// load reads and analyses the paths, or the built-in samples when there are
// none.
func load(ctx context.Context, paths []string) (*model.Corpus, error) {
	return analysis.Load(ctx, paths, analysis.LoadOptions{})
}

// report prints what could not be done and returns errIncomplete if there was
// anything.
func report(w io.Writer, c *model.Corpus) error {
	for _, p := range c.Problems {
		fmt.Fprintln(w, "parley: "+clean.Line(p.Error()))
	}
	if len(c.Problems) > 0 {
		return errIncomplete
	}
	return nil
}
