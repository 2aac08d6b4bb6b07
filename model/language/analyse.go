package language

import (
	"fmt"
	"sync"

	"github.com/jdkato/prose/v3/tag"

	"parley/model"
)

// The tagger is given at most this many tokens at once and this many bytes of
// a token, so that its cost stays linear on any input.
const (
	mostTokens = 400
	mostBytes  = 40
)

var tagger = sync.OnceValues(func() (*tag.Tagger, error) { return tag.New() })

// Analyse cuts the body of an article into sentences and tagged tokens. It
// sets the article's Sentences. The tags come from an averaged perceptron
// trained on Penn Treebank text (prose v3).
func Analyse(a *model.Article) (*Document, error) {
	t, err := tagger()
	if err != nil {
		return nil, fmt.Errorf("%s: load the part-of-speech model: %w", a.Path, err)
	}
	a.Sentences = sentences(a)
	d := &Document{Article: a, Tokens: make([]Token, 0, len(a.Text)/5+1), first: make([]int, 0, len(a.Sentences)+1)}
	l := words()
	for _, s := range a.Sentences {
		d.first = append(d.first, len(d.Tokens))
		d.Tokens = tokenize(d.Tokens, a.Text, s.Span, l)
	}
	d.first = append(d.first, len(d.Tokens))
	d.tag(t)
	return d, nil
}

// sentences splits every paragraph of the body.
func sentences(a *model.Article) []model.Sentence {
	var out []model.Sentence
	for p, para := range a.Paragraphs {
		for _, s := range Split(a.Slice(para)) {
			s.Start += para.Start
			s.End += para.Start
			out = append(out, model.Sentence{Span: s, Paragraph: p})
		}
	}
	return out
}

// tag fills in the tags, a sentence at a time.
func (d *Document) tag(t *tag.Tagger) {
	var buf []tag.Token
	for i := range d.Article.Sentences {
		tokens := d.Sentence(i)
		for len(tokens) > 0 {
			n := min(len(tokens), mostTokens)
			buf = tagChunk(t, buf[:0], tokens[:n])
			tokens = tokens[n:]
		}
	}
}

func tagChunk(t *tag.Tagger, buf []tag.Token, tokens []Token) []tag.Token {
	for i := range tokens {
		buf = append(buf, tag.Token{Text: pennForm(tokens, i)})
	}
	t.TagTokens(buf)
	for i := range tokens {
		tokens[i].Tag = buf[i].Tag
		if form := buf[i].Text; form == "``" || form == "''" {
			tokens[i].Tag = form
		}
	}
	return buf
}

// pennForm is a token as the tagger's training text has it: quotation marks as
// “ and ”.
func pennForm(tokens []Token, i int) string {
	text := tokens[i].Text
	if text == `"` {
		if opens(tokens, i) {
			return "``"
		}
		return "''"
	}
	if len(text) > mostBytes {
		return text[:mostBytes]
	}
	return text
}

// opens guesses the side of a double quotation mark: it opens when no space
// follows it and one stands before it.
func opens(tokens []Token, i int) bool {
	glued := i+1 < len(tokens) && tokens[i+1].Start == tokens[i].End
	return glued && (i == 0 || tokens[i-1].End < tokens[i].Start || tokens[i-1].Text == "(" || tokens[i-1].Text == "[")
}
