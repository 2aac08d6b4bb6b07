package intake

import (
	"strings"
	"testing"

	"parley/model"
)

func TestBelow(t *testing.T) {
	var articles []*model.Article
	for _, p := range []string{"in/a.txt", "in/north/b.txt", "in/north/c.txt", "in/south/c.txt", "out/a.txt", "inside/d.txt"} {
		articles = append(articles, &model.Article{Path: p})
	}
	below := ArticlesBelow("in", articles)
	for name, want := range map[string]string{
		"a.txt": "in/a.txt", "./a.txt": "in/a.txt", "b.txt": "in/north/b.txt", `north\b.txt`: "in/north/b.txt",
		"c.txt": "in/north/c.txt in/south/c.txt", "south/c.txt": "in/south/c.txt",
		"south/b.txt": "", "d.txt": "", "../out/a.txt": "", "": "", ".": "",
	} {
		var got []string
		for _, a := range below.Find(name) {
			got = append(got, a.Path)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("Find(%q) = %q, want %q", name, got, want)
		}
	}
}
