package command

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"parley/briefs/verify"
	"parley/model/analysis"
	"parley/model/clean"
)

func verifyCommand() *cobra.Command {
	var sources []string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify BRIEF.md --sources PATH...",
		Short: "Find every extract of an exported brief again in its sources",
		Long: "Read an exported brief back and find each of its extracts in the sources again,\n" +
			"exact but for white space. The exit status is 0 only if all of them hold.\n" +
			"Without --sources the built-in sample articles are the sources.",
		Example: "  parley verify brief.md --sources ~/articles",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, given []string) error {
			return verifyBrief(cmd, given[0], append(sources, given[1:]...), asJSON)
		},
	}
	cmd.Flags().StringArrayVar(&sources, "sources", nil, "the files and folders that the brief was built from")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the report as JSON")
	return cmd
}

func verifyBrief(cmd *cobra.Command, brief string, sources []string, asJSON bool) error {
	text, err := os.ReadFile(brief)
	if err != nil {
		return fmt.Errorf("read the brief: %w", err)
	}
	articles, problems, err := analysis.Read(cmd.Context(), sources, analysis.LoadOptions{})
	if err != nil {
		return err
	}
	for _, p := range problems {
		fmt.Fprintln(cmd.ErrOrStderr(), "parley: "+clean.Line(p.Error()))
	}
	return printReport(cmd, verify.Check(text, articles), asJSON)
}

func printReport(cmd *cobra.Command, r verify.Report, asJSON bool) error {
	var err error
	if asJSON {
		err = json.NewEncoder(cmd.OutOrStdout()).Encode(r)
	} else {
		err = r.WriteText(cmd.OutOrStdout())
	}
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if !r.OK() {
		return errIncomplete
	}
	return nil
}
