package statements

import (
	"strings"
	"unicode/utf8"

	"parley/model"
)

// guestOf is the person interviewed, for whom “A:” stands: the only one whom
// the introduction, the text before unit n, names, or else the only one whom
// its sentences have as their subject; nil when there is none such.
func (r *reading) guestOf(n int) *model.Actor {
	if n == 0 {
		return nil
	}
	end := r.art.Sentences[r.units[n-1].last].End
	var guest *model.Actor
	several := false
	for _, m := range r.cast.In(model.Span{Start: r.art.Sentences[0].Start, End: end}) {
		if m.Actor.Kind == model.Person && m.Form == model.ByName {
			several = several || guest != nil && guest != m.Actor
			guest = m.Actor
		}
	}
	if !several {
		return guest
	}
	guest = nil
	for i := 0; i <= r.units[n-1].last && i < farthest; i++ {
		a, _ := r.subjectOf(i, 0, end)
		if a == nil || a.Kind != model.Person || a == guest {
			continue
		}
		if guest != nil {
			return nil
		}
		guest = a
	}
	return guest
}

// knowShort finds for whom labels stand that are initials, “AB” for Anna Brook,
// or a name in capitals, “MS. BROOK”.
func (r *reading) knowShort(labels []label) {
	people := r.shortNames()
	for i := range labels {
		l := &labels[i]
		bare := strings.TrimSpace(l.text[strings.LastIndex(l.text, ". ")+1:])
		if a := people[bare]; a != nil && !l.person && l.side == anybody {
			l.actor, l.why, l.person = a, "whose initials or name in capitals these are", true
		}
	}
}

// shortNames leads from initials, from names in capitals and from their last
// words to the person who has them; to nil when several have.
func (r *reading) shortNames() map[string]*model.Actor {
	people := map[string]*model.Actor{}
	put := func(key string, a *model.Actor) {
		if other, ok := people[key]; ok && other != a {
			a = nil
		}
		people[key] = a
	}
	for i := range r.cast.Actors {
		a := &r.cast.Actors[i]
		words := strings.Fields(strings.ToUpper(a.Name))
		if a.Kind != model.Person || len(words) > 8 {
			continue
		}
		initials := ""
		for k, w := range words {
			_, n := utf8.DecodeRuneInString(w)
			initials += w[:n]
			put(strings.Join(words[k:], " "), a)
		}
		if len(words) > 1 && len(words) < 5 {
			put(initials, a)
		}
	}
	return people
}
