package command

import (
	"fmt"

	"github.com/spf13/cobra"
)

func analyzeCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "analyze --json [PATH...]",
		Short:   "Print the whole analysis as JSON",
		Example: "  parley analyze --json ~/articles > analysis.json",
		RunE: func(cmd *cobra.Command, paths []string) error {
			if !asJSON {
				return usagef("analyze prints JSON only: call it with --json, or see parley list")
			}
			corpus, err := load(cmd.Context(), paths)
			if err != nil {
				return err
			}
			if err := printJSON(cmd.OutOrStdout(), corpus); err != nil {
				return fmt.Errorf("write the analysis: %w", err)
			}
			return report(cmd.ErrOrStderr(), corpus)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON (schema parley.analysis/1)")
	return cmd
}
