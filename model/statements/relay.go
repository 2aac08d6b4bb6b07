package statements

// relay gives what a paper or an agency quotes to the one whom it quotes, and
// keeps the carrier: “Anadolu quoted Brook as saying that …”, “‘…,’ it quoted
// him as telling us”.
func (r *reading) relay(n int) {
	u := &r.units[n]
	for k := len(r.found) - 1; k >= 0 && r.found[k].unit == n; k-- {
		f := r.found[k]
		if f.cue.empty() || f.source.empty() {
			continue
		}
		quoted, as := f.cue.hi-1, f.cue.lo-1
		if u.lower(as) == "as" && u.tag(f.cue.lo) == "VBG" {
			quoted = quotedBefore(u, as)
		} else {
			as = asAfter(u, quoted)
		}
		if !quotes(u, quoted) || f.source.hi > quoted {
			continue
		}
		if s := r.quotedOne(u, quoted+1, as); !s.empty() {
			f.via, f.source, f.how = f.source, s, relayed
		}
	}
}

// readQuoted makes “was quoted as saying” one finite verb, with whoever quotes
// after “by”.
func (r *reading) readQuoted(u *unit, g *group) {
	as := g.start - 1
	if g.form != gerund || u.lower(as) != "as" {
		return
	}
	q := quotedBefore(u, as)
	if q < 1 || !u.is(beWord, q-1) {
		return
	}
	passive := group{start: q, head: q, end: q + 1}
	r.readAuxiliaries(u, &passive)
	g.start, g.form, g.modal, g.negated = passive.start, finite, passive.modal, passive.negated
	if u.lower(q+1) == "by" && q+2 < as {
		g.carrier = stretch{q + 2, as}
	}
	if s := r.fullPhrase(u, g.end+1); u.lower(g.end) == "by" && !s.empty() {
		g.carrier = s
	}
}

func quotes(u *unit, i int) bool { return u.lower(i) == "quoted" || u.lower(i) == "quotes" }

// quotedBefore is the item of “quoted” before the “as” at item i; -1 when there
// is none in its clause.
func quotedBefore(u *unit, i int) int {
	for k := i - 1; k >= 0 && i-k < farthest && u.tag(k) != quoteTag; k-- {
		if quotes(u, k) {
			return k
		}
	}
	return -1
}

// asAfter is the item of “as” before a gerund, “as saying”, after item i; -1
// when there is none in its clause.
func asAfter(u *unit, i int) int {
	for k := i + 1; k+1 < len(u.items) && k-i < farthest && u.tag(k) != quoteTag; k++ {
		if u.lower(k) == "as" && u.tag(k+1) == "VBG" {
			return k
		}
	}
	return -1
}

// quotedOne is the noun phrase at item lo, up to the “as”, with what describes
// it between commas.
func (r *reading) quotedOne(u *unit, lo, as int) stretch {
	if lo >= as || r.phraseAfter(u, lo).empty() && u.tag(lo) != "PRP" {
		return stretch{}
	}
	for as > lo && u.lower(as-1) == "," {
		as--
	}
	return stretch{lo, as}
}
