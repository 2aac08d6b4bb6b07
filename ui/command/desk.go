package command

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/briefs/verify"
	"parley/model"
	"parley/model/analysis"
	"parley/ui"
)

// This file is what the reader does with briefs: it remembers looks, exports and
// verifies.

// looks is the state as the reader uses it: with the day of each look.
type looks struct{ *state }

// Remember keeps what is seen of a subject today.
func (l looks) Remember(c *model.Corpus, b *briefs.Brief) error {
	return l.state.Remember(b.Subject, briefs.Remember(c, b, time.Now().Format(time.DateOnly)))
}

// edition makes the brief about a subject, or of the evidence tray.
func (x *exporter) edition(c *model.Corpus, s briefs.Subject) (edition, error) {
	if s != briefs.TraySubject {
		return x.build(c, briefs.NewEditor(c), s), nil
	}
	all, err := x.tray(c)
	if err != nil {
		return edition{}, err
	}
	return all[0], nil
}

// exportBrief writes the brief about a subject into the current folder.
func exportBrief(kept *state, c *model.Corpus, s briefs.Subject) (string, error) {
	x := &exporter{state: kept, markdown: markdown.Options{Date: time.Now().Format(time.DateOnly)}}
	e, err := x.edition(c, s)
	if err != nil {
		return "", err
	}
	file, err := filepath.Abs(markdown.FileName(e.brief, x.markdown.Date))
	if err != nil {
		return "", fmt.Errorf("find the current folder: %w", err)
	}
	p, err := x.publish(file, e)
	if err != nil {
		return "", err
	}
	if err := x.finish(); err != nil {
		return p.String() + " (" + err.Error() + ")", nil
	}
	return p.String(), nil
}

// verifySubject reads the sources again and finds every extract of a brief in
// them.
func verifySubject(ctx context.Context, kept *state, c *model.Corpus, s briefs.Subject, paths []string) (ui.Verdict, error) {
	x := &exporter{state: kept, readOnly: true}
	e, err := x.edition(c, s)
	if err != nil {
		return ui.Verdict{}, err
	}
	data, err := markdown.Write(e.brief, markdown.Options{})
	if err != nil {
		return ui.Verdict{}, err
	}
	articles, _, err := analysis.Read(ctx, paths, analysis.LoadOptions{})
	if err != nil {
		return ui.Verdict{}, err
	}
	return verdict(verify.Check(data, articles)), nil
}

// verdict is a report in the reader's words.
func verdict(r verify.Report) ui.Verdict {
	v := ui.Verdict{Extracts: len(r.Findings)}
	if r.Problem != "" {
		v.Faults = append(v.Faults, r.Problem)
	}
	for _, f := range r.Findings {
		if !f.Good() {
			v.Faults = append(v.Faults, fmt.Sprintf("[%s] %s: %s", f.Ref, f.Verdict, f.Extract))
		}
	}
	return v
}
