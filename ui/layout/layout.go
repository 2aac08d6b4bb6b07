// Package layout decides where things stand on the screen: a pure function
// from the size of the terminal and what the reader has chosen to rectangles.
package layout

import (
	"image"
	"math"
)

// Pane names one of the panes.
type Pane int

// The panes, in the order of Tab and of the keys 1 to 5.
const (
	Index Pane = iota
	Brief
	Timeline
	Quotes
	Source
	Count int = iota // how many there are
)

// The sizes at which the arrangement changes.
const (
	MinWidth, MinHeight = 40, 10
	twoColumns          = 80
	threeColumns        = 100
	fourColumns         = 180
	stacked             = 16 // rows from which a list and the source stand above each other
	detailed            = 14 // rows from which the line chosen is explained
	roomy               = 30 // rows from which a brief has its whole head
	explained           = 24 // rows from which it is explained in two rows
	indexWidth          = 26 // columns that the names of the Index need at least
	maxNotice           = 2  // rows of a notice
	narrowest           = 18 // columns of a pane that was made narrow
)

// State is what the reader has chosen.
type State struct {
	Focus  Pane
	Right  Pane // the pane beside the Index when there is room for two: the last one used
	List   Pane // the list above the Source: Timeline or Quotes, the last one used
	Zoom   bool
	Listed bool // a list was used after the Brief: it stays above the Source
	Notice int  // rows of a notice to show at all times; one where the screen is low
	Wider  [3]int
	Rows   [Count]int // that a list would fill; 0 where that is not known
}

// The columns that can be made wider: State.Wider counts columns of text.
const (
	IndexColumn = iota
	BriefColumn
	EvidenceColumn
)

// Plan is the arrangement. A pane that is not shown has an empty rectangle.
type Plan struct {
	TooSmall bool
	Notice   image.Rectangle
	Strip    image.Rectangle // the names of the panes
	Panes    [Count]image.Rectangle
	Walls    []image.Rectangle // between columns, one cell wide
	Detail   image.Rectangle   // why the chosen line is what it is
	Foot     image.Rectangle   // keys, messages, input
}

// OnePane reports that a screen of that width has room for one pane only.
func OnePane(width int) bool { return width < twoColumns }

// Compact reports that a screen has no room for the head of a brief in full: its
// first extract should be in sight.
func Compact(width, height int) bool { return OnePane(width) || height < roomy }

// Arrange plans a screen.
func Arrange(width, height int, s State) Plan {
	if width < MinWidth || height < MinHeight {
		return Plan{TooSmall: true}
	}
	p := Plan{}
	body := p.edges(image.Rect(0, 0, width, height), s)
	switch {
	case s.Zoom || width < twoColumns:
		p.Panes[s.Focus] = body
	case width < threeColumns:
		p.two(body, s)
	case width < fourColumns:
		p.three(body, s)
	default:
		p.four(body, s)
	}
	return p
}

// edges plans the rows above and below the panes and returns what is left.
func (p *Plan) edges(body image.Rectangle, s State) image.Rectangle {
	height := body.Dy()
	notice := s.Notice
	if height < explained {
		notice = min(notice, 1)
	}
	p.Notice, body = cutTop(body, min(notice, maxNotice))
	p.Strip, body = cutTop(body, 1)
	body, p.Foot = cutBottom(body, 1)
	switch {
	case height >= explained:
		body, p.Detail = cutBottom(body, 2)
	case height >= detailed:
		body, p.Detail = cutBottom(body, 1)
	}
	return body
}

// two shows the Index and beside it the brief or the evidence.
func (p *Plan) two(body image.Rectangle, s State) {
	left, right := p.split(body, clamp(indexWidth+s.Wider[IndexColumn], narrowest, body.Dx()-2*narrowest))
	p.Panes[Index] = left
	beside := s.Right
	if s.Focus != Index {
		beside = s.Focus
	}
	if beside == Brief || beside == Index {
		p.Panes[Brief] = right
		return
	}
	p.evidence(right, beside, s, beside == Source && !s.Listed)
}

