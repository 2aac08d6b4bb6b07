package statements

import (
	"slices"
	"strings"

	"parley/model"
)

// withOthers extends a subject to the left over those who share it: “Oslo,
// Varn and [Skell] said”, “Anna Brook and [her deputy, Karl Lind,] said”. The
// list has to begin where a clause can. Commas join nothing when the verb
// stands in an aside: “The road, Lind and Hale said, was closed”.
func (r *reading) withOthers(u *unit, s stretch, commas bool) stretch {
	joined := joined(u, s)
	lo := s.lo
	for steps := 0; steps < 6; steps++ {
		e := lo - 2
		switch w := u.lower(lo - 1); {
		case w == "and" && !joined:
			joined = true
			if u.lower(e) == "," {
				e--
			}
		case w == "," && joined && commas:
		default:
			return s
		}
		if e = beforeBracket(u, e); e < 0 || !r.shares(u, e, lo) {
			return s
		}
		lo = r.nameBack(u, e)
		if u.lower(lo-1) == "both" {
			lo--
		}
		if r.beginsClause(u, lo) {
			s.lo = lo
		}
	}
	return s
}

// nameBack is the start of the phrase that ends at item e, or of the longer
// name that ends there: “the Union of the Northern States”.
func (r *reading) nameBack(u *unit, e int) int {
	lo := r.phraseBack(u, e)
	if !bridges(u.lower(lo - 1)) {
		return lo
	}
	near := r.span(u, stretch{max(0, lo-8), e + 1})
	for _, m := range r.cast.In(near) {
		if m.Form != model.ByName || m.End != near.End {
			continue
		}
		for k := lo - 2; k >= 0 && lo-k < 8; k-- {
			if r.doc.Tokens[u.items[k].lo].Start == m.Start {
				return r.phraseBack(u, k)
			}
		}
	}
	return lo
}

// beforeBracket is the item before the bracket that closes at item e, such as
// an acronym in brackets, or else e.
func beforeBracket(u *unit, e int) int {
	if u.lower(e) != ")" {
		return e
	}
	for k := e - 1; k > 0 && e-k < 6; k-- {
		if u.lower(k) == "(" {
			return k - 1
		}
	}
	return e
}

// afterBracket is the item after the bracket that opens at item i, or else i.
func afterBracket(u *unit, i int) int {
	if u.lower(i) != "(" {
		return i
	}
	for k := i + 1; k < i+6; k++ {
		if u.lower(k) == ")" {
			return k + 1
		}
	}
	return i
}

// shares reports whether the phrase that ends at item e can stand in one list
// with the one that begins at item next.
func (r *reading) shares(u *unit, e, next int) bool {
	if !r.canEndSubject(u, e) || u.tag(e) == "CD" {
		return false
	}
	name := strings.HasPrefix(u.tag(e), "NNP")
	head := r.headOf(u, stretch{next, len(u.items)})
	if name == strings.HasPrefix(u.tag(head), "NNP") {
		return name || u.lower(r.phraseBack(u, e)) == u.lower(next)
	}
	return r.isRole(u.lower(head)) || r.isRole(u.lower(e))
}

// members splits the words that name several speakers. One speaker with
// appositions and complements stays whole.
func (r *reading) members(u *unit, s stretch) []stretch {
	if !joined(u, s) {
		return []stretch{s}
	}
	if p := r.phraseAfter(u, s.lo); u.tag(p.hi-1) == "NNS" && u.lower(p.hi) == "," && r.personAt(u, p.hi+1, r.phraseAfter(u, p.hi+1).hi) {
		s.lo = p.hi + 1 // “the mayors, Lind and Hale”
	}
	out := []stretch{{s.lo, s.lo}}
	bridged := false
	for at := s.lo; at < s.hi; {
		if w := u.lower(at); at == s.lo && (w == "both" || w == "the") {
			at++
		}
		p := r.phraseAfter(u, at)
		if p.empty() || p.hi > s.hi {
			break
		}
		p.hi = min(afterBracket(u, p.hi), s.hi)
		last := &out[len(out)-1]
		last.hi = p.hi
		at = p.hi + 1
		switch w := u.lower(p.hi); {
		case p.hi >= s.hi:
		case bridges(w):
			bridged = bridged || p.lo > last.lo+1 || !r.inMention(u, p.hi, s) // “the Bank of Varn” is one name
		case w == "," && u.lower(at) == "and":
			at++
			bridged = false
			out = append(out, stretch{at, at})
		case w == "and" && !r.inMention(u, p.hi, s) && (!bridged || r.personAt(u, at, r.phraseAfter(u, at).hi) && !r.personAt(u, last.lo, last.hi)):
			bridged = false
			out = append(out, stretch{at, at})
		case w == "," && !bridged && r.sameForm(u, last.lo, p.hi-1, at):
			out = append(out, stretch{at, at})
		case w != "," && w != "and" && w != "&":
			at = s.hi
		}
	}
	out[len(out)-1].hi = s.hi
	if len(out) == 2 && r.oneInTwoRoles(u, out[0], out[1]) {
		if r.actorOf(u, out[0]) == nil && r.actorOf(u, out[1]) != nil {
			return out[1:]
		}
		return []stretch{s}
	}
	return out
}

