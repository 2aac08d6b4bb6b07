package command

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parley/briefs/markdown"
	"parley/briefs/verify"
	"parley/model/analysis"
	"parley/model/clean"
)

func verifyCommand() *cobra.Command {
	var sources sourceList
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify BRIEF... --sources PATH...",
		Short: "Find every extract of exported briefs again in their sources",
		Long: "Read exported briefs back, in Markdown or JSON, and find each of their extracts in\n" +
			"the sources again, exact but for white space. An index.md, or its folder, stands\n" +
			"for the briefs that it links. The exit status is 0 only if all extracts of all\n" +
			"briefs hold and all sources could be read. Labels, bullets and the analyst's note\n" +
			"are free; other text among the extracts must have its footnote.\n" +
			"Without --sources the built-in sample articles are the sources. With --json each\n" +
			"brief is reported as one object on a line of its own.",
		Example: "  parley verify brief.md --sources ~/articles\n" +
			"  parley verify briefs/index.md --sources ~/articles ~/more",
		RunE: func(cmd *cobra.Command, given []string) error {
			if len(given) == 0 {
				return usagef("verify: name the brief to check")
			}
			briefs, more := sources.split(given)
			v := verifier{cmd: cmd, json: asJSON}
			return v.run(briefs, append(sources.paths, more...))
		},
	}
	sources.arguments = cmd.Flags()
	cmd.Flags().Var(&sources, "sources", "the files and folders that the briefs were built from")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the reports as JSON")
	return cmd
}

// sourceList is the value of --sources. A shell expands "--sources *.txt" to
// several arguments of which the flag gets the first, so that it has to remember
// what came before it.
type sourceList struct {
	paths     []string
	before    int // arguments in front of the first --sources
	arguments *pflag.FlagSet
}

// Set takes up a path.
func (s *sourceList) Set(path string) error {
	if s.paths == nil {
		s.before = s.arguments.NArg()
	}
	s.paths = append(s.paths, path)
	return nil
}

// String is for the help: there is no default.
func (s *sourceList) String() string { return "" }

// Type names the value in the help.
func (s *sourceList) Type() string { return "path" }

// split tells the briefs among the arguments from the sources: a brief is what
// stands before --sources, or has the form of one; the first argument is one if
// nothing else is.
func (s *sourceList) split(given []string) (briefs, sources []string) {
	for i, path := range given {
		if i < s.before || isBrief(path) {
			briefs = append(briefs, path)
		} else {
			sources = append(sources, path)
		}
	}
	if len(briefs) == 0 {
		return given[:1], given[1:]
	}
	return briefs, sources
}

// isBrief reports whether a path is a file with an exported brief or index. It
// never waits on a pipe.
func isBrief(path string) bool {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	_, index := verify.Linked(text)
	return index || verify.IsBrief(text)
}

// verifier checks briefs and prints what it finds.
type verifier struct {
	cmd     *cobra.Command
	json    bool
	sources *verify.Sources
	good    int
	all     int
	failed  bool // something was named that could not be done
}

func (v *verifier) run(briefs, sources []string) error {
	articles, problems, err := analysis.Read(v.cmd.Context(), sources, analysis.LoadOptions{})
	if err != nil {
		return err
	}
	for _, p := range problems {
		v.fail(p.Error())
	}
	v.sources = verify.NewSources(articles)
	several := len(briefs) > 1
	for _, path := range briefs {
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			path = filepath.Join(path, indexFile)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			v.fail("read the brief: " + err.Error())
			continue
		}
		linked, isIndex := verify.Linked(text)
		if !isIndex {
			err = v.check(path, text, several)
		} else {
			several = true
			err = v.index(path, text, linked)
		}
		if err != nil {
			return err
		}
	}
	if several && !v.json {
		fmt.Fprintf(v.cmd.OutOrStdout(), "\n%d of %d briefs hold.\n", v.good, v.all)
	}
	if v.failed || v.good < v.all {
		return errIncomplete
	}
	return nil
}

// index checks the briefs that an index links.
func (v *verifier) index(path string, text []byte, linked []string) error {
	if len(linked) == 0 {
		v.fail(path + ": this index links no brief")
	}
	if !markdown.Untouched(text) {
		v.fail(path + ": this index was changed after parley wrote it, so that it may lack briefs")
	}
	for _, name := range linked {
		brief := filepath.Join(filepath.Dir(path), name)
		text, err := os.ReadFile(brief)
		if err != nil {
			v.fail("read the brief: " + err.Error())
			continue
		}
		if err := v.check(brief, text, true); err != nil {
			return err
		}
	}
	return nil
}

// check checks one brief and prints the report, under its name if there are
// several.
func (v *verifier) check(path string, text []byte, several bool) error {
	r := v.sources.Check(text)
	r.Brief = clean.Line(path)
	v.all++
	if r.OK() {
		v.good++
	}
	if err := v.print(v.cmd.OutOrStdout(), r, several); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}

func (v *verifier) print(w io.Writer, r verify.Report, several bool) error {
	if v.json {
		return printJSON(w, r)
	}
	if several {
		if v.all > 1 {
			fmt.Fprintln(w)
		}
		fmt.Fprintf(w, "%s:\n\n", r.Brief)
	}
	return r.WriteText(w)
}

// fail names what could not be done.
func (v *verifier) fail(message string) {
	v.failed = true
	fmt.Fprintln(v.cmd.ErrOrStderr(), "parley: "+clean.Line(message))
}
