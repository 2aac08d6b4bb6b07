package markdown

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"parley/briefs"
)

// Keys of the front matter that the program reads back.
const (
	kindKey    = "kind"
	subjectKey = "subject"
	sourcesKey = "sources"
	sealKey    = "parley_sha256"
)

// frontMatter is the YAML block at the top without the seal: flat, with every
// text flattened and then quoted as JSON, which YAML reads as it stands.
func frontMatter(b *briefs.Brief, opt Options) string {
	var out strings.Builder
	add := func(key, value string) { out.WriteString(key + ": " + value + "\n") }
	add("title", quoted(inert(Title(b))))
	if isDate(opt.Date) {
		add("date", opt.Date)
	}
	about := frontSubject(b.Subject)
	add(kindKey, about.kind)
	add(subjectKey, about.id)
	add("aliases", quotedList(inertAll(b.Aliases)))
	add("tags", quotedList([]string{"brief", b.Subject.Kind}))
	add("as_of", quoted(b.AsOf))
	var sums []string
	for _, s := range b.Sources {
		sums = append(sums, quoted(s.Short)+": "+quoted("sha256:"+s.SHA256))
	}
	add(sourcesKey, "{"+strings.Join(sums, ", ")+"}")
	return out.String()
}

// inert puts a backslash before what could be markup. Pandoc reads the values
// of front matter as Markdown; others show them as they stand, so that ordinary
// names must stay unchanged.
func inert(text string) string {
	var b strings.Builder
	text = Flatten(text)
	for i, r := range text {
		if strings.ContainsRune("\\`*_[]<>{}$~^|#@", r) || r == ':' && strings.HasPrefix(text[i:], "://") || r == '.' && i >= 3 && strings.EqualFold(text[i-3:i], "www") {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func inertAll(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = inert(t)
	}
	return out
}

// quoted is a text as a JSON string, which is also a YAML scalar once the
// characters that YAML refuses are gone.
func quoted(text string) string {
	data, err := json.Marshal(Flatten(text))
	if err != nil {
		return `""` // a string is always fit for JSON
	}
	return string(data)
}

func quotedList(texts []string) string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = quoted(t)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// isDate reports whether a text is an ISO date.
func isDate(s string) bool {
	if len(s) != len("2006-01-02") {
		return false
	}
	for i := 0; i < len(s); i++ {
		if i == 4 || i == 7 {
			if s[i] != '-' {
				return false
			}
		} else if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// seal joins front matter and body with the checksum of both, by which a
// later export sees whether a hand has changed the file.
func seal(front, body string) []byte {
	return []byte("---\n" + front + sealKey + ": " + quoted(Checksum(front, body)) + "\n---\n\n" + strings.TrimRight(body, "\n") + "\n")
}

// Checksum is the SHA-256 of front matter (without the seal) and body (without
// the analyst's note), in hexadecimal.
func Checksum(front, body string) string {
	before, _, after := cutNote(body)
	sum := sha256.Sum256([]byte(front + "\x00" + strings.TrimSpace(before) + "\x00" + strings.TrimSpace(after)))
	return hex.EncodeToString(sum[:])
}

// cutNote splits a body around the analyst's note, which is between the first
// opening mark and the last closing one.
func cutNote(body string) (before, note, after string) {
	begin := strings.Index(body, NoteBegin)
	end := strings.LastIndex(body, NoteEnd)
	if begin < 0 || end < begin+len(NoteBegin) {
		return body, "", ""
	}
	return body[:begin], body[begin+len(NoteBegin) : end], body[end+len(NoteEnd):]
}

// splitFront splits a file into the lines of its front matter and the body; ok
// is false when there is no front matter.
func splitFront(file string) (front, body string, ok bool) {
	rest, ok := strings.CutPrefix(file, "---\n")
	if !ok {
		return "", file, false
	}
	front, body, ok = strings.Cut(rest, "\n---\n")
	if !ok {
		return "", file, false
	}
	return front + "\n", body, true
}

// Untouched reports whether a file is as it was written, apart from the
// analyst's note.
func Untouched(file []byte) bool {
	front, body, ok := splitFront(string(file))
	if !ok {
		return false
	}
	before, after, found := strings.Cut(front, sealKey+": ")
	if !found {
		return false
	}
	sum, rest, _ := strings.Cut(after, "\n")
	return sum == quoted(Checksum(before+rest, body))
}

// subject is what an export is about, as its front matter has it.
type subject struct{ kind, id string }

// subjectOf reads the front matter of a file; empty for one that is no export.
func subjectOf(file []byte) subject {
	front, _, _ := splitFront(string(file))
	var s subject
	for line := range strings.Lines(front) {
		switch key, value, _ := strings.Cut(strings.TrimSpace(line), ": "); key {
		case kindKey:
			s.kind = value
		case subjectKey:
			s.id = value
		}
	}
	return s
}

// IsAbout reports whether a file is an export about the subject, of which Kind
// and ID count.
func IsAbout(file []byte, s briefs.Subject) bool { return subjectOf(file) == frontSubject(s) }

// frontSubject is a subject as the front matter has it.
func frontSubject(s briefs.Subject) subject {
	return subject{quoted(s.Kind + "-brief"), quoted(inert(s.ID))}
}

// Note returns the analyst's note of a file, to the letter.
func Note(file []byte) string {
	_, note, _ := cutNote(string(file))
	return note
}