// oneInTwoRoles reports that two phrases joined by “and” describe one person:
// “Prime Minister and Defence Minister Anna Brook”, “clerk and farmer Karl Lind”,
// “the mayor and former judge”.
func (r *reading) oneInTwoRoles(u *unit, a, b stretch) bool {
	if !determiner(u.tag(a.lo)) && u.is(officeWord, a.hi-1) {
		return true
	}
	if tag := u.tag(b.lo); u.tag(a.hi-1) != "NN" || tag != "NN" && tag != "JJ" || !r.isRole(u.lower(a.hi-1)) {
		return false
	}
	p := r.phraseAfter(u, b.lo)
	if determiner(u.tag(a.lo)) {
		return u.tag(p.hi-1) == "NN"
	}
	return r.personAt(u, b.lo, p.hi)
}

// inMention reports whether item i stands inside a name: “Varn and Orm Ltd”.
func (r *reading) inMention(u *unit, i int, s stretch) bool {
	at := r.span(u, stretch{i, i + 1})
	return slices.ContainsFunc(r.cast.In(r.span(u, s)), func(m model.Presence) bool {
		return m.Form == model.ByName && m.Span.Holds(at)
	})
}

// sameForm reports whether the phrase at item next goes on a list after the
// one in items [lo, e]: a name after a name, “the …” after “the …”.
func (r *reading) sameForm(u *unit, lo, e, next int) bool {
	if strings.HasPrefix(u.tag(e), "NNP") && !determiner(u.tag(lo)) {
		p := r.phraseAfter(u, next)
		office := r.isRole(u.lower(p.hi-1)) && r.personAt(u, lo, e+1) && !r.personAt(u, p.lo, p.hi)
		return strings.HasPrefix(u.tag(next), "NNP") && !office // “Brook, Under-Secretary for …”
	}
	return u.lower(lo) == "the" && u.lower(next) == "the"
}

// personAt reports a name of a person in items [lo, hi).
func (r *reading) personAt(u *unit, lo, hi int) bool {
	if lo >= hi {
		return false
	}
	return slices.ContainsFunc(r.cast.In(r.span(u, stretch{lo, hi})), func(m model.Presence) bool {
		return m.Actor.Kind == model.Person && m.Form == model.ByName
	})
}

// nameRepresented adds the several states or bodies whose ministers, envoys or
// delegates speak together: “the ministers of Varn, Oslo and Skell”.
func (r *reading) nameRepresented(u *unit, source stretch, s *model.Statement) {
	head := r.headOf(u, source)
	if s.Speaker == "" || !u.is(delegatesWord, head) {
		return
	}
	switch u.lower(head + 1) {
	case "of", "from", "for", "representing":
	default:
		return
	}
	if all := r.members(u, stretch{head + 2, source.hi}); len(all) > 1 {
		r.nameOthers(u, slices.DeleteFunc(all, func(m stretch) bool { return r.personAt(u, m.lo, m.hi) }), s)
	}
}

// nameOthers adds whoever says a statement with its speaker. When the first
// of them is not known, the next one is the speaker.
func (r *reading) nameOthers(u *unit, others []stretch, s *model.Statement) {
	for _, o := range others {
		head := r.headOf(u, o)
		m, note, ok := r.mentionAt(u, o, head)
		if !ok || m.Actor.ID == s.Speaker || slices.Contains(s.With, m.Actor.ID) {
			continue
		}
		if s.Speaker == "" {
			r.take(s, m, "one of those in “"+r.art.Slice(*s.Source)+"”"+note)
			continue
		}
		s.With = append(s.With, m.Actor.ID)
	}
}
