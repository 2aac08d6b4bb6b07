package intake

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

// contact reads "NAME can be reached at ADDRESS".
func (f *facts) contact(s string) {
	p := prefix{text: s, end: len(s)}
	at := markerSize(s)
	if people, _ := p.people(at); !strings.Contains(people, "@") && !p.isSection(people) {
		set(&f.author, people, model.Stated, "contact line "+quoted(s))
	}
	if _, domain, ok := strings.Cut(s, "@"); ok {
		domain = strings.TrimRight(cutAt(domain, " ,;)]\u00a0"), ".")
		if strings.Contains(domain, ".") && !freeMail(domain) {
			set(&f.outlet, domain, model.Inferred, "domain of the e-mail address in the contact line")
		}
	}
}

// freeMail holds for domains where anybody has an address.
func freeMail(domain string) bool {
	name, _, _ := strings.Cut(strings.ToLower(domain), ".")
	return freeMails()[name]
}

//go:embed data/freemail.txt
var freeMailData string

var freeMails = sync.OnceValue(func() map[string]bool { return wordlist.Set(freeMailData) })

// credit reads "Reporting by NAME" and "first appeared in PAPER".
func (f *facts) credit(s string) {
	for _, by := range []string{"Reporting by ", "Reported by ", "Written by ", "Writing by ", "written by "} {
		if i := strings.Index(s, by); i >= 0 {
			p := prefix{text: s, end: len(s)}
			people, _ := p.people(i + len(by))
			set(&f.author, people, model.Stated, "credit "+quoted(by))
		}
	}
	for _, in := range []string{"appeared in ", "appeared on ", "published in ", "published on ", "published by ", "Published in "} {
		if i := strings.Index(s, in); i >= 0 {
			p := prefix{text: s, end: len(s)}
			from := i + len(in)
			set(&f.outlet, strings.TrimRight(s[from:p.properName(from)], ". "), model.Stated, "note "+quoted(in))
		}
	}
}

// copyright reads "© 2026 HOLDER" and "Copyright 2026 HOLDER".
func (f *facts) copyright(s string) {
	from := strings.Index(s, "©") + len("©")
	if from < len("©") {
		rest, ok := cutFold(s, "copyright ")
		if !ok {
			return
		}
		from = len(s) - len(rest)
	}
	from = len(s) - len(strings.TrimLeft(s[from:], " \u00a0,-–0123456789"))
	p := prefix{text: s, end: len(s)}
	set(&f.outlet, strings.TrimRight(s[from:p.properName(from)], ". "), model.Inferred, "copyright line")
}

// properName reads words that all begin with capitals.
func (p prefix) properName(at int) int {
	end := at
	for words := 0; words < 6; words++ {
		next := end
		if words > 0 {
			if !strings.HasPrefix(p.text[end:p.end], " ") {
				break
			}
			next++
		}
		w := cutAt(p.text[next:p.end], " ,;|()\n\u00a0")
		_, isDate := parseDate(p.text[:p.end], next)
		if w == "" || w[0] >= 'a' && w[0] <= 'z' || isNumber(w) || isDate || w == "All" || words > 0 && w == "The" {
			break
		}
		end = next + len(w)
		if strings.HasSuffix(w, ".") {
			break
		}
	}
	return end
}

func cutAt(s, chars string) string {
	if n := strings.IndexAny(s, chars); n >= 0 {
		return s[:n]
	}
	return s
}

// link takes an address that stands alone on a line, or behind "URL".
func (f *facts) link(s string, u *unit) {
	if !u.first || !u.last || u.shape.words > 3 || f.url.Value != "" {
		return
	}
	if i := strings.Index(s, "http"); i >= 0 {
		if address := cutAt(s[i:], " \n\u00a0"); isAddress(address) {
			set(&f.url, address, model.Stated, "an address on a line of its own")
		}
	}
}
