package language

import (
	"slices"
	"strings"
	"sync"

	"parley/model/wordlist"
)

// irregular holds what is special about a verb: its past and participle, or
// that it doubles its last letter.
type irregular struct {
	past, participle string
	double           bool
}

var irregularVerbs = sync.OnceValue(func() map[string]irregular {
	m := map[string]irregular{}
	for _, f := range wordlist.Rows(irregularVerbsTSV) {
		if f[1] == "double" {
			m[f[0]] = irregular{double: true}
		} else {
			m[f[0]] = irregular{past: f[1], participle: f[2]}
		}
	}
	return m
})

// VerbForms returns the forms of a verb given by its base, each once: base,
// third person, past, participle, gerund ("deny denies denied denying").
func VerbForms(base string) []string {
	irr := irregularVerbs()[base]
	forms := []string{base, thirdPerson(base)}
	if irr.past != "" {
		forms = append(forms, irr.past, irr.participle)
	} else {
		forms = append(forms, suffixed(base, "ed", irr.double))
	}
	forms = append(forms, suffixed(base, "ing", irr.double || doublesInGerund(base, irr)))
	return unique(forms)
}

func thirdPerson(base string) string {
	switch {
	case base == "be":
		return "is"
	case base == "have":
		return "has"
	case endsInConsonantY(base):
		return base[:len(base)-1] + "ies"
	case hasAnySuffix(base, "s", "x", "z", "ch", "sh", "o"):
		return base + "es"
	}
	return base + "s"
}

// suffixed appends "ed" or "ing" by the rules of English spelling.
func suffixed(base, suffix string, double bool) string {
	switch {
	case double:
		return base + base[len(base)-1:] + suffix
	case suffix == "ed" && strings.HasSuffix(base, "e"):
		return base + "d"
	case suffix == "ed" && endsInConsonantY(base):
		return base[:len(base)-1] + "ied"
	case suffix == "ing" && strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case suffix == "ing" && strings.HasSuffix(base, "e") && !hasAnySuffix(base, "ee", "oe", "ye") && len(base) > 2:
		return base[:len(base)-1] + suffix
	}
	return base + suffix
}

// doublesInGerund holds for irregular verbs of one short syllable: "getting",
// "putting", "winning".
func doublesInGerund(base string, irr irregular) bool {
	n := len(base)
	return irr.past != "" && n == 3 && isVowel(base[1]) && !isVowel(base[0]) && !isVowel(base[2]) && !hasAnySuffix(base, "y", "w", "x")
}

func endsInConsonantY(s string) bool {
	n := len(s)
	return n > 1 && s[n-1] == 'y' && !isVowel(s[n-2])
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}

// unique leaves out what was there before; it changes the list.
func unique(forms []string) []string {
	out := forms[:0]
	for _, f := range forms {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	return out
}
