package canvas

// ascii is the ASCII kin of a typographic mark on a plain canvas; anything else
// stays as it is.
func (c Canvas) ascii(mark string) string {
	if !c.plain || len(mark) < 2 {
		return mark
	}
	switch mark {
	case "“", "”", "„", "«", "»":
		return `"`
	case "‘", "’", "‚":
		return "'"
	case "–", "—", "‑", "·", "•":
		return "-"
	case Ellipsis:
		return "~"
	case "↓":
		return "v"
	case "↑":
		return "^"
	case "←":
		return "<"
	case "→":
		return ">"
	case "×":
		return "x"
	case "◌":
		return "o"
	case "\u00a0":
		return " "
	}
	return mark
}
