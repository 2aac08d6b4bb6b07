package themes

import (
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// FuzzOverrides reads any themes.csv and applies it to any text.
func FuzzOverrides(f *testing.F) {
	f.Add("theme,words,never\nReefs,\"reef*, lighthouse + old\",talk\n", "The old lighthouse on the reef.\nTalks went on.")
	f.Add("theme,words\n*,\"/,+,|,~,*, + , a/b/c\"\n", "a\u00a0“b” U.S. \xff")
	f.Add("theme,words\nX,=X\nY,=X;=Y\n", "X and Y")
	f.Fuzz(func(t *testing.T, csv, text string) {
		overrides, err := ReadOverrides(strings.NewReader(csv))
		if err != nil {
			return
		}
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
