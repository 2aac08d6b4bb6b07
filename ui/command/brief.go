package command

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/model"
	"parley/model/clean"
)

// indexFile is the file of `brief --all` that links the others.
const indexFile = "index.md"

// briefFlags are the choices of `parley brief`.
type briefFlags struct {
	actor, theme string
	all, tray    bool
	sinceLast    bool
	noState      bool
	output       string
	json         bool
	full         bool
	force        bool
	flavor       string
	date         string
}

func briefCommand() *cobra.Command {
	var f briefFlags
	cmd := &cobra.Command{
		Use:   "brief --actor NAME | --theme NAME | --all | --tray [PATH...]",
		Short: "Write a brief about an actor or a theme as Markdown or JSON",
		Long: "Write the brief about one actor or theme, or about all of them, as Markdown with a\n" +
			"footnote for every extract, or as JSON. A name is matched as typed: any spelling,\n" +
			"any case, or a part that only one has.\n\n" +
			"A brief that is written as a Markdown file says what changed since the last one\n" +
			"about its subject from the same paths, and is remembered for the next; so is the\n" +
			"analyst's note in it. Standard output and JSON depend on nothing but the articles,\n" +
			"unless --since-last asks for the comparison. The state is kept in\n" +
			"$XDG_STATE_HOME/parley, or ~/.local/state/parley.",
		Example: "  parley brief --actor solbakken ~/articles\n" +
			"  parley brief --theme ceasefire -o ceasefire.md ~/articles\n" +
			"  parley brief --all -o briefs/ ~/articles",
		RunE: func(cmd *cobra.Command, paths []string) error { return f.run(cmd, paths) },
	}
	fl := cmd.Flags()
	fl.StringVar(&f.actor, "actor", "", "the actor's name, or a part of it")
	fl.StringVar(&f.theme, "theme", "", "the theme's name, or a part of it")
	fl.BoolVar(&f.all, "all", false, "one brief for every actor and theme, with an index")
	fl.BoolVar(&f.tray, "tray", false, "the lines in the evidence tray of these paths, in your order")
	fl.StringVarP(&f.output, "output", "o", "", "write to this file or folder instead of standard output")
	fl.BoolVar(&f.json, "json", false, "print JSON (schema parley.brief/1)")
	fl.BoolVar(&f.full, "full", false, "without the caps that keep a brief to five minutes")
	fl.BoolVar(&f.sinceLast, "since-last", false, "say what changed as an export would, on standard output and in JSON too")
	fl.BoolVar(&f.noState, "no-state", false, "compare with nothing and remember nothing")
	fl.BoolVar(&f.force, "force", false, "replace a file even if it was edited by hand")
	fl.StringVar(&f.flavor, "flavor", string(markdown.GFM), "Markdown for: gfm or obsidian")
	fl.StringVar(&f.date, "date", "", "the date of the export, YYYY-MM-DD (default today)")
	f.completions(cmd)
	return cmd
}

// check finds mistakes of usage and fills in the date.
func (f *briefFlags) check() error {
	chosen := 0
	for _, c := range []bool{f.actor != "", f.theme != "", f.all, f.tray} {
		if c {
			chosen++
		}
	}
	if f.output == "-" {
		f.output = "" // as everywhere: standard output
	}
	switch {
	case chosen != 1:
		return usagef("brief: choose one of --actor NAME, --theme NAME, --all and --tray")
	case f.noState && (f.sinceLast || f.tray):
		return usagef("brief: --since-last and --tray need what --no-state leaves alone")
	case f.all && f.output == "" && !f.json:
		return usagef("brief --all writes many files: name their folder with -o DIR")
	case f.flavor != string(markdown.GFM) && f.flavor != string(markdown.Obsidian):
		return usagef("brief: no flavor %q: choose gfm or obsidian", f.flavor)
	}
	if f.date == "" {
		f.date = time.Now().Format(time.DateOnly)
	} else if _, err := time.Parse(time.DateOnly, f.date); err != nil {
		return usagef("brief: --date %q is no date of the form YYYY-MM-DD", f.date)
	}
	return nil
}

func (f *briefFlags) run(cmd *cobra.Command, paths []string) error {
	if err := f.check(); err != nil {
		return err
	}
	corpus, err := load(cmd.Context(), paths)
	if err != nil {
		return err
	}
	x := f.exporter(cmd.Context(), paths)
	built, err := f.build(x, corpus)
	if err == nil {
		err = f.write(cmd, x, built)
	}
	if unkept := f.finish(cmd.ErrOrStderr(), x); err == nil {
		err = unkept
	}
	if reported := report(cmd.ErrOrStderr(), corpus); err == nil {
		err = reported
	}
	return err
}

