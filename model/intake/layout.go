package intake

import (
	"strings"

	"parley/model"
)

// trim returns the span without white space at its ends.
func trim(text string, s model.Span) model.Span {
	part := text[s.Start:s.End]
	left := strings.TrimLeft(part, " \n\u00a0")
	s.Start += len(part) - len(left)
	s.End = s.Start + len(strings.TrimRight(left, " \n\u00a0"))
	return s
}

func paragraphs(text string) []model.Span {
	var spans []model.Span
	for start := 0; start < len(text); {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		if s := trim(text, model.Span{Start: start, End: end}); s.Len() > 0 {
			spans = append(spans, s)
		}
		start = end + 1
	}
	return spans
}
