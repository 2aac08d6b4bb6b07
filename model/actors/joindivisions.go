package actors

import "strings"

// divisionOf returns the key of the state or province whose government a folded
// name tells, "Utah", "Utah's state government", "government of Utah"; "" when it
// tells none, or when the name is also that of another one or of a country.
func divisionOf(name string) string {
	name = strings.TrimPrefix(name, "the ")
	for _, kind := range divisionGovernments {
		if of, ok := strings.CutPrefix(name, kind+" of "); ok {
			name = strings.TrimPrefix(of, "the ")
			break
		}
		if of, ok := strings.CutSuffix(name, " "+kind); ok {
			name = of
			break
		}
	}
	if key := ruledDivision(name); key != "" {
		return key
	}
	return ruledDivision(strings.TrimSuffix(name, "s")) // "utahs"
}

// ruledDivision returns the key of the one state or province with a folded name.
func ruledDivision(name string) string {
	key := ""
	for _, e := range gazetteer().names[name] {
		switch {
		case e.class == countryClass || e.class == capitalClass || e.class == demonymClass || key != "" && e.ruled:
			return ""
		case e.ruled:
			key = "division:" + e.country + ":" + e.id
		}
	}
	return key
}

// divisionGovernments are what the government of a division is called, longer
// names first.
var divisionGovernments = []string{"state government", "provincial government", "regional government", "government"}
