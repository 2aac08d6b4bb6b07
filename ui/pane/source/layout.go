package source

import (
	"sort"
	"strconv"

	"parley/briefs"
	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
	"parley/ui/words"
)

// Layout is an article broken into lines for one width. It is never changed.
type Layout struct {
	article *model.Article
	width   int
	env     pane.Env
	lines   []line
	first   int // the first row of the text itself
}

// line is one row: of the article's text, or of the program's own words on it.
type line struct {
	span   model.Span // of the article's text
	number int        // of the line of the text that starts here; 0 inside one
	own    string     // the program's words; empty for the article's text
	head   bool       // own words that are the article's title
	note   string     // the program's words behind the article's text
}

// Break breaks an article into lines of at most width columns.
func Break(a *model.Article, width int, env pane.Env) *Layout {
	l := &Layout{article: a, width: width, env: env}
	l.head()
	number, at := 0, 0
	for i := 0; i <= len(a.Text); i++ {
		if i == len(a.Text) || a.Text[i] == '\n' {
			number++
			l.textLine(model.Span{Start: at, End: i}, number)
			at = i + 1
		}
	}
	return l
}

// Article is the article that was laid out.
func (l *Layout) Article() *model.Article { return l.article }

// head says what is known of the article and how.
func (l *Layout) head() {
	a := l.article
	title := a.Title.Value
	if title == "" {
		title = "Without a title"
	}
	l.own(title, true)
	for _, s := range facts(a) {
		l.own(s, false)
	}
	l.lines = append(l.lines, line{own: " "})
	l.first = len(l.lines)
}

// facts are the lines below the title: by whom, when, what sort of text, file.
func facts(a *model.Article) []string {
	by := "Author not named"
	if a.Author.Value != "" {
		by = "By " + words.Fold(a.Author.Value)
	}
	if a.Outlet.Value != "" {
		by += ", " + words.Fold(a.Outlet.Value)
	}
	out := []string{by, "Published: " + words.Date(a.Published)}
	kind := "Kind: " + briefs.KindWords(a.Kind)
	if a.KindWhy != "" {
		kind += " (" + words.Fold(a.KindWhy) + ")"
	}
	out = append(out, kind, "File: "+a.Path)
	if a.Hidden > 0 {
		out = append(out, "Beware: "+words.Plural(a.Hidden, "hidden character")+" left out of the text below")
	}
	return out
}

func (l *Layout) own(text string, head bool) {
	for _, s := range canvas.Wrap(text, l.width-1, l.env.Method) {
		l.lines = append(l.lines, line{own: text[s.Start:s.End], head: head})
	}
}

// textLine adds one line of the article's text. Where a part starts that is
// left out of the analysis, it says so: behind the text where there is room,
// and otherwise above it.
func (l *Layout) textLine(s model.Span, number int) {
	wrapped := canvas.Wrap(l.article.Slice(s), l.textWidth(), l.env.Method)
	note := ""
	if o := l.omissionFrom(s); o != nil && o.Start >= s.Start {
		note = "[not analysed: " + words.Fold(o.Reason) + "]"
		if len(wrapped) > 1 || canvas.Width(l.article.Slice(s)+note, l.env.Method)+2 > l.textWidth() {
			l.lines = append(l.lines, line{own: note, span: model.Span{Start: s.Start, End: s.Start}})
			note = ""
		}
	}
	for _, w := range wrapped {
		l.lines = append(l.lines, line{span: model.Span{Start: s.Start + w.Start, End: s.Start + w.End}, number: number, note: note})
		number = 0
	}
}

// omissionFrom is the first omission that starts on the line s, or that holds
// its start.
func (l *Layout) omissionFrom(s model.Span) *model.Omission {
	all := l.article.Omitted
	i := sort.Search(len(all), func(i int) bool { return all[i].End > s.Start })
	if i < len(all) && all[i].Start < s.End {
		return &all[i]
	}
	return nil
}

// numberWidth is the number of columns of the line numbers.
func (l *Layout) numberWidth() int {
	return max(len(strconv.Itoa(l.article.Line(len(l.article.Text)))), 3)
}

// textWidth is the number of columns of the text: the rest after the line
// number and the mark, and no more than reads well.
func (l *Layout) textWidth() int { return max(min(l.width-l.numberWidth()-2, maxWidth), 1) }

// maxWidth is the widest line of text that an eye follows without losing it.
const maxWidth = 90

// row returns the number of the row that holds an offset of the text.
func (l *Layout) row(offset int) int {
	i := l.first + sort.Search(len(l.lines)-l.first, func(i int) bool { return l.lines[l.first+i].span.Start > offset })
	for i--; i > l.first && l.lines[i].own != ""; i-- {
	}
	return max(i, 0)
}
