package verify

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	encoding "golang.org/x/text/encoding/unicode"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/briefs/markdown"
	"parley/model"
)

// all builds every brief of a corpus.
func all(c *model.Corpus) []*briefs.Brief {
	var out []*briefs.Brief
	for _, a := range c.Actors {
		out = append(out, briefs.ForActor(c, a.ID, briefs.Options{}))
	}
	for _, t := range c.Themes {
		out = append(out, briefs.ForTheme(c, t.ID, briefs.Options{}))
	}
	return out
}

func export(t *testing.T, b *briefs.Brief, f markdown.Flavor) []byte {
	t.Helper()
	md, err := markdown.Write(b, markdown.Options{Date: "2031-06-01", Flavor: f, Note: "\nmine [^1] > “x”\n"})
	if err != nil {
		t.Fatal(err)
	}
	return md
}

func countExtracts(b *briefs.Brief) int {
	n := 0
	for _, s := range b.Sections {
		n += len(s.Lines)
	}
	return n
}

func TestFreshExportHolds(t *testing.T) {
	for _, c := range []*model.Corpus{brieftest.Talks(), brieftest.Hostile()} {
		for _, b := range all(c) {
			for _, f := range []markdown.Flavor{markdown.GFM, markdown.Obsidian} {
				r := Check(export(t, b, f), c.Articles)
				if !r.OK() || len(r.Findings) != countExtracts(b) || r.Edited {
					t.Errorf("%s %s: %+v", b.Subject.ID, f, r)
				}
				if len(r.Findings) == 0 {
					t.Errorf("%s: a brief without extracts", b.Subject.ID)
				}
			}
		}
	}
}

// changeLetter replaces the first letter at or after offset i.
func changeLetter(text string, i int) string {
	for at, r := range text[i:] {
		if unicode.IsLetter(r) {
			other := "Q"
			if r == 'Q' {
				other = "R"
			}
			return text[:i+at] + other + text[i+at+utf8.RuneLen(r):]
		}
	}
	return text
}

func TestOneLetterChangedInTheBriefIsFound(t *testing.T) {
	for _, c := range []*model.Corpus{brieftest.Talks(), brieftest.Hostile()} {
		for _, b := range all(c) {
			md := string(export(t, b, markdown.GFM))
			for _, s := range b.Sections {
				for _, l := range s.Lines {
					end := strings.Index(md, "[^"+l.Ref+"]")
					at := end - len(markdown.Escape(l.Text))
					changed := changeLetter(md[:end], at+len(markdown.Escape(l.Text))/3)
					if changed == md[:end] {
						continue // no letter in the rest of the extract
					}
					failed := onlyFailure(t, Check([]byte(changed+md[end:]), c.Articles))
					if failed.Ref != l.Ref || failed.Verdict != ExtractChanged {
						t.Errorf("%s: changed %s, found %+v", b.Subject.ID, l.Ref, failed)
					}
				}
			}
		}
	}
}

func onlyFailure(t *testing.T, r Report) Finding {
	t.Helper()
	var bad []Finding
	for _, f := range r.Findings {
		if !f.Good() {
			bad = append(bad, f)
		}
	}
	if len(bad) != 1 || r.OK() {
		t.Fatalf("want one failure, got %+v", bad)
	}
	return bad[0]
}

func TestOneLetterChangedInASourceIsFound(t *testing.T) {
	c := brieftest.Talks()
	for _, b := range all(c) {
		md := export(t, b, markdown.GFM)
		for _, s := range b.Sections {
			for _, l := range s.Lines {
				sources, sum := changedCopy(c, l)
				r := Check(md, sources)
				for _, f := range r.Findings {
					same := f.Ref == l.Ref
					if same && (f.Verdict != SourceChanged || !strings.Contains(f.Detail, "no longer")) {
						t.Errorf("%s: %s changed in the source, found %+v", b.Subject.ID, l.Ref, f)
					}
				}
				if r.OK() {
					t.Errorf("%s: OK though source %s changed", b.Subject.ID, sum)
				}
			}
		}
	}
}

