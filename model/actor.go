package model

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// NameKind is the kind of a proper name.
type NameKind string

// The kinds of name.
const (
	PersonName       NameKind = "person"
	OrganisationName NameKind = "organisation"
	PlaceName        NameKind = "place"
	OtherName        NameKind = "other"
)

// Name is a proper name in an article, places included.
type Name struct {
	Article ArticleID `json:"article"`
	Span
	Kind NameKind `json:"kind"`
	Why  string   `json:"why"`
}

// ActorKind is the kind of an actor.
type ActorKind string

// The kinds of actor. Unnamed is somebody who is only described, such as
// "a senior official".
const (
	Person       ActorKind = "person"
	Organisation ActorKind = "organisation"
	Country      ActorKind = "country"
	Government   ActorKind = "government"
	Group        ActorKind = "group"
	Unnamed      ActorKind = "unnamed"
)

// Gender is what the text shows of a person's pronoun.
type Gender string

// The genders; empty when the text does not tell.
const (
	He   Gender = "he"
	She  Gender = "she"
	They Gender = "they" // several people, or a body
)

// Form is the way in which a mention refers to its actor.
type Form string

// The forms. Title is an office or a description without a name; metonym a
// capital or a building for a government.
const (
	ByName    Form = "name"
	ByTitle   Form = "title"
	ByMetonym Form = "metonym"
	ByPronoun Form = "pronoun"
)

// Mention is a place in an article where an actor is referred to. The span is
// the bare name, without article, title or possessive.
type Mention struct {
	Article ArticleID `json:"article"`
	Span
	Form Form   `json:"form"`
	Why  string `json:"why"` // the evidence that joins this mention to its actor
}

// Role is an office or description that a text gives an actor.
type Role struct {
	Text    string
	Of      string // whose the role is, as the text says behind it: "of the Harbour Board"; empty where it does not
	Article ArticleID
	Span    Span
	Former  bool // "then army chief", "former president"
}

// Actor is a person, government or group that the articles tell of.
type Actor struct {
	ID       ActorID    `json:"id"`
	Name     string     `json:"name"` // always a spelling that the files contain
	Kind     ActorKind  `json:"kind"`
	Country  Maybe      `json:"country"` // ISO 3166 code of the country it is or belongs to, for linking only
	Gender   Gender     `json:"-"`
	Cited    bool       `json:"cited,omitempty"` // a person from outside the story whose words the writer borrows: “As X once said”
	Era      ActorID    `json:"-"`               // of a government: the leader or group that the text names it by
	Roles    []Role     `json:"roles"`
	Aliases  []string   `json:"aliases"` // every spelling, most frequent first
	Mentions []Mention  `json:"mentions"`
	Salience float64    `json:"salience"` // orders the Index; higher matters more
	Related  []Relation `json:"related"`
	Told     []string   `json:"told"` // what the user's tables changed about it, and where they say so
}

// Relation is a sentence that relates an actor to another one.
type Relation struct {
	Actor    ActorID   `json:"actor"`
	Kind     string    `json:"kind"` // met, talks with, accuses, supports, heads, belongs to
	Article  ArticleID `json:"article"`
	Sentence int       `json:"sentence"`
}

// Whole is the role with whose it is: "director of the Harbour Board".
func (r Role) Whole() string { return strings.TrimSpace(r.Text + " " + r.Of) }

// MarshalJSON writes the words of the role alone.
func (r Role) MarshalJSON() ([]byte, error) { return orNull(r.Whole()) }

// Cast is who appears in one article. Actor ids are local to it. Mentions of
// each actor are in the order of the text.
type Cast struct {
	Article ArticleID
	Names   []Name
	Actors  []Actor
	index   []castEntry
}

type castEntry struct {
	Span
	actor, mention int
}

// Index prepares the cast for questions about spans. Whoever changes the
// mentions calls it once afterwards.
func (c *Cast) Index() {
	c.index = c.index[:0]
	for i := range c.Actors {
		for j, m := range c.Actors[i].Mentions {
			c.index = append(c.index, castEntry{m.Span, i, j})
		}
	}
	slices.SortStableFunc(c.index, func(a, b castEntry) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End)
	})
}

// Presence is one mention together with its actor.
type Presence struct {
	*Actor
	Mention
}

// In returns the mentions that lie inside the span, in the order of the text;
// of nested ones the outer comes first.
func (c *Cast) In(s Span) []Presence {
	var out []Presence
	at := sort.Search(len(c.index), func(i int) bool { return c.index[i].Start >= s.Start })
	for ; at < len(c.index) && c.index[at].Start < s.End; at++ {
		e := c.index[at]
		if e.End <= s.End {
			a := &c.Actors[e.actor]
			out = append(out, Presence{a, a.Mentions[e.mention]})
		}
	}
	return out
}

// Actor returns the actor with the given local id, or nil.
func (c *Cast) Actor(id ActorID) *Actor {
	for i := range c.Actors {
		if c.Actors[i].ID == id {
			return &c.Actors[i]
		}
	}
	return nil
}
