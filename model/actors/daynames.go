package actors

// Days and months are given names in some places: Sunday Okafor, June Carter.

// tellsTime reports a day or month at word i behind a word that makes it one:
// "on Friday", "last June". In front of it alone "Friday" may be a given name.
func (r *recogniser) tellsTime(i int, s stretch) bool {
	if i == s.lo || !dayWords[r.words[i].fold] {
		return false
	}
	before := r.words[i-1].fold
	return timeWords[before] || before == "on" && weekdays[r.words[i].fold]
}

var timeWords = map[string]bool{
	"in": true, "by": true, "since": true, "until": true, "till": true, "last": true, "next": true, "this": true, "every": true, "each": true, "early": true,
	"late": true, "mid": true, "before": true, "after": true, "through": true, "during": true,
}

// isDayName reports a day or month at the front of a sentence that is the given
// name of its subject: "Sunday Okafor said".
func (r *recogniser) isDayName(i int, s stretch) bool {
	if w := &r.words[i]; i+2 >= s.hi || !w.start || !dayWords[w.fold] || !r.isGiven(i) && !weekdays[w.fold] {
		return false
	}
	last, after := &r.words[i+1], &r.words[i+2]
	if !last.upper || last.is(notName) || last.longest(namePhrase) > 0 {
		return false
	}
	if p := (name{lo: i, hi: i + 2, title: i}); weekdays[r.words[i].fold] {
		return r.usedAsPerson(&p) || r.saysSomething(&p, s)
	}
	return after.text == "," || after.tag == "VBD" || after.tag == "VBZ"
}

var dayWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true, "january": true,
	"february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true,
	"november": true, "december": true,
}

var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}