// changedCopy is the sources with one letter of the line's place changed.
func changedCopy(c *model.Corpus, l briefs.Line) ([]*model.Article, string) {
	var out []*model.Article
	for _, a := range c.Articles {
		if a.ID == l.Article {
			copied := *a
			copied.Text = changeLetter(a.Text, l.Start)
			copied.SHA256 = "other"
			a = &copied
		}
		out = append(out, a)
	}
	return out, string(l.Article)
}

// small is a corpus of one actor and one extract, for cases made by hand.
func small(text string) (*model.Corpus, string) {
	var b brieftest.Builder
	b.Add(brieftest.Article("021_small", text, model.Report, "2031-01-02"))
	b.Actor("Bela Ott", model.Person)
	b.Theme("Bela", "Bela Ott") // so that the lines may lead
	c := b.Build()
	md, _ := markdown.Write(briefs.ForActor(c, "bela-ott", briefs.Options{}), markdown.Options{})
	return c, string(md)
}

func TestVerdicts(t *testing.T) {
	const said = "Bela Ott came too late and called the plan “thin – and small” on Monday..."
	c, md := small("A first line.\n" + said + "\n")
	var twice brieftest.Builder
	twice.Add(brieftest.Article("021_small", said+"\nBela Ott went home early that day.\n"+said+"\n", model.Report, ""))
	other := brieftest.Article("022_other", "Another file.\n"+said, model.Report, "")
	edited := *c.Articles[0]
	edited.SHA256, edited.Text = "new", edited.Text+"More."
	for _, test := range []struct {
		name    string
		md      string
		sources []*model.Article
		want    Verdict
	}{
		{"fresh", md, c.Articles, Holds},
		{"wrapped by an editor", strings.Replace(md, "too late", "too\n   late", 1), c.Articles, Holds},
		{"Windows line ends", strings.ReplaceAll(md, "\n", "\r\n"), c.Articles, Holds},
		{"source edited elsewhere", md, []*model.Article{&edited}, SourceChanged},
		{"only in another file", md, []*model.Article{other}, Elsewhere},
		{"no sources", md, nil, SourceMissing},
		{"front matter rewritten", blockYAML(md), c.Articles, Holds},
		{"word changed", strings.Replace(md, "small", "smart", 1), c.Articles, ExtractChanged},
		{"quotes straightened", strings.NewReplacer("“", `"`, "”", `"`, "–", "--", "\\.\\.\\.", "…", "...", "…").Replace(md), c.Articles, Punctuation},
		{"footnote gone", strings.Replace(md, "[^021-L2-s1]: ", "gone: ", 1), c.Articles, FootnoteMissing},
		{"footnote without bytes", strings.Replace(md, "bytes", "about", 1), c.Articles, FootnoteEdited},
		{"footnote with other bytes", strings.Replace(md, "bytes 14", "bytes 11", 1), c.Articles, Moved},
		{"mark gone", strings.Replace(md, "[^021-L2-s1] ", " ", 1), c.Articles, ExtractMissing},
		{"checksum gone", strings.Replace(md, "\nsources:", "\nnothing:", 1), c.Articles, NoChecksum},
		{"front matter gone", md[strings.Index(md, "\n# "):], c.Articles, NoChecksum},
		{"front matter gone, word changed", strings.Replace(md[strings.Index(md, "\n# "):], "small", "smart", 1), c.Articles, ExtractChanged},
		{"front matter and file gone", md[strings.Index(md, "\n# "):], nil, SourceMissing},
		{"quotes of the front matter curled", strings.NewReplacer(`: "`, ": “", `"}`, "”}", `{"`, "{“", `":`, "”:").Replace(md), c.Articles, Holds},
		{"other source named", strings.Replace(md, "]: 021,", "]: 022,", 1), c.Articles, FootnoteEdited},
		{"footnote with more in it", strings.Replace(md, "–94.", "–94. All agreed.", 1), c.Articles, FootnoteEdited},
		{"stray byte at the end", strings.TrimSpace(md) + "\xff", c.Articles, FootnoteEdited},
		{"zero-width space", strings.Replace(md, "small", "sm\u200ball", 1), c.Articles, ExtractChanged},
		{"old Macintosh line ends", strings.ReplaceAll(md, "\n", "\r"), c.Articles, Holds},
		{"UTF-16", utf16Of(t, md), c.Articles, Holds},
	} {
		r := Check([]byte(test.md), test.sources)
		if len(r.Findings) != 1 || r.Findings[0].Verdict != test.want || r.OK() != r.Findings[0].Good() {
			t.Errorf("%s: want %s, got %+v", test.name, test.want, r)
		}
	}
}

