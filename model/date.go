package model

// Basis says how something came to be known. Stated: the text says so.
// Derived: computed from what the text says and an anchor. Inferred: concluded
// from weaker evidence. User: the reader said so.
type Basis string

// The bases.
const (
	Stated   Basis = "stated"
	Derived  Basis = "derived"
	Inferred Basis = "inferred"
	ByUser   Basis = "user"
	Unknown  Basis = "unknown"
)

// Date is a point or stretch of time as honestly as the text allows.
type Date struct {
	Raw    Maybe `json:"raw"`   // the words of the text: "on Wednesday"
	Value  Maybe `json:"value"` // EDTF (ISO 8601-2): "2020-08-26", "2011-10/2011-12", "2025~"
	Basis  Basis `json:"basis"`
	Anchor Maybe `json:"anchor"` // what a derived value was derived from: "published 2020-08-28"
}

// TimeType is the TIMEX3 type of a temporal expression.
type TimeType string

// The TIMEX3 types.
const (
	DateTime   TimeType = "DATE"
	ClockTime  TimeType = "TIME"
	Duration   TimeType = "DURATION"
	SetOfTimes TimeType = "SET"
)

// Time is a temporal expression in an article.
type Time struct {
	Article ArticleID `json:"article"`
	Span
	Type  TimeType `json:"type"`
	Value Maybe    `json:"value"` // TIMEX3: "2020-08-26", "P2W", "PRESENT_REF"
	EDTF  Maybe    `json:"edtf"`  // the same as EDTF, when it names a time that EDTF can express
	Basis Basis    `json:"basis"`
	Why   string   `json:"why"` // the rule and the anchor, readable
}

// EventStatus says in what sense an event is told.
type EventStatus string

// The senses in which an event is told. Only Happened belongs on the line of
// what took place.
const (
	Happened    EventStatus = "happened"
	Expected    EventStatus = "expected"    // planned, forecast
	Conditional EventStatus = "conditional" // would happen if
	Denied      EventStatus = "denied"
	Background  EventStatus = "background" // a historical aside
)

// EventDate is the date of an event and the words that give it.
type EventDate struct {
	Span
	Date
}

// Event is something with a time: a dated or datable sentence or clause.
type Event struct {
	Article    ArticleID   `json:"article"`
	Sentence   int         `json:"sentence"` // index into the article's Sentences
	Date       EventDate   `json:"date"`
	Clause     *Span       `json:"clause"` // the relative clause or noun phrase that alone the date belongs to; nil when it dates what the sentence tells
	Actors     []ActorID   `json:"actors"`
	IsExpected bool        `json:"expected"`
	Status     EventStatus `json:"status"`
	Order      string      `json:"order"` // the order word of an event without a date: "subsequently"
	Why        string      `json:"why"`
}

// SameEvent asks whether two events that are told in different articles are one,
// with what speaks for it and what against it. No program answers it.
type SameEvent struct {
	A       int      `json:"a"` // indices into Corpus.Events, A before B
	B       int      `json:"b"`
	For     []string `json:"for"`
	Against []string `json:"against"`
}
