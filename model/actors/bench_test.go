package actors

import (
	"io/fs"
	"strings"
	"testing"

	"parley/model/language"
	"parley/model/samples"
)

// sampleParagraphs is the built-in articles, a line a paragraph.
func sampleParagraphs(b testing.TB) []string {
	b.Helper()
	var out []string
	err := fs.WalkDir(samples.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".txt") {
			return err
		}
		raw, err := fs.ReadFile(samples.FS, path)
		out = append(out, strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' })...)
		return err
	})
	if err != nil || len(out) == 0 {
		b.Fatalf("no sample articles: %v", err)
	}
	return out
}

// BenchmarkTag is the yardstick: sentences, tokens and tags alone.
func BenchmarkTag(b *testing.B) {
	doc := article(b, sampleParagraphs(b)...)
	b.SetBytes(int64(len(doc.Article.Text)))
	for b.Loop() {
		if _, err := language.Analyse(doc.Article); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	doc := article(b, sampleParagraphs(b)...)
	Find(doc)
	b.SetBytes(int64(len(doc.Article.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(doc)
	}
}

// BenchmarkHostile shows that the cost stays in proportion on texts that are
// made to be slow.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"capitals": "Zu ", "names": "Ana Kodo, ", "surname": "Mr. Kodo said. ", "roles": "the foreign minister ", "acronyms": "ABC (DEF) ",
		"hyphens": "US-", "governments": "the government ", "capital cities": "Doha said ", "dots": ". ", "heads": "Bank of ", "titles": "President ", "owners": "its minister ", "fields": "Minister of Trade and ", "runs": "Zuko Zu said. ",
		"homes": "Kenya. Minister Zu Kodo. The Kenyan minister said. ", "generations": "The younger Kodo and his son, Zu Kodo, and Zi Kodo. ", "asides": "Zu, who, met, ", "complements": "the head of the ",
	} {
		b.Run(name, func(b *testing.B) {
			doc := article(b, strings.Repeat(unit, 200_000/len(unit)))
			b.SetBytes(int64(len(doc.Article.Text)))
			for b.Loop() {
				Find(doc)
			}
		})
	}
}
