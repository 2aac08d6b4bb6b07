package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"parley/model"
)

// newArticle makes an article of a page.
func newArticle(path string, raw []byte, p page) *model.Article {
	sum := sha256.Sum256(raw)
	s := read(p)
	a := &model.Article{
		Path:       path,
		SHA256:     hex.EncodeToString(sum[:]),
		Encoding:   p.encoding,
		Text:       p.text,
		Hidden:     p.hidden,
		Bytes:      p.bytes,
		Title:      s.facts.title,
		Author:     s.facts.author,
		Outlet:     s.facts.outlet,
		URL:        s.facts.url,
		Published:  s.facts.publishedDate(),
		Omitted:    s.omitted(),
		Paragraphs: s.paragraphs(),
	}
	a.Kind, a.KindWhy = s.kind()
	for _, f := range []*model.Field{&a.Title, &a.Author, &a.Outlet, &a.URL} {
		if f.Basis == "" {
			f.Basis = model.Unknown
		}
	}
	a.Index()
	return a
}

// publishedDate is the best date that the text states for itself.
func (f *facts) publishedDate() model.Date {
	d := f.published
	if d.value == "" {
		return model.Date{Raw: model.Maybe(strings.Join(strings.Fields(d.raw), " ")), Basis: model.Unknown, Anchor: model.Maybe(d.why)}
	}
	why := d.why
	if len(f.others) > 0 {
		why += "; the text also states " + strings.Join(f.others, ", ")
	}
	return model.Date{Raw: model.Maybe(d.raw), Value: model.Maybe(d.value), Basis: model.Stated, Anchor: model.Maybe(why)}
}
