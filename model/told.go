package model

import "strings"

// The tables in which the user says who is who. The reason of what is so by the
// user's word is the name of one.
const (
	ActorsTable      = "actors.csv"
	CorrectionsTable = "corrections.csv"
)

// IsTold reports whether a mention is one of its actor by the user's word.
func (m *Mention) IsTold() bool {
	for _, table := range [...]string{ActorsTable, CorrectionsTable} {
		if strings.HasPrefix(m.Why, table) || strings.HasSuffix(m.Why, table) {
			return true
		}
	}
	return false
}
