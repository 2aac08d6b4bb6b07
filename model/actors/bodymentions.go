package actors

import "parley/model"

// bodyMentions finds the bodies and governments of the article by the bytes
// where their mentions begin and end.
type bodyMentions struct{ from, to map[int]int }

// placed returns them as they stand before roles are read.
func (b *builder) placed() *bodyMentions {
	if b.bodyMentions != nil {
		return b.bodyMentions
	}
	b.bodyMentions = &bodyMentions{map[int]int{}, map[int]int{}}
	for i := range b.figures {
		f := &b.figures[i]
		if f.Kind == model.Person || f.Kind == model.Country || f.Kind == model.Unnamed {
			continue
		}
		for _, m := range f.Mentions {
			b.bodyMentions.from[m.Start] = i
			b.bodyMentions.to[m.End] = i
		}
	}
	return b.bodyMentions
}

// bodyAt returns the body or government whose mention begins at word j, or -1.
func (b *builder) bodyAt(j int) int {
	if f, ok := b.placed().from[b.words[j].Start]; ok {
		return f
	}
	return -1
}

// bodyBefore returns the body or government whose mention ends before word j, or
// -1.
func (b *builder) bodyBefore(j int) int {
	if j <= 0 {
		return -1
	}
	if f, ok := b.placed().to[b.words[j-1].End]; ok {
		return f
	}
	return -1
}
