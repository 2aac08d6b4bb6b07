// Package brieftest makes small corpora for tests of briefs, without the
// analysis: sentences end at full stops, and tests say who spoke.
package brieftest

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"parley/model"
)

// Article makes an article of the text: every line is a paragraph, and a
// sentence ends at a full stop, question mark or closing quotation mark before
// a space or line end.
func Article(id, text string, kind model.ArticleKind, published string) *model.Article {
	sum := sha256.Sum256([]byte(text))
	a := &model.Article{
		ID: model.ArticleID(id), Path: "folder/" + id + ".txt", SHA256: hex.EncodeToString(sum[:]), Text: text, Kind: kind,
	}
	if published != "" {
		a.Published = model.Date{Value: model.Maybe(published), Basis: model.Stated}
	}
	a.Sentences = sentences(text)
	a.Index()
	return a
}

func sentences(text string) []model.Sentence {
	var out []model.Sentence
	start, paragraph := -1, 0
	end := func(at int) {
		if start >= 0 {
			out = append(out, model.Sentence{Span: model.Span{Start: start, End: at}, Paragraph: paragraph})
		}
		start = -1
	}
	for i, r := range text {
		switch {
		case r == '\n':
			end(i)
			paragraph++
		case r == ' ' && i > 0 && strings.HasSuffix(strings.TrimRight(text[:i], "”\""), "."):
			end(i)
		case start < 0 && r != ' ':
			start = i
		}
	}
	end(len(text))
	return out
}

// Builder collects a corpus.
type Builder struct{ Corpus model.Corpus }

// Add puts an article into the corpus.
func (b *Builder) Add(a *model.Article) *model.Article {
	b.Corpus.Articles = append(b.Corpus.Articles, a)
	return a
}

// Actor adds an actor with a mention wherever one of its names stands, and
// returns its id.
func (b *Builder) Actor(name string, kind model.ActorKind, names ...string) model.ActorID {
	id := model.ActorID(strings.ReplaceAll(strings.ToLower(name), " ", "-"))
	actor := model.Actor{ID: id, Name: name, Kind: kind, Aliases: append([]string{name}, names...)}
	for _, a := range b.Corpus.Articles {
		for at := 0; at < len(a.Text); at++ {
			for _, n := range actor.Aliases {
				if strings.HasPrefix(a.Text[at:], n) {
					actor.Mentions = append(actor.Mentions, model.Mention{
						Article: a.ID, Span: model.Span{Start: at, End: at + len(n)}, Form: model.ByName,
					})
					at += len(n)
					break
				}
			}
		}
	}
	actor.Salience = float64(len(actor.Mentions))
	b.Corpus.Actors = append(b.Corpus.Actors, actor)
	return id
}

// Says adds a statement whose content is the first place of the words in the
// article.
func (b *Builder) Says(a *model.Article, who model.ActorID, kind model.StatementKind, words string) *model.Statement {
	start := strings.Index(a.Text, words)
	s := model.Statement{
		Article: a.ID, Kind: kind, Content: []model.Span{{Start: start, End: start + len(words)}},
		Speaker: who, Basis: model.SpeakerByName, Act: model.Says,
	}
	s.Sentence, s.Last, _ = a.SentencesIn(s.Content[0])
	b.Corpus.Statements = append(b.Corpus.Statements, s)
	return &b.Corpus.Statements[len(b.Corpus.Statements)-1]
}

// Theme adds a theme of all sentences that hold the word.
func (b *Builder) Theme(label, word string) string {
	id := strings.ReplaceAll(strings.ToLower(label), " ", "-")
	t := model.Theme{ID: id, Label: label, Basis: model.FromCodebook, Terms: []string{word}}
	for _, a := range b.Corpus.Articles {
		for i, s := range a.Sentences {
			if strings.Contains(a.Slice(s.Span), word) {
				t.Sentences = append(t.Sentences, model.ThemeSentence{Article: a.ID, Sentence: i, Why: word})
			}
		}
	}
	b.Corpus.Themes = append(b.Corpus.Themes, t)
	return id
}

// Build returns the corpus, ready to be asked.
func (b *Builder) Build() *model.Corpus {
	b.Corpus.Schema = model.Schema
	b.Corpus.Index()
	return &b.Corpus
}

// Talks is a corpus of three invented articles about two invented ministers
// and a mediator.
func Talks() *model.Corpus {
	var b Builder
	report := b.Add(Article("011_report", "Delegations from Norland and Sudmark met in Vienna on 3 May 2031 to talk about the river dam.\n"+
		"“We will open the gates when the water is shared fairly,” Ana Kesten said. “Nobody [in Norland] wants a dry river.”\n"+
		"Norland accused Sudmark of filling the reservoir in secret.\n"+
		"Sudmark denied the accusation about the reservoir.\n"+
		"Kesten will travel to Oslo next week.\n", model.Report, "2031-05-04"))
	comment := b.Add(Article("012_comment", "The talks about the dam must not fail.\n"+
		"Norland should open its archives. Ana Kesten has served her country well, reportedly without pay.\n", model.Opinion, ""))
	late := b.Add(Article("013_late", "Juro Balan said that Ana Kesten “promised to slow the filling” of the reservoir.\n"+
		"She visited the dam with him on 9 May 2031.\nThe BRWC meets in June.\n", model.Report, "2031-05-10"))
	north := b.Actor("Norland", model.Country)
	south := b.Actor("Sudmark", model.Country)
	ana := b.Actor("Ana Kesten", model.Person, "Kesten")
	juro := b.Actor("Juro Balan", model.Person)
	b.Corpus.Actors[2].Gender = model.She
	b.Corpus.Actors[2].Roles = []model.Role{{Text: "water minister", Article: report.ID}}
	quote := b.Says(report, ana, model.Quote, "We will open the gates when the water is shared fairly,")
	quote.Last = quote.Sentence + 1
	accusation := b.Says(report, north, model.Reported, "filling the reservoir in secret")
	accusation.Act, accusation.Target = model.Accuses, south
	denial := b.Says(report, south, model.Reported, "the accusation about the reservoir")
	denial.Act, denial.Target = model.Denies, north
	second := b.Says(late, juro, model.Fragment, "promised to slow the filling")
	second.Embedded = ana
	at := strings.Index(late.Text, "She")
	b.Corpus.Actors[2].Mentions = append(b.Corpus.Actors[2].Mentions, model.Mention{
		Article: late.ID, Span: model.Span{Start: at, End: at + 3}, Form: model.ByPronoun,
	})
	b.Corpus.Events = []model.Event{
		{Article: report.ID, Sentence: 0, Status: model.Happened, Date: model.EventDate{Date: model.Date{Raw: "3 May 2031", Value: "2031-05-03", Basis: model.Stated}}},
		{Article: late.ID, Sentence: 1, Status: model.Happened, Date: model.EventDate{Date: model.Date{Raw: "9 May 2031", Value: "2031-05-09", Basis: model.Stated}}},
	}
	b.Theme("River dam", "dam")
	_ = comment
	return b.Build()
}
