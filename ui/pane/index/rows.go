package index

import (
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

// Height is one line.
func (r *rows) Height(int, int) int { return 1 }

// Fixed never holds.
func (r *rows) Fixed(int) bool { return false }

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
func (r *rows) DrawLine(c canvas.Canvas, i, _ int) {
	env, e := r.list.Env(), r.entries[i]
	w := canvas.Width(e.right, env.Method)
	room := c.Width() - 1
	if e.right != "" && w+nameWidth < room {
		c.Text(room-w, 0, e.right, env.Theme.Label)
		room -= w + 1
	}
	c.Fit(0, 0, room, e.Name, env.Theme.Text)
}
