package actors

import (
	"slices"
	"sort"

	"parley/model"
)

// A list of given names only suggests whether somebody is he or she: in another
// country the name may be of the other sex. What the text says decides: a form of
// address or an office, else the pronouns where nobody else can be meant.

// pronounGenders are the pronouns that tell it.
var pronounGenders = map[string]model.Gender{
	"he": model.He, "him": model.He, "his": model.He, "himself": model.He,
	"she": model.She, "her": model.She, "hers": model.She, "herself": model.She,
}

// genders gives the persons the gender of the pronouns that the text has for them.
func (b *builder) genders() {
	people := b.peopleInOrder()
	votes := map[int]map[model.Gender]int{}
	paragraph, quoted := -1, false
	for k, s := range b.sentences {
		if at := b.doc.Article.Sentences[k].Paragraph; at != paragraph {
			paragraph, quoted = at, false
		}
		for i := s.lo; i < s.hi; i++ {
			if b.words[i].text == `"` {
				quoted = !quoted
			}
			g := pronounGenders[b.words[i].fold]
			if g == "" || quoted {
				continue
			}
			if f := b.onlyOneBefore(people, k, b.words[i].Start); f >= 0 {
				if votes[f] == nil {
					votes[f] = map[model.Gender]int{}
				}
				votes[f][g]++
			}
		}
	}
	for f, v := range votes {
		p := &b.figures[f]
		if b.isAddressed(f) || v[model.He] == v[model.She] {
			continue
		}
		p.Gender = model.He
		if v[model.She] > v[model.He] {
			p.Gender = model.She
		}
	}
}

// presence is a mention of one person, or with no figure a name that nobody bears.
type presence struct{ start, figure int }

// peopleInOrder returns where single persons are mentioned, in the order of the
// text.
func (b *builder) peopleInOrder() []presence {
	var out []presence
	for f := range b.figures {
		p := &b.figures[f]
		if p.Kind != model.Person && (p.Kind != model.Unnamed || p.Gender == model.They) {
			continue
		}
		for _, m := range p.Mentions {
			out = append(out, presence{m.Start, f})
		}
	}
	for i := range b.names {
		if n := &b.names[i]; n.kind == model.PersonName && b.figureOf[i] < 0 {
			out = append(out, presence{b.words[n.lo].Start, -1})
		}
	}
	slices.SortFunc(out, func(x, y presence) int { return x.start - y.start })
	return out
}

// onlyOneBefore returns the named person who is the only one in sentence k before
// the offset and in the two sentences before it, or -1.
func (b *builder) onlyOneBefore(people []presence, k, offset int) int {
	const sentences, most = 2, 12
	from := b.doc.Article.Sentences[max(0, k-sentences)].Start
	at := sort.Search(len(people), func(i int) bool { return people[i].start >= offset })
	found := -1
	for i := at - 1; i >= 0 && people[i].start >= from; i-- {
		f := people[i].figure
		if f < 0 || found >= 0 && f != found || at-i > most {
			return -1
		}
		found = f
	}
	if found >= 0 && b.figures[found].Kind != model.Person {
		return -1
	}
	return found
}

// isAddressed reports a person before whose name the article has a title that
// tells the gender, or whose office does.
func (b *builder) isAddressed(f int) bool {
	p := &b.figures[f]
	for _, m := range p.Mentions[:min(len(p.Mentions), mostNamesakes)] {
		lo, _ := b.wordsIn(m.Span)
		k := b.nameStartingAt(lo)
		if k < 0 {
			continue
		}
		for i := b.names[k].title; i < b.names[k].lo; i++ {
			if g, _ := b.l.honorificAt(b.words, i, b.names[k].lo); g != "" {
				return true
			}
		}
	}
	for _, r := range p.Roles {
		if known := b.l.roles[fold(r.Text)]; known != nil && known.gender != "" {
			return true
		}
	}
	return false
}