// exporter has a state only where the brief may depend on one, or change it.
func (f *briefFlags) exporter(ctx context.Context, paths []string) *exporter {
	toFile := f.output != "" && !f.json
	x := &exporter{brief: briefs.Options{Full: f.full}, markdown: f.markdown(), force: f.force, readOnly: !toFile}
	if !f.noState && (toFile || f.sinceLast || f.tray) {
		x.state = newState(ctx, paths)
	}
	return x
}

// finish remembers the exports. A state that cannot be used is only a message
// where nobody asked for it.
func (f *briefFlags) finish(w io.Writer, x *exporter) error {
	err := x.finish()
	if x.state != nil {
		err = errors.Join(err, x.state.close())
	}
	if err == nil {
		return nil
	}
	fmt.Fprintln(w, "parley: "+clean.Line(err.Error()))
	if f.sinceLast {
		return errIncomplete
	}
	return nil
}

// build makes the briefs that were asked for, actors first.
func (f *briefFlags) build(x *exporter, c *model.Corpus) ([]edition, error) {
	if f.tray {
		return x.tray(c)
	}
	var out []edition
	editor := briefs.NewEditor(c)
	if f.all {
		for _, s := range briefs.Subjects(c) {
			out = append(out, x.build(c, editor, s))
		}
		return out, nil
	}
	kind, name := "actor", f.actor
	if f.theme != "" {
		kind, name = "theme", f.theme
	}
	id, err := briefs.Find(c, name, kind)
	if err != nil {
		return nil, err
	}
	return append(out, x.build(c, editor, briefs.Subject{Kind: kind, ID: id})), nil
}

func (f *briefFlags) write(cmd *cobra.Command, x *exporter, built []edition) error {
	switch {
	case f.json:
		return f.writeJSON(cmd, built)
	case f.output == "":
		data, err := markdown.Write(built[0].brief, f.markdown())
		if err != nil {
			return err
		}
		_, err = cmd.OutOrStdout().Write(data)
		return err
	case f.all || isFolder(f.output):
		return f.writeFolder(cmd, x, built)
	}
	return f.publish(cmd, x, f.output, built[0])
}

func (f *briefFlags) markdown() markdown.Options {
	return markdown.Options{Date: f.date, Flavor: markdown.Flavor(f.flavor)}
}

// writeJSON writes one object, or a list of them for --all.
func (f *briefFlags) writeJSON(cmd *cobra.Command, built []edition) error {
	all := make([]*briefs.Brief, len(built))
	for i, e := range built {
		all[i] = e.brief
	}
	var data []byte
	var err error
	if f.all {
		data, err = json.MarshalIndent(all, "", "  ")
		data = append(data, '\n')
	} else {
		data, err = briefs.JSON(all[0])
	}
	if err != nil {
		return fmt.Errorf("write the brief as JSON: %w", err)
	}
	data = visible(data)
	if f.output == "" {
		_, err = cmd.OutOrStdout().Write(data)
		return err
	}
	return f.announce(cmd, f.output, data)
}

// writeFolder writes every brief under its own name, and the index for --all.
func (f *briefFlags) writeFolder(cmd *cobra.Command, x *exporter, built []edition) error {
	if err := os.MkdirAll(f.output, 0o755); err != nil {
		return fmt.Errorf("make the folder of the briefs: %w", err)
	}
	paths, entries := make([]string, len(built)), make([]markdown.Entry, len(built))
	for i, e := range built {
		name := markdown.FileName(e.brief, f.date)
		paths[i], entries[i] = filepath.Join(f.output, name), markdown.Entry{Brief: e.brief, File: name}
	}
	done, err := x.publishAll(paths, built)
	for _, p := range done {
		fmt.Fprintln(cmd.ErrOrStderr(), clean.Line(p.String()))
	}
	if err != nil || !f.all {
		return err
	}
	return f.announce(cmd, filepath.Join(f.output, indexFile), markdown.WriteIndex(entries, f.markdown()))
}

// publish writes a brief to a file and says on standard error where it is.
func (f *briefFlags) publish(cmd *cobra.Command, x *exporter, path string, e edition) error {
	p, err := x.publish(path, e)
	if err != nil {
		return err
	}
	fmt.Fprintln(cmd.ErrOrStderr(), clean.Line(p.String()))
	return nil
}

// announce publishes a file and says on standard error where it is.
func (f *briefFlags) announce(cmd *cobra.Command, path string, data []byte) error {
	p, err := markdown.Publish(path, data, f.force)
	if err != nil {
		return err
	}
	fmt.Fprintln(cmd.ErrOrStderr(), clean.Line(p.String()))
	return nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return strings.HasSuffix(path, string(filepath.Separator)) || (err == nil && info.IsDir())
}
