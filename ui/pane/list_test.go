package pane

import (
	"math/rand"
	"strconv"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parley/ui/canvas"
	"parley/ui/keymap"
	"parley/ui/theme"
)

// steps are rows of given heights; those below zero are headings of one line.
type steps []int

func (s steps) Len() int          { return len(s) }
func (s steps) ID(i int) string   { return strconv.Itoa(i) }
func (s steps) Fixed(i int) bool  { return s[i] < 0 }
func (s steps) Place(int) *Place  { return nil }
func (s steps) Text(i int) string { return "row " + strconv.Itoa(i) }
func (s steps) Height(i, _ int) int {
	return max(s[i], 1)
}
func (s steps) DrawLine(c canvas.Canvas, i, line int) {
	c.Text(0, 0, strconv.Itoa(i)+"."+strconv.Itoa(line), canvas.Style{})
}

func env() Env { return Env{Theme: theme.New(theme.Mono, true), Method: ansi.WcWidth} }

func listOf(height int, rows ...int) *List {
	l := &List{}
	l.SetRows(steps(rows), "")
	l.Resize(12, height, env())
	return l
}

// Whatever is pressed, the chosen row can be chosen, the window lies inside of
// the list, and the row is in sight as far as it fits, unless the list stands
// at its start.
func TestTheChoiceStaysInSight(t *testing.T) {
	intents := []keymap.Intent{keymap.Down, keymap.Up, keymap.PageDown, keymap.PageUp, keymap.Top, keymap.Bottom}
	r := rand.New(rand.NewSource(1))
	for range 400 {
		rows := make([]int, 1+r.Intn(30))
		for i := range rows {
			rows[i] = r.Intn(7) - 1
		}
		rows[r.Intn(len(rows))] = 2
		l := listOf(1+r.Intn(9), rows...)
		for range 60 {
			l.Do(intents[r.Intn(len(intents))])
			if r.Intn(10) == 0 {
				l.Resize(12, 1+r.Intn(9), env())
			}
			if r.Intn(10) == 0 {
				l.Scroll(r.Intn(9) - 4)
			}
			check(t, l, rows)
		}
	}
}

func check(t *testing.T, l *List, rows []int) {
	t.Helper()
	i, ok := l.Cursor()
	if !ok || l.top < 0 || l.top >= len(rows) || l.skip < 0 || l.skip >= l.lines(l.top) {
		t.Fatalf("%v: cursor %d (%v), window from row %d line %d", rows, i, ok, l.top, l.skip)
	}
	first, last := l.inSight()
	headings := true
	for j := first; j <= last; j++ {
		headings = headings && rows[j] < 0
	}
	if !l.atStart() && !headings && (i < first || i > last) {
		t.Fatalf("%v, height %d: row %d is chosen, rows %d to %d are in sight", rows, l.height, i, first, last)
	}
}

// From the first row, Down reaches every row and shows every line of it.
func TestDownPassesEveryLine(t *testing.T) {
	rows := []int{-1, 2, 9, -1, 1, 5, 30, 1}
	l := listOf(4, rows...)
	seen := map[string]bool{}
	for range 80 {
		c := canvas.New(12, 4, ansi.WcWidth)
		l.Draw(c, true)
		for y := range 4 {
			seen[rowText(c, y)] = true
		}
		l.Do(keymap.Down)
	}
	for i := range rows {
		for line := range max(rows[i], 1) {
			if want := strconv.Itoa(i) + "." + strconv.Itoa(line); !seen[want] {
				t.Errorf("line %s is never shown", want)
			}
		}
	}
	if l.Chosen() != "7" {
		t.Errorf("row %s is chosen at the end", l.Chosen())
	}
}

// rowText is a drawn row without its gutter.
func rowText(c canvas.Canvas, y int) string {
	text := c.Row(y).Line()
	if len(text) < Gutter {
		return text
	}
	return text[Gutter:]
}

func TestChooseByID(t *testing.T) {
	l := listOf(3, 1, 1, -1, 1, 1)
	if !l.Choose("3") || l.Chosen() != "3" || l.Count() != "3/4" {
		t.Errorf("chosen %s, %s", l.Chosen(), l.Count())
	}
	if l.Choose("2") || l.Choose("99") {
		t.Error("a heading or a row that is not there can be chosen")
	}
}

func TestEmptyLists(t *testing.T) {
	for _, l := range []*List{{}, listOf(3), listOf(3, -1, -1), listOf(0, 1, 2)} {
		for i := keymap.Down; i <= keymap.Bottom; i++ {
			l.Do(i)
		}
		l.Scroll(3)
		l.Click(0, 1)
		l.Put(4, 2)
		l.Jump(9)
		if l.Env().Theme != nil {
			l.Draw(canvas.New(12, 3, ansi.WcWidth), true)
		}
		l.Count()
	}
}

func TestClickChoosesWhatIsDrawn(t *testing.T) {
	l := listOf(6, -1, 2, 3, 1)
	for y, want := range []string{"1", "1", "1", "2", "2", "2"} {
		l.Click(0, y)
		if l.Chosen() != want {
			t.Errorf("a click on line %d chooses row %s, want %s", y, l.Chosen(), want)
		}
	}
}

func TestFinderSkipsHeadings(t *testing.T) {
	l := listOf(6, -1, 2, 3, 1)
	if got := l.Finder("ROW")(); len(got) != 3 || got[0] != 1 {
		t.Errorf("found %v", got)
	}
}

func TestSpark(t *testing.T) {
	levels := []string{"_", "1", "2", "3"}
	year := func(y int) int { return y * 12 }
	tests := []struct {
		months []int
		width  int
		want   string
	}{
		{nil, 40, ""},
		{[]int{year(2020)}, 40, ""},
		{[]int{year(2020), year(2020)}, 40, ""},
		{[]int{year(2020), year(2020) + 3, year(2020) + 3, year(2020) + 3}, 40, "Jan 2020 1__3 Apr 2020"},
		{[]int{year(2000), year(2019), year(2019)}, 20, "2000 1________3 2019"},
		{[]int{year(2000), year(2019)}, 8, ""},
	}
	for _, tt := range tests {
		if got := Spark(tt.months, tt.width, levels); got != tt.want {
			t.Errorf("Spark(%v, %d) = %q, want %q", tt.months, tt.width, got, tt.want)
		}
	}
}

func BenchmarkList(b *testing.B) {
	rows := make(steps, 100_000)
	for i := range rows {
		rows[i] = 1
	}
	l := listOf(50, rows...)
	c := canvas.New(60, 50, ansi.WcWidth)
	for i := range b.N {
		l.Do([]keymap.Intent{keymap.Down, keymap.PageDown, keymap.Bottom, keymap.Up, keymap.Top}[i%5])
		l.Draw(c, true)
	}
}
