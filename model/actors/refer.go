package actors

import "parley/model"

// refer finds whom a role noun without a name refers to and returns that
// actor, or -1.
func (b *builder) refer(p *phrase, last map[string]antecedent) int {
	if p.role.class == bodyRole {
		return b.referToGovernment(p)
	}
	if a, ok := last[p.role.noun]; ok && p.det == "the" && !p.owner.known() && p.sentence-a.sentence <= reach && b.agrees(p, a.figure) {
		b.mention(a.figure, p.lo, p.hi, model.ByTitle, "the "+p.role.noun+" just spoken of")
		return a.figure
	}
	if b.isDefinite(p) {
		if f, ok := b.officeHolder(p); ok {
			if f >= 0 {
				b.mention(f, p.lo, p.hi, model.ByTitle, "the only person with this role in the article")
			}
			return f
		}
	}
	if p.role.class == speakerRole {
		if f := b.spokenFor(p); f >= 0 {
			b.mention(f, p.lo, p.hi, model.ByTitle, "speaks for “"+b.figureName(f)+"”")
			return f
		}
	}
	return b.described(p)
}

// agrees reports that a phrase can mean the actor: several people are no one
// person.
func (b *builder) agrees(p *phrase, f int) bool {
	return !p.role.plural || b.figures[f].Kind != model.Person
}

// referToGovernment resolves "the Kenyan side".
func (b *builder) referToGovernment(p *phrase) int {
	if p.owner.country == "" || p.owner.figure >= 0 || p.noun < p.hi-1 {
		return -1
	}
	f := b.governmentFor(p.owner.country)
	b.mention(f, p.lo, p.hi, model.ByTitle, "stands for the government of its country")
	return f
}

// spokenFor returns the body for which a spokesman speaks: the owner that
// stands with the noun or, of "their spokesman", the body that the sentence
// before begins with.
func (b *builder) spokenFor(p *phrase) int {
	if p.owner.figure >= 0 || p.det != "their" && p.det != "its" || p.owner.known() || p.sentence == 0 {
		return p.owner.figure
	}
	s := b.sentences[p.sentence-1]
	for i := s.lo; i < s.hi; i++ {
		k := b.nameStartingAt(i)
		if k < 0 || b.figureOf[k] < 0 {
			continue
		}
		switch b.figures[b.figureOf[k]].class {
		case groupClass, partyClass, bodyClass, governmentClass:
			return b.figureOf[k]
		}
		return -1
	}
	return -1
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
func (b *builder) described(p *phrase) int {
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
	return f
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
