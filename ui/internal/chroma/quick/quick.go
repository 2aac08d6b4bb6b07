// Package quick stands in for chroma's package of that name.
package quick

import "io"

// Highlight writes the source as it is, without colours.
func Highlight(w io.Writer, source, _, _, _ string) error {
	_, err := io.WriteString(w, source)
	return err
}
