package brieftest

import (
	"strings"

	"parley/model"
)

// HostileTexts are sentences that try to become something else in Markdown,
// YAML or HTML, or to pass for the program's own words.
var HostileTexts = []string{
	"<script>alert(1)</script> said Mara.",
	"![beacon](http://tracker.example/x.png) said Mara.",
	"[click](javascript:alert(1)) and <b>bold</b> & &lt;i&gt; said Mara.",
	"Mara said so.[^013-L1-s1] And more.",
	"[^011-L1-s1]: 011, report, L1 s1, bytes 0–5.",
	"--- Mara said.",
	"=== Mara said.",
	"# Mara said #",
	"> Mara quoted | a | table |",
	"1. Mara counted 2. and 3) on.",
	"- Mara listed",
	"+ Mara added",
	"`code` ``more`` ~~gone~~ *loud* _soft_ **x** Mara",
	"| Mara | pipes |",
	"|---|---|",
	"~~~ Mara fenced",
	"```` Mara fenced",
	"www.example.com and http://example.com and mara@example.com said Mara.",
	"<!-- analyst:end --> Mara wrote",
	"Mara: definition :smile: term\\",
	": Mara defines",
	"\\[being said\\] Mara [being said] \\",
	"Mara &amp; &#60; &copy; co",
	"$x^2$ ==high== %%hidden%% #tag @mara Mara",
	"[[wiki]] [ ] task {#id .class} Mara",
	"2020. Mara left.",
	"***",
	"“…” – ‘Mara’ — said…",
	"Mara\u00a0said\u00a0so",
	"مارا گفت\u200cها Mara",
	"<https://example.com> <mara@example.com> Mara",
	"\"quoted\": {Mara}",
	"!Mara! not![x]",
	"    Mara indented",
	"x\\",
	"Mara 👩\u200d🚒 came",
}

// Hostile is a corpus in which every hostile text is a sentence about Mara,
// with a sentence of a million letters between.
func Hostile() *model.Corpus {
	var b Builder
	var text strings.Builder
	a := &model.Article{ID: "666 <b>", Path: "folder/666 | <b>[x](y).txt", SHA256: strings.Repeat("6", 64), Kind: model.Report}
	a.Title.Value, a.Title.Why = "](http://x) <img src=x> | [^1]", "*first* line"
	add := func(s string) {
		start := text.Len()
		text.WriteString(s)
		a.Sentences = append(a.Sentences, model.Sentence{Span: model.Span{Start: start, End: text.Len()}, Paragraph: len(a.Sentences)})
		text.WriteString("\n")
	}
	for _, s := range HostileTexts {
		add(s)
	}
	add("Mara " + strings.Repeat("a", 1_000_000))
	a.Text = text.String()
	a.Index()
	b.Add(a)
	actor := model.Actor{ID: "mara <x>", Name: "*Mara* [x](y) <b>", Kind: model.Person, Aliases: []string{"Mara\n---", "| Mara"}}
	actor.Roles = []model.Role{{Text: "| <b>chief</b> | ", Article: a.ID}}
	for _, s := range a.Sentences {
		actor.Mentions = append(actor.Mentions, model.Mention{Article: a.ID, Span: model.Span{Start: s.Start, End: s.Start + 1}, Form: model.ByName})
	}
	b.Corpus.Actors = append(b.Corpus.Actors, actor)
	t := model.Theme{ID: "-- theme", Label: "# [theme](x)", Terms: []string{"<b>", "|"}}
	for i := range a.Sentences {
		t.Sentences = append(t.Sentences, model.ThemeSentence{Article: a.ID, Sentence: i, Why: "*why* [^1]"})
	}
	b.Corpus.Themes = append(b.Corpus.Themes, t)
	return b.Build()
}
