package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model/wordlist"
)

var (
	//go:embed data/countries.tsv
	countriesTSV string
	//go:embed data/organisations.tsv
	organisationsTSV string
	//go:embed data/places.tsv
	placesTSV string
	//go:embed data/divisions.tsv
	divisionsTSV string
	//go:embed data/metonyms.tsv
	metonymsTSV string
	//go:embed data/demonyms_extra.tsv
	demonymsTSV string
	//go:embed data/compounds.txt
	compoundsTXT string
	//go:embed data/compoundprefixes.txt
	prefixesTXT string
)

// class is what sort of thing a known name stands for.
type class uint8

const (
	unknownClass    class = iota
	countryClass          // Qatar
	capitalClass          // Doha
	placeClass            // Darfur
	bodyClass             // World Bank
	groupClass            // an armed group or movement
	partyClass            // a party
	wireClass             // a news agency or newspaper
	governmentClass       // a government by a name of its own
	buildingClass         // a building that stands for a body: Kremlin
	demonymClass          // Afghan
)

// entry is something the lists know, under one of its names.
type entry struct {
	id      string // the folded first name, or the code of the country
	class   class
	country string // code
	exact   string // an acronym counts only in this spelling, full stops apart
	body    bool   // of a building: hardly ever meant as a place
	stands  string // of a building: the folded name of what it stands for; empty for the government
	ruled   bool   // of a place: a division of its country with a government of its own
	clipped bool   // the front of a country's name, which may be another word: Pak
}

// list is the gazetteer: what the embedded lists know, by folded name.
type list struct {
	names         map[string][]entry
	longest       map[string]int // words of the longest name that begins with a word
	compoundLast  map[string]bool
	compoundFirst map[string]bool
}

var gazetteer = sync.OnceValue(func() *list {
	l := &list{
		names: make(map[string][]entry, 6000), longest: make(map[string]int, 5000),
		compoundLast: wordlist.Set(compoundsTXT), compoundFirst: wordlist.Set(prefixesTXT),
	}
	l.addCountries()
	for _, row := range wordlist.Rows(organisationsTSV) {
		l.addAll(row[0], entry{class: bodyClasses[row[1]], country: row[2]})
	}
	for _, row := range wordlist.Rows(metonymsTSV) {
		l.addBuilding(row)
	}
	for _, row := range wordlist.Rows(placesTSV) {
		for _, name := range strings.Split(row[1], "|") {
			l.add(name, entry{id: fold(name), class: placeClass, country: row[0]})
		}
	}
	for _, row := range wordlist.Rows(divisionsTSV) {
		for _, name := range strings.Split(row[1], "|") {
			l.addDivision(name, row[0])
		}
	}
	for _, row := range wordlist.Rows(demonymsTSV) {
		for _, name := range row {
			l.add(name, entry{id: fold(row[0]), class: demonymClass})
		}
	}
	return l
})

var bodyClasses = map[string]class{
	"organisation": bodyClass, "group": groupClass, "party": partyClass, "wire": wireClass, "government": governmentClass,
}

func (l *list) addCountries() {
	for _, row := range wordlist.Rows(countriesTSV) {
		code := row[0]
		short, _, _ := strings.Cut(row[1], "|")
		for _, name := range strings.Split(row[1], "|") {
			rest, begins := strings.CutPrefix(short, name)
			l.add(name, entry{id: code, class: countryClass, country: code, clipped: begins && isLower(rest)})
		}
		for _, name := range fields(row[2]) {
			l.add(name, entry{id: code, class: demonymClass, country: code})
			if !strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "h") {
				l.add(name+"s", entry{id: code, class: demonymClass, country: code})
			}
		}
		for _, name := range fields(row[3]) {
			l.add(name, entry{id: fold(name), class: capitalClass, country: code})
		}
	}
	l.addStates()
}

// addBuilding adds a row of the list of buildings.
func (l *list) addBuilding(row []string) {
	e := entry{id: fold(row[0]), class: buildingClass, country: row[1], body: row[3] == "body"}
	if row[2] != "government" {
		e.stands = fold(row[2])
	}
	l.add(row[0], e)
}

