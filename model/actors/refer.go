package actors

import (
	"strings"

	"parley/model"
)

// refer finds whom a role noun without a name refers to.
func (b *builder) refer(p *phrase) {
	if !p.role.plural && (p.det == "the" || p.owner.known()) {
		if f, ok := b.officeHolder(p); ok {
			if f >= 0 {
				b.mention(f, p.lo, p.hi, model.ByTitle, "the only person with this role in the article")
			}
			return
		}
	}
	if p.role.class == speakerRole && p.owner.figure >= 0 {
		b.mention(p.owner.figure, p.lo, p.hi, model.ByTitle, "speaks for “"+b.figureName(p.owner.figure)+"”")
		return
	}
	b.described(p)
}

// officeHolder returns the person of the article who has the role. ok is false
// when nobody has it; f is -1 when several do.
func (b *builder) officeHolder(p *phrase) (f int, ok bool) {
	noun := joinFolds(b.words, p.noun, p.hi)
	f = -1
	for _, k := range b.byTitle(noun, p.role.noun) {
		x := &b.figures[k]
		if p.owner.country != "" && x.Country != "" && string(x.Country) != p.owner.country {
			continue
		}
		if f >= 0 && f != k {
			return -1, true
		}
		f = k
	}
	return f, f >= 0
}

// byTitle returns the persons with the given title; a bare role noun fits any
// title that ends in it.
func (b *builder) byTitle(noun, bare string) []int {
	var out []int
	for i := range b.figures {
		for _, t := range b.figures[i].titles {
			if t == noun || noun == bare && strings.HasSuffix(t, " "+noun) {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// described adds people who are only described. All who have the same noun and
// owner are one actor of the article: "Kenyan officials", "a Kenyan official".
func (b *builder) described(p *phrase) {
	key := b.describedKey(p)
	if !p.owner.known() {
		if only, ok := b.onlyDescribed(p); ok {
			key = only
		}
	}
	f := b.figure(key, model.Unnamed, p.owner.country)
	if b.figures[f].Gender == "" {
		b.figures[f].Gender = p.role.gender
		if p.role.plural {
			b.figures[f].Gender = model.They
		}
	}
	b.mention(f, p.lo, p.hi, model.ByTitle, "described by “"+b.slice(p.lo, p.hi)+"”, not named")
}

func (b *builder) describedKey(p *phrase) string {
	of := p.owner.country
	if p.owner.figure >= 0 {
		of = b.figures[p.owner.figure].key
	}
	noun := p.role.noun
	if p.role.class == officeRole {
		noun = joinFolds(b.words, p.noun, p.hi)
	}
	return "described:" + of + ":" + noun
}

// onlyDescribed returns the key of the one actor described with the same noun.
func (b *builder) onlyDescribed(p *phrase) (string, bool) {
	found := ""
	for i := range b.figures {
		key := b.figures[i].key
		if !strings.HasPrefix(key, "described:") || !strings.HasSuffix(key, ":"+p.role.noun) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = key
	}
	return found, found != ""
}

// figureName is the first spelling of an actor.
func (b *builder) figureName(f int) string {
	if len(b.figures[f].Mentions) == 0 {
		return ""
	}
	return b.doc.Article.Slice(b.figures[f].Mentions[0].Span)
}

// bodyStart returns the body or government that has a mention from the given
// byte on, or -1.
func (b *builder) bodyStart(start int) int {
	if b.starts == nil {
		b.starts = map[int]int{}
		for i := range b.figures {
			f := &b.figures[i]
			if f.Kind == model.Person || f.Kind == model.Country || f.Kind == model.Unnamed {
				continue
			}
			for _, m := range f.Mentions {
				b.starts[m.Start] = i
			}
		}
	}
	if f, ok := b.starts[start]; ok {
		return f
	}
	return -1
}
