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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, root())
}

func run(ctx context.Context, cmd *cobra.Command) int {
	return status(fang.Execute(ctx, cmd, fang.WithVersion(version), fang.WithErrorHandler(printError), fang.WithoutManpage()))
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
func printError(w io.Writer, _ fang.Styles, err error) {
	if errors.Is(err, errIncomplete) {
		return
	}
	fmt.Fprintln(w, "parley: "+clean.Line(err.Error()))
	if errors.As(err, new(usageError)) {
		fmt.Fprintln(w, "See parley --help.")
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
		RunE: func(cmd *cobra.Command, paths []string) error { return read(cmd, paths, look) },
	}
	look.flags(cmd)
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	cmd.AddCommand(briefCommand(), analyzeCommand(), listCommand(), verifyCommand(), manCommand(), keysTopic(), tablesTopic())
	return cmd
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
