package intake

import (
	"fmt"
	"path/filepath"
	"strings"

	"parley/model"
)

// maxID bounds the length of an article's ID.
const maxID = 60

// nameArticles gives each article a short ID that is unique in the set: the
// name of its file without extension, in lower case and hyphens. A name such
// as 017_0a1b2c3d4e5f6789, a number before a hash, is known by its number if
// no other article has it.
func nameArticles(articles []*model.Article) {
	ids := make([]string, len(articles))
	holders := map[string]int{}
	for i, a := range articles {
		ids[i] = number(base(a.Path))
		holders[ids[i]]++
	}
	for i, a := range articles {
		if ids[i] == "" || holders[ids[i]] > 1 {
			ids[i] = slug(base(a.Path))
		}
	}
	taken, last := map[string]bool{}, map[string]int{}
	for i, a := range articles {
		id := ids[i]
		for taken[id] {
			last[ids[i]]++
			id = fmt.Sprintf("%s-%d", ids[i], last[ids[i]]+1)
		}
		taken[id] = true
		a.ID = model.ArticleID(id)
	}
}

func base(path string) string {
	name := filepath.Base(path)
	return strings.TrimSuffix(name, filepath.Ext(name))
}

// number returns the digits before the hash in a name such as 017_0a1b2c3d.
func number(name string) string {
	digits := len(name) - len(strings.TrimLeft(name, "0123456789"))
	if digits == 0 || digits == len(name) || (name[digits] != '_' && name[digits] != '-') {
		return ""
	}
	hash := name[digits+1:]
	if len(hash) < 8 || strings.Trim(strings.ToLower(hash), "0123456789abcdef") != "" {
		return ""
	}
	return name[:digits]
}

// slug turns a name into lower-case letters, digits and single hyphens.
func slug(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		} else if s := b.String(); s != "" && s[len(s)-1] != '-' {
			b.WriteByte('-')
		}
		if b.Len() == maxID {
			break
		}
	}
	if s := strings.Trim(b.String(), "-"); s != "" {
		return s
	}
	return "article"
}
