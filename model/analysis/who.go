package analysis

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// meant finds the actor that a correction names in its second place: in the
// article that is given for it, else preferably in that of the correction. One
// who is called the same as the actor of the first place is another one.
func (x *corrector) meant(r ruling, of *model.Actor) (a *model.Actor, fault string) {
	if r.isArticle != "" {
		return x.called(r.Is, r.isArticle)
	}
	if of != nil && strings.EqualFold(r.Of, r.Is) {
		return x.otherOf(r, of)
	}
	if r.article != "" {
		if now, _ := x.bearers(r.Is, r.article); len(now) == 1 {
			return now[0], ""
		}
	}
	if a, fault = x.called(r.Is, ""); a == nil && r.article != "" {
		if there := x.within(r.Is, r.article); there != nil {
			return there, ""
		}
	}
	return a, fault
}

// otherOf finds the only other actor of the same name, or the actor itself when
// there is none.
func (x *corrector) otherOf(r ruling, of *model.Actor) (a *model.Actor, fault string) {
	now, _ := x.bearers(r.Is, "")
	others := slices.DeleteFunc(now, func(a *model.Actor) bool { return a == of })
	switch len(others) {
	case 0:
		return of, ""
	case 1:
		return others[0], ""
	}
	return nil, fmt.Sprintf("%d others are called %q: the column \"file\" must name a second file", len(others), r.Is)
}

// merge makes one actor of two.
func (x *corrector) merge(r ruling) (fault string) {
	from, fault := x.called(r.Of, r.article)
	into, other := x.meant(r, from)
	switch {
	case into == nil:
		return cmp.Or(fault, other)
	case from == nil && x.alreadyOne(r, into), from == into:
		return "" // they were found to be one
	case from == nil:
		return fault
	}
	into.Mentions = slices.Concat(into.Mentions, from.Mentions)
	for i := len(into.Mentions) - len(from.Mentions); i < len(into.Mentions); i++ {
		into.Mentions[i].Why = correctionsName
	}
	into.Roles, into.Related = slices.Concat(into.Roles, from.Roles), slices.Concat(into.Related, from.Related)
	into.Salience += from.Salience
	into.Cited = into.Cited && from.Cited
	into.Country, into.Gender = cmp.Or(into.Country, from.Country), cmp.Or(into.Gender, from.Gender)
	for _, s := range from.Aliases {
		if !slices.Contains(into.Aliases, s) {
			into.Aliases = append(into.Aliases, s)
		}
	}
	x.merged[from.ID] = into.ID
	into.Told = append(slices.Concat(into.Told, from.Told), r.told("same as %s", quoted(from.Name)))
	return ""
}

// alreadyOne reports that what the correction would merge is a short form of the
// other actor alone.
func (x *corrector) alreadyOne(r ruling, into *model.Actor) bool {
	_, short := x.spelled(r.Of, r.article)
	return len(short) == 1 && short[0] == into
}

func (x *corrector) rename(r ruling) (fault string) {
	a, fault := x.called(r.Of, r.article)
	if a == nil {
		return fault
	}
	a.Told = append(a.Told, r.told("renamed from %s", quoted(a.Name)))
	a.Name = r.Is
	x.call(a.ID, r.Is)
	return ""
}

func (x *corrector) changeKind(r ruling) (fault string) {
	a, fault := x.called(r.Of, r.article)
	if a == nil {
		return fault
	}
	a.Told = append(a.Told, r.told("kind changed from %s", a.Kind))
	a.Kind = model.ActorKind(r.Is)
	return ""
}

// told says in a few words what the row of a correction changed about an actor.
func (r *ruling) told(format string, args ...any) string {
	return fmt.Sprintf(format, args...) + fmt.Sprintf(" (%s line %d)", correctionsName, r.line)
}

// quoted puts a name in marks, on one line.
func quoted(name string) string { return "“" + fold(name) + "”" }
