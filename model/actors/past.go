package actors

import "strings"

// pastReach bounds the words between an office and the year that dates it.
const pastReach = 14

// isPast reports an office that its clause tells of an earlier year, “In 1998,
// Prime Minister X”, or of a time gone, “the prime minister at the time”, or that
// somebody loses, “who overthrew President X”. Who had it then need not be who is
// meant by the bare office.
func (b *builder) isPast(p *phrase) bool {
	return b.isOfThen(p) || b.isLost(p) || b.opensInPast(p) || b.datedBefore(p) || b.datedBehind(p)
}

// isLost reports an office whose holder the sentence tells to have lost it: the
// object of such a verb or noun, or the subject of its passive.
func (b *builder) isLost(p *phrase) bool {
	i := p.lo - 1
	if p.det != "" {
		i--
	}
	if i > p.stretch.lo {
		w := &b.words[i]
		if b.l.removals[w.fold] && strings.HasPrefix(w.tag, "VB") && !b.isUnreal(i, p.stretch) {
			return true
		}
		if w.fold == "of" && b.l.removalNouns[b.words[i-1].fold] {
			return true
		}
	}
	return p.holder >= 0 && b.isRemoved(max(p.hi, b.holderEnd(p)), p.stretch)
}

// isRemoved reports "was overthrown", ", who was killed" or ", ousted" at word j.
func (b *builder) isRemoved(j int, s stretch) bool {
	if j < s.hi && b.words[j].text == "," {
		if j++; j < s.hi && b.words[j].fold == "who" {
			j++
		}
	} else if j < s.hi && forms[b.words[j].fold] == 0 {
		return false
	}
	for k := j; k < s.hi && k < j+4; k++ {
		w := &b.words[k]
		if forms[w.fold] == 0 && !b.isPause(k) {
			return w.tag == "VBN" && b.l.removals[w.fold]
		}
		if w.fold == "not" || w.fold == "n't" {
			return false
		}
	}
	return false
}

// isOfThen reports "at the time" or "of the day" behind the phrase.
func (b *builder) isOfThen(p *phrase) bool {
	j := p.hi
	if j+2 >= p.stretch.hi || b.words[j+1].fold != "the" {
		return false
	}
	at, noun := b.words[j].fold, b.words[j+2].fold
	return at == "at" && noun == "time" || at == "of" && noun == "day"
}

// opensInPast reports a sentence that begins with an earlier year.
func (b *builder) opensInPast(p *phrase) bool {
	s := p.stretch
	return p.lo > s.lo && b.earlierYear(s.lo, s) && p.lo-s.lo <= pastReach
}

// datedBefore reports an earlier year right before the phrase: "signed in 1998
// under Prime Minister X".
func (b *builder) datedBefore(p *phrase) bool {
	for i := p.lo - 1; i > p.stretch.lo && i >= p.lo-4; i-- {
		if b.earlierYear(i-1, p.stretch) {
			return true
		}
		if w := &b.words[i]; w.text == "," || strings.HasPrefix(w.tag, "VB") {
			break
		}
	}
	return false
}

// datedBehind reports an earlier year in the clause of the phrase, behind its one
// verb: "Prime Minister X signed the accord in 1998".
func (b *builder) datedBehind(p *phrase) bool {
	verbs := 0
	for i := p.hi; i < p.stretch.hi && i <= p.hi+pastReach; i++ {
		w := &b.words[i]
		if w.fold == "in" {
			if b.earlierYear(i, p.stretch) {
				return verbs == 1
			}
			continue
		}
		if strings.HasPrefix(w.tag, "VB") {
			verbs++
		}
		if verbs > 1 || w.text == "," || w.text == ";" || w.text == `"` || w.fold == "that" || w.fold == "who" {
			break
		}
	}
	return false
}

// earlierYear reports "in" at word i and behind it, perhaps with a month, a year
// before that of the article.
func (b *builder) earlierYear(i int, s stretch) bool {
	now := string(b.doc.Article.Published.Value)
	if len(now) < 4 || b.words[i].fold != "in" {
		return false
	}
	for j := i + 1; j < s.hi && j <= i+2; j++ {
		if y := b.words[j].text; isYear(y) {
			return y < now[:4]
		}
	}
	return false
}

// isYear reports four digits that begin with 1 or 2.
func isYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' || s[0] == '2') && strings.Trim(s, "0123456789") == ""
}
