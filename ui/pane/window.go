package pane

// This file keeps the window of a List around its cursor. Nothing here looks
// at more rows than fit into the window.

// atStart reports that the list is as it was opened. What stands above the
// first row that can be chosen is shown then, even if that row is not.
func (l *List) atStart() bool { return l.top == 0 && l.skip == 0 && l.cursor == l.selectable(0, 1) }

// Row is the line of the window in which the chosen row starts.
func (l *List) Row() int {
	y := -l.skip
	for i := l.top; i < l.cursor && y < l.height; i++ {
		y += l.lines(i)
	}
	return max(y, 0)
}

// Put chooses a row and moves the window so that it starts in line y, or as
// near to it as the ends of the list allow.
func (l *List) Put(i, y int) {
	if l.Len() == 0 {
		return
	}
	l.cursor = l.selectable(max(min(i, l.Len()-1), 0), 1)
	l.top, l.skip = l.cursor, 0
	for ; y > 0 && (l.top > 0 || l.skip > 0); y-- {
		l.up()
	}
	l.reveal()
}

// selectable returns the first row from i on, in the given direction, that
// can be chosen, or else the nearest in the other one.
func (l *List) selectable(i, direction int) int {
	for _, d := range []int{direction, -direction} {
		for j := i; j >= 0 && j < l.Len(); j += d {
			if !l.rows.Fixed(j) {
				return j
			}
		}
	}
	return max(0, min(i, l.Len()-1))
}

// step moves to the next row, or through the chosen one while it does not fit.
func (l *List) step(direction int) {
	if l.Len() == 0 {
		return
	}
	above, below := l.hidden()
	switch {
	case direction > 0 && below > l.gap(l.cursor):
		l.down()
		return
	case direction < 0 && above > 0 && l.top == l.cursor:
		l.up()
		return
	}
	next := l.selectable(l.cursor+direction, direction)
	if (next-l.cursor)*direction <= 0 { // a heading at the edge: show it
		l.toEdge(direction)
		return
	}
	l.cursor = next
	l.reveal()
}

// gap is the number of empty lines at the end of a row.
func (l *List) gap(i int) int {
	if l.Spaced && l.lines(i) > 1 {
		return 1
	}
	return 0
}

// toEdge shows what lies beyond the last row that can be chosen, as long as
// that row stays in sight.
func (l *List) toEdge(direction int) {
	top, skip := l.top, l.skip
	if direction < 0 {
		l.up()
	} else if !l.atEnd() {
		l.down()
	}
	if first, last := l.inSight(); l.cursor < first || l.cursor > last {
		l.top, l.skip = top, skip
	}
}

// page moves by half a window.
func (l *List) page(direction int) {
	for lines := 0; lines < max(l.height/2, 1); {
		before, top, skip := l.cursor, l.top, l.skip
		l.step(direction)
		switch {
		case l.cursor != before:
			lines += l.lines(l.cursor)
		case l.top == top && l.skip == skip:
			return
		default:
			lines++
		}
	}
}

// hidden returns how many lines of the chosen row are above and below the
// window.
func (l *List) hidden() (above, below int) {
	if l.cursor < l.top {
		return l.lines(l.cursor), 0
	}
	end := -l.skip
	for i := l.top; i <= l.cursor && i < l.Len(); i++ {
		if end > l.height {
			return 0, l.lines(l.cursor)
		}
		if i == l.cursor {
			above = max(-end, 0)
		}
		end += l.lines(i)
	}
	return above, max(end-l.height, 0)
}

// reveal moves the window as little as shows the chosen row, with the headings
// right above it.
func (l *List) reveal() {
	if l.Len() == 0 || l.height <= 0 {
		return
	}
	above, below := l.hidden()
	first := l.cursor
	for first > 0 && l.rows.Fixed(first-1) && l.cursor-first < 2 {
		first--
	}
	switch {
	case above > 0 || first < l.top:
		l.top, l.skip = first, 0
		if _, cut := l.hidden(); cut > 0 {
			l.top = l.cursor
		}
	case below > 0:
		l.endAt(l.cursor)
	}
	l.fill()
}

// fill moves the window back while it ends below the last line.
func (l *List) fill() {
	empty := l.height + l.skip
	for i := l.top; i < l.Len() && empty > 0; i++ {
		empty -= l.lines(i)
	}
	for ; empty > 0 && (l.top > 0 || l.skip > 0); empty-- {
		l.up()
	}
}

// endAt moves the window so that it ends with the given row, or starts with it
// when it is too high for the window.
func (l *List) endAt(i int) {
	room := l.height - l.lines(i)
	if room <= 0 {
		l.top, l.skip = i, 0
		return
	}
	for i > 0 && room > 0 {
		i--
		room -= l.lines(i)
	}
	l.top, l.skip = i, max(-room, 0)
}

// down moves the window by one line.
func (l *List) down() {
	if l.skip++; l.skip >= l.lines(l.top) {
		l.top, l.skip = l.top+1, 0
	}
}

// up moves the window back by one line.
func (l *List) up() {
	switch {
	case l.skip > 0:
		l.skip--
	case l.top > 0:
		l.top--
		l.skip = max(l.lines(l.top)-1, 0)
	}
}

// atEnd reports that the last line is in sight.
func (l *List) atEnd() bool {
	left := l.height + l.skip
	for i := l.top; i < l.Len(); i++ {
		if left -= l.lines(i); left < 0 {
			return false
		}
	}
	return true
}

// inSight returns the first and the last row of which something is shown.
func (l *List) inSight() (first, last int) {
	left := l.height + l.skip
	last = l.top
	for i := l.top; i < l.Len() && left > 0; i++ {
		last = i
		left -= l.lines(i)
	}
	return l.top, last
}
