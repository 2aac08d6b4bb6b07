package statements

import (
	"fmt"
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// hostile are texts that make careless searches quadratic.
var hostile = map[string]string{
	"dots":             ".",
	"straight marks":   "\"",
	"opening marks":    "“",
	"closing marks":    "” ",
	"single marks":     "'",
	"spaced singles":   " 'a",
	"mixed marks":      "“a ' b \" ",
	"backticks":        "``",
	"said":             "said ",
	"he said":          "he said that ",
	"said commas":      "he said, ",
	"quotes and said":  "\"Go on then,\" he said, ",
	"according":        "according to him, ",
	"claims":           "the claim that ",
	"reportedly":       "reportedly, ",
	"parentheses":      "(a, ",
	"names and of":     "of the Bank ",
	"comments":         "he said it is, a claim that he ",
	"comments, names":  ", a claim Bank ",
	"joint subjects":   "Orm, Varn and Lind, ",
	"joint speakers":   "Orm and Varn said, ",
	"who said":         "the man who ",
	"label":            "BROOK: ",
	"gerunds":          "saying, ",
	"commas":           ", ",
	"but did not":      "but did not ",
	"said alone":       "said, ",
	"who and said":     "Brook, who said that he, ",
	"hours after":      "hours after Brook said, ",
	"of a list":        "mayors of Brook, Lind and ",
	"as told":          "as he told me, ",
	"as put":           "road, as he likes to put it, ",
	"called the":       "called the ",
	"reduced":          "a man seen said ",
	"ages":             "Brook, 29, said, ",
	"claims not":       "claim that he not ",
	"answers":          "his answer: “No.” ",
	"turns":            "Q: Is it?\nA: It is.\n",
	"tails":            "he said it was, which has, ",
	"loose words":      "He was ill. “Go on.” ",
	"messages":         "his message, sent, was that it ",
	"told names":       "told reporters Brook had ",
	"he was":           "He was ill. ",
	"quoted at length": "“It is late. It is late,” he said. ",
	"while":            "according to a plan that he had, while ",
}

func TestHostile(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			doc := read(t, strings.Repeat(s, 8000/len(s)))
			for _, s := range Find(doc, nil) {
				check(t, doc, s)
			}
		})
	}
}

// BenchmarkHostile shows that the cost of a byte does not grow with the text:
// compare the speeds at the two sizes.
func BenchmarkHostile(b *testing.B) {
	for name, s := range hostile {
		for _, size := range []int{1 << 15, 1 << 18} {
			b.Run(fmt.Sprintf("%s/%d", name, size), func(b *testing.B) {
				doc := read(b, strings.Repeat(s, size/len(s)))
				b.SetBytes(int64(size))
				b.ResetTimer()
				for b.Loop() {
					Find(doc, nil)
				}
			})
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range hostile {
		f.Add(strings.Repeat(s, 5))
	}
	f.Add("“The road,” he said, “is closed.” It was, he added.\n“And you?\n“Nobody,” said Brook.")
	f.Add("Q: Will you go?\nA: I will.\nAccording to Brook, 'it's over,' she said: \"No.")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			return
		}
		text = strings.ToValidUTF8(text, "?")
		doc := read(t, text)
		last := -1
		for _, s := range Find(doc, nil) {
			check(t, doc, s)
			if at := s.Whole().Start; at < 0 {
				t.Errorf("statement at %d", at)
			}
			if s.Sentence < last-50 {
				t.Errorf("statements out of order")
			}
			last = s.Sentence
		}
	})
}

// check holds one statement to what every statement promises.
func check(t *testing.T, doc *language.Document, s model.Statement) {
	t.Helper()
	if len(s.Content) == 0 {
		t.Error("no content")
	}
	spans := append([]model.Span(nil), s.Content...)
	for _, p := range []*model.Span{s.Cue, s.Source} {
		if p != nil {
			spans = append(spans, *p)
		}
	}
	for _, p := range spans {
		if p.Start < 0 || p.End > len(doc.Article.Text) || p.Start >= p.End {
			t.Fatalf("bad span %v", p)
		}
		first, lastOne, ok := doc.Article.SentencesIn(p)
		if !ok || doc.Article.Sentences[first].Start > p.Start || doc.Article.Sentences[lastOne].End < p.End {
			t.Errorf("span %v %q is not inside sentences", p, doc.Article.Slice(p))
		}
		if ok && doc.Article.Sentences[first].Paragraph != doc.Article.Sentences[lastOne].Paragraph {
			t.Errorf("span %v runs over a paragraph", p)
		}
	}
	if s.Why.Cue == "" || s.Why.Span == "" || s.Why.Speaker == "" {
		t.Errorf("a reason is missing: %+v", s.Why)
	}
}

func BenchmarkFind(b *testing.B) {
	para := "“The road will open in May,” the minister of works, Anna Brook, said on Monday. She added that the council had agreed to pay.\n" +
		"Officials said the bridge was safe, but engineers denied that it had been tested. The company, according to a report, knew of the fault.\n" +
		"Heavy rain fell on the hills in the night, and the river rose by a metre before the morning.\n"
	doc := read(b, strings.Repeat(para, 400))
	b.SetBytes(int64(len(doc.Article.Text)))
	for b.Loop() {
		Find(doc, nil)
	}
}

func BenchmarkAnalyse(b *testing.B) {
	para := "“The road will open in May,” the minister of works, Anna Brook, said on Monday. She added that the council had agreed to pay.\n"
	doc := read(b, strings.Repeat(para, 400))
	b.SetBytes(int64(len(doc.Article.Text)))
	for b.Loop() {
		if _, err := language.Analyse(doc.Article); err != nil {
			b.Fatal(err)
		}
	}
}
