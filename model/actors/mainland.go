package actors

import "strings"

// An article speaks of one country when it names it and what is in it so often,
// and of all countries in so many parts of three.
const (
	fewestOfMain = 3
	partOfMain   = 2
)

// mainland returns the country that the article speaks of most by far, or "".
func (b *builder) mainland() string {
	if b.main != nil {
		return *b.main
	}
	count, total := map[string]int{}, 0
	best := ""
	for i := range b.words {
		country := b.landAt(i)
		if country == "" {
			continue
		}
		total++
		if count[country]++; count[country] > count[best] || best == "" {
			best = country
		}
	}
	if count[best] < fewestOfMain || 3*count[best] < partOfMain*total {
		best = ""
	}
	b.main = &best
	return best
}

// ofMainland gives a body that every state has, and of which the article does not
// tell whose it is, the country that the article speaks of: "the Senate".
func (b *builder) ofMainland(n *name, key string) (string, string) {
	if n.lo > 0 && partsOfStates[b.words[n.lo-1].fold] {
		return key, ""
	}
	part, whole := false, false
	for word := range strings.FieldsSeq(strings.TrimPrefix(key, "body::")) {
		part, whole = part || partsOfStates[word], whole || wholeStates[word]
	}
	if part && !whole {
		return key, ""
	}
	country := b.mainland()
	if country == "" {
		return key, ""
	}
	return "body:" + country + strings.TrimPrefix(key, "body:"), country
}

// partsOfStates tell, before a name or in it, that a country has many such bodies.
var partsOfStates = map[string]bool{
	"state": true, "provincial": true, "regional": true, "local": true, "city": true, "county": true, "district": true, "town": true, "municipal": true,
	"council": true, "board": true, "committee": true, "union": true, "police": true, "school": true, "university": true, "college": true, "hospital": true,
	"times": true, "post": true, "news": true, "association": true, "club": true, "church": true, "group": true, "company": true, "bank": true,
}

// wholeStates tell that it is: "Democratic National Committee".
var wholeStates = map[string]bool{"national": true, "central": true, "federal": true}
