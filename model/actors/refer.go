package actors

import "parley/model"

// refer finds whom a role noun without a name refers to.
func (b *builder) refer(p *phrase) {
	if b.isDefinite(p) {
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

// isDefinite reports a phrase that means one certain holder of the office:
// "the foreign minister", "Kenya's president", but not "a Kenyan minister".
func (b *builder) isDefinite(p *phrase) bool {
	return !p.role.plural && !p.former && (p.det == "the" || p.det == "" && p.owner.known())
}

// officeHolder returns the person of the article who has the role. ok is false
// when nobody has it; f is -1 when several do.
func (b *builder) officeHolder(p *phrase) (f int, ok bool) {
	f = -1
	holders := b.holders[joinFolds(b.words, p.noun, p.hi)]
	for _, h := range holders[:min(len(holders), mostNamesakes)] {
		if h.former || !b.sameOwner(p.owner, h) {
			continue
		}
		if f >= 0 && f != h.person {
			return -1, true
		}
		f = h.person
	}
	return f, f >= 0
}

// sameOwner reports that a role with the given owner can be the one held.
func (b *builder) sameOwner(o owner, h holding) bool {
	switch {
	case !o.known():
		return true
	case o.figure >= 0 || h.owner.figure >= 0:
		return o.figure == h.owner.figure
	case h.owner.country != "":
		return o.country == h.owner.country
	}
	country := string(b.figures[h.person].Country)
	return country == "" || country == o.country
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
	if _, known := b.byKey[key]; !known {
		b.describedBy[p.role.noun] = append(b.describedBy[p.role.noun], key)
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
	keys := b.describedBy[p.role.noun]
	if len(keys) != 1 {
		return "", false
	}
	return keys[0], true
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
