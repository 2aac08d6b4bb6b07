package statements

import (
	"strings"

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
		a, _ := r.subjectOf(i, end)
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

// initialled is the only person of the article whose initials are given:
// “AB” for Anna Brook; nil when there is none or several.
func (r *reading) initialled(initials string) *model.Actor {
	if len(initials) < 2 || len(initials) > 4 {
		return nil
	}
	var found *model.Actor
	for i := range r.cast.Actors {
		a := &r.cast.Actors[i]
		if a.Kind != model.Person || !hasInitials(a.Name, initials) {
			continue
		}
		if found != nil {
			return nil
		}
		found = a
	}
	return found
}

// hasInitials reports whether the words of a name begin with these letters.
func hasInitials(name, initials string) bool {
	words := strings.Fields(name)
	if len(words) != len(initials) {
		return false
	}
	for i, w := range words {
		if w[0] != initials[i] {
			return false
		}
	}
	return true
}
