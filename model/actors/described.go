package actors

import "parley/model"

// described makes actors of people who are only described: "Pakistani
// officials", "a State Department spokesperson".
func (b *builder) described() {
	inName := map[int]int{}
	for i, n := range b.names {
		for w := n.title; w < n.hi; w++ {
			inName[w] = i + 1
		}
	}
	for _, s := range b.sentences {
		for i := s.lo; i < s.hi; {
			r, n := b.l.roleAt(b.words, i, s.hi)
			if n == 0 || inName[i] > 0 || b.words[i].upper && !b.words[i].start {
				i++
				continue
			}
			b.describedAt(i, i+n, r, s)
			i += n
		}
	}
}

func (b *builder) describedAt(lo, hi int, r role, s stretch) {
	start := lo
	country := ""
	for start > s.lo && lo-start < 4 {
		w := &b.words[start-1]
		e := b.g.find(w.fold, w.text)
		if w.upper && e != nil && e.country != "" && (e.class == demonymClass || e.class == countryClass) {
			country = e.country
		} else if w.tag != "JJ" && !b.l.roleModifiers[w.fold] && w.text != "'s" {
			break
		}
		start--
	}
	f := b.figure("described:"+country+":"+r.noun, model.Unnamed, country)
	b.mention(f, start, hi, model.ByTitle, "a description without a name")
}
