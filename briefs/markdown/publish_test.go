package markdown

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
)

// export is the Markdown of a brief, with a date of its own so that two
// exports differ.
func export(t *testing.T, date string) []byte {
	t.Helper()
	b := briefs.ForActor(brieftest.Talks(), "ana-kesten", briefs.Options{})
	data, err := Write(b, Options{Date: date})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func publish(t *testing.T, path string, data []byte, force bool) Published {
	t.Helper()
	p, err := Publish(path, data, force)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func contents(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// edit changes a file as a person would.
func edit(t *testing.T, path, old, replacement string) {
	t.Helper()
	text := contents(t, path)
	if !strings.Contains(text, old) {
		t.Fatalf("no %q in %s", old, path)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(text, old, replacement, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

const emptyNote = NoteBegin + "\n\n" + NoteEnd

func TestPublishReplacesWhatItWrote(t *testing.T) {
	path := filepath.Join(t.TempDir(), "brief.md")
	first, second := export(t, "2031-06-01"), export(t, "2031-06-02")
	if p := publish(t, path, first, false); p.Path != path || p.Unchanged || p.Beside != "" {
		t.Errorf("first: %+v", p)
	}
	if p := publish(t, path, first, false); !p.Unchanged {
		t.Errorf("same again: %+v", p)
	}
	if p := publish(t, path, second, false); p.Path != path || contents(t, path) != string(second) {
		t.Errorf("newer: %+v", p)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*")); len(left) != 1 {
		t.Errorf("files left behind: %q", left)
	}
}

func TestPublishKeepsTheAnalystNote(t *testing.T) {
	path := filepath.Join(t.TempDir(), "brief.md")
	publish(t, path, export(t, "2031-06-01"), false)
	note := "\r\n  Mine: *keep*  \n<b>raw</b> [^1] \t\n" + NoteEnd + " quoted\n\n"
	edit(t, path, emptyNote, NoteBegin+note+NoteEnd)
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if p := publish(t, path, export(t, "2031-06-02"), false); p.Path != path || p.Beside != "" {
		t.Errorf("a note is no edit: %+v", p)
	}
	text := contents(t, path)
	if Note([]byte(text)) != note || !strings.Contains(text, "date: 2031-06-02") {
		t.Errorf("the note became %q", Note([]byte(text)))
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

func TestPublishLeavesEditedFilesAlone(t *testing.T) {
	for _, change := range [][2]string{{"# Actor brief", "# My brief"}, {"tags: [", "tags: [\"mine\", "}, {"parley_sha256", "sha"}, {"## Sources", "More.\n\n## Sources"}} {
		path := filepath.Join(t.TempDir(), "brief.md")
		publish(t, path, export(t, "2031-06-01"), false)
		edit(t, path, change[0], change[1])
		edit(t, path, emptyNote, NoteBegin+" mine "+NoteEnd)
		edited := contents(t, path)
		p := publish(t, path, export(t, "2031-06-02"), false)
		if contents(t, path) != edited {
			t.Errorf("%q: the edited file was changed", change[1])
		}
		if p.Beside != path || filepath.Base(p.Path) != "brief (2).md" || !strings.Contains(p.String(), "edited by hand") {
			t.Errorf("%q: %+v", change[1], p)
		}
		if beside := contents(t, p.Path); Note([]byte(beside)) != " mine " || !Untouched([]byte(beside)) {
			t.Errorf("%q: the file beside is not whole", change[1])
		}
		if again := publish(t, path, export(t, "2031-06-03"), false); again.Path != p.Path {
			t.Errorf("%q: a third file %s", change[1], again.Path)
		}
		forced := publish(t, path, export(t, "2031-06-04"), true)
		if text := contents(t, path); forced.Path != path || !strings.Contains(text, "2031-06-04") || Note([]byte(text)) != " mine " {
			t.Errorf("%q: forced: %+v", change[1], forced)
		}
	}
}

func TestPublishNeverReplacesAForeignFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notes.md")
	if err := os.WriteFile(path, []byte("my own text\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if p := publish(t, path, export(t, "2031-06-01"), false); p.Path == path || contents(t, path) != "my own text\n" {
		t.Errorf("%+v", p)
	}
}

func TestPublishKeepsNotesToTheirSubject(t *testing.T) {
	path := filepath.Join(t.TempDir(), "brief.md")
	other := briefs.ForActor(brieftest.Talks(), "juro-balan", briefs.Options{})
	juro, err := Write(other, Options{Date: "2031-06-02"})
	if err != nil {
		t.Fatal(err)
	}
	publish(t, path, export(t, "2031-06-01"), false)
	if p := publish(t, path, juro, false); p.Path != path || contents(t, path) != string(juro) {
		t.Errorf("a brief that holds nothing of a person's is replaced: %+v", p)
	}
	publish(t, path, export(t, "2031-06-01"), false)
	edit(t, path, emptyNote, NoteBegin+" of Ana "+NoteEnd)
	ana := contents(t, path)
	for _, force := range []bool{false, true} {
		p := publish(t, path, juro, force)
		if contents(t, path) != ana {
			t.Fatalf("force %v: the note about Ana is gone", force)
		}
		if p.Beside != path || !strings.Contains(p.String(), "about another subject") || contents(t, p.Path) != string(juro) {
			t.Errorf("force %v: %s", force, p)
		}
	}
	if p := publish(t, path, export(t, "2031-06-03"), false); p.Path != path || Note([]byte(contents(t, path))) != " of Ana " {
		t.Errorf("her own brief: %+v", p)
	}
	if !IsAbout([]byte(ana), briefs.Subject{Kind: "actor", ID: "ana-kesten"}) || IsAbout([]byte(ana), other.Subject) || IsAbout(nil, other.Subject) {
		t.Error("whom a file is about")
	}
}

func TestPublishSaysWhyItCannot(t *testing.T) {
	dir := t.TempDir()
	for _, path := range []string{filepath.Join(dir, "missing", "brief.md"), dir} {
		if _, err := Publish(path, export(t, "2031-06-01"), false); err == nil || !strings.Contains(err.Error(), dir) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestWhatIsNoBriefIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "brief.md")
	if err := os.WriteFile(path, []byte("My shopping list\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	p, err := Publish(path, []byte("---\n---\n"), false)
	if err != nil {
		t.Fatal(err)
	}
	if p.Beside != path || !strings.Contains(p.String(), "is no brief that parley wrote") {
		t.Errorf("%+v: %s", p, p)
	}
}

func TestNoDeviceIsPublishedTo(t *testing.T) {
	for _, force := range []bool{false, true} {
		if p, err := Publish(os.DevNull, []byte("---\n---\n"), force); err == nil {
			t.Errorf("published to %s", p.Path)
		}
	}
}
