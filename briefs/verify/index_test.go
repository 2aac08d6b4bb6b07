package verify

import (
	"slices"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/briefs/markdown"
)

func TestLinkedNamesTheBriefsOfAnIndex(t *testing.T) {
	var entries []markdown.Entry
	var want []string
	for _, c := range []*briefs.Brief{all(brieftest.Talks())[0], all(brieftest.Hostile())[0]} {
		c.Subject.Name += " [a](b.md)"
		name := markdown.FileName(c, "2031-06-01")
		entries, want = append(entries, markdown.Entry{Brief: c, File: name}), append(want, name)
	}
	for _, f := range []markdown.Flavor{markdown.GFM, markdown.Obsidian} {
		index := markdown.WriteIndex(entries, markdown.Options{Flavor: f})
		if names, ok := Linked(index); !ok || !slices.Equal(names, want) {
			t.Errorf("%s: %q, want %q", f, names, want)
		}
		if IsBrief(index) {
			t.Errorf("%s: the index is taken for a brief", f)
		}
	}
}

func TestLinkedStaysBesideTheIndex(t *testing.T) {
	const front = "---\nkind: \"index\"\n---\n\n"
	for _, line := range []string{"- [x](../secret.md)", "- [x](/etc/passwd)", "- [[../secret|x]]", "- [x](http://a.example/b.md)", "- x", "- [x](.md)"} {
		if names, ok := Linked([]byte(front + line + "\n")); !ok || len(names) > 0 {
			t.Errorf("%s: %q", line, names)
		}
	}
	if _, ok := Linked([]byte("# Shopping\n\n- [milk](milk.md)\n")); ok {
		t.Error("a list is taken for an index")
	}
}
