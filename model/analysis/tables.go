package analysis

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"parley/model"
	"parley/model/actors"
	"parley/model/intake"
	"parley/model/themes"
)

// The tables in which a user says who is who and what the themes are.
const (
	actorsName = model.ActorsTable
	themesName = "themes.csv"
)

var (
	actorsColumns = []string{"name", "alias", "kind", "from", "to", "only_in"}
	themesColumns = []string{"theme", "words", "never"}
)

// tables is what the user's tables say. They are read, never written.
type tables struct {
	articles []*model.Article
	below    map[string]intake.Below // by the folder of a table

	actors   []actors.Override
	rows     []tableRow // of the actors, in step
	themes   []themes.Override
	rulings  []ruling
	problems []model.Problem
}

// tableRow is where a row stands.
type tableRow struct {
	path string
	line int
}

// readTables reads the tables that lie beside the articles: in every folder
// that was given or that holds an article. All of them hold for all articles,
// but for rows limited by only_in. A row that cannot be used is named in the
// problems.
func readTables(paths []string, articles []*model.Article) tables {
	t := tables{articles: articles, below: map[string]intake.Below{}}
	for _, folder := range folders(paths, articles) {
		t.read(filepath.Join(folder, actorsName), actorsColumns, t.actor)
		t.read(filepath.Join(folder, themesName), themesColumns, t.theme)
		t.read(CorrectionsTable(folder), correctionsColumns, t.correction)
	}
	return t
}

// folders lists where tables may lie, in the order of their names, once each.
func folders(paths []string, articles []*model.Article) []string {
	var out []string
	for _, p := range paths {
		out = append(out, folderOf(p))
	}
	for _, a := range articles {
		out = append(out, filepath.Dir(a.Path))
	}
	slices.Sort(out)
	seen := map[string]bool{}
	return slices.DeleteFunc(slices.Compact(out), func(folder string) bool {
		full, err := filepath.Abs(folder)
		twice := err == nil && seen[full]
		seen[full] = true
		return twice
	})
}

// folderOf is a folder itself, or the one that a file lies in.
func folderOf(path string) string {
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		return filepath.Dir(path)
	}
	return filepath.Clean(path)
}

// read hands every row of a table to use, if there is such a table.
func (t *tables) read(path string, columns []string, use func(path string, r intake.Row)) {
	info, err := os.Lstat(path)
	if err != nil {
		return
	}
	if !info.Mode().IsRegular() {
		t.problems = append(t.problems, model.Problem{Path: path, Step: "read table", Reason: "not an ordinary file, so it is not used; links are not followed"})
		return
	}
	rows, problems := intake.ReadTable(path, columns)
	t.problems = append(t.problems, problems...)
	for _, r := range rows {
		if slices.ContainsFunc(columns, func(c string) bool { return r.Get(c) != "" }) {
			use(path, r)
		}
	}
}

func (t *tables) complain(path string, r intake.Row, format string, args ...any) {
	reason := fmt.Sprintf("line %d: ", r.Line) + fmt.Sprintf(format, args...)
	t.problems = append(t.problems, model.Problem{Path: path, Step: "read table", Reason: reason})
}

// actor takes up a row of actors.csv.
func (t *tables) actor(path string, r intake.Row) {
	o := actors.Override{
		Name: fold(r.Get("name")), Alias: fold(r.Get("alias")), Kind: model.ActorKind(strings.ToLower(r.Get("kind"))),
		From: r.Get("from"), To: r.Get("to"),
	}
	switch {
	case o.Name == "":
		t.complain(path, r, "no actor is named")
	case !isActorKind(o.Kind):
		t.complain(path, r, "%q is no kind of actor; known are person, organisation, country, government, group", r.Get("kind"))
	case !isDay(o.From) || !isDay(o.To):
		t.complain(path, r, "%q to %q: write dates like 2021-08-15, 2021-08 or 2021", o.From, o.To)
	case isBefore(o.To, o.From):
		t.complain(path, r, "%q comes after %q", o.From, o.To)
	case r.Get("only_in") == "":
		t.actors, t.rows = append(t.actors, o), append(t.rows, tableRow{path, r.Line})
	default:
		t.onlyIn(path, r, o)
	}
}

// onlyIn limits a row to the files that it names.
func (t *tables) onlyIn(path string, r intake.Row, o actors.Override) {
	for _, name := range split(r.Get("only_in"), ";") {
		found := t.beside(path, name)
		switch {
		case len(found) == 1:
			o.Only = found[0].ID
			t.actors, t.rows = append(t.actors, o), append(t.rows, tableRow{path, r.Line})
		case len(found) > 1:
			t.complain(path, r, "%d files are called %q; write the folder too", len(found), name)
		case !exists(filepath.Join(filepath.Dir(path), filepath.FromSlash(name))):
			t.complain(path, r, "there is no file %q beside this table", name)
		}
	}
}

// beside returns the articles that a name in a table stands for.
func (t *tables) beside(table, name string) []*model.Article {
	folder := filepath.Dir(table)
	below, ok := t.below[folder]
	if !ok {
		below = intake.ArticlesBelow(folder, t.articles)
		t.below[folder] = below
	}
	return below.Find(name)
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func isActorKind(k model.ActorKind) bool {
	switch k {
	case "", model.Person, model.Organisation, model.Country, model.Government, model.Group:
		return true
	}
	return false
}

// isDay reports whether a text is a day, a month or a year, or nothing.
func isDay(s string) bool {
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return s == ""
}

// isBefore compares two days as exactly as both are known.
func isBefore(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// theme takes up a row of themes.csv.
func (t *tables) theme(path string, r intake.Row) {
	o := themes.Override{Theme: fold(r.Get("theme")), Words: split(r.Get("words"), ",;"), Never: split(r.Get("never"), ",;")}
	switch {
	case o.Theme == "":
		t.complain(path, r, "no theme is named")
	case len(o.Words)+len(o.Never) == 0:
		t.complain(path, r, "neither words nor never says anything of %q", o.Theme)
	default:
		t.themes = append(t.themes, o)
	}
}

// split cuts a cell at any of the marks, without empty parts.
func split(cell, marks string) []string {
	var out []string
	for part := range strings.FieldsFuncSeq(cell, func(r rune) bool { return strings.ContainsRune(marks, r) }) {
		if part = fold(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// fold makes runs of white space one space.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
