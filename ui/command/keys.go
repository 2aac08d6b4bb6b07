package command

import (
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"parley/ui/keymap"
)

// keysTopic is the help topic with the reader's keys, from the key table.
func keysTopic() *cobra.Command {
	return &cobra.Command{
		Use:     "keys",
		Short:   "The keys of the reader, and how to change them",
		Long:    "The keys of the reader\n\n" + keyList(keymap.Default()) + remapHelp,
		Example: "  parley keys | less",
	}
}

// keyList lists the keys where a pane has them, with the names of the actions.
func keyList(keys keymap.Table) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 3, ' ', 0)
	for _, k := range keys {
		if k.Scope&keymap.Reading != 0 {
			w.Write([]byte("  " + k.Show + "\t" + k.Name + "\t" + k.Help + "\n"))
		}
	}
	w.Flush() // into a strings.Builder, which cannot fail
	return b.String()
}

const remapHelp = `
Other keys are given in keys.csv, in the folder parley of your configuration
folder (~/.config/parley/keys.csv). Name an action as above, and its keys:

  action,keys
  copy,Y ctrl-y
  colours,f2
`
