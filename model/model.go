// Package model is the vocabulary of parley: what articles are and what was
// found in them, as plain data with questions to ask of it. It knows no file,
// no screen, no database and no language library. Its JSON form is the schema
// "parley.analysis/1".
//
// Every finding carries the [Span] where it was found and the reason why it
// was taken for what it is. All offsets are bytes of the article's Text.
package model

import "encoding/json"

// ArticleID names an article within a corpus.
type ArticleID string

// ActorID names an actor: a slug. It is unique within one [Cast] until the
// casts of all articles are joined, and within the [Corpus] from then on.
// The empty ActorID means that nobody is known, and is null in JSON.
type ActorID string

// MarshalJSON writes the empty ActorID as null.
func (id ActorID) MarshalJSON() ([]byte, error) { return orNull(string(id)) }

// Maybe is a text that may be absent; the empty one is null in JSON.
type Maybe string

// MarshalJSON writes the empty text as null.
func (m Maybe) MarshalJSON() ([]byte, error) { return orNull(string(m)) }

func orNull(s string) ([]byte, error) {
	if s == "" {
		return []byte("null"), nil
	}
	return json.Marshal(s)
}

// Span is the half-open range of bytes [Start, End) of an article's Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Holds reports whether the span contains all of t.
func (s Span) Holds(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }
