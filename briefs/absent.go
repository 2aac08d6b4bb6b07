package briefs

import (
	"fmt"
	"strings"
	"unicode"

	"parley/model"
)

// absent lists what a reader would look for and not find: a statement by the
// subject, answers to accusations, what was left out since it may be somebody
// else's, the meaning of short forms, dates.
func (b *builder) absent() Section {
	s := newSection("absent", "Not in these sources", ListLayout)
	var notes []string
	b.unnamed = 0
	if b.actor != nil {
		notes = append(notes, b.silence(), b.unanswered(), b.unclearSpeech(), b.unclearNames())
	} else {
		notes = append(notes, b.silentActors())
	}
	notes = append(notes, b.shortForms(), b.unknownSpeakers(), b.undatedSources())
	for _, n := range notes {
		switch {
		case n == "":
		case len(s.Notes) < b.opt.cap("absent"):
			s.Notes = append(s.Notes, n)
		default:
			s.More++
		}
	}
	s.More += b.unnamed
	return s
}

// silence says that the subject is there without a word of its own.
func (b *builder) silence() string {
	if b.mayBeHeard(b.actor) {
		return ""
	}
	return "A statement by " + b.actor.Name + "."
}

// unanswered names accusations without a denial.
func (b *builder) unanswered() string {
	for _, p := range b.pairs {
		if note := b.noDenial(p); note != "" {
			return upperFirst(note) + "."
		}
	}
	return ""
}

// silentActors names the actors that a theme's sentences speak of and that say
// nothing in its articles.
func (b *builder) silentActors() string {
	count := map[*model.Actor]int{}
	var order []*model.Actor
	for _, it := range b.items {
		for _, a := range it.named {
			if count[a] == 0 {
				order = append(order, a)
			}
			count[a]++
		}
	}
	var names []string
	for _, a := range order {
		if count[a] > 1 && len(names) < 4 && !b.mayBeHeard(a) {
			names = append(names, a.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "A statement on this by " + strings.Join(names, ", ") + ": named, not heard."
}

// shortForms lists the short forms in the extracts that no cited source
// spells out.
func (b *builder) shortForms() string {
	var texts []string
	for _, s := range b.sources() {
		texts = append(texts, b.corpus.Article(s.Article).Text)
	}
	var missing []string
	seen := map[string]bool{}
	for _, s := range b.brief.Sections {
		for _, l := range s.Lines {
			for _, form := range shortFormsIn(l.Text) {
				if !seen[form] {
					seen[form] = true
					if !expanded(form, texts) && !b.voices.spelledOut()[form] {
						missing = append(missing, form)
					}
				}
			}
		}
	}
	if len(missing) == 0 {
		return ""
	}
	return "What is meant by " + strings.Join(missing[:min(len(missing), 6)], ", ") + "."
}

// longestRun is the number of words in capitals one after the other that may all
// be short forms; more of them, or long ones, are a heading.
const longestRun = 3

// shortFormsIn returns the short forms in a text, headings apart.
func shortFormsIn(text string) []string {
	var out []string
	words := splitWords(text)
	for i := 0; i < len(words); {
		end, heading := i, false
		for ; end < len(words) && isCapitals(words[end].text); end++ {
			heading = heading || len(words[end].text) > longestShortForm
		}
		for _, w := range words[i:end] {
			if form := strings.TrimSuffix(w.text, "'s"); !heading && end-i <= longestRun && isShortForm(form) {
				out = append(out, form)
			}
		}
		i = max(end, i+1)
	}
	return out
}

// isCapitals reports a word without small letters, a possessive apart.
func isCapitals(w string) bool {
	w = strings.TrimSuffix(w, "'s")
	return w != "" && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

const longestShortForm = 6

// isShortForm reports whether a word is all capitals, of two to six letters,
// and not one that news never spells out.
func isShortForm(w string) bool {
	if len(w) < 2 || len(w) > longestShortForm || acronyms()[w] {
		return false
	}
	for _, r := range w {
		if r > unicode.MaxASCII || !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// expanded reports whether a text gives the short form in brackets after its
// long form, or the long form in brackets after it.
func expanded(form string, texts []string) bool {
	for _, t := range texts {
		if strings.Contains(t, "("+form+")") || strings.Contains(t, form+" (") {
			return true
		}
	}
	return false
}

// unknownSpeakers says which statements on the subject have a speaker who was
// not found.
func (b *builder) unknownSpeakers() string {
	var spots []string
	for _, it := range b.items {
		if s := it.statement; s != nil && s.Speaker == "" {
			spots = append(spots, b.spot(it))
		}
	}
	if len(spots) == 0 {
		return ""
	}
	return fmt.Sprintf("The speaker of %s: %s.", plural(len(spots), "statement"), b.firstSpots(spots))
}

// undatedSources names the cited articles without a date.
func (b *builder) undatedSources() string {
	var names []string
	for _, s := range b.sources() {
		if s.Published.Value == "" {
			names = append(names, s.Short)
		}
	}
	if len(names) == 0 {
		return ""
	}
	list := strings.Join(names[:min(len(names), 5)], ", ")
	if len(names) > 5 {
		list += fmt.Sprintf(" and %d more", len(names)-5)
	}
	return "The date of " + list + "."
}