// utf16Of is a text as an editor saves it in UTF-16.
func utf16Of(t *testing.T, text string) string {
	t.Helper()
	out, err := encoding.UTF16(encoding.LittleEndian, encoding.UseBOM).NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// blockYAML writes the checksums one a line, as pandoc does.
func blockYAML(md string) string {
	return strings.NewReplacer("sources: {\"021\": ", "sources:\n  021: ", "\"}\n", "\"\n").Replace(md)
}

func TestFoundMoreThanOnce(t *testing.T) {
	c, md := small("Bela Ott waved.\nNobody answered.\nBela Ott waved.\n")
	r := Check([]byte(md), c.Articles)
	if !r.OK() || len(r.Findings) != 1 || r.Findings[0].Verdict != Repeated {
		t.Errorf("%+v", r)
	}
}

func TestQuotationAddedByHandIsFound(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	md = strings.Replace(md, "## Sources", "> Bela Ott resigned.\n\n## Sources", 1)
	r := Check([]byte(md), c.Articles)
	if f := onlyFailure(t, r); f.Verdict != FootnoteMissing || f.Extract != "Bela Ott resigned." || !r.Edited {
		t.Errorf("%+v", r)
	}
}

func TestReportPrintsNoControls(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	const hidden = "\x1b]0;x\a\u202e\u009b"
	b, err := briefs.JSON(briefs.ForActor(c, "bela-ott", briefs.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	for _, changed := range []string{
		strings.Replace(md, "waved", "wa"+hidden+"ved", 1), strings.Replace(md, "waved", "wept"+hidden, 1),
		strings.Replace(md, "–28.", "–28."+hidden, 1), strings.Replace(md, "]: 021,", "]: 02"+hidden+",", 1),
		strings.Replace(string(b), "waved", `w\u001b\u202eept`, 1), strings.Replace(string(b), `"ref": "`, `"ref": "\u001b\u202e`, 1),
	} {
		r := Check([]byte(changed), c.Articles)
		var out bytes.Buffer
		if err := r.WriteText(&out); err != nil {
			t.Error(err)
		}
		if strings.ContainsAny(out.String(), "\x1b\a\u202e\u009b") {
			t.Errorf("%+q", out.String())
		}
	}
}

func TestDetailsTellReasonsApart(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	for _, test := range []struct{ md, says string }{
		{strings.Replace(md, "waved", "wa\u200bved", 1), "U+200B"},
		{strings.TrimSpace(md) + "\xff", `\xff`},
		{md[strings.Index(md, "\n# "):], "front matter"},
	} {
		if f := onlyFailure(t, Check([]byte(test.md), c.Articles)); !strings.Contains(f.Detail, test.says) {
			t.Errorf("no %q in %+v", test.says, f)
		}
	}
}

// TestSentenceAddedByHandIsFound adds text without a footnote among the
// extracts, in every way that a hand may.
func TestSentenceAddedByHandIsFound(t *testing.T) {
	const added = "Sudmark surrendered."
	c := brieftest.Talks()
	b := briefs.ForTheme(c, c.Themes[0].ID, briefs.Options{})
	for _, f := range []markdown.Flavor{markdown.GFM, markdown.Obsidian} {
		md := string(export(t, b, f))
		item := md[strings.Index(md, "1. "):]
		item = item[:strings.Index(item, "\n")]
		for name, changed := range map[string]string{
			"numbered":       strings.Replace(md, item, item+"\n4. "+added, 1),
			"paragraph":      strings.Replace(md, item, item+"\n\n"+added, 1),
			"behind a line":  strings.Replace(md, item, item+" "+added, 1),
			"before caption": strings.Replace(md, "] *(", "] "+added+" *(", 1),
			"block quote":    strings.Replace(md, item, item+"\n\n> "+added, 1),
			"after quote":    strings.Replace(md, "]\n\n*", "] "+added+"\n\n*", 1),
		} {
			if changed == md {
				if name != "before caption" && name != "after quote" {
					t.Errorf("%s %s: nothing changed", f, name)
				}
				continue
			}
			failed := onlyFailure(t, Check([]byte(changed), c.Articles))
			line := 1 + strings.Count(changed[:strings.Index(changed, added)], "\n")
			if failed.Verdict != FootnoteMissing || !strings.Contains(failed.Extract, added) || failed.Line != line {
				t.Errorf("%s %s: line %d, found %+v", f, name, line, failed)
			}
		}
	}
}

func TestTableRowAddedByHandIsFound(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	changed := addRow(md, "Bela Ott resigned.")
	if failed := onlyFailure(t, Check([]byte(changed), c.Articles)); failed.Verdict != FootnoteMissing || failed.Extract != "Bela Ott resigned." {
		t.Errorf("%+v", failed)
	}
}

// addRow adds a row to the first table of extracts, below the rule under its
// head; a brief without one stays as it is.
func addRow(md, text string) string {
	lines := strings.Split(md, "\n")
	for i, line := range lines {
		if strings.Contains(line, "| "+markdown.WordsColumn+" |") {
			row := strings.Replace(line, markdown.WordsColumn, text, 1)
			return strings.Join(slices.Insert(lines, i+2, row), "\n")
		}
	}
	return md
}

func TestLabelsAndNoteAreFree(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	for _, changed := range []string{
		strings.Replace(md, "## Analyst note", "- Compare last year.\n\n*my caption*\n\n## Analyst note", 1),
		strings.Replace(md, markdown.NoteBegin, markdown.NoteBegin+"\n1. Mine.\n\n> Not a quotation.\n\nFree text.\n", 1),
		strings.Replace(md, "| NARRATION", "| seen by me, NARRATION", 1),
		strings.Replace(md, "## Sources", "## My view\n\nThis matters.\n\n## Sources", 1),
	} {
		if r := Check([]byte(changed), c.Articles); !r.OK() || changed == md {
			t.Errorf("%+v\n%s", r, changed)
		}
	}
}

func TestJSON(t *testing.T) {
	var list []*briefs.Brief
	for _, c := range []*model.Corpus{brieftest.Talks(), brieftest.Hostile()} {
		for _, b := range all(c) {
			data, err := briefs.JSON(b)
			if err != nil {
				t.Fatal(err)
			}
			r := Check(data, c.Articles)
			if !r.OK() || len(r.Findings) != countExtracts(b) || r.Edited || !IsBrief(data) {
				t.Errorf("%s: %+v", b.Subject.ID, r)
			}
			line := b.Sections[0].Lines[0]
			changed := strings.Replace(string(data), "\n          \"text\": \"", "\n          \"text\": \"Not ", 1)
			failed := onlyFailure(t, Check([]byte(changed), c.Articles))
			if failed.Ref != line.Ref || failed.Verdict != ExtractChanged || !strings.Contains(strings.Split(changed, "\n")[failed.Line-1], line.Ref) {
				t.Errorf("%s: %+v", b.Subject.ID, failed)
			}
		}
	}
	c := brieftest.Talks()
	list = all(c)
	data, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	want := 0
	for _, b := range list {
		want += countExtracts(b)
	}
	if r := Check(data, c.Articles); !r.OK() || len(r.Findings) != want {
		t.Errorf("a list: %d of %d extracts, %+v", len(r.Findings), want, r.Problem)
	}
	for _, other := range []string{"[]", "{}", "[null]", `[{"schema":"parley.brief/1"},7]`, `{"schema":"parley.analysis/1"}`} {
		if r := Check([]byte(other), c.Articles); r.OK() || IsBrief([]byte(other)) {
			t.Errorf("%s: %+v", other, r)
		}
	}
}

func TestBriefWithoutExtractsHoldsAsWritten(t *testing.T) {
	c := brieftest.Talks()
	b := *all(c)[0]
	b.Sections, b.Sources = nil, nil
	md := export(t, &b, markdown.GFM)
	r := Check(md, c.Articles)
	var out bytes.Buffer
	if err := r.WriteText(&out); err != nil || !r.OK() || !strings.Contains(out.String(), "no extract") {
		t.Errorf("%+v %v %s", r, err, &out)
	}
	if r := Check(bytes.Replace(md, []byte("**As of**"), []byte("**Of**"), 1), c.Articles); r.OK() {
		t.Errorf("it holds though changed: %+v", r)
	}
}

func TestCutOffBriefFails(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	for at := range md {
		if strings.TrimRight(md[at:], ".\n") == "" {
			break
		}
		if r := Check([]byte(md[:at]), c.Articles); r.OK() {
			t.Errorf("it holds though cut after %q", md[max(0, at-20):at])
		}
	}
	if r := Check([]byte(md[:strings.Index(md, "## Who")]), c.Articles); !strings.Contains(r.Problem, "cut off") {
		t.Errorf("%+v", r)
	}
}

func TestNotABrief(t *testing.T) {
	for _, md := range []string{"", "# Shopping\n\n- milk\n", "---\nkind: \"index\"\n---\n"} {
		if r := Check([]byte(md), nil); r.OK() || r.Problem == "" {
			t.Errorf("%q: %+v", md, r)
		}
	}
}

func TestReportReadsForItself(t *testing.T) {
	c, md := small("Bela Ott waved at the crowd.\n")
	r := Check([]byte(strings.Replace(md, "waved", "shouted", 1)), c.Articles)
	var out bytes.Buffer
	if err := r.WriteText(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"FAIL", "extract changed", "shouted", "waved", "021, report, L1 s1", "0 of 1 extracts", "(1 file searched)", "changed after parley wrote it"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func FuzzCheck(f *testing.F) {
	c := brieftest.Talks()
	for _, b := range all(c) {
		md, err := markdown.Write(b, markdown.Options{})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(md)
		data, err := briefs.JSON(b)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("---\nkind: \"actor-brief\"\nsources: {\"1\": \"sha256:\"}\n---\n> x[^1]\n\n[^1]: 1, r, L1 s1, bytes 0–9999999999999999999.\n"))
	f.Fuzz(func(t *testing.T, md []byte) {
		r := Check(md, c.Articles)
		for _, finding := range r.Findings {
			if finding.Good() && !strings.Contains(fold(c.Articles[0].Text+" "+c.Articles[1].Text+" "+c.Articles[2].Text), finding.Extract) {
				t.Errorf("%q is good but in no source", finding.Extract)
			}
		}
		var out bytes.Buffer
		if err := r.WriteText(&out); err != nil {
			t.Error(err)
		}
		if strings.ContainsFunc(out.String(), func(r rune) bool { return r != '\n' && unicode.IsControl(r) }) {
			t.Errorf("a control is printed: %+q", out.String())
		}
	})
}

func BenchmarkCheckMegabyte(b *testing.B) {
	for name, md := range map[string][]byte{
		"brackets": bytes.Repeat([]byte("[^"), 500_000), "quotes": bytes.Repeat([]byte("> a\n"), 250_000), "pipes": bytes.Repeat([]byte("|"), 1_000_000),
		"ampersands": bytes.Repeat([]byte("&"), 1_000_000), "marks": bytes.Repeat([]byte("[^a]"), 250_000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(md)))
			for b.Loop() {
				Check(md, nil)
			}
		})
	}
}
