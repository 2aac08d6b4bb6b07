// Package styles stands in for chroma's package of that name.
package styles

import "github.com/alecthomas/chroma/v2"

// Registry holds the styles that were registered.
var Registry = map[string]*chroma.Style{}

// Register keeps a style under its name.
func Register(s *chroma.Style) *chroma.Style {
	Registry[s.Name] = s
	return s
}
