package intake

import (
	"fmt"
	"path/filepath"
	"sort"
	"strings"

	"parley/model"
)

// sourcesName is the table in which a user says what is known of the files
// beside it.
const sourcesName = "sources.csv"

var sourcesColumns = []string{"file", "title", "author", "outlet", "published", "kind", "url"}

// sources is one such table.
type sources struct {
	path   string // of the table
	folder string // that it speaks of
	whole  bool   // all files of the folder were looked at
	rows   []Row
}

// applySources lets the tables found override what was found in the files.
// Deeper tables are applied last, so that the one nearest to a file counts.
func (f *finder) applySources(articles []*model.Article) {
	sort.SliceStable(f.tables, func(i, j int) bool { return f.tables[i].path < f.tables[j].path })
	seen := map[string]bool{}
	for _, t := range f.tables {
		if seen[t.path] {
			continue
		}
		seen[t.path] = true
		raw, err := t.read()
		if err != nil {
			f.problem(t.path, "read table", err)
			continue
		}
		rows, problems := ParseTable(t.path, raw, sourcesColumns)
		f.problems = append(f.problems, problems...)
		f.apply(sources{path: t.path, folder: filepath.Dir(t.path), whole: t.whole, rows: rows}, articles)
	}
}

func (f *finder) apply(s sources, articles []*model.Article) {
	below := ArticlesBelow(s.folder, articles)
	failed := map[string]bool{} // files that exist but hold no article
	for _, p := range f.problems {
		failed[p.Path] = true
	}
	for _, row := range s.rows {
		name := slashed(row.Get("file"))
		found := below.Find(name)
		switch {
		case row.Get("file") == "":
			f.complain(s, row, "no file is named")
		case len(found) == 1:
			f.override(found[0], s, row)
		case len(found) > 1:
			f.complain(s, row, fmt.Sprintf("%d files are called %q; write the folder too", len(found), name))
		case s.whole && f.ctx.Err() == nil && !failed[filepath.Join(s.folder, filepath.FromSlash(name))]:
			f.complain(s, row, fmt.Sprintf("there is no file %q beside this table", name))
		}
	}
}

func (f *finder) complain(s sources, row Row, reason string) {
	f.problems = append(f.problems, model.Problem{Path: s.path, Step: "read table", Reason: fmt.Sprintf("line %d: %s", row.Line, reason)})
}

// override gives an article what a row says of it.
func (f *finder) override(a *model.Article, s sources, row Row) {
	for _, c := range []struct {
		column string
		field  *model.Field
	}{{"title", &a.Title}, {"author", &a.Author}, {"outlet", &a.Outlet}, {"url", &a.URL}} {
		if v := row.Get(c.column); v != "" {
			*c.field = model.Field{Value: v, Basis: model.ByUser, Why: sourcesName}
		}
	}
	if v := row.Get("published"); v != "" {
		value, ok := edtfOf(v)
		if ok {
			a.Published = model.Date{Raw: model.Maybe(v), Value: model.Maybe(value), Basis: model.ByUser, Anchor: sourcesName}
		} else {
			f.complain(s, row, fmt.Sprintf("%q is no date that can be read; write it like 2020-08-28", v))
		}
	}
	switch kind := model.ArticleKind(strings.ToLower(row.Get("kind"))); kind {
	case "":
	case model.Report, model.Editorial, model.Opinion, model.Release, model.UnknownKind:
		a.Kind, a.KindWhy = kind, sourcesName
	default:
		f.complain(s, row, fmt.Sprintf("%q is no kind of article; known are report, editorial, opinion, release, unknown", row.Get("kind")))
	}
}
