package verify

import (
	"encoding/json"
	"strings"

	"parley/briefs"
	"parley/briefs/markdown"
)

// readJSON takes a brief in JSON apart, or a list of them.
func readJSON(file string) ([]*document, bool) {
	var list []*briefs.Brief
	switch text := strings.TrimSpace(file); {
	case strings.HasPrefix(text, "["):
		if json.Unmarshal([]byte(text), &list) != nil {
			return nil, false
		}
	case strings.HasPrefix(text, "{"):
		list = []*briefs.Brief{new(briefs.Brief)}
		if json.Unmarshal([]byte(text), list[0]) != nil {
			return nil, false
		}
	}
	lines := refLines(file)
	var all []*document
	for _, b := range list {
		if b == nil || b.Schema != briefs.Schema {
			return nil, false
		}
		all = append(all, lines.document(b))
	}
	return all, len(all) > 0
}

// document takes the extracts and their places out of a brief.
func (l *lineFinder) document(b *briefs.Brief) *document {
	d := &document{isBrief: true, json: true, sums: map[string]string{}, notes: map[string]note{}}
	for _, s := range b.Sources {
		d.sums[s.Short] = s.SHA256
	}
	for _, s := range b.Sections {
		for _, line := range s.Lines {
			at, ref := l.next(), markdown.Flatten(line.Ref)
			d.extracts = append(d.extracts, extract{ref, foldSpace(line.Text), at})
			d.addNote(ref, readPlace(foldSpace(line.Place)), at)
		}
	}
	return d
}

// lineFinder says on which line of a JSON file each extract names its footnote.
type lineFinder struct {
	rest string
	line int
}

func refLines(file string) *lineFinder { return &lineFinder{file, 1} }

// next is the line of the next key "ref"; the last one when there is none.
func (l *lineFinder) next() int {
	const key = `"ref":`
	at := strings.Index(l.rest, key)
	if at < 0 {
		return l.line
	}
	l.line += strings.Count(l.rest[:at], "\n")
	l.rest = l.rest[at+len(key):]
	return l.line
}
