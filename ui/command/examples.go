package command

import "github.com/spf13/cobra"

// addExamples gives the commands that the library makes an example too.
func addExamples(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	examples := map[string]string{
		"parley help":                  "  parley help brief",
		"parley completion":            "  source <(parley completion bash)\n  parley completion fish > ~/.config/fish/completions/parley.fish",
		"parley completion bash":       "  source <(parley completion bash)",
		"parley completion zsh":        "  source <(parley completion zsh)",
		"parley completion fish":       "  parley completion fish > ~/.config/fish/completions/parley.fish",
		"parley completion powershell": "  parley completion powershell | Out-String | Invoke-Expression",
	}
	for _, c := range allCommands(root) {
		if c.Example == "" {
			c.Example = examples[c.CommandPath()]
		}
	}
}

// allCommands is a command and all below it.
func allCommands(c *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{c}
	for _, sub := range c.Commands() {
		all = append(all, allCommands(sub)...)
	}
	return all
}
