package analysis

import (
	"errors"
	"path/filepath"
	"strings"

	"parley/model"
	"parley/model/intake"
)

// Standing is a correction as it stands in a table. Its File is named as the
// table names it.
type Standing struct {
	Correction
	Table string // the path of the table
}

// StandingCorrections lists the rows of every corrections.csv that speaks of the
// articles of some paths, table by table and in the order of the rows. The error
// says why there is none where a table could not be read.
func StandingCorrections(paths []string, articles []*model.Article) ([]Standing, error) {
	var t tables
	var standing []Standing
	for _, folder := range folders(paths, articles) {
		t.read(CorrectionsTable(folder), correctionsColumns, func(path string, r intake.Row) {
			standing = append(standing, Standing{correctionIn(r), path})
		})
	}
	if len(standing) > 0 {
		return standing, nil
	}
	var faults []error
	for i := range t.problems {
		faults = append(faults, &t.problems[i])
	}
	return nil, errors.Join(faults...)
}

// correctionIn is the correction in a row of corrections.csv, whether or not it
// is well formed.
func correctionIn(r intake.Row) Correction {
	kind := CorrectionKind(strings.ToLower(fold(r.Get("correction"))))
	return Correction{Kind: kind, Of: fold(r.Get("of")), Is: fold(r.Get("is")), File: r.Get("file")}
}

// CorrectionsTable is the path of the table of corrections in a folder.
func CorrectionsTable(folder string) string { return filepath.Join(folder, correctionsName) }

// CorrectionsFolder is the folder whose corrections.csv speaks of an article, and
// the name of the article there: the first of the paths that holds it. What is
// said of no article goes to the first path.
func CorrectionsFolder(paths []string, article string) (folder, file string) {
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
