package verify

import (
	"encoding/json"
	"strings"
)

// cutFront splits off the front matter.
func cutFront(file string) (front, body string, ok bool) {
	if !strings.HasPrefix(file, "---\n") {
		return "", file, false
	}
	end := strings.Index(file, "\n---\n")
	if end < 0 {
		return "", file, false
	}
	return file[:end+len("\n---\n")], file[end+len("\n---\n"):], true
}

// readFront reads the checksums as parley writes them, on one line, and as
// converters rewrite them, one a line.
func (d *document) readFront(front string) {
	inSources := false
	for line := range strings.Lines(front) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		if !strings.HasPrefix(line, " ") {
			inSources = key == "sources"
		}
		switch {
		case key == "kind":
			d.isBrief = strings.Contains(value, "-brief")
		case key == "sources":
			d.readSums(value)
		case inSources:
			d.addSum(unquote(key), unquote(value))
		}
	}
}

// straight undoes what an editor makes of the quotation marks of YAML.
var straight = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", `"`, "’", `"`)

// readSums reads {"002": "sha256:…"}.
func (d *document) readSums(list string) {
	var sums map[string]string
	if json.Unmarshal([]byte(straight.Replace(list)), &sums) != nil {
		return
	}
	for short, sum := range sums {
		d.addSum(short, sum)
	}
}

func (d *document) addSum(short, sum string) {
	if hex, ok := strings.CutPrefix(sum, "sha256:"); ok {
		d.sums[short] = hex
	}
}

func unquote(yaml string) string {
	return strings.Trim(strings.TrimSpace(straight.Replace(yaml)), `"'`)
}
