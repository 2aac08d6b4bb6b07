package actors

import "parley/model"

var governmentNouns = map[string]bool{"government": true, "administration": true, "regime": true}

// governments finds "the Afghan government", "the Trump administration" and
// "the government of Qatar".
func (b *builder) governments() {
	at := make(map[int]int, len(b.names)) // name that ends before a word
	from := make(map[int]int, len(b.names))
	for i, n := range b.names {
		at[n.hi] = i
		from[n.lo] = i
	}
	for _, s := range b.sentences {
		for i := s.lo; i < s.hi; i++ {
			if governmentNouns[b.words[i].fold] {
				b.governmentAt(i, s, at, from)
			}
		}
	}
}

func (b *builder) governmentAt(i int, s stretch, endAt, from map[int]int) {
	lo := i
	for lo > s.lo && i-lo < 4 && (b.words[lo-1].tag == "JJ" && !b.words[lo-1].upper || b.words[lo-1].text == "'s") {
		lo--
	}
	if lo == s.lo {
		return
	}
	if k, ok := endAt[lo]; ok {
		b.governmentOf(&b.names[k], b.names[k].lo, i+1)
		return
	}
	if e := b.g.find(b.words[lo-1].fold, b.words[lo-1].text); e != nil && e.class == demonymClass && e.country != "" && b.words[lo-1].upper {
		f := b.figure("government:"+e.country, model.Government, e.country)
		b.mention(f, lo-1, i+1, model.ByName, "“"+b.slice(lo-1, i+1)+"”")
		return
	}
	if i+2 < s.hi && b.words[i+1].text == "of" {
		if k, ok := from[i+2]; ok && b.names[k].class == countryClass {
			b.governmentOf(&b.names[k], i, b.names[k].hi)
		}
	}
}

// governmentOf adds the words as a mention of the government that a name
// stands for.
func (b *builder) governmentOf(n *name, lo, hi int) {
	key, country := "government:"+b.slice(n.lo, n.hi), ""
	switch {
	case n.class == countryClass:
		key, country = "government:"+n.entry.country, n.entry.country
	case n.class == groupClass || n.class == partyClass:
		if n.entry != nil {
			key, country = "government:"+n.entry.id, n.entry.country
		}
	case n.kind == model.PersonName:
	default:
		return
	}
	f := b.figure(key, model.Government, country)
	b.mention(f, lo, hi, model.ByName, "“"+b.slice(lo, hi)+"”")
}
