package command

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/markdown"
	"parley/model"
	"parley/model/store"
	"parley/model/store/storetest"
)

// TestMain keeps the tests away from the state of whoever runs them.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "parley-state-")
	if err == nil {
		err = os.Setenv("XDG_STATE_HOME", dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// fresh gives the test a state of its own and returns the store's file.
func fresh(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("XDG_STATE_HOME", dir)
	return filepath.Join(dir, "parley", "state.db")
}

// export writes a brief about Dede and returns it.
func export(t *testing.T, path, date string, args ...string) string {
	t.Helper()
	args = append([]string{"brief", "--actor", "dede", "-o", path, "--date", date}, args...)
	if _, messages, code := call(t, args...); code != done {
		t.Fatalf("%v: exit status %d: %s", args, code, messages)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func wantIn(t *testing.T, what, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%s lacks %q:\n%s", what, p, text)
		}
	}
}

const later = "LOMÉ, 9 July 2031 (Harbour Press) — “The border stays open,” Akosua Dede told reporters on Wednesday.\n"

func TestChangedSinceTheLastExport(t *testing.T) {
	fresh(t)
	dir := folder(t, map[string]string{"a.txt": article})
	out := filepath.Join(t.TempDir(), "dede.md")
	first := export(t, out, "2031-07-01", dir)
	wantIn(t, "the first export", first, "First look")
	if again := export(t, out, "2031-07-01", dir); again != first {
		t.Errorf("the same export gives other bytes:\n%s", again)
	}
	put(t, filepath.Join(dir, "b.txt"), later)
	second := export(t, out, "2031-07-10", dir)
	wantIn(t, "the second export", second, "Changed since 1 Jul 2031", "New: ")
	if again := export(t, out, "2031-07-10", dir); again != second {
		t.Errorf("a repeated export forgets what changed:\n%s", again)
	}
	for range 2 { // looking is no export
		whole, _, _ := call(t, "brief", "--actor", "dede", "--since-last", "--full", dir)
		wantIn(t, "the whole brief", whole, "Changed since 1 Jul 2031", "New: ")
	}
	if err := os.Remove(filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	wantIn(t, "the third export", export(t, out, "2031-07-11", dir), "Changed since 10 Jul 2031", "Gone: ")
	other := folder(t, map[string]string{"a.txt": article})
	wantIn(t, "an export from other paths", export(t, filepath.Join(other, "x.md"), "2031-07-12", other), "First look")
}

func TestStateIsUsedOnlyWhereAskedFor(t *testing.T) {
	db := fresh(t)
	dir := folder(t, map[string]string{"a.txt": article})
	out := filepath.Join(t.TempDir(), "dede.md")
	export(t, out, "2031-07-01", "--no-state", dir)
	for _, args := range [][]string{
		{"brief", "--actor", "dede", dir}, {"brief", "--actor", "dede", "--json", dir},
		{"brief", "--all", "--json", "-o", out + ".json", dir},
		{"analyze", "--json", dir}, {"list", "actors", dir}, {"verify", out, "--sources", dir}, {"--help"}, {dir},
	} {
		if _, messages, code := call(t, args...); code != done {
			t.Errorf("%v: exit status %d: %s", args, code, messages)
		}
	}
	if _, err := os.Stat(filepath.Dir(db)); !os.IsNotExist(err) {
		t.Errorf("a state was made: %v", err)
	}
	export(t, out, "2031-07-01", dir)
	if _, err := os.Stat(db); err != nil {
		t.Errorf("an export left no state: %v", err)
	}
	same, _, _ := call(t, "brief", "--actor", "dede", "--since-last", dir)
	wantIn(t, "the brief since the last export", same, "Changed since 1 Jul 2031", "Nothing: ")
	put(t, filepath.Join(dir, "b.txt"), later)
	for _, form := range [][]string{{}, {"--json"}} {
		args := append([]string{"brief", "--actor", "dede", dir}, form...)
		plain, _, _ := call(t, args...)
		wantIn(t, "the plain brief", plain, "First look")
		for range 2 { // it is not remembered
			since, _, _ := call(t, append(args, "--since-last")...)
			wantIn(t, "the brief since the last export", since, "New: ")
		}
	}
	for _, args := range [][]string{{"--since-last", "--actor", "dede"}, {"--tray"}} {
		if _, _, code := call(t, append([]string{"brief", "--no-state", dir}, args...)...); code != misused {
			t.Errorf("%v without a state: exit status %d", args, code)
		}
	}
}

// TestAnUnusableStateIsAMessage has something else where the state should be.
func TestAnUnusableStateIsAMessage(t *testing.T) {
	db := fresh(t)
	if err := os.MkdirAll(db, 0o700); err != nil {
		t.Fatal(err)
	}
	dir := folder(t, map[string]string{"a.txt": article})
	out := filepath.Join(t.TempDir(), "all")
	_, messages, code := call(t, "brief", "--all", "-o", out, "--date", "2031-07-01", dir)
	if code != done || strings.Count(messages, "not compared") != 1 || !strings.Contains(messages, db) {
		t.Errorf("exit status %d: %s", code, messages)
	}
	if files, err := filepath.Glob(filepath.Join(out, "*.md")); err != nil || len(files) < 3 {
		t.Errorf("%d files: %v", len(files), err)
	}
	if _, messages, code = call(t, "brief", "--actor", "dede", "--since-last", dir); code != incomplete {
		t.Errorf("asked for by name: exit status %d: %s", code, messages)
	}
	if _, messages, code = call(t, "brief", "--tray", dir); code != incomplete || !strings.Contains(messages, "state.db") {
		t.Errorf("the tray: exit status %d: %s", code, messages)
	}
}

func TestTheNoteComesBack(t *testing.T) {
	fresh(t)
	dir := folder(t, map[string]string{"a.txt": article})
	out := t.TempDir()
	one, two := filepath.Join(out, "one.md"), filepath.Join(out, "two.md")
	const note = "\n\nAsk her office — *today*.\n  <!-- not yet -->\n\n"
	write := func(path, note string) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		before, rest, _ := strings.Cut(string(text), markdown.NoteBegin)
		_, after, _ := strings.Cut(rest, markdown.NoteEnd)
		put(t, path, before+markdown.NoteBegin+note+markdown.NoteEnd+after)
	}
	noteIn := func(text string) string { return markdown.Note([]byte(text)) }
	export(t, one, "2031-07-01", dir)
	write(one, note)
	if got := noteIn(export(t, one, "2031-07-02", dir)); got != note {
		t.Errorf("in the same file: %q", got)
	}
	if err := os.Remove(one); err != nil {
		t.Fatal(err)
	}
	if got := noteIn(export(t, one, "2031-07-03", dir)); got != note {
		t.Errorf("after the file was deleted: %q", got)
	}
	write(one, "\nlater\n")
	if got := noteIn(export(t, two, "2031-07-04", dir)); got != "\nlater\n" {
		t.Errorf("in another file: %q", got)
	}
	write(two, "\n\n")
	if got := noteIn(export(t, two, "2031-07-05", dir)); strings.TrimSpace(got) != "" {
		t.Errorf("after it was taken out: %q", got)
	}
	if got := noteIn(export(t, filepath.Join(out, "three.md"), "2031-07-05", dir)); strings.TrimSpace(got) != "" {
		t.Errorf("a note that was taken out comes back: %q", got)
	}
}

// corpusOf reads and analyses a folder.
func corpusOf(t *testing.T, dir string) *model.Corpus {
	t.Helper()
	c, err := load(context.Background(), []string{dir})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTrayAsABrief(t *testing.T) {
	fresh(t)
	dir := folder(t, map[string]string{"a.txt": article, "b.txt": later})
	if _, messages, code := call(t, "brief", "--tray", dir); code != incomplete || !strings.Contains(messages, "empty") {
		t.Errorf("an empty tray: exit status %d: %s", code, messages)
	}
	c := corpusOf(t, dir)
	var picks []briefs.Pick
	for _, words := range []string{"border stays open", "worth a war"} {
		for _, a := range c.Articles {
			if at := strings.Index(a.Text, words); at >= 0 {
				picks = append(picks, briefs.Pick{SHA256: a.SHA256, Span: model.Span{Start: at, End: at + len(words)}, Text: words})
			}
		}
	}
	s := newState(context.Background(), []string{dir + "/."})
	if err := s.SetTray(picks); err != nil {
		t.Fatal(err)
	}
	if err := s.close(); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "tray.md")
	if _, messages, code := call(t, "brief", "--tray", "-o", out, dir); code != done {
		t.Fatalf("exit status %d: %s", code, messages)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, "the tray", string(text), "Evidence tray", "Akosua Dede")
	if strings.Index(string(text), "stays open") > strings.Index(string(text), "worth a war") {
		t.Errorf("not the reader's order:\n%s", text)
	}
	if report, messages, code := call(t, "verify", out, "--sources", dir); code != done {
		t.Errorf("the tray does not hold: %s%s", report, messages)
	}
	if err := os.Remove(filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "b.txt"), "Nothing of it is left here today.\n")
	if _, messages, code := call(t, "brief", "--tray", dir); code != incomplete || !strings.Contains(messages, "none of the 2 lines") {
		t.Errorf("a tray of lost lines: exit status %d: %s", code, messages)
	}
}

// inMemory is a state of the reader that shares a store with others.
func inMemory(kept *storetest.Memory, paths ...string) *state {
	s := newState(context.Background(), paths)
	s.open = func(context.Context) (store.Store, error) { return kept, nil }
	return s
}

// TestLooks goes through two sessions of the reader.
func TestLooks(t *testing.T) {
	var kept storetest.Memory
	subject := briefs.Subject{Kind: "actor", ID: "dede", Name: "Dede"}
	session := inMemory(&kept, "a", "b")
	for range 2 { // what is seen now is not what was seen before this session
		if base, err := session.Baseline(subject); base != nil || err != nil {
			t.Fatalf("before the first look: %v, %v", base, err)
		}
		seen := &briefs.Baseline{Date: "2031-07-01", Files: map[string]bool{"aa": true}, Lines: []briefs.Line{{Text: "words", Ref: "a-L1-s1"}}}
		if err := session.Remember(subject, seen); err != nil {
			t.Fatal(err)
		}
	}
	subject.Name = "Akosua Dede"
	base, err := inMemory(&kept, "b", "./a").Baseline(subject)
	if err != nil || base == nil || base.Date != "2031-07-01" || !base.Files["aa"] || len(base.Lines) != 1 || base.Lines[0].Text != "words" {
		t.Errorf("in the second session: %+v, %v", base, err)
	}
	if base, err := inMemory(&kept, "a").Baseline(subject); base != nil || err != nil {
		t.Errorf("on other paths: %+v, %v", base, err)
	}
}

func TestTrayKeepsItsOrder(t *testing.T) {
	var kept storetest.Memory
	want := []briefs.Pick{{SHA256: "b", Text: "2"}, {SHA256: "a", Text: "1"}}
	if err := inMemory(&kept).SetTray(want); err != nil {
		t.Fatal(err)
	}
	if got, err := inMemory(&kept).Tray(); err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v", got, err)
	}
}

// TestReadersExport is the export of the reader, into the folder it runs in.
func TestReadersExport(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": article})
	t.Chdir(t.TempDir())
	var kept storetest.Memory
	c := corpusOf(t, dir)
	subject := briefs.Subjects(c)[0]
	for range 2 {
		said, err := exportBrief(inMemory(&kept, dir), c, subject)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(said, ".md") {
			t.Errorf("it says %q", said)
		}
	}
	files, err := filepath.Glob("*.md")
	if err != nil || len(files) != 1 {
		t.Fatalf("%v, %v", files, err)
	}
	text, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, "the export", string(text), "First look")
}
