package themes

import (
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// FuzzOverrides applies any words of a reader to any text.
func FuzzOverrides(f *testing.F) {
	f.Add("Reefs", "reef*,lighthouse + old", "talk", "The old lighthouse on the reef.\nTalks went on.")
	f.Add("*", "/,+,|,~,*, + ,a/b/c", "", "a\u00a0“b” U.S. \xff")
	f.Add("X", "=X,=Y", "*", "X and Y")
	f.Fuzz(func(t *testing.T, theme, words, never, text string) {
		if theme == "" {
			return
		}
		overrides := []Override{{Theme: theme, Words: strings.Split(words, ","), Never: strings.Split(never, ",")}}
		text = strings.ToValidUTF8(text, "?")
		a := &model.Article{ID: "a", Text: text}
		if text != "" {
			a.Paragraphs = []model.Span{{Start: 0, End: len(text)}}
		}
		doc, err := language.Analyse(a)
		if err != nil {
			t.Fatal(err)
		}
		locals := []*Local{Collect(doc, &model.Cast{})}
		check(t, Join(locals, overrides), locals)
	})
}
