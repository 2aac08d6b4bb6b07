package intake

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"parley/model"
)

// write makes a file below dir, with its folders.
func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

const body = "Envoys of both countries met in the port on Monday. They agreed to meet again.\n"

func TestLoadFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", body)
	write(t, dir, "a/002_0123456789abcdef.txt", body)
	write(t, dir, "a/Ünder talks.md", body)
	write(t, dir, "noextension", body)
	write(t, dir, "figures.csv", "a,b\n")
	write(t, dir, ".hidden/x.txt", body)
	write(t, dir, "photo.JPG", "\xff\xd8\xff\x00")
	var seen []Progress
	articles, problems := Load(context.Background(), []string{dir, filepath.Join(dir, "b.txt")}, Options{
		Progress: func(p Progress) { seen = append(seen, p) },
	})
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
	var got []string
	for _, a := range articles {
		rel, _ := filepath.Rel(dir, a.Path)
		got = append(got, rel+" "+string(a.ID))
	}
	want := []string{"a/002_0123456789abcdef.txt 002", "a/Ünder talks.md under-talks", "b.txt b", "noextension noextension"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("articles %q, want %q", got, want)
	}
	last := seen[len(seen)-1]
	if len(seen) != 4 || last.Done != 4 || last.Total != 4 || last.Bytes != int64(4*len(body)) {
		t.Errorf("progress ended with %+v after %d calls", last, len(seen))
	}
}

// Exports under any name and notes on the folder may lie beside the articles;
// given by name they are refused in words.
func TestExportsAreNoArticles(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", body)
	write(t, dir, "README.md", "These articles are about the port.\n")
	const brief = "---\ntitle: \"Actor brief: Ann Bell\"\nparley_sha256: \"00\"\n---\n\n# Actor brief\n\n" + body
	exports := []string{
		write(t, dir, "brief.md", brief), write(t, dir, "brief.txt", brief), write(t, dir, "brief", brief),
		write(t, dir, "long.md", strings.Replace(brief, "parley", "sources: {"+strings.Repeat("\"001\": \"sha256:0123456789abcdef\", ", 9999)+"}\nparley", 1)),
		write(t, dir, "brief.text", strings.ReplaceAll("\ufeff"+brief, "\n", "\r\n")),
	}
	articles, problems := Load(context.Background(), []string{dir}, Options{})
	if len(articles) != 1 || len(problems) != 0 {
		t.Errorf("folder: %d articles, problems %v", len(articles), problems)
	}
	for _, export := range exports {
		articles, problems = Load(context.Background(), []string{export}, Options{})
		if len(articles) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Reason, "exported") {
			t.Errorf("%s by name: %d articles, problems %v", export, len(articles), problems)
		}
	}
}

func TestLoadNamesWhatItCannotRead(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "good/a.txt", body)
	write(t, dir, "empty.txt", " \n\n")
	write(t, dir, "binary.txt", "GIF89a\x00\x01\x02")
	write(t, dir, "page.pdf", "%PDF-1.7")
	write(t, dir, "picture.png", "\x89PNG")
	if err := os.Mkdir(filepath.Join(dir, "nothing"), 0o755); err != nil {
		t.Fatal(err)
	}
	sparse(t, filepath.Join(dir, "huge.txt"), 200<<20)
	write(t, dir, "long.txt", strings.Repeat(body, maxTextBytes/len(body)+1))
	tests := []struct{ name, step, reason string }{
		{"missing.txt", "find", "no such file"},
		{"nothing", "find", "holds no article"},
		{"empty.txt", "read", "holds no text"},
		{"binary.txt", "read", "binary"},
		{"huge.txt", "read", "200 MB"},
		{"long.txt", "read", "too long"},
		{"page.pdf", "find", "cannot read"},
		{"picture.png", "find", "not a kind of file"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			paths := []string{filepath.Join(dir, "good"), filepath.Join(dir, tt.name)}
			articles, problems := Load(context.Background(), paths, Options{})
			if len(articles) != 1 {
				t.Errorf("%d articles, want the good one", len(articles))
			}
			if len(problems) != 1 || problems[0].Path != paths[1] || !strings.Contains(problems[0].Reason, tt.reason) {
				t.Errorf("problems %+v, want one on %s with %q", problems, paths[1], tt.reason)
			}
		})
	}
}

// sparse makes a file of the given size that takes no room on the disk.
func sparse(t *testing.T, path string, size int64) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := f.Truncate(size); err != nil {
		t.Fatal(err)
	}
}

func TestLoadFollowsNoLinksInsideFolders(t *testing.T) {
	dir := t.TempDir()
	target := write(t, dir, "outside/a.txt", body)
	write(t, dir, "in/b.txt", body)
	links := map[string]string{
		"in/deep/loop":  filepath.Join(dir, "in"),
		"in/self":       "self",
		"in/gone":       "nowhere",
		"in/linked.txt": target,
	}
	if err := os.Mkdir(filepath.Join(dir, "in/deep"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, to := range links {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	articles, problems := Load(context.Background(), []string{filepath.Join(dir, "in")}, Options{})
	if len(articles) != 1 {
		t.Errorf("%d articles, want 1", len(articles))
	}
	want := []string{"(a loop)", "does not exist", "links inside folders", "leads back to itself"}
	if len(problems) != len(want) {
		t.Fatalf("problems %v", problems)
	}
	for i, p := range problems {
		if !strings.Contains(p.Reason, want[i]) {
			t.Errorf("%s: %q, want %q", p.Path, p.Reason, want[i])
		}
	}
	if articles, _ := Load(context.Background(), []string{filepath.Join(dir, "in/linked.txt")}, Options{}); len(articles) != 1 {
		t.Error("a link given by name was not followed")
	}
}

func TestLoadCancelled(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "a.txt", body)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	articles, problems := Load(ctx, []string{filepath.Join(dir, "a.txt")}, Options{})
	if len(articles) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Reason, "stopped") {
		t.Errorf("articles %v, problems %v", articles, problems)
	}
}

func TestLoadFS(t *testing.T) {
	fsys := fstest.MapFS{
		"x/b.txt": {Data: []byte(body)},
		"x/a.txt": {Data: []byte(body)},
	}
	articles, problems := LoadFS(context.Background(), fsys, Options{})
	if len(articles) != 2 || len(problems) != 0 || articles[0].Path != "x/a.txt" {
		t.Errorf("articles %v, problems %v", articles, problems)
	}
}

func TestIDsAreUnique(t *testing.T) {
	paths := []string{"x/report.txt", "y/report.txt", "z/Report!.md", "001_aaaaaaaa.txt", "001_bbbbbbbb.txt", "002-cccccccc.txt", "ü.txt", "report-2.txt", "!.txt",
		"Über Gespräche.md", "Señales_de_Łódź (2).txt", "U\u0308ber.md", "переговоры.txt", "会谈 2031.txt", "會談 2031.txt"}
	want := []model.ArticleID{"report", "report-2", "report-3", "001-aaaaaaaa", "001-bbbbbbbb", "002", "u", "report-2-2", "article",
		"uber-gesprache", "senales-de-lodz-2", "uber", "4d1fc4d5", "2031-225b552a", "2031-9f3fa384"}
	articles := make([]*model.Article, len(paths))
	for i, p := range paths {
		articles[i] = &model.Article{Path: p}
	}
	nameArticles(articles)
	for i, a := range articles {
		if a.ID != want[i] {
			t.Errorf("%s: ID %s, want %s", a.Path, a.ID, want[i])
		}
	}
}
