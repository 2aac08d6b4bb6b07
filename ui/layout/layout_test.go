package layout

import (
	"image"
	"strings"
	"testing"
)

// draw draws a plan at a quarter of its width and half of its height: the
// panes by the first letters of their names, notice n, strip s, detail d,
// foot f, walls |.
func draw(width, height int, p Plan) string {
	rows := make([][]byte, (height+1)/2)
	for y := range rows {
		rows[y] = []byte(strings.Repeat(".", (width+3)/4))
	}
	fill := func(r image.Rectangle, letter byte) {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				rows[y/2][x/4] = letter
			}
		}
	}
	for i, r := range p.Panes {
		fill(r, "IBTQS"[i])
	}
	for _, w := range p.Walls {
		fill(w, '|')
	}
	fill(p.Strip, 's')
	fill(p.Notice, 'n')
	fill(p.Detail, 'd')
	fill(p.Foot, 'f')
	var out []string
	for _, r := range rows {
		out = append(out, string(r))
	}
	return strings.Join(out, "\n")
}

func TestArrange(t *testing.T) {
	start := State{Right: Brief, List: Timeline}
	at := func(focus, list Pane) State { return State{Focus: focus, Right: focus, List: list} }
	tests := []struct {
		name          string
		width, height int
		state         State
		want          string
	}{
		{"one pane", 40, 10, start, `
ssssssssss
IIIIIIIIII
IIIIIIIIII
IIIIIIIIII
ffffffffff`},
		{"one pane, the one with the keys", 60, 14, at(Quotes, Quotes), `
sssssssssssssss
QQQQQQQQQQQQQQQ
QQQQQQQQQQQQQQQ
QQQQQQQQQQQQQQQ
QQQQQQQQQQQQQQQ
QQQQQQQQQQQQQQQ
fffffffffffffff`},
		{"two columns", 80, 14, start, `
ssssssssssssssssssss
IIIIII|BBBBBBBBBBBBB
IIIIII|BBBBBBBBBBBBB
IIIIII|BBBBBBBBBBBBB
IIIIII|BBBBBBBBBBBBB
IIIIII|BBBBBBBBBBBBB
ffffffffffffffffffff`},
		{"two columns with evidence", 80, 24, at(Timeline, Timeline), `
ssssssssssssssssssss
IIIIII|TTTTTTTTTTTTT
IIIIII|TTTTTTTTTTTTT
IIIIII|TTTTTTTTTTTTT
IIIIII|TTTTTTTTTTTTT
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
dddddddddddddddddddd
ffffffffffffffffffff`},
		{"from the brief to the source", 80, 18, State{Focus: Source, Right: Source, List: Timeline}, `
ssssssssssssssssssss
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
ffffffffffffffffffff`},
		{"from a list to the source", 80, 22, State{Focus: Source, Right: Source, List: Quotes, Listed: true}, `
ssssssssssssssssssss
IIIIII|QQQQQQQQQQQQQ
IIIIII|QQQQQQQQQQQQQ
IIIIII|QQQQQQQQQQQQQ
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
IIIIII|SSSSSSSSSSSSS
ffffffffffffffffffff`},
		{"three columns", 100, 24, at(Index, Quotes), `
sssssssssssssssssssssssss
IIIIII|BBBBBBBB|QQQQQQQQQ
IIIIII|BBBBBBBB|QQQQQQQQQ
IIIIII|BBBBBBBB|QQQQQQQQQ
IIIIII|BBBBBBBB|QQQQQQQQQ
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
ddddddddddddddddddddddddd
fffffffffffffffffffffffff`},
		{"everything", 180, 20, start, `
sssssssssssssssssssssssssssssssssssssssssssss
IIIIIIIIII|BBBBBBBBBBBBB|TTTTTTTTT|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|TTTTTTTTT|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|TTTTTTTTT|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|QQQQQQQQQ|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|QQQQQQQQQ|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|QQQQQQQQQ|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|QQQQQQQQQ|SSSSSSSSSS
IIIIIIIIII|BBBBBBBBBBBBB|QQQQQQQQQ|SSSSSSSSSS
fffffffffffffffffffffffffffffffffffffffffffff`},
		{"short lists leave their room", 100, 24, State{List: Timeline, Rows: [Count]int{Timeline: 2}}, `
sssssssssssssssssssssssss
IIIIII|BBBBBBBB|TTTTTTTTT
IIIIII|BBBBBBBB|TTTTTTTTT
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
IIIIII|BBBBBBBB|SSSSSSSSS
ddddddddddddddddddddddddd
fffffffffffffffffffffffff`},
		{"full screen", 120, 12, State{Focus: Brief, Zoom: true}, `
ssssssssssssssssssssssssssssss
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
ffffffffffffffffffffffffffffff`},
	}
	for _, tt := range tests {
		got := draw(tt.width, tt.height, Arrange(tt.width, tt.height, tt.state))
		if want := strings.TrimSpace(tt.want); got != want {
			t.Errorf("%s, %d×%d:\n%s\nwant\n%s", tt.name, tt.width, tt.height, got, want)
		}
	}
}

// At every size, whatever was chosen, each cell of the screen belongs to
// exactly one part, and the pane with the keys is to be seen.
func TestEveryCellHasOneOwner(t *testing.T) {
	for _, size := range []image.Point{{40, 10}, {41, 15}, {79, 24}, {80, 17}, {99, 30}, {100, 18}, {123, 41}, {179, 33}, {180, 33}, {250, 80}} {
		for focus := Index; focus <= Source; focus++ {
			for _, wider := range []int{-400, -7, 0, 9, 400} {
				for _, zoom := range []bool{false, true} {
					rows := [Count]int{Timeline: max(wider, 0), Quotes: max(-wider, 0)}
					s := State{Focus: focus, Right: focus, List: Timeline, Zoom: zoom, Notice: max(min(wider, 3), 0), Wider: [3]int{wider, -wider, wider}, Rows: rows}
					owners(t, size, s)
				}
			}
		}
	}
}

func owners(t *testing.T, size image.Point, s State) {
	t.Helper()
	p := Arrange(size.X, size.Y, s)
	count := make([]int, size.X*size.Y)
	parts := append(append([]image.Rectangle{p.Notice, p.Strip, p.Detail, p.Foot}, p.Panes[:]...), p.Walls...)
	for _, r := range parts {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				count[y*size.X+x]++
			}
		}
	}
	for i, n := range count {
		if n != 1 {
			t.Fatalf("%v %+v: cell %d,%d has %d owners", size, s, i%size.X, i/size.X, n)
		}
	}
	if p.Panes[s.Focus].Dy() < 3 {
		t.Errorf("%v %+v: the pane with the keys has %v", size, s, p.Panes[s.Focus])
	}
}

func TestTooSmall(t *testing.T) {
	for _, size := range []image.Point{{0, 0}, {-1, 5}, {39, 10}, {40, 9}} {
		if !Arrange(size.X, size.Y, State{}).TooSmall {
			t.Errorf("%v is not too small", size)
		}
	}
}
