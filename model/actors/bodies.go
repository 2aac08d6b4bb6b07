package actors

import "parley/model"

var actorKinds = map[class]model.ActorKind{
	countryClass: model.Country, bodyClass: model.Organisation, partyClass: model.Organisation, groupClass: model.Group,
	governmentClass: model.Government,
}

// bodies makes actors of the names of countries, organisations, groups and
// parties.
func (b *builder) bodies() {
	for i := range b.names {
		n := &b.names[i]
		if n.kind == model.PersonName {
			continue
		}
		kind, ok := actorKinds[n.class]
		if !ok {
			continue
		}
		f := b.figure(b.bodyKey(n), kind, countryOf(n))
		b.figures[f].class = n.class
		b.mention(f, n.lo, n.hi, model.ByName, n.why)
	}
}

func countryOf(n *name) string {
	if n.entry == nil {
		return ""
	}
	return n.entry.country
}

// bodyKey identifies a body inside the article.
func (b *builder) bodyKey(n *name) string {
	if n.class == countryClass {
		return "country:" + n.entry.id
	}
	if n.entry != nil {
		return "body:" + n.entry.id
	}
	return "body:" + joinFolds(b.words, n.lo, n.hi)
}
