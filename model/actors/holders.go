package actors

import (
	"strings"

	"parley/model"
)

// holderOf returns the person that the phrase stands beside: "Foreign Minister
// X", "X, the foreign minister", "the foreign minister, X,", or -1.
func (b *builder) holderOf(p *phrase) int {
	s := p.stretch
	if k := b.nameStartingAt(b.pastTitles(p.hi, s)); k >= 0 {
		return b.personOf(k)
	}
	if f := b.jointHolder(p); f >= 0 {
		b.mention(f, p.lo, p.hi, model.ByTitle, "the first of two offices before the name")
		return f
	}
	if f := b.apposed(p); f >= 0 {
		b.mention(f, p.lo, p.hi, model.ByTitle, "the office of the person named in apposition")
		return f
	}
	if f := b.holderBehind(p); f >= 0 {
		b.mention(f, p.lo, p.hi, model.ByTitle, "the role of the person named behind it")
		return f
	}
	i := p.lo
	if p.det != "" {
		i--
	}
	if i-1 > s.lo && b.words[i-1].text == "," && !p.role.plural {
		if k := b.nameEndingAt(b.beforePostnominals(i-1, s.lo)); k >= 0 {
			return b.personOf(k)
		}
	}
	return -1
}

// apposed returns the person named between commas behind the phrase: "the
// foreign minister, X,", "its chairwoman, Dame X,", "the minister and chief
// negotiator, X,", "the spokesman for the minister, X,".
func (b *builder) apposed(p *phrase) int {
	if b.ofAnotherRole(p) {
		return -1
	}
	j := b.pastComplement(b.pastJoinedRoles(p.hi, p.stretch), p.stretch)
	if p.role.plural || j+1 >= p.stretch.hi || b.words[j].text != "," {
		return -1
	}
	k := b.nameStartingAt(b.pastHonorifics(j+1, p.stretch))
	if k < 0 || b.personOf(k) < 0 {
		return -1
	}
	end := b.pastPostnominals(b.names[k].hi, p.stretch.hi)
	if !b.closesApposition(end, p.stretch) {
		return -1
	}
	if !p.owner.known() && b.goesOnAsList(end, p.stretch) {
		return -1
	}
	return b.personOf(k)
}

// ofAnotherRole reports a role that another one belongs to: the governor of "a
// spokesman for the governor". What is named behind it is the spokesman.
func (b *builder) ofAnotherRole(p *phrase) bool {
	if !b.isComplement(p) {
		return false
	}
	i := p.lo - 1
	if p.det != "" {
		i--
	}
	if i <= p.stretch.lo {
		return false
	}
	_, n := b.l.roleAt(b.words, i-1, i)
	return n > 0
}

// longestComplement is how many words what a role belongs to may have.
const longestComplement = 8

// pastComplement passes what a role belongs to, up to the comma behind it: "for
// the governor of the state".
func (b *builder) pastComplement(j int, s stretch) int {
	if j >= s.hi || b.words[j].tag != "IN" && b.words[j].tag != "TO" {
		return j
	}
	for i := j + 1; i < s.hi && i <= j+longestComplement; i++ {
		switch w := &b.words[i]; {
		case w.text == ",":
			return i
		case !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "IN" && w.tag != "DT" && w.tag != "POS" && w.tag != "PRP$" && w.tag != "TO":
			return j
		}
	}
	return j
}

// pastJoinedRoles passes further roles of the same person: "and chief
// negotiator".
func (b *builder) pastJoinedRoles(j int, s stretch) int {
	for range 2 {
		if j+1 >= s.hi || b.words[j].text != "and" {
			break
		}
		i := j + 1
		for i < s.hi && i < j+4 && b.words[i].is(roleModifier) {
			if _, n := b.l.roleAt(b.words, i, s.hi); n > 0 {
				break
			}
			i++
		}
		if i >= s.hi {
			break
		}
		_, n := b.l.roleAt(b.words, i, s.hi)
		if n == 0 {
			break
		}
		j = i + n
	}
	return j
}

// jointHolder returns the person named behind two offices of one: "Deputy Premier
// and Minister for Health Ana Kodo", or -1. With an article of its own the
// second office would be somebody else's.
func (b *builder) jointHolder(p *phrase) int {
	j := b.pastJoinedRoles(p.hi, p.stretch)
	if p.role.plural || j == p.hi || !b.words[p.noun].upper || !b.words[p.hi+1].upper {
		return -1
	}
	for j < p.stretch.hi && b.words[j].field {
		j++
	}
	if k := b.nameStartingAt(b.pastTitles(j, p.stretch)); k >= 0 {
		return b.personOf(k)
	}
	return -1
}

// goesOnAsList reports that what stands before word j is but the next of
// several: "the minister, X, and Y".
func (b *builder) goesOnAsList(j int, s stretch) bool {
	return j+1 < s.hi && b.words[j].text == "," && (b.words[j+1].tag == "CC" || b.nameAt[j+1] >= 0)
}

// pastTitles passes further titles between a role noun and a name.
func (b *builder) pastTitles(j int, s stretch) int {
	for range 3 {
		at := b.pastHonorifics(j, s)
		if at < s.hi && b.nameAt[at] < 0 {
			_, n := b.l.roleAt(b.words, at, s.hi)
			at += n
		}
		if at == j {
			break
		}
		j = at
	}
	return j
}

// pastHonorifics passes ranks and forms of address: "Brig. Gen.", "the
// Honourable", "His Excellency Dr".
func (b *builder) pastHonorifics(j int, s stretch) int {
	for range 4 {
		at := j
		if j+1 < s.hi && b.words[j].text == "the" {
			at++
		}
		if at >= s.hi || b.nameAt[at] >= 0 {
			break
		}
		_, n := b.l.honorificAt(b.words, at, s.hi)
		if n == 0 {
			break
		}
		j = at + n
	}
	return j
}

func (b *builder) closesApposition(j int, s stretch) bool {
	return j >= s.hi || b.words[j].text == "," || b.words[j].text == "."
}

// personOf returns the person that name k is of, or -1.
func (b *builder) personOf(k int) int {
	if b.names[k].kind != model.PersonName {
		return -1
	}
	return b.figureOf[k]
}

// holderBehind returns the person named behind what the role is of: "the head
// of the Kenyan delegation Ana Kodo". A preposition or another title before
// the name would make it the name of somebody else.
func (b *builder) holderBehind(p *phrase) int {
	const reach = 10
	s := p.stretch
	if p.role.plural || b.isComplement(p) || p.hi >= s.hi || b.words[p.hi].tag != "IN" && b.words[p.hi].tag != "TO" {
		return -1
	}
	for j := p.hi + 1; j < s.hi && j < p.hi+reach; j++ {
		w := &b.words[j]
		if k := b.nameStartingAt(j); k >= 0 && b.personOf(k) >= 0 {
			before := &b.words[j-1]
			if _, n := b.l.roleAt(b.words, j-1, j); n > 0 || !strings.HasPrefix(before.tag, "NN") || b.names[k].title < j {
				return -1
			}
			return b.personOf(k)
		}
		if !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "JJ") && w.tag != "IN" && w.tag != "DT" && w.tag != "TO" {
			break
		}
	}
	return -1
}

// isComplement reports a role behind a preposition: the chancellor of "an adviser
// to the chancellor".
func (b *builder) isComplement(p *phrase) bool {
	i := p.lo - 1
	if p.det != "" {
		i--
	}
	return i >= p.stretch.lo && (b.words[i].tag == "IN" || b.words[i].tag == "TO")
}
