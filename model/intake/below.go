package intake

import (
	"path"
	"path/filepath"
	"strings"

	"parley/model"
)

// Below knows the articles of a folder, and of the folders below it, by the
// names that a table in that folder may give them.
type Below struct {
	byPath map[string]*model.Article   // from the folder
	byBase map[string][]*model.Article // of the file alone
}

// ArticlesBelow prepares the articles that lie in a folder or below it.
func ArticlesBelow(folder string, articles []*model.Article) Below {
	b := Below{map[string]*model.Article{}, map[string][]*model.Article{}}
	for _, a := range articles {
		if rel, err := filepath.Rel(folder, a.Path); err == nil && holds(folder, a.Path) {
			b.byPath[filepath.ToSlash(rel)] = a
			b.byBase[filepath.Base(rel)] = append(b.byBase[filepath.Base(rel)], a)
		}
	}
	return b
}

// Find returns the articles that a name may stand for: the one at that path from
// the folder, else those of that name anywhere below.
func (b Below) Find(name string) []*model.Article {
	name = slashed(name)
	if a := b.byPath[name]; a != nil {
		return []*model.Article{a}
	}
	return b.byBase[name]
}

// slashed is the name of a file as tables compare it.
func slashed(name string) string { return path.Clean(strings.ReplaceAll(name, `\`, "/")) }
