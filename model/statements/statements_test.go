package statements

import (
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// read analyses a text whose paragraphs are its lines.
func read(t testing.TB, text string) *language.Document {
	t.Helper()
	a := &model.Article{ID: "a", Text: text}
	at := 0
	for line := range strings.Lines(text) {
		if s := strings.TrimSpace(line); s != "" {
			start := at + strings.Index(line, s)
			a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: start + len(s)})
		}
		at += len(line)
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// show writes a statement as "kind | source | cue | content".
func show(doc *language.Document, s model.Statement) string {
	at := func(p *model.Span) string {
		if p == nil {
			return ""
		}
		return doc.Article.Slice(*p)
	}
	var content []string
	for _, c := range s.Content {
		content = append(content, doc.Article.Slice(c))
	}
	return strings.Join([]string{string(s.Kind), at(s.Source), at(s.Cue), strings.Join(content, " … ")}, " | ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"quotation before its speaker", `“The road will open in May,” the minister said.`,
			[]string{"quote | the minister | said | The road will open in May,"}},
		{"inverted", `"The road will open in May," said Anna Brook, the minister of works.`,
			[]string{"quote | Anna Brook, the minister of works | said | The road will open in May,"}},
		{"clause after that", `The minister said that the road would open in May.`,
			[]string{"reported | The minister | said | the road would open in May"}},
		{"clause without that", `The minister said the road would open in May.`,
			[]string{"reported | The minister | said | the road would open in May"}},
		{"speaker at the end", `The road would open in May, the minister said.`,
			[]string{"reported | the minister | said | The road would open in May"}},
		{"accusation", `The minister accused the mayor of closing the road.`,
			[]string{"reported | The minister | accused | closing the road"}},
		{"promise", `The minister promised to open the road.`,
			[]string{"reported | The minister | promised | to open the road"}},
		{"narration", `The minister opened the road in May.`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := read(t, c.text)
			var got []string
			for _, s := range Find(doc, nil) {
				got = append(got, show(doc, s))
			}
			if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
			}
		})
	}
}
