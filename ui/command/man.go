package command

import (
	"fmt"
	"strings"
	"time"

	mango "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"

	"parley/ui/keymap"
)

// manCommand prints the manual page: the commands, the keys from the key table,
// the tables that a user may keep, and the exit statuses.
func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:                   "man",
		Short:                 "Print the manual page",
		Example:               "  parley man > parley.1 && man ./parley.1",
		DisableFlagsInUseLine: true,
		Args:                  args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			page, err := mango.NewManPage(1, cmd.Root())
			if err != nil {
				return fmt.Errorf("make the manual page: %w", err)
			}
			page = page.WithLongDescription(joined(cmd.Root().Long)).
				WithSection("Keys", manKeys(keymap.Default())).
				WithSection("Exit status", "0 done, 1 something could not be done and was named, 2 wrong usage.")
			_, err = fmt.Fprintln(cmd.OutOrStdout(), page.Build(manual{roff.NewDocument()}))
			return err
		},
	}
}

// manual is a document with what the library writes otherwise than other manual
// pages have it.
type manual struct{ *roff.Document }

// Heading has the name of the part of the manual in the middle of the first
// line, where the library has the whole description.
func (m manual) Heading(section uint, title, _ string, day time.Time) {
	m.Document.Heading(section, title, "User Commands", day)
}

// TextItalic says in the synopsis what the arguments are.
func (m manual) TextItalic(text string) {
	if text == "argument..." {
		text = "PATH..."
	}
	m.Document.TextItalic(text)
}

// TextBold writes the short form of a flag with one hyphen.
func (m manual) TextBold(text string) {
	if short, _, ok := strings.Cut(text, " --"); ok && len(short) == len("--o") {
		text = strings.TrimPrefix(text, "-")
	}
	m.Document.TextBold(text)
}

// joined is a text of which the lines were broken by hand, as paragraphs.
func joined(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		paragraphs[i] = strings.ReplaceAll(p, "\n", " ")
	}
	return strings.Join(paragraphs, "\n")
}

// manKeys is the key table as paragraphs of a manual page.
func manKeys(keys keymap.Table) string {
	var b strings.Builder
	for _, k := range keys {
		if k.Scope&keymap.Reading != 0 {
			fmt.Fprintf(&b, "%s: %s\n\n", strings.ReplaceAll(k.Show, " ", ", "), k.Help)
		}
	}
	return b.String() + "Other keys can be given: see parley help keys."
}
