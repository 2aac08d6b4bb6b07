package actors

import (
	"slices"
	"strings"

	"parley/model"
)

// identity is what the articles tell of a person apart from the name.
type identity struct {
	country model.Maybe
	gender  model.Gender
	lay     bool         // told of as a bystander only: "a farmer"
	roles   []model.Role // whose offices have not been read
	offices []string
}

func newIdentity(l *local) *identity {
	return &identity{country: l.Country, gender: l.Gender, lay: l.lay, roles: l.Roles[:min(len(l.Roles), mostNamesakes)]}
}

func (x *identity) addRoles(roles []model.Role) {
	if room := mostNamesakes - len(x.roles); room > 0 && len(roles) > 0 {
		x.roles = slices.Concat(x.roles, roles[:min(len(roles), room)])
	}
}

// take adds what is known of another one.
func (x *identity) take(y *identity) {
	if x.country == "" {
		x.country = y.country
	}
	if x.gender == "" {
		x.gender = y.gender
	}
	x.lay = x.lay && y.lay
	x.addRoles(y.roles)
	for _, o := range y.offices {
		x.addOffice(o)
	}
}

func (x *identity) addOffice(o string) {
	if o != "" && len(x.offices) < mostNamesakes && !slices.Contains(x.offices, o) {
		x.offices = append(x.offices, o)
	}
}

// held returns the offices of all roles.
func (x *identity) held() []string {
	for _, r := range x.roles {
		x.addOffice(office(r.Text))
	}
	x.roles = nil
	return x.offices
}

// contradicts reports that the two are told to be different people.
func (x *identity) contradicts(y *identity) bool {
	return x.gender != "" && y.gender != "" && x.gender != y.gender || x.country != "" && y.country != "" && x.country != y.country ||
		x.lay && y.inOffice() || y.lay && x.inOffice()
}

// inOffice reports an office that few people have at a time.
func (x *identity) inOffice() bool { return slices.ContainsFunc(x.held(), isTerm) }

// isLay reports roles of which all are those of bystanders.
func isLay(roles []model.Role) bool {
	for _, r := range roles {
		words := strings.Fields(fold(r.Text))
		if len(words) == 0 {
			return false
		}
		if known, ok := lists().roles[words[len(words)-1]]; !ok || known.class != witnessRole {
			return false
		}
	}
	return len(roles) > 0
}

// sharesOffice reports a role noun that both have, modifiers included.
func (x *identity) sharesOffice(y *identity) bool {
	theirs := y.held()
	return slices.ContainsFunc(x.held(), func(o string) bool { return slices.Contains(theirs, o) })
}

// sharesTerm reports an office in common that few people have at a time.
func (x *identity) sharesTerm(y *identity) bool {
	theirs := y.held()
	return slices.ContainsFunc(x.held(), func(o string) bool { return isTerm(o) && slices.Contains(theirs, o) })
}

// isTerm reports the noun of an office, such as "foreign minister".
func isTerm(o string) bool {
	words := strings.Fields(o)
	for n := range words {
		if r, ok := lists().roles[strings.Join(words[n:], " ")]; ok {
			return r.class == officeRole && !r.plural
		}
	}
	return false
}

// office is the role noun of a role with its modifiers, owner and adjectives
// apart.
func office(role string) string {
	l := lists()
	words := strings.Fields(fold(role))
	i := len(words) - 1
	for i > 0 && l.roleModifiers[words[i-1]] {
		i--
	}
	if i < 0 {
		return ""
	}
	return strings.Join(words[i:], " ")
}

// agree reports that nothing speaks against two locals being one person and,
// where evidence is needed, that a country or an office speaks for it.
func (j *joiner) agree(a, b int, evidence bool) bool {
	x, y := j.who(a), j.who(b)
	if x.contradicts(y) {
		return false
	}
	return !evidence || x.country != "" && x.country == y.country || x.sharesOffice(y)
}

// who is what is known of the person that local i belongs to.
func (j *joiner) who(i int) *identity { return j.locals[j.root(i)].who }
