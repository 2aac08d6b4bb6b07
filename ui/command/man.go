package command

import (
	"fmt"
	"strings"

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
			page = page.WithSection("Keys", manKeys(keymap.Default())).
				WithSection("Exit status", "0 done, 1 something could not be done and was named, 2 wrong usage.")
			_, err = fmt.Fprintln(cmd.OutOrStdout(), page.Build(roff.NewDocument()))
			return err
		},
	}
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