// addStates adds the long forms of the countries that the list does not tell
// apart: "Republic of Zambia".
func (l *list) addStates() {
	for _, row := range wordlist.Rows(countriesTSV) {
		short, _, _ := strings.Cut(row[1], "|")
		for _, form := range []string{"Republic of ", "Kingdom of ", "State of ", "Federal Republic of ", "Commonwealth of "} {
			if name := form + short; l.names[fold(name)] == nil {
				l.add(name, entry{id: row[0], class: countryClass, country: row[0]})
			}
		}
	}
}

// addDivision adds a place that has a government, or marks it where the list of
// places has it. Its first entry counts, so that a country of the same name stays.
func (l *list) addDivision(name, country string) {
	known := l.names[fold(name)]
	if len(known) == 0 {
		l.add(name, entry{id: fold(name), class: placeClass, country: country, ruled: true})
	} else if e := &known[0]; e.class == placeClass && (e.country == country || e.country == "") {
		e.ruled = true
	}
}

// isLower reports a word that goes on in small letters.
func isLower(s string) bool { return s != "" && s[0] >= 'a' && s[0] <= 'z' }

func fields(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// addAll adds a body under all its names; the first gives the id.
func (l *list) addAll(names string, e entry) {
	for i, name := range strings.Split(names, "|") {
		if i == 0 {
			e.id = fold(name)
		}
		l.add(name, e)
	}
}

func (l *list) add(name string, e entry) {
	if isAcronym(name) || (len(name) <= 4 && name != strings.ToLower(name) && !isTitleCase(name)) {
		e.exact = strings.ReplaceAll(name, ".", "")
	}
	key := fold(name)
	l.addKey(key, e)
	if apart := fold(ownerMarks.Replace(name)); apart != key {
		l.addKey(apart, e)
	}
}

func (l *list) addKey(key string, e entry) {
	l.names[key] = append(l.names[key], e)
	words := strings.Fields(key)
	l.longest[words[0]] = max(l.longest[words[0]], len(words))
}

// ownerMarks writes a possessive as the words of a text have it, by itself.
var ownerMarks = strings.NewReplacer("'s ", " s ", "s' ", "s ")

// isTitleCase reports a capital followed by small letters.
func isTitleCase(s string) bool {
	return s[:1] == strings.ToUpper(s[:1]) && s[1:] == strings.ToLower(s[1:])
}

// find returns what is known under the given folded name in the given
// spelling, best first; nil when nothing is.
func (l *list) find(key, spelling string) *entry {
	return pick(l.names[key], spelling)
}

// pick returns the first entry that has the given spelling, or nil.
func pick(entries []entry, spelling string) *entry {
	for i := range entries {
		if e := &entries[i]; e.exact == "" || e.exact == strings.ReplaceAll(spelling, ".", "") {
			return e
		}
	}
	return nil
}

// of returns the entry under the name that belongs to the given country, or
// nil.
func (l *list) of(country, key, spelling string) *entry {
	entries := l.names[key]
	for i := range entries {
		e := &entries[i]
		if e.country == country && (e.exact == "" || e.exact == strings.ReplaceAll(spelling, ".", "")) {
			return e
		}
	}
	return nil
}

// at returns what is known under the name of words lo to hi-1, or nil.
func (l *list) at(ws []word, lo, hi int) *entry {
	if w := &ws[lo]; hi == lo+1 && w.lex == w.front {
		return pick(w.lex.entries, w.text)
	} else if hi == lo+1 {
		return pick(l.names[w.fold], w.text)
	}
	var key phraseBuffer
	return pick(l.names[string(appendFolds(key[:0], ws, lo, hi))], "")
}

func (l *list) knows(s string) bool { return l.find(fold(s), s) != nil }

// stands reports a word that is a part of a compound by its own right: a
// country, people, capital, body or place.
func (l *list) stands(s string) bool {
	return isUpper(s) && l.knows(s)
}

// endsSmall reports a word that may stand small at the end of a listed name:
// "Congress party".
func (l *list) endsSmall(w word) bool { return smallEnds[w.text] }

var smallEnds = map[string]bool{
	"party": true, "group": true, "network": true, "movement": true, "cartel": true, "agency": true, "states": true, "state": true,
	"mujahideen": true, "region": true, "continent": true, "peninsula": true, "palace": true, "territories": true, "magazine": true,
}

// firstField is the part of a folded word before the first space.
func firstField(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}
