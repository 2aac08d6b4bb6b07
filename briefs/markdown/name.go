package markdown

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"parley/briefs"
	"parley/model"
)

// FileName is the name of an export: "2025-11-22-actor-ann-bell.md", without
// the date when there is none. Only a–z, 0–9 and hyphens come before the dot.
// Where letters of the id had to be left out, a few digits of its checksum
// keep names apart.
func FileName(b *briefs.Brief, date string) string {
	slug := briefs.Slug(b.Subject.ID)
	if slug != b.Subject.ID {
		sum := sha256.Sum256([]byte(b.Subject.ID))
		slug += "-" + hex.EncodeToString(sum[:4])
	}
	name := b.Subject.Kind + "-" + slug + ".md"
	if isDate(date) {
		name = date + "-" + name
	}
	return name
}

// Entry is one brief in the index of an export.
type Entry struct {
	Brief *briefs.Brief
	File  string // its name, relative to the index
}

// WriteIndex renders the index file of an export of many briefs: a list of
// links, actors first, in the order of the entries.
func WriteIndex(entries []Entry, opt Options) []byte {
	var out strings.Builder
	out.WriteString("# Briefs\n\n")
	for _, kind := range []string{"actor", "theme"} {
		group := entriesOf(entries, kind)
		if len(group) == 0 {
			continue
		}
		fmt.Fprintf(&out, "## %s\n\n", map[string]string{"actor": "Actors", "theme": "Themes"}[kind])
		for _, e := range group {
			out.WriteString("- " + link(e, opt.Flavor) + asOf(e.Brief) + "\n")
		}
		out.WriteString("\n")
	}
	front := "title: \"Briefs\"\n"
	if isDate(opt.Date) {
		front += "date: " + opt.Date + "\n"
	}
	front += "kind: \"index\"\n"
	return seal(front, out.String())
}

func entriesOf(entries []Entry, kind string) []Entry {
	var out []Entry
	for _, e := range entries {
		if e.Brief.Subject.Kind == kind {
			out = append(out, e)
		}
	}
	return out
}

func link(e Entry, f Flavor) string {
	name := Escape(e.Brief.Subject.Name)
	if f == Obsidian {
		return "[[" + strings.TrimSuffix(e.File, ".md") + "|" + name + "]]"
	}
	return "[" + name + "](" + e.File + ")"
}

func asOf(b *briefs.Brief) string {
	n := 0
	for _, s := range b.Sections {
		n += len(s.Lines)
	}
	out := fmt.Sprintf(", %d extracts", n)
	if b.AsOf != "" {
		out += ", as of " + Escape(model.DateWords(model.Maybe(b.AsOf)))
	}
	return out
}
