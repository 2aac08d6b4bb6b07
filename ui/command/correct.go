package command

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"parley/model"
	"parley/model/analysis"
	"parley/model/intake"
	"parley/ui"
)

// corrections keeps what the user corrects in the corrections.csv beside the
// articles of some paths.
type corrections struct{ paths []string }

// tableName is the name of the table.
const tableName = "corrections.csv"

// Write writes a correction into the table of the folder that is read.
func (c corrections) Write(x analysis.Correction) (ui.Standing, error) {
	folder, file := tableFor(c.paths, x.File)
	x.File = file
	return ui.Standing{Correction: x, Table: filepath.Join(folder, tableName)}, analysis.RecordCorrection(folder, x)
}

// Withdraw takes a correction out of its table.
func (c corrections) Withdraw(s ui.Standing) error {
	return analysis.WithdrawCorrection(filepath.Dir(s.Table), s.Correction)
}

// Standing lists the rows of every table that speaks of the articles.
func (c corrections) Standing(corpus *model.Corpus) ([]ui.Standing, error) {
	var out []ui.Standing
	var faults []error
	for _, folder := range foldersOf(c.paths, corpus) {
		path := filepath.Join(folder, tableName)
		if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
			continue
		}
		rows, problems := intake.ReadTable(path, []string{"correction", "of", "is", "file"})
		for i := range problems {
			faults = append(faults, &problems[i])
		}
		for _, r := range rows {
			kind := analysis.CorrectionKind(strings.ToLower(r.Get("correction")))
			out = append(out, ui.Standing{Table: path, Correction: analysis.Correction{
				Kind: kind, Of: r.Get("of"), Is: r.Get("is"), File: r.Get("file"),
			}})
		}
	}
	if len(out) == 0 {
		return nil, errors.Join(faults...)
	}
	return out, nil
}

// foldersOf lists the folders whose tables speak of the articles: those that
// were given, and those that hold an article.
func foldersOf(paths []string, corpus *model.Corpus) []string {
	var out []string
	for _, p := range paths {
		out = append(out, folderOf(p))
	}
	for _, a := range corpus.Articles {
		out = append(out, filepath.Dir(a.Path))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// folderOf is a folder itself, or the one that a file lies in.
func folderOf(path string) string {
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		return filepath.Dir(path)
	}
	return filepath.Clean(path)
}

// tableFor is the folder whose table speaks of an article, and the name of the
// article there: the first of the paths that holds it. What is said of no
// article goes to the first path.
func tableFor(paths []string, article string) (folder, file string) {
	for _, p := range paths {
		folder = folderOf(p)
		if article == "" {
			return folder, ""
		}
		if rel, err := filepath.Rel(folder, article); err == nil && filepath.IsLocal(rel) {
			return folder, filepath.ToSlash(rel)
		}
	}
	return filepath.Dir(article), filepath.Base(article)
}
