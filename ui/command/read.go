package command

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"parley/briefs"
	"parley/model"
	"parley/model/analysis"
	"parley/model/intake"
	"parley/model/samples"
	"parley/ui"
	"parley/ui/theme"
)

// appearance is how the reader looks.
type appearance struct {
	theme string
	ascii bool
}

func (a *appearance) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.theme, "look", string(theme.Auto), "colours of the reader: "+lookNames())
	var looks []cobra.Completion
	for _, n := range theme.Names() {
		looks = append(looks, string(n))
	}
	// it fails for a flag that is not there only
	_ = cmd.RegisterFlagCompletionFunc("look", cobra.FixedCompletions(looks, cobra.ShellCompDirectiveNoFileComp))
	cmd.Flags().BoolVar(&a.ascii, "ascii", false, "draw the reader with ASCII characters only")
}

func lookNames() string {
	var names []string
	for _, n := range theme.Names() {
		names = append(names, string(n))
	}
	return strings.Join(names, ", ")
}

// read opens the reader, or prints a plain index where no screen can be drawn.
func read(cmd *cobra.Command, paths []string, look appearance) error {
	name := theme.Name(look.theme)
	if !slices.Contains(theme.Names(), name) {
		return usagef("no look %q: choose %s", look.theme, lookNames())
	}
	if !interactive() {
		return plainIndex(cmd, paths)
	}
	keys, err := userKeys()
	if err != nil {
		return usageError{err}
	}
	kept := newState(cmd.Context(), paths)
	opt := ui.Options{
		Load:  loader(paths),
		First: opening(paths),
		State: looks{kept},
		Keys:  keys,
		Theme: name,
		Plain: look.ascii,
		Export: func(c *model.Corpus, s briefs.Subject) (string, error) {
			return exportBrief(kept, c, s)
		},
		Verify: func(c *model.Corpus, s briefs.Subject) (ui.Verdict, error) {
			return verifySubject(cmd.Context(), kept, c, s, paths)
		},
	}
	if len(paths) == 0 {
		opt.Notice = samples.Notice
	} else {
		opt.Corrections = corrections{paths}
		opt.Outside = outside
	}
	return errors.Join(ui.Run(cmd.Context(), opt), kept.close())
}

// interactive reports whether a screen can be drawn and keys can be read.
func interactive() bool {
	return os.Getenv("TERM") != "dumb" && term.IsTerminal(os.Stdout.Fd()) && term.IsTerminal(os.Stdin.Fd())
}

// plainIndex is what the reader's first pane shows, as plain tables.
func plainIndex(cmd *cobra.Command, paths []string) error {
	corpus, err := load(cmd.Context(), paths)
	if err != nil {
		return err
	}
	if len(corpus.Articles) == 0 {
		return report(cmd.ErrOrStderr(), corpus)
	}
	w := cmd.OutOrStdout()
	if len(paths) == 0 {
		fmt.Fprintln(w, samples.Notice)
		fmt.Fprintln(w)
	}
	for _, l := range listings() {
		if l.name != "actors" && l.name != "themes" && l.name != "articles" {
			continue
		}
		if err := table(w, l.header, l.rows(corpus)); err != nil {
			return fmt.Errorf("write the index: %w", err)
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(cmd.ErrOrStderr(), "parley: no terminal to draw the reader on; see also parley list and parley brief")
	return report(cmd.ErrOrStderr(), corpus)
}

// loader reads and analyses the paths for the reader.
func loader(paths []string) func(context.Context, func(ui.Progress)) (*model.Corpus, error) {
	return func(ctx context.Context, tell func(ui.Progress)) (*model.Corpus, error) {
		var bytes int64
		return analysis.Load(ctx, paths, analysis.LoadOptions{
			Reading: func(p intake.Progress) {
				bytes = p.Bytes
				tell(ui.Progress{Step: "Reading", Done: p.Done, Total: p.Total, Bytes: p.Bytes, Path: p.Path})
			},
			Options: analysis.Options{Progress: func(p analysis.Progress) {
				tell(ui.Progress{Step: "Analysing", Done: p.Done, Total: p.Total, Bytes: bytes, Path: p.Path})
			}},
		})
	}
}
