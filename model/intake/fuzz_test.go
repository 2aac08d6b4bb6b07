package intake

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"parley/model"
)

// checkArticle asserts what must hold of every article: spans lie inside the
// text, on the borders of characters, in order, and body and furniture share
// nothing.
func checkArticle(t *testing.T, a *model.Article) {
	t.Helper()
	last := 0
	for _, o := range a.Omitted {
		checkSpan(t, a, o.Span, last)
		last = o.End
		if o.Reason == "" {
			t.Fatalf("%v is left out without a reason", o.Span)
		}
	}
	last = 0
	for _, p := range a.Paragraphs {
		checkSpan(t, a, p, last)
		last = p.End
	}
	i := 0
	for _, p := range a.Paragraphs {
		for i < len(a.Omitted) && a.Omitted[i].End <= p.Start {
			i++
		}
		if i < len(a.Omitted) && a.Omitted[i].Overlaps(p) {
			t.Fatalf("paragraph %q and omitted %q overlap", a.Slice(p), a.Slice(a.Omitted[i].Span))
		}
	}
}

func checkSpan(t *testing.T, a *model.Article, s model.Span, least int) {
	t.Helper()
	if s.Start < least || s.Len() <= 0 || s.End > len(a.Text) {
		t.Fatalf("span %v after %d in a text of %d bytes", s, least, len(a.Text))
	}
	if !utf8.RuneStart(a.Text[s.Start]) || s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
		t.Fatalf("span %v cuts a character", s)
	}
	if strings.TrimSpace(a.Slice(s)) == "" {
		t.Fatalf("span %v is blank", s)
	}
}

func FuzzIntake(f *testing.F) {
	for _, s := range []string{
		body, webPage, wirePiece, markdownPiece, " date 2031-02-03 “Quoted” text. It goes on.",
		"---\ntitle: x\n---\n# T\n> quoted\n- [a](b)\n```\ncode\n```\n", "By A. B.\n\n(c) © 2020 X",
	} {
		f.Add([]byte(s), true)
		f.Add([]byte(s), false)
	}
	f.Fuzz(func(t *testing.T, raw []byte, md bool) {
		var r reader = plainText{}
		if md {
			r = markdown{}
		}
		p, err := r.read(raw)
		if err != nil {
			return
		}
		a := newArticle("x", raw, p)
		checkArticle(t, a)
		if again := newArticle("x", raw, p); !reflect.DeepEqual(a, again) {
			t.Fatal("not the same twice")
		}
	})
}

func FuzzTable(f *testing.F) {
	f.Add([]byte("file,title\na.txt,\"x, y\"\r\n\"b\";c\n"))
	f.Add([]byte("\xEF\xBB\xBFtitle;file\nA;a.txt\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		rows, _ := ParseTable("sources.csv", raw, sourcesColumns)
		for _, r := range rows {
			if r.Line < 1 {
				t.Fatalf("row on line %d", r.Line)
			}
			if v := r.Get("published"); v != "" {
				if value, ok := edtfOf(v); ok && value == "" {
					t.Fatalf("%q gives an empty date", v)
				}
			}
		}
	})
}

// hostile are texts that a careless reader takes quadratic time for, one
// repeated to the size that is wanted.
var hostile = []string{".", "\"", "“", "(", ")", ". ", "a", "a ", "A ", "\n", " ", "x\n", "By A B ", "12/", "4 March ", "- ", "#", "*", ",", "© ", "A.B.", "…", "a: ", "(a) ", "related\n", "comments\n", "\u00a0", "é",
	"you ", "Do you? ", "Editorial | ", "A B in C and ", "A B\n\n4 March 2031\n\n", "> ", "[a](b) ", "`"}

func TestHostileText(t *testing.T) {
	for _, unit := range hostile {
		raw := []byte(strings.Repeat(unit, 1<<12/len(unit)))
		for _, r := range []reader{plainText{}, markdown{}} {
			if p, err := r.read(raw); err == nil {
				checkArticle(t, newArticle("x", raw, p))
			}
		}
	}
}

// BenchmarkHostile shows by its MB/s whether time stays linear: both sizes of
// a text should go at the same speed.
func BenchmarkHostile(b *testing.B) {
	for _, unit := range hostile {
		for _, size := range []int{1 << 16, 1 << 20} {
			raw := []byte(strings.Repeat(unit, size/len(unit)))
			b.Run(fmt.Sprintf("%q/%d", unit, size), func(b *testing.B) {
				b.SetBytes(int64(len(raw)))
				for b.Loop() {
					if p, err := (plainText{}).read(raw); err == nil {
						newArticle("x", raw, p)
					}
				}
			})
		}
	}
}

func BenchmarkArticle(b *testing.B) {
	for _, c := range []struct{ name, text string }{{"wire", wirePiece}, {"web", webPage}} {
		raw := []byte(strings.Repeat(c.text+"\n\n", 1<<20/len(c.text)))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				p, err := plainText{}.read(raw)
				if err != nil {
					b.Fatal(err)
				}
				newArticle("x", raw, p)
			}
		})
	}
}
