package command

import (
	"path/filepath"

	"parley/model"
	"parley/model/analysis"
)

// corrections keeps what the user corrects in the corrections.csv beside the
// articles of some paths.
type corrections struct{ paths []string }

// Write writes a correction into the table of the folder that is read.
func (c corrections) Write(x analysis.Correction) (analysis.Standing, error) {
	folder, file := analysis.CorrectionsFolder(c.paths, x.File)
	x.File = file
	if x.IsFile != "" {
		where, file := analysis.CorrectionsFolder([]string{folder}, x.IsFile)
		if x.IsFile = file; where != folder { // the table cannot name it
			x.IsFile = ""
		}
	}
	return analysis.Standing{Correction: x, Table: analysis.CorrectionsTable(folder)}, analysis.RecordCorrection(folder, x)
}

// Withdraw takes a correction out of its table.
func (c corrections) Withdraw(s analysis.Standing) error {
	return analysis.WithdrawCorrection(filepath.Dir(s.Table), s.Correction)
}

// Standing lists the rows of every table that speaks of the articles.
func (c corrections) Standing(corpus *model.Corpus) ([]analysis.Standing, error) {
	return analysis.StandingCorrections(c.paths, corpus.Articles)
}
