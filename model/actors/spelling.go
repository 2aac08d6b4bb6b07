package actors

import (
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// counter counts the spellings of one actor.
type counter struct {
	order []string
	count map[string]int
	form  map[string]int
}

func (c *counter) add(s string, form model.Form) {
	if form == model.ByPronoun {
		return
	}
	if c.count == nil {
		c.count, c.form = map[string]int{}, map[string]int{}
	}
	if c.count[s]++; c.count[s] == 1 {
		c.order = append(c.order, s)
	}
	c.form[s] = max(c.form[s], formWeight[form])
}

var formWeight = map[model.Form]int{model.ByName: 2, model.ByMetonym: 1}

// all returns the spellings, most frequent first.
func (c *counter) all() []string {
	out := slices.Clone(c.order)
	slices.SortStableFunc(out, func(x, y string) int { return c.count[y] - c.count[x] })
	return out
}

// best returns the spelling to call the actor by: of names before metonyms and
// titles the most frequent, for a person of those with a given name, for somebody described of those
// that say more than a noun.
func (c *counter) best(kind model.ActorKind) string {
	best, rank := "", -1
	for _, s := range c.all() {
		r := 2 * c.form[s]
		if (kind == model.Person || kind == model.Unnamed) && strings.Contains(s, " ") {
			r++
		}
		if r > rank {
			best, rank = s, r
		}
	}
	return best
}

// bestWith returns the most frequent name that holds the folded word, or the
// given one.
func (c *counter) bestWith(word, otherwise string) string {
	for _, s := range c.all() {
		if c.form[s] == formWeight[model.ByName] && strings.Contains(fold(s), word) {
			return s
		}
	}
	return otherwise
}

// ids hands out unique identifiers.
type ids struct {
	taken map[model.ActorID]bool
	next  map[string]int
}

func newIDs() *ids { return &ids{map[model.ActorID]bool{}, map[string]int{}} }

// take returns the slug, with a number when it is taken.
func (x *ids) take(s string) model.ActorID {
	id := model.ActorID(s)
	for x.taken[id] {
		x.next[s] = max(2, x.next[s]+1)
		id = model.ActorID(s + "-" + strconv.Itoa(x.next[s]))
	}
	x.taken[id] = true
	return id
}

// slug is a name as an identifier: small ASCII letters, digits and hyphens.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range fold(s) {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteRune(r)
	}
	if b.Len() == 0 {
		return "actor"
	}
	return b.String()
}
