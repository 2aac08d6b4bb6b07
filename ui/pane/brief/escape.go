package brief

import (
	"strings"

	"parley/model/clean"
	"parley/ui/words"
)

// escape makes a text one line of Markdown that glamour shows as it is.
// Glamour takes away a backslash from some characters only, and it decodes
// entities in places where Markdown does not: so the former are escaped with a
// backslash, and what else could start anything is written as an entity.
func escape(s string) string { return escaper.Replace(words.Fold(clean.Line(s))) }

var escaper = strings.NewReplacer(
	`\`, `\\`, "&", "&amp;", "<", "&lt;", ">", "&gt;",
	"`", "\\`", "*", "\\*", "_", "\\_", "{", "\\{", "}", "\\}", "[", "\\[", "]", "\\]",
	"(", "\\(", ")", "\\)", "#", "\\#", "+", "\\+", "-", "\\-", ".", "\\.", "!", "\\!", "|", "\\|",
	":", "&#58;", "@", "&#64;", "~", "&#126;", "=", "&#61;",
)
