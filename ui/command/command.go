// Package command is parley's command line: the reader and the plain commands
// beside it. Results go to standard output, messages to standard error.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"charm.land/fang/v2"
	"github.com/spf13/cobra"

	"parley/model/clean"
)

// version is the version that --version prints.
const version = "0.1.0"

// The exit statuses.
const (
	done       = 0
	incomplete = 1 // something could not be done, and was named
	misused    = 2 // wrong usage
)

// usageError is a mistake in how the program was called.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// errIncomplete ends a command whose messages have been printed already.
var errIncomplete = errors.New("not everything could be done")

// Main runs the command line that the program was called with and returns the
// exit status.
func Main() int {
	ctx, stop := signal.NotifyContext(context.Background(), endings()...)
	defer stop()
	return run(ctx, root())
}

// endings are the signals that end the program in good order, so that the reader
// gives the terminal back: the closing of a terminal too, unless nohup has it
// ignored.
func endings() []os.Signal {
	all := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) {
		all = append(all, syscall.SIGHUP)
	}
	return all
}

func run(ctx context.Context, cmd *cobra.Command) int {
	tell := func(w io.Writer, _ fang.Styles, err error) { printError(w, called(cmd), err) }
	return status(fang.Execute(ctx, cmd, fang.WithVersion(version), fang.WithErrorHandler(tell), fang.WithoutManpage()))
}

// called is the command that was run, as one types it.
func called(cmd *cobra.Command) string {
	for _, c := range cmd.Commands() {
		if c.CalledAs() != "" {
			return called(c)
		}
	}
	return cmd.CommandPath()
}

func status(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return done
	case errors.As(err, &usage):
		return misused
	}
	return incomplete
}

// printError prints an error as one clean line; what came from a file or a
// path is part of it.
func printError(w io.Writer, command string, err error) {
	switch {
	case errors.Is(err, errIncomplete):
		return
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(w, "parley: stopped before it was done")
		return
	}
	fmt.Fprintln(w, "parley: "+clean.Line(err.Error()))
	if errors.As(err, new(usageError)) {
		fmt.Fprintln(w, "See "+command+" --help.")
	}
}

// root is the command without a name: the reader.
func root() *cobra.Command {
	var look appearance
	cmd := &cobra.Command{
		Use:   "parley [PATH...]",
		Short: "Read a folder of news articles: who said what, when, and where it is written",
		Long: "Parley reads files and folders of news articles and opens a reader on their actors,\n" +
			"statements, dates and themes. Every line opens at its place in the source.\n" +
			"Without PATH it opens invented sample articles.",
		Example: "  parley                      # the sample articles\n" +
			"  parley ~/articles           # your own folder\n" +
			"  parley brief --actor \"Foreign Minister\" -o brief.md ~/articles\n" +
			"  parley verify brief.md --sources ~/articles",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, paths []string) error {
			if err := mistyped(cmd, paths); err != nil {
				return err
			}
			return read(cmd, paths, look)
		},
	}
	look.flags(cmd)
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	cmd.AddCommand(briefCommand(), analyzeCommand(), listCommand(), verifyCommand(), manCommand(), keysTopic(), tablesTopic())
	cmd.SuggestionsMinimumDistance = 2
	addExamples(cmd)
	return cmd
}

// mistyped is the error for a first path that may have been meant as a command:
// a single word, where nothing of that name and no second path is to be read.
func mistyped(cmd *cobra.Command, paths []string) error {
	if len(paths) == 0 || strings.ContainsAny(paths[0], `/\.~`) {
		return nil
	}
	for _, p := range paths {
		if _, err := os.Lstat(p); err == nil {
			return nil
		}
	}
	hint := "see parley --help"
	if near := cmd.SuggestionsFor(paths[0]); len(near) > 0 {
		hint = "did you mean parley " + strings.Join(near, " or parley ") + "?"
	}
	return fmt.Errorf("%s: no such file or folder, and no command; %s", paths[0], hint)
}

// args makes a wrong number or choice of arguments a mistake of usage.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, given []string) error {
		if err := check(cmd, given); err != nil {
			return usageError{err}
		}
		return nil
	}
}
