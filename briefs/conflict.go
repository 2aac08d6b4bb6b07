package briefs

import (
	"fmt"
	"strings"

	"parley/model"
)

// conflict lists the typed pairs. A line that is a lead is only pointed to.
func (b *builder) conflict() Section {
	s := newSection("conflict", "Agreement and conflict", PairLayout)
	pairs := b.worthSetting(b.pairs)
	if limit := b.opt.cap("conflict"); len(pairs) > limit {
		s.More, pairs = len(pairs)-limit, pairs[:limit]
	}
	for i, p := range pairs {
		number := i + 1
		note := fmt.Sprintf("c%d: %s%s", number, p.kind, b.between(p))
		var elsewhere []string
		for _, it := range p.lines {
			if at := b.shown[it]; at != "" {
				elsewhere = append(elsewhere, at)
				continue
			}
			b.take(it)
			b.shown[it] = fmt.Sprintf("c%d", number)
			l := b.line(it)
			l.Pair = number
			s.Lines = append(s.Lines, l)
		}
		if len(elsewhere) > 0 {
			note += "; see " + strings.Join(elsewhere, " and ")
		}
		if missing := b.noDenial(p); missing != "" {
			note += "; " + missing
		}
		s.Notes = append(s.Notes, note+".")
	}
	return s
}

// worthSetting leaves out what stands alone and was shown: its label says that
// it denies or agrees.
func (b *builder) worthSetting(pairs []pair) []pair {
	var out []pair
	for _, p := range pairs {
		if (p.kind == denialAlone || p.kind == agreement) && len(p.lines) == 1 && b.shown[p.lines[0]] != "" {
			continue
		}
		out = append(out, p)
	}
	return out
}

// between names the two sides of a pair.
func (b *builder) between(p pair) string {
	sides := []string{}
	seen := map[model.ActorID]bool{}
	for _, it := range p.lines {
		for _, s := range it.speech {
			for _, id := range []model.ActorID{s.Speaker, s.Target} {
				if who := b.corpus.Actor(id); who != nil && !seen[id] && len(sides) < 2 {
					seen[id] = true
					sides = append(sides, who.Name)
				}
			}
		}
	}
	switch len(sides) {
	case 0:
		return ""
	case 1:
		return ", " + sides[0]
	}
	return ", " + sides[0] + " and " + sides[1]
}
