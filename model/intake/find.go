package intake

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"syscall"

	"parley/model"
)

// finder collects the files under the paths that the user gave.
type finder struct {
	ctx      context.Context
	found    []file
	problems []model.Problem
	roots    []*os.Root
	tables   []sourceFile
}

// file is one file that may hold an article.
type file struct {
	path string // as shown: the path given, joined with the name inside the folder
	name string // within the folder it was found in
	open func(name string) (fs.File, error)
	told bool // the user gave its name, rather than a folder that holds it
}

// sourceFile is a sources.csv that was found; whole says that it was found
// while its folder was searched.
type sourceFile struct {
	file
	whole bool
}

// folder is a folder that is searched.
type folder struct {
	path string // as given; empty for an embedded file system
	fsys fs.FS
	open func(name string) (fs.File, error)
}

// join names something inside the folder as it is shown.
func (d folder) join(name string) string {
	if d.path == "" {
		return name
	}
	return filepath.Join(d.path, filepath.FromSlash(name))
}

func (f *finder) close() {
	for _, root := range f.roots {
		root.Close()
	}
}

func (f *finder) problem(path, step string, err error) {
	f.problems = append(f.problems, *problem(path, step, err))
}

// problem names what went wrong without repeating the path.
func problem(path, step string, err error) *model.Problem {
	return &model.Problem{Path: path, Step: step, Reason: reason(err)}
}

// reason puts an error into words for a person.
func reason(err error) string {
	var perr *fs.PathError
	if errors.As(err, &perr) {
		err = perr.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "may not be read: permission denied"
	case errors.Is(err, syscall.ELOOP):
		return "a link that leads back to itself"
	}
	return err.Error()
}

// path finds the files of one path that the user gave.
func (f *finder) path(given string) {
	info, err := os.Stat(given)
	switch {
	case err != nil:
		f.problem(given, "find", err)
	case info.IsDir():
		root, err := os.OpenRoot(given)
		if err != nil {
			f.problem(given, "find", err)
			return
		}
		f.roots = append(f.roots, root)
		f.folder(folder{path: given, fsys: root.FS(), open: func(name string) (fs.File, error) {
			return root.OpenFile(name, os.O_RDONLY|openFlags, 0)
		}})
	default:
		f.named(given)
	}
}

// named takes a file that the user gave by name.
func (f *finder) named(given string) {
	beside := filepath.Join(filepath.Dir(given), sourcesName)
	if info, err := os.Stat(beside); err == nil && info.Mode().IsRegular() {
		f.tables = append(f.tables, sourceFile{file: file{path: beside, name: beside, open: openNamed}})
	}
	switch {
	case isUserTable(given):
		return
	case fileClass(given) == notArticle:
		f.problem(given, "find", errNotArticle)
	case fileClass(given) == unreadable:
		f.problem(given, "find", errNoReader)
	default:
		f.found = append(f.found, file{path: filepath.Clean(given), name: given, open: openNamed, told: true})
	}
}

// folder finds the files of a folder and of the folders in it.
func (f *finder) folder(d folder) {
	before, complaints := len(f.found), len(f.problems)
	f.search(d, ".")
	if len(f.found) == before && len(f.problems) == complaints && f.ctx.Err() == nil {
		shown := d.path
		if shown == "" {
			shown = "."
		}
		f.problem(shown, "find", errNoArticles)
	}
}

func (f *finder) search(d folder, dir string) {
	entries, err := fs.ReadDir(d.fsys, dir)
	if err != nil {
		f.problem(d.join(dir), "find", err)
	}
	for _, e := range entries {
		if f.ctx.Err() != nil {
			return
		}
		f.entry(d, path.Join(dir, e.Name()), e)
	}
}

func (f *finder) entry(d folder, name string, e fs.DirEntry) {
	shown, class := d.join(name), fileClass(name)
	switch mode := e.Type(); {
	case strings.HasPrefix(e.Name(), "."):
		return
	case e.Name() == sourcesName && mode.IsRegular():
		f.tables = append(f.tables, sourceFile{file{path: shown, name: name, open: d.open}, true})
	case e.Name() == sourcesName:
		f.problem(shown, "read table", errNoTable)
	case mode.IsDir():
		f.search(d, name)
	case class == notArticle:
		return
	case mode&fs.ModeSymlink != 0:
		f.problem(shown, "find", linkError(shown))
	case !mode.IsRegular():
		f.problem(shown, "find", notRegular(mode))
	case class == unreadable:
		f.problem(shown, "find", errNoReader)
	default:
		f.found = append(f.found, file{path: shown, name: name, open: d.open})
	}
}

// files returns what was found in the order of the paths, each file once.
func (f *finder) files() []file {
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].path < f.found[j].path })
	seen := map[string]bool{}
	var files []file
	for _, c := range f.found {
		key := c.path
		if abs, err := filepath.Abs(key); err == nil {
			key = abs
		}
		if !seen[key] {
			seen[key] = true
			files = append(files, c)
		}
	}
	return files
}

// linkError says why a link inside a folder is not followed.
func linkError(link string) error {
	target, err := filepath.EvalSymlinks(link)
	if errors.Is(err, fs.ErrNotExist) {
		return errors.New("a link to something that does not exist")
	}
	if err != nil {
		return errors.New("a link that leads back to itself")
	}
	holder, err := filepath.EvalSymlinks(filepath.Dir(link))
	if err == nil && holds(target, holder) {
		return errors.New("a link back to a folder that holds it (a loop)")
	}
	return errors.New("a link; links inside folders are not followed, give its target by name to read it")
}

// holds reports whether the folder outer is inner or holds it.
func holds(outer, inner string) bool {
	rel, err := filepath.Rel(outer, inner)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}
