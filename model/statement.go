package model

import "slices"

// StatementKind says how much of a statement stands in quotation marks.
type StatementKind string

// The kinds of statement.
const (
	Quote    StatementKind = "quote"    // at least one full clause in marks
	Fragment StatementKind = "fragment" // part of a clause in marks
	Reported StatementKind = "reported" // attributed without marks
)

// SpeakerBasis says how the speaker was found.
type SpeakerBasis string

// The ways in which a speaker is found.
const (
	SpeakerByName    SpeakerBasis = "name"
	SpeakerByRole    SpeakerBasis = "role"
	SpeakerByPronoun SpeakerBasis = "pronoun"
	SpeakerUnknown   SpeakerBasis = "unknown"
	SpeakerByUser    SpeakerBasis = "user" // corrections.csv
)

// Act is what the speaker does with the words, as the cue tells it.
type Act string

// The acts of speech.
const (
	Says     Act = "says"
	Denies   Act = "denies"   // also rejects, refuses
	Accuses  Act = "accuses"  // also blames, condemns, criticises
	Demands  Act = "demands"  // also urges, asks, warns to
	Promises Act = "promises" // also pledges, offers, plans
	Agrees   Act = "agrees"   // also confirms, welcomes, supports
	Warns    Act = "warns"
)

// Statement is something that somebody is said to have said.
type Statement struct {
	Article   ArticleID     `json:"article"`
	Kind      StatementKind `json:"kind"`
	Content   []Span        `json:"content"` // without the quotation marks
	Source    *Span         `json:"source"`  // the words that name the speaker
	Cue       *Span         `json:"cue"`
	Speaker   ActorID       `json:"speaker"`
	With      []ActorID     `json:"with"` // who else says it with the speaker: “Paris and Berlin said”
	Basis     SpeakerBasis  `json:"basis"`
	Act       Act           `json:"act"`
	Addressee Maybe         `json:"addressee"`
	Target    ActorID       `json:"target"`   // whom an accusation, denial or demand is aimed at
	Via       Maybe         `json:"via"`      // the agency or paper that carried it: "The Associated Press"
	Medium    Maybe         `json:"medium"`   // "tweet", "interview", …
	Embedded  ActorID       `json:"embedded"` // who is said, inside the content, to have said it: second-hand
	Hedged    bool          `json:"hedged"`
	Date      Date          `json:"date"`
	Sentence  int           `json:"sentence"`      // index of the first sentence it lies in
	Last      int           `json:"last_sentence"` // and of the last, cue and source included
	Why       Reasons       `json:"why"`
}

// Reasons says why a statement's parts were taken for what they are.
type Reasons struct {
	Cue     string `json:"cue"`
	Span    string `json:"span"`
	Speaker string `json:"speaker"`
}

// Speakers returns everybody who says the statement, the speaker first; nobody
// when the speaker is not known.
func (s *Statement) Speakers() []ActorID {
	if s.Speaker == "" {
		return nil
	}
	return append([]ActorID{s.Speaker}, s.With...)
}

// SaidBy reports whether an actor says the statement, alone or with others.
func (s *Statement) SaidBy(id ActorID) bool {
	return id != "" && (s.Speaker == id || slices.Contains(s.With, id))
}

// Whole is the stretch of text from the first to the last word of the
// statement, content, source and cue together.
func (s *Statement) Whole() Span {
	var w Span
	first := true
	add := func(t Span) {
		if first {
			w, first = t, false
			return
		}
		w.Start, w.End = min(w.Start, t.Start), max(w.End, t.End)
	}
	for _, c := range s.Content {
		add(c)
	}
	if s.Source != nil {
		add(*s.Source)
	}
	if s.Cue != nil {
		add(*s.Cue)
	}
	return w
}
