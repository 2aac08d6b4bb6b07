package verify

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
)

// WriteText writes the report for a person who has never seen parley: what was
// checked, each extract that does not hold with the reason, and the sum.
func (r Report) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	if r.Problem != "" {
		fmt.Fprintf(out, "Nothing could be checked: %s.\n", r.Problem)
		return out.Flush()
	}
	if len(r.Findings) == 0 {
		fmt.Fprintln(out, "The brief is as parley wrote it, and holds no extract.")
		return out.Flush()
	}
	good := 0
	for _, f := range r.Findings {
		if f.Good() {
			good++
		}
		r.writeFinding(out, f)
	}
	files := "1 file"
	if r.Sources != 1 {
		files = fmt.Sprintf("%d files", r.Sources)
	}
	fmt.Fprintf(out, "\n%d of %d extracts stand in the sources word for word, at the place that their footnote names (%s searched).\n",
		good, len(r.Findings), files)
	if r.Edited {
		fmt.Fprintln(out, "The brief was changed after parley wrote it, by hand or by a converter. Labels and notes are not checked, only extracts.")
	}
	if good < len(r.Findings) {
		fmt.Fprintln(out, "Do not rely on the extracts marked above until they are compared with the source.")
	}
	return out.Flush()
}

func (r Report) writeFinding(w io.Writer, f Finding) {
	mark := "ok  "
	if !f.Good() {
		mark = "FAIL"
	}
	fmt.Fprintf(w, "%s  line %d  [%s]  %s", mark, f.Line, cmp.Or(f.Ref, "none"), f.Verdict)
	if f.Detail != "" {
		fmt.Fprintf(w, ": %s", f.Detail)
	}
	fmt.Fprintln(w)
	if !f.Good() && f.Extract != "" {
		fmt.Fprintf(w, "      “%s”\n", shorten(f.Extract))
		if f.Place != "" {
			fmt.Fprintf(w, "      cited as %s\n", f.Place)
		}
	}
}

// shorten keeps the beginning of a long extract, which is enough to find it.
func shorten(text string) string {
	runes := []rune(text)
	if len(runes) <= 160 {
		return text
	}
	return string(runes[:160]) + "…"
}
