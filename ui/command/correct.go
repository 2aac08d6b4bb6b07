package command

import (
	"os"
	"path/filepath"

	"parley/model/analysis"
)

// correct writes a correction into the corrections.csv of the folder that is
// read, or takes it out again. The File of the correction is the path of an
// article.
func correct(paths []string, x analysis.Correction, withdraw bool) error {
	folder, file := tableFor(paths, x.File)
	x.File = file
	if withdraw {
		return analysis.WithdrawCorrection(folder, x)
	}
	return analysis.RecordCorrection(folder, x)
}

// tableFor is the folder whose table speaks of an article, and the name of the
// article there: the first of the paths that holds it. What is said of no
// article goes to the first path.
func tableFor(paths []string, article string) (folder, file string) {
	for _, p := range paths {
		folder = p
		if info, err := os.Stat(p); err != nil || !info.IsDir() {
			folder = filepath.Dir(p)
		}
		if article == "" {
			return folder, ""
		}
		if rel, err := filepath.Rel(folder, article); err == nil && filepath.IsLocal(rel) {
			return folder, filepath.ToSlash(rel)
		}
	}
	return filepath.Dir(article), filepath.Base(article)
}
