package briefs

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"parley/model"
)

// writeHead writes the program's own sentences, from counts.
func (b *builder) writeHead() {
	newest, undated := b.asOf()
	b.brief.AsOf = newest
	b.brief.Head = append(b.brief.Head, b.asOfSentence(newest, undated), b.builtFrom())
	if b.theme != nil {
		b.brief.Head = append(b.brief.Head, b.themeRule())
	}
	b.brief.Head = append(b.brief.Head, b.support())
}

// asOf returns the date of the newest article that tells of the subject, as
// EDTF, and how many have no date.
func (b *builder) asOf() (newest string, undated int) {
	latest := ""
	for _, a := range b.files {
		value := a.Published.Value
		if value == "" {
			undated++
		} else if key := newestKey(value); key > latest {
			newest, latest = string(value), key
		}
	}
	return newest, undated
}

func (b *builder) asOfSentence(newest string, undated int) string {
	if newest == "" {
		return "As of an unknown date: no source is dated."
	}
	s := "As of " + model.DateWords(model.Maybe(newest)) + " (newest dated source)"
	if undated > 0 {
		s += fmt.Sprintf("; %d of %s undated", undated, plural(len(b.files), "source"))
	}
	return s + "."
}

// builtFrom counts the articles by kind.
func (b *builder) builtFrom() string {
	count := map[model.ArticleKind]int{}
	for _, a := range b.files {
		kind := a.Kind
		if kind == "" {
			kind = model.UnknownKind
		}
		count[kind]++
	}
	var parts []string
	for _, k := range []model.ArticleKind{model.Report, model.Release, model.Editorial, model.Opinion} {
		if count[k] > 0 {
			parts = append(parts, plural(count[k], KindWords(k)))
		}
	}
	if n := count[model.UnknownKind]; n > 0 {
		parts = append(parts, fmt.Sprintf("%d of unknown kind", n))
	}
	return fmt.Sprintf("Built from %d of %s: %s.", len(b.files), plural(len(b.corpus.Articles), "file"), strings.Join(parts, ", "))
}

// support counts the evidence, not what is shown of it; it says nothing about
// likelihood.
func (b *builder) support() string {
	var own, reported, second int
	via := map[string]bool{}
	for _, it := range b.items {
		s := it.statement
		switch {
		case s == nil:
		case s.Embedded != "" && s.Embedded != s.Speaker:
			second++
		case b.actor != nil && it.stance != says:
		case s.Kind == model.Reported:
			reported++
		default:
			own++
		}
		if s != nil && s.Via != "" {
			via[fold(string(s.Via))] = true
		}
	}
	parts := []string{plural(own, "statement") + " with words in quotation marks"}
	if reported > 0 {
		parts = append(parts, fmt.Sprintf("%d reported", reported))
	}
	if own == 0 {
		parts = []string{plural(reported, "reported statement") + ", none with words in quotation marks"}
	}
	if own+reported == 0 {
		parts = []string{b.noStatement()}
	}
	if second > 0 {
		parts = append(parts, fmt.Sprintf("%d second-hand", second))
	}
	if len(via) > 0 {
		var names []string
		for v := range via {
			names = append(names, v)
		}
		sort.Strings(names)
		parts = append(parts, "carried in part by "+strings.Join(names[:min(len(names), 3)], ", "))
	}
	return "Support: " + strings.Join(parts, "; ") + ". No model wrote any extract below."
}

// noStatement says that no statement of the subject was found: that there is
// none only where nobody else may be the subject by another name.
func (b *builder) noStatement() string {
	switch {
	case b.actor == nil:
		return "no statement"
	case b.mayBeHeard(b.actor):
		return "no statement that the text gives to " + b.actor.Name + " by name"
	}
	return "no statement by " + b.actor.Name
}

// sources lists the articles that the brief cites, in the order of the corpus.
func (b *builder) sources() []Source {
	var cited []int
	for _, s := range b.brief.Sections {
		for _, l := range s.Lines {
			cited = append(cited, b.corpus.Position(l.Article))
		}
	}
	slices.Sort(cited)
	out := []Source{}
	for _, i := range slices.Compact(cited) {
		a := b.corpus.Articles[i]
		out = append(out, Source{
			Article: a.ID, Path: a.Path, SHA256: a.SHA256, Kind: KindWords(a.Kind),
			Citation: citation(a), Published: a.Published, Note: sourceNote(a), Short: b.names.of(a.ID),
		})
	}
	return out
}

// citation is the entry of a source list, from what the file gives and with
// where that was found: author, title or kind, date, file.
func citation(a *model.Article) string {
	var parts []string
	if a.Author.Value != "" {
		parts = append(parts, fold(a.Author.Value)+found(a.Author)+".")
	}
	switch {
	case a.Title.Value != "":
		parts = append(parts, "“"+strings.TrimRight(fold(a.Title.Value), ".")+".”")
	case a.Author.Value != "":
		parts = append(parts, "[No title.]")
	default:
		parts = append(parts, "[No author or title.]")
	}
	if a.Outlet.Value != "" {
		parts = append(parts, fold(a.Outlet.Value)+found(a.Outlet)+".")
	}
	parts = append(parts, published(a.Published)+".", "File "+fileName(a.Path)+".")
	return strings.Join(parts, " ")
}

// found says where a field comes from unless the text states it plainly.
func found(f model.Field) string {
	if f.Why == "" {
		return ""
	}
	why, _, _ := strings.Cut(fold(f.Why), "“") // the words themselves stand in the file
	return " (from " + strings.TrimSpace(why) + ")"
}

// published is the date of a source: "28 Aug 2020 (stated: “…”)", "n.d.".
func published(d model.Date) string {
	if d.Value == "" {
		return "n.d"
	}
	words := model.DateWords(d.Value)
	if d.Basis == model.ByUser {
		return words + " (user)"
	}
	if d.Anchor != "" {
		return words + " (" + fold(string(d.Anchor)) + ")"
	}
	if d.Basis != model.Stated && d.Basis != "" {
		return words + " (" + string(d.Basis) + ")"
	}
	return words
}

func fileName(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// sourceNote says what else a reader must know of a source.
func sourceNote(a *model.Article) string {
	var notes []string
	if a.KindWhy != "" && a.Kind != model.Report {
		why, _, _ := strings.Cut(fold(a.KindWhy), ";") // the counts behind it are in the analysis
		notes = append(notes, "kind: "+why)
	}
	if a.Hidden > 0 {
		notes = append(notes, plural(a.Hidden, "hidden character")+" left out")
	}
	return strings.Join(notes, "; ")
}
