package briefs_test

import (
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// FuzzForTray builds a brief of any two picks, as a spoiled state might hold
// them; what comes of it can be verified.
func FuzzForTray(f *testing.F) {
	c := brieftest.Talks()
	f.Add(0, 0, 5, "words", true)
	f.Add(2, -1, 1<<40, "She visited the dam", false)
	f.Fuzz(func(t *testing.T, article, start, end int, text string, fits bool) {
		a := c.Articles[uint(article)%uint(len(c.Articles))]
		p := briefs.Pick{SHA256: a.SHA256, Span: model.Span{Start: start, End: end}, Text: text}
		if fits && 0 <= start && start < end && end <= len(a.Text) {
			p.Text = a.Text[start:end]
		}
		if b := briefs.ForTray(c, []briefs.Pick{p, {Text: text}, p}); b != nil {
			checkVerifies(t, c, b)
		}
	})
}
