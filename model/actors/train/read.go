package main

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/model"
	"parley/model/actors"
)

// line is an annotated text as it stands in a file.
type line struct {
	Text     string       `json:"text"`
	Until    int          `json:"annotated_until"`
	Entities []annotation `json:"entities"`
}

// annotation is a mention; where its form is told, only names count.
type annotation struct {
	Start   int            `json:"start"`
	End     int            `json:"end"`
	Kind    model.NameKind `json:"kind"`
	Mention string         `json:"mention"`
}

func read(file string) ([]actors.Example, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []actors.Example
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var l line
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			return nil, err
		}
		out = append(out, example(l))
	}
	return out, in.Err()
}

// example turns code points into bytes and keeps the proper names, of nested
// ones the outer.
func example(l line) actors.Example {
	at := make([]int, 0, len(l.Text)+1)
	for i := range l.Text {
		at = append(at, i)
	}
	at = append(at, len(l.Text))
	e := actors.Example{Text: l.Text, Until: len(l.Text)}
	if l.Until > 0 {
		e.Until = at[l.Until]
	}
	for _, a := range l.Entities {
		s := withoutArticle(l.Text, model.Span{Start: at[a.Start], End: at[a.End]})
		if (a.Mention == "" || a.Mention == "name") && isName(l.Text[s.Start:s.End]) {
			e.Names = append(e.Names, model.Name{Span: s, Kind: a.Kind})
		}
	}
	slices.SortStableFunc(e.Names, func(a, b model.Name) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	end := 0
	e.Names = slices.DeleteFunc(e.Names, func(n model.Name) bool {
		if n.Start < end {
			return true
		}
		end = n.End
		return false
	})
	return e
}

func withoutArticle(text string, s model.Span) model.Span {
	for _, article := range []string{"the ", "The ", "a ", "an "} {
		if strings.HasPrefix(text[s.Start:s.End], article) {
			s.Start += len(article)
		}
	}
	for _, clitic := range []string{"'s", "’s"} {
		if strings.HasSuffix(text[s.Start:s.End], clitic) {
			s.End -= len(clitic)
		}
	}
	return s
}

// isName reports words of which the first and all but small linking words
// begin with a capital or a digit.
func isName(s string) bool {
	if strings.ContainsAny(s, ",()[]`") || pronouns[s] {
		return false
	}
	for i, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, `"'“‘`))
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
		case i > 0 && (len(w) <= 3 || strings.Contains(w, "-")):
		default:
			return false
		}
	}
	return strings.ContainsFunc(s, unicode.IsUpper)
}

var pronouns = map[string]bool{
	"I": true, "He": true, "She": true, "It": true, "We": true, "They": true, "You": true, "His": true, "Her": true, "Its": true, "Their": true,
	"Our": true, "My": true, "Your": true, "This": true, "That": true, "These": true, "Those": true,
}
