package actors

import (
	"slices"

	"parley/model"
)

// refer finds whom a role noun without a name refers to and returns that
// actor, or -1.
func (b *builder) refer(p *phrase) int {
	if p.role.class == bodyRole {
		if f := b.referToGovernment(p); f >= 0 || !p.role.plural || !b.isSourceAt(b.phraseStart(p.hi-1, p.stretch), p.hi, p.stretch) {
			return f
		}
		return b.described(p) // "local authorities"
	}
	if f := b.partOf(p); f >= 0 {
		return f
	}
	if f := b.takenUp(p); f >= 0 {
		b.mention(f, p.lo, p.hi, model.ByTitle, "the "+p.role.noun+" just spoken of")
		return f
	}
	if b.isDefinite(p) {
		if f, ok := b.officeHolder(p); ok {
			if f >= 0 {
				b.mention(f, p.lo, p.hi, model.ByTitle, "the only person with this role in the article")
			}
			return f
		}
	}
	if f := p.owner.figure; p.role.class == speakerRole && f >= 0 && b.figures[f].Kind != model.Person {
		b.mention(f, p.lo, p.hi, model.ByTitle, "speaks for “"+b.figureName(f)+"”")
		return f
	}
	return b.described(p)
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

// isDefinite reports a phrase that means one certain holder of the office:
// "the foreign minister", "Kenya's president", but not "a Kenyan minister".
func (b *builder) isDefinite(p *phrase) bool {
	return !p.role.plural && !p.owner.other && (definiteWords[p.det] || p.owner.known() && (p.det == "" || p.det == "its" || p.det == "their"))
}

// officeHolder returns the person of the article who has the role. ok is false
// when nobody has it; f is -1 when several do.
func (b *builder) officeHolder(p *phrase) (f int, ok bool) {
	f = -1
	holders := b.holders[joinFolds(b.words, p.noun, p.hi)]
	for _, h := range holders[:min(len(holders), mostNamesakes)] {
		if h.former != p.former || h.past && !p.past || h.bare && p.owner.known() || !b.canOwn(p, h) || !h.marked(p.proper) {
			continue
		}
		if f >= 0 && f != h.person {
			return -1, true
		}
		f = h.person
	}
	return f, f >= 0
}

// canOwn reports that the owner of the phrase can be that of the role held. A
// holder of whom nothing tells the country is another one's as soon as the
// article speaks of several.
func (b *builder) canOwn(p *phrase, h holding) bool {
	switch country := string(b.figures[h.person].Country); {
	case !p.owner.known():
		return true
	case p.owner.thing != "":
		return b.canBeOfThing(p.owner, h.owner)
	case h.owner.thing != "":
		return false
	case h.owner.known() || p.owner.figure >= 0:
		return b.ofState(p.owner).same(b.ofState(h.owner))
	case p.owner.place != "" && !p.owner.seat:
		return false
	case country != "":
		return country == p.owner.country
	}
	return b.isHome(p.owner.country, p, h)
}

// marked reports that the role held was told with the same names before it: a
// “Liberal leader” is not “the Green leader”.
func (h *holding) marked(proper []string) bool {
	for _, w := range proper {
		if !slices.Contains(h.marks, w) {
			return false
		}
	}
	return true
}

// described adds people who are only described, with what they know: "official
// briefed on the talks".
func (b *builder) described(p *phrase) int {
	f := b.figure(b.describedKey(p), model.Unnamed, p.owner.country)
	if b.figures[f].Gender == "" {
		b.figures[f].Gender = p.role.gender
		if p.role.plural {
			b.figures[f].Gender = model.They
		}
	}
	hi := b.describedEnd(p)
	if p.hi+2 < p.stretch.hi {
		hi = max(hi, b.knowledgeEnd(p.hi, p.stretch))
	}
	b.mention(f, p.lo, hi, model.ByTitle, "described by “"+b.slice(p.lo, hi)+"”, not named")
	return f
}

// figureName is the first spelling of an actor.
func (b *builder) figureName(f int) string {
	if len(b.figures[f].Mentions) == 0 {
		return ""
	}
	return b.doc.Article.Slice(b.figures[f].Mentions[0].Span)
}
