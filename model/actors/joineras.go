package actors

import (
	"slices"
	"time"

	"parley/model"
)

// era is the government of a leader or group as the articles date it.
type era struct {
	root    int  // the joined leader or group
	byGroup bool // a group that rules rather than a leader
	days    span // of the dated articles that name it
}

// span is a stretch of days, both ends included; empty when first is after last.
type span struct{ first, last int }

var noDays = span{1, 0}

func (s span) isEmpty() bool { return s.first > s.last }

// with returns the span that also holds a day.
func (s span) with(day int) span {
	if s.isEmpty() {
		return span{day, day}
	}
	return span{min(s.first, day), max(s.last, day)}
}

// distance is the number of days from the span to a day.
func (s span) distance(day int) int { return max(0, s.first-day, day-s.last) }

// How many days from the dated articles that name a government the same
// country's may still be meant: where there are several, and where there is one.
const (
	eraSlack    = 183
	longestTerm = 5 * 366
)

// mostEras bounds the governments of a country that are compared by their time.
const mostEras = 24

// eras returns the leaders and groups by whom the articles name the governments
// of each country, in the order of the articles. A party in power counts for
// nothing, since it may well be the leader's.
func (j *joiner) eras() map[string][]era {
	type place struct {
		country string
		root    int
	}
	out, at := map[string][]era{}, map[place]int{}
	for _, i := range j.governments {
		l := &j.locals[i]
		j.completeCountry(l)
		root, byGroup := j.era(l)
		c := string(l.Country)
		if root < 0 || c == "" || byGroup && j.locals[l.era].Kind != model.Group {
			continue
		}
		k, ok := at[place{c, root}]
		if !ok {
			k = len(out[c])
			out[c] = append(out[c], era{root, byGroup, noDays})
			at[place{c, root}] = k
		}
		if day, ok := j.day(l); ok {
			e := &out[c][k]
			e.days = e.days.with(day)
		}
	}
	return out
}

// eraOf returns the leader or group whose government a local means that is named
// by none, or -1: the one whose dated articles are of the same time, else the only
// leader that the articles name, unless they tell of a group in power as well. A
// group does not count where the article tells of it apart from the government.
// why is the evidence.
func (j *joiner) eraOf(l *local, eras []era, apart bool) (root int, why string) {
	if len(eras) == 0 || len(eras) > mostEras {
		return -1, sameGovernment
	}
	if apart {
		eras = slices.DeleteFunc(slices.Clone(eras), func(e era) bool { return e.byGroup })
	}
	day, dated := j.day(l)
	if k := ofTheTime(eras, day); dated && k >= 0 {
		return eras[k].root, "government of the country at the time of the article"
	}
	if len(eras) == 1 && !eras[0].byGroup && (!dated || eras[0].couldRule(day)) {
		return eras[0].root, "the only government of the country that is named by a leader"
	}
	return -1, sameGovernment
}

// ofTheTime returns the one era that an article of the given day belongs to; -1
// when none or several may be meant.
func ofTheTime(eras []era, day int) int {
	found := -1
	for k := range eras {
		switch e := &eras[k]; {
		case e.days.isEmpty():
			return -1 // when that one ruled is not known
		case e.days.distance(day) > eraSlack:
		case found >= 0:
			return -1
		default:
			found = k
		}
	}
	return found
}

// couldRule reports that the dates of the articles do not speak against the era
// being that of an article of the given day.
func (e *era) couldRule(day int) bool { return e.days.isEmpty() || e.days.distance(day) <= longestTerm }

// day returns the day on which the article of a local was published, counted from
// 1970; it is false where the day is not known.
func (j *joiner) day(l *local) (n int, ok bool) {
	t, err := time.Parse(time.DateOnly, string(j.articles[l.article].Published.Value))
	return int(t.Unix() / secondsOfDay), err == nil
}

const secondsOfDay = 24 * 60 * 60
