package command

import (
	"bytes"
	"encoding/json"
	"fmt"
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
	all          bool
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
		Use:   "brief --actor NAME | --theme NAME | --all [PATH...]",
		Short: "Write a brief about an actor or a theme as Markdown or JSON",
		Long: "Write the brief about one actor or theme, or about all of them, as Markdown with a\n" +
			"footnote for every extract, or as JSON. A name is matched as typed: any spelling,\n" +
			"any case, or a part that only one has.",
		Example: "  parley brief --actor solbakken ~/articles\n" +
			"  parley brief --theme ceasefire -o ceasefire.md ~/articles\n" +
			"  parley brief --all -o briefs/ ~/articles",
		RunE: func(cmd *cobra.Command, paths []string) error { return f.run(cmd, paths) },
	}
	fl := cmd.Flags()
	fl.StringVar(&f.actor, "actor", "", "the actor's name, or a part of it")
	fl.StringVar(&f.theme, "theme", "", "the theme's name, or a part of it")
	fl.BoolVar(&f.all, "all", false, "one brief for every actor and theme, with an index")
	fl.StringVarP(&f.output, "output", "o", "", "write to this file or folder instead of standard output")
	fl.BoolVar(&f.json, "json", false, "print JSON (schema parley.brief/1)")
	fl.BoolVar(&f.full, "full", false, "without the caps that keep a brief to five minutes")
	fl.BoolVar(&f.force, "force", false, "replace a file even if it was edited by hand")
	fl.StringVar(&f.flavor, "flavor", string(markdown.GFM), "Markdown for: gfm or obsidian")
	fl.StringVar(&f.date, "date", "", "the date of the export, YYYY-MM-DD (default today)")
	return cmd
}

// check finds mistakes of usage and fills in the date.
func (f *briefFlags) check() error {
	chosen := 0
	for _, c := range []bool{f.actor != "", f.theme != "", f.all} {
		if c {
			chosen++
		}
	}
	switch {
	case chosen != 1:
		return usagef("brief: choose one of --actor NAME, --theme NAME and --all")
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
	built, err := f.build(corpus)
	if err == nil {
		err = f.write(cmd, built)
	}
	if reported := report(cmd.ErrOrStderr(), corpus); err == nil {
		err = reported
	}
	return err
}

// build makes the briefs that were asked for, actors first.
func (f *briefFlags) build(c *model.Corpus) ([]*briefs.Brief, error) {
	opt := briefs.Options{Full: f.full}
	if f.all {
		return briefs.All(c, opt), nil
	}
	kind, name := "actor", f.actor
	if f.theme != "" {
		kind, name = "theme", f.theme
	}
	id, err := briefs.Find(c, name, kind)
	if err != nil {
		return nil, err
	}
	return []*briefs.Brief{briefs.For(c, briefs.Subject{Kind: kind, ID: id}, opt)}, nil
}

func (f *briefFlags) write(cmd *cobra.Command, built []*briefs.Brief) error {
	switch {
	case f.json:
		return f.writeJSON(cmd, built)
	case f.output == "":
		data, err := markdown.Write(built[0], f.markdown())
		if err != nil {
			return err
		}
		_, err = cmd.OutOrStdout().Write(data)
		return err
	case f.all || isFolder(f.output):
		return f.writeFolder(cmd, built)
	}
	return f.publish(cmd, f.output, built[0])
}

func (f *briefFlags) markdown() markdown.Options {
	return markdown.Options{Date: f.date, Flavor: markdown.Flavor(f.flavor)}
}

// writeJSON writes one object, or a list of them for --all.
func (f *briefFlags) writeJSON(cmd *cobra.Command, built []*briefs.Brief) error {
	data, err := briefs.JSON(built[0])
	if f.all {
		data, err = json.MarshalIndent(built, "", "  ")
		data = append(data, '\n')
	}
	if err != nil {
		return fmt.Errorf("write the brief as JSON: %w", err)
	}
	if f.output == "" {
		_, err = bytes.NewReader(data).WriteTo(cmd.OutOrStdout())
		return err
	}
	return f.announce(cmd, f.output, data)
}

// writeFolder writes every brief under its own name, and the index for --all.
func (f *briefFlags) writeFolder(cmd *cobra.Command, built []*briefs.Brief) error {
	if err := os.MkdirAll(f.output, 0o755); err != nil {
		return fmt.Errorf("make the folder of the briefs: %w", err)
	}
	var entries []markdown.Entry
	for _, b := range built {
		name := markdown.FileName(b, f.date)
		if err := f.publish(cmd, filepath.Join(f.output, name), b); err != nil {
			return err
		}
		entries = append(entries, markdown.Entry{Brief: b, File: name})
	}
	if !f.all {
		return nil
	}
	return f.announce(cmd, filepath.Join(f.output, indexFile), markdown.WriteIndex(entries, f.markdown()))
}

func (f *briefFlags) publish(cmd *cobra.Command, path string, b *briefs.Brief) error {
	data, err := markdown.Write(b, f.markdown())
	if err != nil {
		return err
	}
	return f.announce(cmd, path, data)
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
