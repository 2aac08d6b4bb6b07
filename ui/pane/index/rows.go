package index

import (
	"parley/model"
	"parley/ui/canvas"
	"parley/ui/pane"
)

// rows shows entries in a list.
type rows struct {
	entries []Entry
	list    *pane.List
}

// Len is the number of entries.
func (r *rows) Len() int { return len(r.entries) }

// ID names an entry.
func (r *rows) ID(i int) string { return r.entries[i].Selection.ID }

// Height is one line, or two for a long name.
func (r *rows) Height(i, width int) int { return min(len(r.wrap(i, width)), nameLines) }

// hang is how far the second line of a name is set in, so that it is not taken
// for another entry.
const hang = 2

// nameLines is the number of lines that a name may take.
const nameLines = 2

// wrap breaks a name where the right-hand column leaves no room for it.
func (r *rows) wrap(i, width int) []model.Span {
	return canvas.Wrap(r.entries[i].Name, r.room(i, width), r.list.Env().Method)
}

// room is the number of columns of a name.
func (r *rows) room(i, width int) int {
	e := r.entries[i]
	if w := canvas.Width(e.right, r.list.Env().Method); e.right != "" && w+nameWidth < width-1 {
		return width - w - 2
	}
	return width - 1
}

// Fixed never holds.
func (r *rows) Fixed(int) bool { return false }

// Place is none: the Index is about whole things.
func (r *rows) Place(int) *pane.Place { return nil }

// Text is every name of the entry.
func (r *rows) Text(i int) string { return r.entries[i].Name + " " + r.entries[i].Also }

// nameWidth is the room that a name needs before anything may stand beside it.
const nameWidth = 18

// columned reports that there is room for the right-hand column at a width.
func (r *rows) columned(width int) bool {
	for _, e := range r.entries {
		if e.right != "" {
			return canvas.Width(e.right, r.list.Env().Method)+nameWidth < width-pane.Gutter-1
		}
	}
	return false
}

// DrawLine draws the name of an entry and its right-hand column.
func (r *rows) DrawLine(c canvas.Canvas, i, line int) {
	t, e, room := r.list.Env().Theme, r.entries[i], r.room(i, c.Width())
	if line == 0 && room < c.Width()-1 {
		c.Text(room+1, 0, e.right, t.Label)
	}
	lines := r.wrap(i, c.Width())
	text := e.Name[lines[line].Start:lines[line].End]
	if line == nameLines-1 {
		c.Fit(hang, 0, room-hang, e.Name[lines[line].Start:], t.Text)
		return
	}
	c.Fit(0, 0, room, text, t.Text)
}
