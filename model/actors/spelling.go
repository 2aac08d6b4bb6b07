package actors

import (
	"slices"
	"strconv"
	"strings"

	"parley/model"
)

// counter counts the spellings of one actor.
type counter struct {
	spellings []spellingCount // in the order of the text
	at        map[string]int  // index into spellings
}

type spellingCount struct {
	text string
	n    int
	rank int // of the best form in which it stands
}

func (c *counter) add(s string, form model.Form) {
	if form == model.ByPronoun {
		return
	}
	k := c.index(s)
	c.spellings[k].n++
	c.spellings[k].rank = max(c.spellings[k].rank, rankOf(form))
}

// index returns the place of a spelling, made when new. Few spellings are
// searched, more are looked up.
func (c *counter) index(s string) int {
	const few = 8
	if len(c.spellings) <= few {
		for k := range c.spellings {
			if c.spellings[k].text == s {
				return k
			}
		}
	} else if k, ok := c.at[s]; ok {
		return k
	}
	c.spellings = append(c.spellings, spellingCount{text: s})
	switch {
	case len(c.spellings) == few+1:
		c.at = make(map[string]int, 2*few)
		for k := range c.spellings {
			c.at[c.spellings[k].text] = k
		}
	case len(c.spellings) > few:
		c.at[s] = len(c.spellings) - 1
	}
	return len(c.spellings) - 1
}

// rankOf puts names before metonyms and these before titles.
func rankOf(form model.Form) int {
	switch form {
	case model.ByName:
		return 2
	case model.ByMetonym:
		return 1
	}
	return 0
}

// sorted puts the most frequent spellings first. Nothing is added afterwards.
func (c *counter) sorted() []spellingCount {
	slices.SortStableFunc(c.spellings, func(x, y spellingCount) int { return y.n - x.n })
	return c.spellings
}

// all returns the spellings, most frequent first.
func (c *counter) all() []string {
	out := make([]string, 0, len(c.spellings))
	for _, s := range c.sorted() {
		out = append(out, s.text)
	}
	return out
}

// best returns the spelling to call the actor by: of names before metonyms and
// titles the most frequent, for a person of those with a given name, for
// somebody described of those that say more than a noun.
func (c *counter) best(kind model.ActorKind) string {
	best, rank := "", -1
	for _, s := range c.sorted() {
		r := 2 * s.rank
		if (kind == model.Person || kind == model.Unnamed) && strings.Contains(s.text, " ") {
			r++
		}
		if r > rank {
			best, rank = s.text, r
		}
	}
	return best
}

// rankOf returns the rank of the best form in which a spelling stands.
func (c *counter) rankOf(s string) int { return c.spellings[c.index(s)].rank }

// bestWith returns the most frequent name that holds the folded word, or the given
// one.
func (c *counter) bestWith(word, otherwise string) string {
	for _, s := range c.sorted() {
		if s.rank == rankOf(model.ByName) && strings.Contains(fold(s.text), word) {
			return s.text
		}
	}
	return otherwise
}

// spellings returns the name by which to call an actor and all spellings, most
// frequent first.
func spellings(a *model.Article, kind model.ActorKind, mentions []model.Mention) (best string, all []string) {
	var c counter
	for _, m := range mentions {
		c.add(spelling(a, m), m.Form)
	}
	return c.best(kind), c.all()
}

// spelling is the text of a mention with its white space folded.
func spelling(a *model.Article, m model.Mention) string {
	s := a.Slice(m.Span)
	for i := 0; i < len(s); i++ {
		gap := s[i] == ' ' && i+1 < len(s) && s[i+1] == ' '
		if s[i] < ' ' || gap || strings.HasPrefix(s[i:], "\u00a0") {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// ids hands out unique identifiers.
type ids struct {
	taken map[model.ActorID]bool
	next  map[string]int
}

// newIDs makes room for n identifiers.
func newIDs(n int) *ids { return &ids{make(map[model.ActorID]bool, n), map[string]int{}} }

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
	b.Grow(len(s))
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
