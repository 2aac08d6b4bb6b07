package intake

import (
	"crypto/sha256"
	"encoding/hex"

	"parley/model"
)

// newArticle makes an article of a page.
func newArticle(path string, raw []byte, p page) *model.Article {
	sum := sha256.Sum256(raw)
	a := &model.Article{
		Path:      path,
		SHA256:    hex.EncodeToString(sum[:]),
		Encoding:  p.encoding,
		Text:      p.text,
		Hidden:    p.hidden,
		Bytes:     p.bytes,
		Kind:      model.UnknownKind,
		Published: model.Date{Basis: model.Unknown},
		Title:     model.Field{Basis: model.Unknown},
		Author:    model.Field{Basis: model.Unknown},
		Outlet:    model.Field{Basis: model.Unknown},
		URL:       model.Field{Basis: model.Unknown},
	}
	a.Index()
	a.Paragraphs = paragraphs(p.text)
	return a
}
