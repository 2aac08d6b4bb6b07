package themes

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// slug makes an id of a label: lower case letters and digits with hyphens, and
// no accents. Letters that are not Latin are left out.
func slug(label string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(label)) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-") && r < 0x80:
			b.WriteByte('-')
		}
	}
	if s := strings.TrimSuffix(b.String(), "-"); s != "" {
		return s
	}
	return "theme"
}

// ids gives out slugs, each once.
type ids map[string]bool

func (u ids) next(label string) string {
	base := slug(label)
	id := base
	for i := 2; u[id]; i++ {
		id = fmt.Sprintf("%s-%d", base, i)
	}
	u[id] = true
	return id
}
