// Package verify reads an exported brief back and finds every extract in the
// sources again. The contract: an extract holds when it stands in the file
// with the recorded checksum, at the bytes that its footnote names, letter for
// letter after runs of white space are made one space, and nothing else.
package verify

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/model"
)

// Verdict is what became of one extract.
type Verdict string

// The verdicts. Only Holds and Repeated are good.
const (
	Holds           Verdict = "holds"
	Repeated        Verdict = "holds, found more than once" // at its place, and elsewhere in the same file too
	Moved           Verdict = "footnote changed"            // the words stand in the file, but not at the bytes named
	ExtractChanged  Verdict = "extract changed"             // the file is as it was, the words are not in it
	Punctuation     Verdict = "punctuation changed"         // only quotation marks, dashes, dots: the work of a converter
	SourceChanged   Verdict = "source changed"              // the file is no longer the one that was read
	Elsewhere       Verdict = "found in another file"       // and not in its own
	SourceMissing   Verdict = "source missing"              // no file with that checksum or name is among the sources
	FootnoteMissing Verdict = "footnote missing"            // the extract names no place, or the note is gone
	NoChecksum      Verdict = "checksum missing"            // at its place, but nothing says that the file is the one that was read
	FootnoteEdited  Verdict = "footnote edited"             // the note cannot be read, or names a source that the front matter lacks
	ExtractMissing  Verdict = "extract missing"             // a footnote without an extract
)

// Finding is the verdict on one extract.
type Finding struct {
	Ref     string  `json:"ref"`     // footnote label
	Line    int     `json:"line"`    // of the brief
	Extract string  `json:"extract"` // as the brief has it, without what cannot be seen
	Place   string  `json:"place"`   // as the footnote has it
	Verdict Verdict `json:"verdict"`
	Detail  string  `json:"detail"` // what was found instead, for a person
}

// Good reports whether the extract can be relied on.
func (f Finding) Good() bool { return f.Verdict == Holds || f.Verdict == Repeated }

// Report is the result of a check.
type Report struct {
	Brief    string    `json:"brief"`   // the file that was checked, where the caller names it
	Problem  string    `json:"problem"` // why nothing could be checked; empty otherwise
	Edited   bool      `json:"edited"`  // the brief was changed by hand outside the analyst's note; JSON does not tell
	Sources  int       `json:"sources"` // how many files were searched
	Findings []Finding `json:"findings"`
}

// OK reports whether every extract holds.
func (r Report) OK() bool {
	for _, f := range r.Findings {
		if !f.Good() {
			return false
		}
	}
	return r.Problem == ""
}

// Check finds every extract of an exported brief in the sources again.
func Check(md []byte, sources []*model.Article) Report { return NewSources(sources).Check(md) }

// Check finds every extract of an exported brief in the sources again: of one
// in Markdown or JSON, or of a list of briefs in JSON.
func (s *Sources) Check(file []byte) Report {
	r := Report{Sources: len(s.sources), Findings: []Finding{}}
	isBrief, asWritten := false, markdown.Untouched(file)
	for _, d := range read(file) {
		r.Edited = !d.json && !asWritten
		isBrief = isBrief || d.isBrief || len(d.extracts) > 0
		r.Findings = append(r.Findings, (&checker{d, s}).all()...)
	}
	switch {
	case !isBrief:
		r.Problem = "this is not a brief that parley exported: it has no front matter and no footnoted extracts"
	case len(r.Findings) == 0 && !asWritten:
		r.Problem = "the brief holds no extract: it was cut off, or its extracts were taken out"
	}
	return r
}

// IsBrief reports whether a file is an exported brief, or what is left of one.
func IsBrief(file []byte) bool {
	for _, d := range read(file) {
		if d.isBrief || len(d.extracts) > 0 && len(d.notes) > 0 {
			return true
		}
	}
	return false
}

// Sources are articles, ready to be searched for the extracts of many briefs
// by one goroutine.
type Sources struct {
	sources []*model.Article
	bySum   map[string]int
	folded  []string // of each source, made when first asked for
}

