package command

import (
	"github.com/spf13/cobra"

	"parley/briefs/markdown"
	"parley/model"
	"parley/ui/words"
)

// completions are what a shell offers for the flags of `parley brief`: names
// only where the articles have been named already, since the line goes on with
// them otherwise.
func (f *briefFlags) completions(cmd *cobra.Command) {
	offer := map[string]cobra.CompletionFunc{
		"flavor": cobra.FixedCompletions([]cobra.Completion{string(markdown.GFM), string(markdown.Obsidian)}, cobra.ShellCompDirectiveNoFileComp),
		"date":   cobra.NoFileCompletions,
		"actor": completeNames(func(c *model.Corpus) (names []string) {
			namesakes := c.Namesakes()
			for i := range c.Actors {
				a := &c.Actors[i]
				if namesakes[a.ID] == "" {
					names = append(names, a.Name)
				} else { // of several with the name, an id means one
					names = append(names, string(a.ID)+"\t"+words.Named(a, namesakes))
				}
			}
			return names
		}),
		"theme": completeNames(func(c *model.Corpus) (names []string) {
			for _, t := range c.Themes {
				names = append(names, t.Label)
			}
			return names
		}),
	}
	for flag, complete := range offer {
		// it fails for a flag that is not there only
		_ = cmd.RegisterFlagCompletionFunc(flag, complete)
	}
}

// completeNames offers names out of the articles on the command line.
func completeNames(names func(*model.Corpus) []string) cobra.CompletionFunc {
	return func(cmd *cobra.Command, paths []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(paths) == 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		corpus, err := load(cmd.Context(), paths)
		if err != nil {
			return nil, cobra.ShellCompDirectiveError
		}
		return names(corpus), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}
