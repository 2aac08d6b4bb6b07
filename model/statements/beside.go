package statements

import (
	"sort"
	"strings"

	"parley/model"
)

// beside gives the quotation that is unit n to whoever the sentence before it in
// the same paragraph is about, when that is one person and nobody and nothing
// else there may speak: Brook was weary. “We must go.” A pronoun is enough when
// somebody has spoken in the paragraph.
func (r *reading) beside(n int, spoken bool) []*finding {
	if n == 0 || r.units[n-1].paragraph != r.units[n].paragraph || !r.wholeSentence(n) {
		return nil
	}
	u := &r.units[n-1]
	s := r.heroOf(u)
	if s.empty() || u.tag(s.lo) == "PRP" && !spoken || r.othersMaySpeak(u, s) || !r.sameHero(n, s) {
		return nil
	}
	said := r.contentSpan(&r.units[n], stretch{0, len(r.units[n].items)})
	return []*finding{{unit: n - 1, source: s, how: hero, act: model.Says, extra: []model.Span{said},
		rule: "words in quotation marks after a sentence about whoever says them"}}
}

// wholeSentence reports that the quotations of unit n begin and end as sentences
// do.
func (r *reading) wholeSentence(n int) bool {
	u := &r.units[n]
	for k := range u.items {
		if u.items[k].quote < 0 {
			continue
		}
		inner := r.marks[u.items[k].quote].inner
		return !r.opensSmall(u, k) && strings.ContainsRune(".?!", rune(r.art.Text[inner.End-1]))
	}
	return false
}

// heroOf is the person who is the subject of the last sentence of a unit.
func (r *reading) heroOf(u *unit) stretch {
	lo, _ := r.doc.Bounds(u.last)
	first := sort.Search(len(u.items), func(k int) bool { return u.items[k].lo >= lo })
	s := r.topicOf(u, first)
	if s.empty() {
		s = r.mainSubject(u, len(u.items)-1)
	}
	if s.empty() || s.lo < first || joined(u, s) || !r.isPerson(u, s) {
		return stretch{}
	}
	return s
}

// othersMaySpeak reports that the unit tells of somebody beside its subject s, or
// of something heard or read.
func (r *reading) othersMaySpeak(u *unit, s stretch) bool {
	for k := range u.items {
		switch inside := s.lo <= k && k < s.hi; {
		case u.items[k].quote >= 0, u.is(writtenWord, k):
			return true
		case !inside && (u.is(objectWord, k) || u.is(subjectWord, k) && u.tag(k) == "PRP"):
			return true
		case !inside && strings.HasPrefix(u.tag(k), "NN") && r.isRole(u.lower(k)) && k > s.hi:
			return true
		}
	}
	all := r.span(u, stretch{0, len(u.items)})
	own := r.actorOf(u, s)
	for _, m := range r.cast.In(all) {
		if m.Actor != own && (m.Actor.Kind == model.Person || m.Actor.Kind == model.Unnamed) {
			return true
		}
	}
	return r.strangerIn(all)
}

// sameHero reports that the paragraph does not go on behind the quotations from
// unit n on with a sentence about somebody other than the subject s before it.
func (r *reading) sameHero(n int, s stretch) bool {
	paragraph := r.units[n].paragraph
	for n < len(r.units) && r.units[n].paragraph == paragraph && r.onlyQuote(&r.units[n]) {
		n++
	}
	if n == len(r.units) || r.units[n].paragraph != paragraph {
		return true
	}
	u := &r.units[n]
	next := r.topicOf(u, 0)
	if next.empty() {
		return false
	}
	w := u.lower(next.lo)
	return w == "he" || w == "she"
}