// NewSources prepares articles.
func NewSources(articles []*model.Article) *Sources {
	s := &Sources{sources: articles, bySum: map[string]int{}, folded: make([]string, len(articles))}
	for i, a := range articles {
		if _, twice := s.bySum[a.SHA256]; !twice {
			s.bySum[a.SHA256] = i
		}
	}
	return s
}

// text is the folded text of source i.
func (s *Sources) text(i int) string {
	if s.folded[i] == "" {
		s.folded[i] = fold(s.sources[i].Text)
	}
	return s.folded[i]
}

// checker finds the extracts of one brief.
type checker struct {
	doc *document
	*Sources
}

// all checks every extract, and that every footnote has one.
func (c *checker) all() []Finding {
	var out []Finding
	used := map[string]bool{}
	for _, e := range c.doc.extracts {
		used[e.ref] = true
		out = append(out, c.check(e))
	}
	for _, label := range c.doc.order {
		if !used[label] {
			n := c.doc.notes[label]
			out = append(out, Finding{
				Ref: label, Line: n.line, Place: markdown.Flatten(n.text), Verdict: ExtractMissing, Detail: "no text refers to this footnote",
			})
		}
	}
	return out
}

func (c *checker) check(e extract) Finding {
	n, ok := c.doc.notes[e.ref]
	f := Finding{Ref: e.ref, Line: e.line, Extract: markdown.Flatten(e.text), Place: markdown.Flatten(n.text)}
	sum := c.doc.sums[n.short]
	switch {
	case e.ref == "":
		f.Verdict, f.Detail = FootnoteMissing, "it stands among the extracts and names no source"
	case !ok:
		f.Verdict, f.Detail = FootnoteMissing, "the footnote is not in the file"
	case !n.ok:
		f.Verdict, f.Detail = FootnoteEdited, "the footnote names no bytes"
	case n.behind != "":
		f.Verdict, f.Detail = FootnoteEdited, fmt.Sprintf("the footnote goes on behind the bytes that it names: %+q", shorten(n.behind))
	case e.text == "":
		f.Verdict, f.Detail = ExtractChanged, "there are no words before the footnote mark"
	case sum == "" && len(c.doc.sums) > 0:
		f.Verdict, f.Detail = FootnoteEdited, fmt.Sprintf("the front matter has no checksum for %q", n.short)
	case sum == "":
		f.Verdict, f.Detail = c.searchNamed(e.text, n)
	default:
		f.Verdict, f.Detail = c.search(e.text, n, sum)
	}
	return f
}

// search looks for the words: in their file, at their place, then anywhere.
func (c *checker) search(text string, n note, sum string) (Verdict, string) {
	if i, same := c.bySum[sum]; same {
		return c.searchIn(i, text, n)
	}
	return c.searchChanged(text, n)
}

// searchNamed looks for words whose file is known by its name only, since the
// brief has no checksums.
func (c *checker) searchNamed(text string, n note) (Verdict, string) {
	i := slices.IndexFunc(c.sources, func(a *model.Article) bool { return answersTo(a, n.short) })
	if i < 0 {
		return SourceMissing, fmt.Sprintf("the brief has no checksums, and no file called %q is among the sources", n.short)
	}
	verdict, detail := c.searchIn(i, text, n)
	if verdict != Holds && verdict != Repeated {
		return verdict, detail
	}
	return NoChecksum, "the words stand at their place in " + markdown.Flatten(c.sources[i].Path) +
		", but the front matter with the checksums is gone from the brief, so that nothing says that this is the file that was read"
}

