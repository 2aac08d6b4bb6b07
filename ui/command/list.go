package command

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"parley/model"
	"parley/model/clean"
	"parley/ui/words"
)

// listing is one of the tables that `parley list` prints.
type listing struct {
	name, header string
	rows         func(*model.Corpus) [][]string
	data         func(*model.Corpus) any
}

func listings() []listing {
	return []listing{
		{"actors", "NAME\tKIND\tMENTIONS\tARTICLES\tSTATEMENTS\tROLE", actorRows, func(c *model.Corpus) any { return c.Actors }},
		{"themes", "THEME\tSENTENCES\tARTICLES\tWORDS", themeRows, func(c *model.Corpus) any { return c.Themes }},
		{"statements", "WHERE\tKIND\tSPEAKER\tFOUND BY\tWHEN\tTEXT", statementRows, func(c *model.Corpus) any { return c.Statements }},
		{"timeline", "WHEN\tBASIS\tWORDS\tSTATUS\tWHERE\tTEXT", eventRows, func(c *model.Corpus) any { return c.Events }},
		{"articles", "ARTICLE\tPUBLISHED\tBASIS\tKIND\tSENTENCES\tTITLE\tFILE", articleRows, func(c *model.Corpus) any { return c.Articles }},
	}
}

func listCommand() *cobra.Command {
	var names []string
	for _, l := range listings() {
		names = append(names, l.name)
	}
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "list " + strings.Join(names, "|") + " [PATH...]",
		Short:   "Print a plain table of what was found",
		Example: "  parley list actors ~/articles\n  parley list timeline --json ~/articles",
		ValidArgsFunction: func(_ *cobra.Command, given []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
			if len(given) > 0 {
				return nil, cobra.ShellCompDirectiveDefault
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, given []string) error {
			if len(given) == 0 {
				return usagef("list: choose a table: %s", strings.Join(names, ", "))
			}
			for _, l := range listings() {
				if l.name == given[0] {
					return list(cmd, l, given[1:], asJSON)
				}
			}
			return usagef("list: no table called %q: choose one of %s", given[0], strings.Join(names, ", "))
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the same as JSON")
	return cmd
}

func list(cmd *cobra.Command, l listing, paths []string, asJSON bool) error {
	corpus, err := load(cmd.Context(), paths)
	if err != nil {
		return err
	}
	if asJSON {
		err = printJSON(cmd.OutOrStdout(), l.data(corpus))
	} else {
		err = table(cmd.OutOrStdout(), l.header, l.rows(corpus))
	}
	if err != nil {
		return fmt.Errorf("write the list: %w", err)
	}
	return report(cmd.ErrOrStderr(), corpus)
}

// table prints rows in columns, each cell cleaned to one line.
func table(w io.Writer, header string, rows [][]string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, header)
	for _, row := range rows {
		for i, cell := range row {
			row[i] = clean.Line(cell)
		}
		fmt.Fprintln(t, strings.Join(row, "\t"))
	}
	return t.Flush()
}

func actorRows(c *model.Corpus) [][]string {
	namesakes := c.Namesakes()
	var rows [][]string
	for i := range c.Actors {
		a := &c.Actors[i]
		role := ""
		if len(a.Roles) > 0 {
			role = a.Roles[0].Whole()
		}
		rows = append(rows, []string{words.Named(a, namesakes), string(a.Kind), fmt.Sprint(len(a.Mentions)), fmt.Sprint(a.ArticleCount()), fmt.Sprint(c.Said(a.ID)), role})
	}
	return rows
}

func themeRows(c *model.Corpus) [][]string {
	var rows [][]string
	for _, t := range c.Themes {
		in := map[model.ArticleID]bool{}
		for _, s := range t.Sentences {
			in[s.Article] = true
		}
		rows = append(rows, []string{t.Label, fmt.Sprint(len(t.Sentences)), fmt.Sprint(len(in)), strings.Join(t.Terms, ", ")})
	}
	return rows
}

func statementRows(c *model.Corpus) [][]string {
	var rows [][]string
	for i := range c.Statements {
		s := &c.Statements[i]
		speaker := "unknown"
		if a := c.Actor(s.Speaker); a != nil {
			speaker = a.Name
		}
		var parts []string
		for _, span := range s.Content {
			parts = append(parts, c.Article(s.Article).Slice(span))
		}
		rows = append(rows, []string{c.Place(s.Article, s.Whole().Start), string(s.Kind), speaker, string(s.Basis), when(s.Date), strings.Join(parts, " … ")})
	}
	return rows
}

func eventRows(c *model.Corpus) [][]string {
	var rows [][]string
	for _, i := range c.TimelineOrder() {
		e := &c.Events[i]
		a := c.Article(e.Article)
		rows = append(rows, []string{when(e.Date.Date), string(e.Date.Basis), string(e.Date.Raw), string(e.Status),
			c.Place(e.Article, e.Date.Start), a.Slice(e.Told(a))})
	}
	return rows
}

func articleRows(c *model.Corpus) [][]string {
	var rows [][]string
	for _, a := range c.Articles {
		rows = append(rows, []string{string(a.ID), when(a.Published), string(a.Published.Basis), string(a.Kind), fmt.Sprint(len(a.Sentences)), a.Title.Value, a.Path})
	}
	return rows
}

// when is a date for a table: its value, or that there is none.
func when(d model.Date) string {
	if d.Value == "" {
		return "undated"
	}
	return string(d.Value)
}
