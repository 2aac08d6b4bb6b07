package command

import (
	"strings"
	"testing"
)

func TestManualPage(t *testing.T) {
	out, _, code := call(t, "man")
	if code != done {
		t.Fatalf("exit status %d", code)
	}
	first, _, _ := strings.Cut(out, "\n")
	if !strings.HasPrefix(first, ".TH PARLEY 1 ") || !strings.HasSuffix(first, `"parley" "User Commands"`) {
		t.Errorf("first line %q", first)
	}
	description, _, _ := strings.Cut(out[strings.Index(out, ".SH DESCRIPTION"):], ".SH OPTIONS")
	if strings.Contains(description, ".PP") || !strings.Contains(description, "their actors, statements") {
		t.Errorf("the description is broken up:\n%s", description)
	}
	for _, want := range []string{`[\fIPATH\&.\&.\&.\fP]`, `\fB-o --output\fP`, ".SH KEYS", ".SH EXIT STATUS"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q", want)
		}
	}
}
