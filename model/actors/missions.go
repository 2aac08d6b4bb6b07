package actors

import (
	"cmp"
	"strings"
)

// A country has an embassy in many others, so its name alone does not tell which
// one is meant: the place that the text names behind it does, "in Nairobi".

var missionNouns = map[string]bool{"embassy": true, "consulate": true, "commission": true, "legation": true}

// isMission reports the folded name of an embassy, a consulate or a high
// commission.
func isMission(name string) bool {
	rest, last := "", name
	if at := strings.LastIndexByte(name, ' '); at >= 0 {
		rest, last = name[:at], name[at+1:]
	}
	return missionNouns[last] && (last != "commission" || strings.HasSuffix(rest, "high"))
}

// ofHost adds to the key of a mission that ends before word hi the country or
// place that it is in, or that the article names with all others of the kind.
func (b *builder) ofHost(key string, hi int) string {
	if !missionNouns[b.words[hi-1].fold] || !isMission(joinFolds(b.words, max(0, hi-2), hi)) {
		return key
	}
	host := b.hostAt(hi)
	if host == "" {
		host = b.onlyHost(b.words[hi-1].fold)
	}
	if host == "" {
		return key
	}
	return key + " in " + host
}

// hostAt returns the country, or else the place, of "in Nairobi" at word j.
func (b *builder) hostAt(j int) string {
	if j+1 >= len(b.words) || b.words[j].text != "in" || !b.words[j+1].upper {
		return ""
	}
	e := b.g.at(b.words, j+1, j+2)
	if k := b.nameStartingAt(j + 1); k >= 0 {
		e = b.names[k].entry
	}
	if e != nil && e.country != "" {
		return e.country
	}
	return b.words[j+1].fold
}

// onlyHost returns the host that the article names behind the noun, if it is one.
func (b *builder) onlyHost(noun string) string {
	if b.hosts == nil {
		b.hosts = map[string]string{}
		for i := range b.words {
			w := b.words[i].fold
			if !missionNouns[w] {
				continue
			}
			if host := b.hostAt(i + 1); host != "" && cmp.Or(b.hosts[w], host) == host {
				b.hosts[w] = host
			} else if host != "" {
				b.hosts[w] = manyHosts
			}
		}
	}
	if host := b.hosts[noun]; host != manyHosts {
		return host
	}
	return ""
}

// manyHosts marks a noun with more than one.
const manyHosts = "?"

// hostBeside reads the same from the text behind byte end.
func hostBeside(text string, end int) string {
	rest, ok := strings.CutPrefix(text[end:], " in ")
	if !ok {
		return ""
	}
	n := 0
	for n < len(rest) && n < 40 && rest[n] != ' ' && rest[n] != ',' && rest[n] != '.' && rest[n] != '\n' {
		n++
	}
	if n == 0 || !isUpper(rest[:n]) {
		return ""
	}
	if e := gazetteer().find(fold(rest[:n]), rest[:n]); e != nil && e.country != "" {
		return e.country
	}
	return fold(rest[:n])
}
