package actors

import "strings"

// readThing reads what an office is of where no name tells it: "of the hospital",
// "of a neighbouring province", "of Kurdish rebels".
func (b *builder) readThing(p *phrase) {
	const longest = 5
	j := p.hi
	if p.owner.known() || p.role.class != officeRole || p.role.plural || j+1 >= p.stretch.hi || b.words[j].text != "of" {
		return
	}
	other := false
	if j++; b.words[j].tag == "DT" {
		other = b.words[j].fold != "the"
		j++
	} else if !b.words[j].upper {
		return // "of staff", "of security"
	}
	head, names := "", ""
	for k := j; k < p.stretch.hi && k < j+longest && b.nameAt[k] < 0; k++ {
		w := &b.words[k]
		if w.upper {
			names += w.fold + " "
		}
		if otherWords[w.fold] {
			other = true
		}
		if strings.HasPrefix(w.tag, "NN") && !w.upper && !w.is(roleModifier) {
			head = w.fold
		} else if !w.upper && !strings.HasPrefix(w.tag, "JJ") && !w.is(roleModifier) && w.tag != "VBG" {
			break
		}
	}
	if head != "" && !stateNouns[head] {
		p.owner.thing, p.owner.other = names+head, other
	}
}

// otherWords make the thing behind them another one than that spoken of.
var otherWords = map[string]bool{"neighbouring": true, "neighboring": true, "other": true, "another": true, "rival": true, "nearby": true, "second": true}

// stateNouns tell nothing of whose the office is.
var stateNouns = map[string]bool{"country": true, "nation": true, "republic": true, "state": true, "kingdom": true, "union": true, "government": true, "time": true, "day": true}

// placeThings stand for the place that an article has named.
var placeThings = map[string]bool{
	"city": true, "town": true, "village": true, "district": true, "province": true, "region": true, "county": true, "municipality": true, "island": true,
	"territory": true, "capital": true, "borough": true, "prefecture": true,
}

// canBeOfThing reports that the thing can be what the role held is of: the same
// noun, a body named, or a place.
func (b *builder) canBeOfThing(o, held owner) bool {
	switch {
	case o.other:
		return false
	case held.thing != "" || !held.known() || held.figure >= 0:
		return held.thing == "" || held.thing == o.thing && !held.other
	}
	return held.place != "" && placeThings[o.thing]
}
