package briefs

import "slices"

// floors says how many lines each section that may lose some keeps as long as
// others have more than theirs.
var floors = map[string]int{"said": 3, "about": 2, "did": 3, "expected": 1, "related": 1, "positions": 4, "chronology": 3, "views": 1}

// trim takes lines away, the least telling first, until the brief holds no
// more than its limits. Pairs and leads go last.
func (b *builder) trim(sections []Section) {
	if b.opt.Full {
		return
	}
	for FrontWords(b.brief) > MaxFrontWords && (dropRow(sections) || dropLead(sections)) {
	}
	b.brief.Sources = b.sources()
	all := make([][]Line, len(sections))
	for i, s := range sections {
		all[i] = slices.Clone(s.Lines)
	}
	var dropped []droppedLine
	for b.tooLong(sections) {
		at, ok := b.dropLine(sections)
		if ok {
			dropped = append(dropped, at)
		} else if !dropPair(sections) && !dropLead(sections) {
			return
		}
		b.brief.Sources = b.sources()
	}
	b.refill(sections, all, dropped)
}

func (b *builder) tooLong(sections []Section) bool {
	return countLines(sections) > maxLines || Words(b.brief) > MaxWords
}

// refill puts back what still fits, the line that was taken away last first: a
// long line may have made room for a shorter one.
func (b *builder) refill(sections []Section, all [][]Line, dropped []droppedLine) {
	for _, d := range slices.Backward(dropped) {
		s := &sections[d.section]
		before := s.Lines
		s.Lines = keepLines(all[d.section], append(refsOf(before), d.ref))
		s.More--
		b.brief.Sources = b.sources()
		if b.tooLong(sections) {
			s.Lines = before
			s.More++
		}
	}
	b.brief.Sources = b.sources()
}

// droppedLine is a line that was taken away.
type droppedLine struct {
	section int
	ref     string
}

// keepLines returns those of the lines that have one of the references.
func keepLines(lines []Line, refs []string) []Line {
	return slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return !slices.Contains(refs, l.Ref) })
}

func refsOf(lines []Line) []string {
	refs := make([]string, len(lines))
	for i, l := range lines {
		refs[i] = l.Ref
	}
	return refs
}

func countLines(sections []Section) int {
	n := 0
	for _, s := range sections {
		n += len(s.Lines)
	}
	return n
}

// dropLine takes away the least telling line of the sections that may lose
// one: first of those above their floor, then of those with more than one.
func (b *builder) dropLine(sections []Section) (droppedLine, bool) {
	for _, floor := range []func(id string) int{
		func(id string) int { return floors[id] },
		func(string) int { return 1 },
		func(string) int { return 0 },
	} {
		if d, ok := b.dropAbove(sections, floor); ok {
			return d, true
		}
	}
	return droppedLine{}, false
}

func (b *builder) dropAbove(sections []Section, floor func(id string) int) (droppedLine, bool) {
	worst, at := -1, -1
	for i, s := range sections {
		if floors[s.ID] == 0 || len(s.Lines) <= floor(s.ID) {
			continue
		}
		for j, l := range s.Lines {
			if worst < 0 || b.score[l.Ref] < b.score[sections[worst].Lines[at].Ref] {
				worst, at = i, j
			}
		}
	}
	if worst < 0 {
		return droppedLine{}, false
	}
	s := &sections[worst]
	d := droppedLine{worst, s.Lines[at].Ref}
	s.Lines = slices.Delete(s.Lines, at, at+1)
	s.More++
	return d, true
}

// dropRow takes away the last row of a table without extracts, but never the
// first.
func dropRow(sections []Section) bool {
	for i := range sections {
		if s := &sections[i]; len(s.Rows) > 1 {
			s.Rows = s.Rows[:len(s.Rows)-1]
			s.More++
			return true
		}
	}
	return false
}

// dropPair takes away the last pair with its note.
func dropPair(sections []Section) bool {
	for i := range sections {
		s := &sections[i]
		if s.ID != "conflict" || len(s.Notes) == 0 {
			continue
		}
		number := len(s.Notes)
		s.Lines = slices.DeleteFunc(s.Lines, func(l Line) bool { return l.Pair == number })
		s.Notes = s.Notes[:number-1]
		s.More++
		return true
	}
	return false
}

// dropLead takes away the last lead, but never the first.
func dropLead(sections []Section) bool {
	for i := range sections {
		if s := &sections[i]; s.ID == "leads" && len(s.Lines) > 1 {
			s.Lines = s.Lines[:len(s.Lines)-1]
			s.More++
			return true
		}
	}
	return false
}

// Words counts the words of the printed brief, front matter excluded: headings,
// extracts, captions, footnotes, sources and how to check.
func Words(b *Brief) int {
	n := FrontWords(b) + wordsOfCheck(b)
	for _, s := range b.Sections {
		if s.ID != "leads" && s.ID != "who" {
			n += s.words()
		}
	}
	for _, src := range b.Sources {
		n += wordsIn(src.Short, src.Kind, src.Citation, src.Note)
	}
	return n
}

// wordsOfCheck is what stands below every brief: the headings of the note and
// the sources, the head of the table, how to check; the rule of the order, and
// the command that shows what is left out.
func wordsOfCheck(b *Brief) int { return 43 + countWords(b.Order()) }

// FrontWords counts the front page: title, head, leads and who.
func FrontWords(b *Brief) int {
	n := 3 + countWords(b.Subject.Name)
	for _, h := range b.Head {
		n += countWords(h)
	}
	for _, s := range b.Sections {
		if s.ID == "leads" || s.ID == "who" {
			n += s.words()
		}
	}
	return n
}

// words counts a section with its footnotes.
func (s *Section) words() int {
	n := countWords(s.Heading) + wordsIn(s.Columns...)
	if s.Layout == TableLayout {
		n += 5 // the columns that every table has: "In the source's words", "Kind"
	}
	for _, l := range s.Lines {
		n += wordsIn(l.Text, l.Caption(), l.Place) + wordsIn(l.Cells...) + 1 // the label of the footnote
	}
	for _, r := range s.Rows {
		n += wordsIn(r...)
	}
	n += wordsIn(s.Notes...)
	if s.Layout == PairLayout {
		n += len(s.Notes) // a heading each
	}
	if s.More > 0 {
		n += 2 // the command stands once
	}
	return n
}

// wordsIn counts the words of several texts.
func wordsIn(texts ...string) int {
	n := 0
	for _, t := range texts {
		n += countWords(t)
	}
	return n
}