// searchIn looks for the words in their own file.
func (c *checker) searchIn(i int, text string, n note) (Verdict, string) {
	a := c.sources[i]
	cited, inside := textSpan(a, n)
	atPlace := inside && fold(a.Slice(cited)) == text
	times := strings.Count(c.text(i), text)
	switch {
	case atPlace && times > 1:
		return Repeated, fmt.Sprintf("the same words stand %d times in the file", times)
	case atPlace:
		return Holds, ""
	case times > 0:
		return Moved, "the words stand in the file, but not at the bytes that the footnote names"
	case strings.Contains(plainPunctuation(c.text(i)), plainPunctuation(text)):
		return Punctuation, "only quotation marks, dashes or dots differ: a converter changed them; pandoc -f gfm leaves them alone"
	case fold(text) != text && strings.Contains(c.text(i), fold(text)):
		return ExtractChanged, "only for characters that cannot be seen, which the source has not: " + unseen(text)
	}
	if other := c.others(text, i); other != "" {
		return Elsewhere, "not in its own file; it stands in " + other
	}
	if inside {
		return ExtractChanged, difference(fold(text), fold(a.Slice(cited)))
	}
	return ExtractChanged, "the words are not in the file, and the footnote names bytes beyond its end"
}

// unseen names the characters of a text that an export would leave out.
func unseen(text string) string {
	var names []string
	for _, r := range text {
		if name := fmt.Sprintf("%U", r); markdown.Flatten("a"+string(r)+"a") == "aa" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// searchChanged looks for words whose file is not among the sources as it was.
func (c *checker) searchChanged(text string, n note) (Verdict, string) {
	for i, a := range c.sources {
		if !answersTo(a, n.short) {
			continue
		}
		if strings.Contains(c.text(i), text) {
			return SourceChanged, markdown.Flatten(a.Path) + " has other contents than when it was read; the words still stand in it"
		}
		return SourceChanged, markdown.Flatten(a.Path) + " has other contents than when it was read, and the words no longer stand in it"
	}
	if other := c.others(text, -1); other != "" {
		return Elsewhere, "its own file is not among the sources; the words stand in " + other
	}
	return SourceMissing, fmt.Sprintf("no file with the recorded checksum, or called %q, is among the sources", n.short)
}

// answersTo reports whether an article can be the one of that short name.
func answersTo(a *model.Article, short string) bool {
	id := string(a.ID)
	return briefs.Slug(id) == short || strings.HasPrefix(id, short+"_") || strings.HasPrefix(id, short+".") || id == short
}

// others names the other files that hold the words, at most three.
func (c *checker) others(text string, except int) string {
	var names []string
	for i, a := range c.sources {
		if i != except && strings.Contains(c.text(i), text) {
			if len(names) == 3 {
				return strings.Join(names, ", ") + " and more"
			}
			names = append(names, markdown.Flatten(a.Path))
		}
	}
	return strings.Join(names, ", ")
}

// textSpan leads from the bytes of the file that a note names to the span of
// the article's text.
func textSpan(a *model.Article, n note) (model.Span, bool) {
	find := func(file int) int {
		return sort.Search(len(a.Text)+1, func(i int) bool { return a.Bytes.File(i) >= file })
	}
	s := model.Span{Start: find(n.start), End: find(n.end)}
	return s, s.End <= len(a.Text) && s.Start < s.End
}

// difference says where an extract departs from what stands at its place.
func difference(brief, source string) string {
	i := 0
	for i < len(brief) && i < len(source) && brief[i] == source[i] {
		i++
	}
	return fmt.Sprintf("the brief has “%s”, the source “%s”", around(brief, i), around(source, i))
}

// around is a piece of text near an offset, cut between words.
func around(text string, i int) string {
	from, to := max(0, i-24), min(len(text), i+24)
	if at := strings.IndexByte(text[from:min(i, len(text))], ' '); from > 0 && at >= 0 {
		from += at + 1
	}
	if at := strings.LastIndexByte(text[min(i, to):to], ' '); to < len(text) && at >= 0 {
		to = min(i, to) + at
	}
	return strings.ToValidUTF8(text[from:to], "")
}

// plainPunctuation folds what converters change: curly quotation marks and
// apostrophes, dashes of any length, the ellipsis.
func plainPunctuation(text string) string {
	text = punctuation.Replace(text)
	for strings.Contains(text, "--") {
		text = strings.ReplaceAll(text, "--", "-")
	}
	return text
}

var punctuation = strings.NewReplacer(
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", "'", "’", "'", "‚", "'",
	"–", "-", "—", "-", "―", "-", "‐", "-", "‑", "-", "−", "-", "…", "...",
)
