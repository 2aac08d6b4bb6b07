package actors

import (
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// joinGovernments joins governments by country and era. One that a text names by
// the group or leader in power never joins one of another era; one without an
// era joins that of its time, see eraOf.
func (j *joiner) joinGovernments() {
	eras := j.eras()
	apart := j.groupsApart(eras)
	seen := map[string]int{}
	for _, i := range j.governments {
		l := &j.locals[i]
		c := string(l.Country)
		root, _ := j.era(l)
		why := sameGovernment
		if root < 0 {
			root, why = j.eraOf(l, eras[c], apart[inArticle{l.article, c}])
		}
		if division := divisionOf(fold(l.Name)); division != "" && root < 0 && c == "" {
			j.meet(seen, division, i, "government of the same state or province")
		} else if c != "" || root >= 0 {
			j.meet(seen, c+":"+strconv.Itoa(root), i, why)
		}
	}
}

const sameGovernment = "government of the same country and time"

// inArticle is a country in an article.
type inArticle struct {
	article int
	country string
}

// groupsApart returns the articles that tell of a group which rules the country
// other than in the name of its government.
func (j *joiner) groupsApart(eras map[string][]era) map[inArticle]bool {
	countries := map[int][]string{} // of groups in power
	for c, of := range eras {
		for _, e := range of {
			if e.byGroup {
				countries[e.root] = append(countries[e.root], c)
			}
		}
	}
	out := map[inArticle]bool{}
	if len(countries) == 0 {
		return out
	}
	named := j.governmentsOfGroups()
	for _, i := range j.bodies {
		l := &j.locals[i]
		for _, c := range countries[j.root(i)] {
			if slices.ContainsFunc(l.Mentions, func(m model.Mention) bool { return !isWithin(m.Span, named[l.article]) }) {
				out[inArticle{l.article, c}] = true
			}
		}
	}
	return out
}

// governmentsOfGroups returns where the articles name a government by its group.
func (j *joiner) governmentsOfGroups() map[int][]model.Span {
	out := map[int][]model.Span{}
	for _, i := range j.governments {
		l := &j.locals[i]
		if _, byGroup := j.era(l); !byGroup {
			continue
		}
		for _, m := range l.Mentions {
			out[l.article] = append(out[l.article], m.Span)
		}
	}
	return out
}

func isWithin(s model.Span, among []model.Span) bool {
	return slices.ContainsFunc(among, func(x model.Span) bool { return x.Start <= s.Start && s.End <= x.End })
}

// era returns the joined actor that a government is named by, or -1, and
// whether that is a group rather than a leader.
func (j *joiner) era(l *local) (root int, byGroup bool) {
	if l.era < 0 {
		return -1, false
	}
	return j.root(l.era), j.locals[l.era].Kind != model.Person
}

// completeCountry gives a government that is named by its leader alone the
// leader's country, as any of the articles tells it.
func (j *joiner) completeCountry(l *local) {
	if l.Country != "" {
		return
	}
	era, byGroup := j.era(l)
	if era < 0 || byGroup {
		return
	}
	if j.leaderCountry == nil {
		j.leaderCountry = map[int]model.Maybe{}
		for i := range j.locals {
			p := &j.locals[i]
			r := j.root(i)
			if p.Kind == model.Government {
				r, _ = j.era(p)
			} else if p.Kind != model.Person {
				continue
			}
			if r >= 0 && p.Country != "" && j.leaderCountry[r] == "" {
				j.leaderCountry[r] = p.Country
			}
		}
	}
	l.Country = j.leaderCountry[era]
}

// hasOwnName reports a government that is called by a name rather than by its
// country, seat or leader: "Government of National Accord", or its acronym.
func hasOwnName(l *local) bool {
	if l.era >= 0 {
		return false
	}
	if l.Country == "" && divisionOf(fold(l.Name)) != "" {
		return false
	}
	known := gazetteer().find(fold(l.Name), l.Name)
	if isAcronym(l.Name) {
		return known == nil || known.class == governmentClass
	}
	if known != nil && known.class == governmentClass {
		return true
	}
	var words []string
	noun := false
	for _, w := range strings.Fields(l.Name) {
		switch folded := fold(w); {
		case isGovernmentNoun(folded):
			noun = true
		case folded == "of" || folded == "the" || folded == "and":
		case !isUpper(w):
			return false
		default:
			words = append(words, folded)
		}
	}
	return noun && !isOrdinary(words)
}

// isOrdinary reports folded words that any government may be called by: states
// and their seats, "federal", "interim".
func isOrdinary(words []string) bool {
	for len(words) > 0 {
		if n := stateAt(words); n > 0 {
			words = words[n:]
		} else if lists().generic[words[0]] || lists().roleModifiers[words[0]] {
			words = words[1:]
		} else {
			return false
		}
	}
	return true
}

// stateAt returns the number of folded words in front that name a country, a
// people or a capital.
func stateAt(words []string) int {
	for n := min(4, len(words)); n > 0; n-- {
		key := strings.Join(words[:n], " ")
		for _, name := range []string{key, strings.TrimSuffix(key, "s"), strings.TrimSuffix(key, "’s")} {
			for _, e := range gazetteer().names[name] {
				if e.class == countryClass || e.class == demonymClass || e.class == capitalClass {
					return n
				}
			}
		}
	}
	return 0
}