// three shows the Index, the brief and the evidence side by side.
func (p *Plan) three(body image.Rectangle, s State) {
	rest := p.index(body, s)
	width := rest.Dx()/2 + s.Wider[BriefColumn] - s.Wider[EvidenceColumn]
	brief, evidence := p.split(rest, clamp(width, narrowest, rest.Dx()-narrowest-1))
	p.Panes[Brief] = brief
	focus := s.Focus
	if focus < Timeline {
		focus = s.List
	}
	p.evidence(evidence, focus, s, false)
}

// four shows everything: both lists stand above each other.
func (p *Plan) four(body image.Rectangle, s State) {
	rest := p.index(body, s)
	width := rest.Dx()*2/5 + s.Wider[BriefColumn] - s.Wider[EvidenceColumn]
	brief, rest := p.split(rest, clamp(width, narrowest, rest.Dx()-2*narrowest-2))
	lists, source := p.split(rest, rest.Dx()/2)
	p.Panes[Brief], p.Panes[Source] = brief, source
	p.lists(lists, s)
}

// index plans the Index at the left edge and returns what is left.
func (p *Plan) index(body image.Rectangle, s State) image.Rectangle {
	width := clamp(body.Dx()*23/100, indexWidth, 40) + s.Wider[IndexColumn]
	left, rest := p.split(body, clamp(width, narrowest, body.Dx()-2*narrowest-2))
	p.Panes[Index] = left
	return rest
}

// evidence plans a list with the Source below it, or where that is too low, or
// the Source was asked for alone, the one of them that was asked for.
func (p *Plan) evidence(r image.Rectangle, asked Pane, s State, alone bool) {
	list := s.List
	if asked == Timeline || asked == Quotes {
		list = asked
	}
	if r.Dy() < stacked || alone {
		p.Panes[asked] = r
		return
	}
	p.Panes[list], p.Panes[Source] = cutTop(r, min(r.Dy()*9/20, s.filled(list)))
}

// leastRows is the height that a list has at least, its title included.
const leastRows = 5

// filled is the height that a list fills, its title included.
func (s State) filled(list Pane) int {
	if s.Rows[list] == 0 {
		return math.MaxInt
	}
	return max(s.Rows[list]+1, leastRows)
}

// lists plans the Timeline above the Quotes. What one of them does not fill is
// left to the other.
func (p *Plan) lists(r image.Rectangle, s State) {
	half := r.Dy() / 2
	above := min(half, s.filled(Timeline))
	if below := s.filled(Quotes); below < half {
		above = min(r.Dy()-below, s.filled(Timeline))
	}
	p.Panes[Timeline], p.Panes[Quotes] = cutTop(r, above)
}

// split cuts a column off at the left, with a wall between.
func (p *Plan) split(r image.Rectangle, width int) (left, right image.Rectangle) {
	at := r.Min.X + width
	p.Walls = append(p.Walls, image.Rect(at, r.Min.Y, at+1, r.Max.Y))
	return image.Rect(r.Min.X, r.Min.Y, at, r.Max.Y), image.Rect(at+1, r.Min.Y, r.Max.X, r.Max.Y)
}

func cutTop(r image.Rectangle, rows int) (top, rest image.Rectangle) {
	at := min(r.Min.Y+rows, r.Max.Y)
	return image.Rect(r.Min.X, r.Min.Y, r.Max.X, at), image.Rect(r.Min.X, at, r.Max.X, r.Max.Y)
}

func cutBottom(r image.Rectangle, rows int) (rest, bottom image.Rectangle) {
	at := max(r.Max.Y-rows, r.Min.Y)
	return image.Rect(r.Min.X, r.Min.Y, r.Max.X, at), image.Rect(r.Min.X, at, r.Max.X, r.Max.Y)
}

func clamp(n, low, high int) int { return max(min(n, high), low) }
