package actors

import (
	"strconv"
	"strings"

	"parley/model"
)

// joinGovernments joins governments by country and era. One that a text names by
// the group or leader in power never joins one of another era; one without an
// era joins that of a leader where these articles name just one. Where they
// also tell of a group in power it does so only if its article tells of the
// group apart from the government.
func (j *joiner) joinGovernments() {
	leaders := map[string]map[int]bool{} // eras by country
	groups := map[int]string{}           // countries, by the root of the group in power
	for _, i := range j.governments {
		l := &j.locals[i]
		j.completeCountry(l)
		era, byGroup := j.era(l)
		switch c := string(l.Country); {
		case era < 0 || c == "":
		case byGroup:
			if j.locals[l.era].Kind == model.Group { // a party in power may well be the leader's
				groups[era] = c
			}
		case leaders[c] == nil:
			leaders[c] = map[int]bool{era: true}
		default:
			leaders[c][era] = true
		}
	}
	ruled, apart := j.groupsInPower(groups)
	seen := map[string]int{}
	for _, i := range j.governments {
		l := &j.locals[i]
		c := string(l.Country)
		era, _ := j.era(l)
		if era < 0 && len(leaders[c]) == 1 && (!ruled[c] || apart[inArticle{l.article, c}]) {
			for only := range leaders[c] {
				era = only
			}
		}
		if c != "" || era >= 0 {
			j.meet(seen, c+":"+strconv.Itoa(era), i, "government of the same country and time")
		}
	}
}

// inArticle is a country in an article.
type inArticle struct {
	article int
	country string
}

// groupsInPower returns the countries that a group is told to rule, and the
// articles that tell of such a group.
func (j *joiner) groupsInPower(groups map[int]string) (ruled map[string]bool, apart map[inArticle]bool) {
	if len(groups) == 0 {
		return nil, nil
	}
	ruled, apart = map[string]bool{}, map[inArticle]bool{}
	for _, c := range groups {
		ruled[c] = true
	}
	for _, i := range j.bodies {
		if c, ok := groups[j.root(i)]; ok {
			apart[inArticle{j.locals[i].article, c}] = true
		}
	}
	return ruled, apart
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
	if isAcronym(l.Name) {
		return gazetteer().find(fold(l.Name), l.Name) == nil
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
