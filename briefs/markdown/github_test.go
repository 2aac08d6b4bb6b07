package markdown

import (
	"regexp"
	"strings"
	"testing"

	"parley/briefs/brieftest"
)

// addresses are texts in which GitHub sees links, where nothing keeps it from
// that.
var addresses = []string{
	"Write to mara@evil.example or a.b+c_d-@e.example.", "xmpp:mara@evil.example/x is hers.", "mailto:mara@evil.example is hers.",
	"(mara@evil.example)", "x@y@evil.example", "www.evil.example", "See WWW.evil.example/x.", "http://evil.example", "see https://evil.example/a?b=c",
	"ftp://evil.example/x", "x_www.evil.example", "*www.evil.example*", "mara@evil_x.example",
}

// footnoteLink matches the links that a renderer makes of footnotes.
var footnoteLink = regexp.MustCompile(`<a href="#fn[^>]*>`)

// github renders with GitHub's own converter.
func github(t *testing.T, source string) string {
	t.Helper()
	return string(run(t, source, "cmark-gfm", "--unsafe", "-e", "autolink", "-e", "footnotes", "-e", "table", "-e", "strikethrough", "-e", "tasklist"))
}

// TestGitHubMakesNoLinks looks for links in GitHub's own renderer, whose
// autolinks are found behind escapes.
func TestGitHubMakesNoLinks(t *testing.T) {
	for _, s := range append(addresses, brieftest.HostileTexts...) {
		for _, c := range contexts {
			out := github(t, strings.ReplaceAll(c, "X", Escape(s)))
			if out = footnoteLink.ReplaceAllString(out, ""); strings.Contains(out, "<a ") || strings.Contains(out, "<img") {
				t.Errorf("%q becomes\n%s", s, out)
			}
		}
	}
}

// TestGitHubShowsBriefsWithoutLinks does the same with whole briefs.
func TestGitHubShowsBriefsWithoutLinks(t *testing.T) {
	for b, md := range everyBrief(t, GFM) {
		_, body, _ := strings.Cut(md[4:], "\n---\n")
		out := footnoteLink.ReplaceAllString(github(t, body), "")
		if strings.Contains(out, "<a ") || strings.Contains(out, "<img") || strings.Contains(out, "<input") {
			t.Errorf("%s: a link, an image or a box in\n%.3000s", b.Subject.ID, out)
		}
	}
}
