package command

import "github.com/spf13/cobra"

// tablesTopic is the help topic on the files that a user may write.
func tablesTopic() *cobra.Command {
	return &cobra.Command{
		Use:     "tables",
		Short:   "The tables that you may keep beside the articles",
		Long:    tablesHelp,
		Example: "  parley tables | less",
	}
}

const tablesHelp = `The tables that you may keep beside the articles

Four CSV files, as a spreadsheet saves them, in any folder that is read. All are
optional. The first row names the columns, in any order; columns may be missing,
except the first one here. What you say in them overrides what was found, and
shows as "user". A row that cannot be used is named, and the rest counts.
Nothing is ever written into them, except a row of corrections.csv when you
correct something in the reader.

sources.csv: what is known of a file.

  file,title,author,outlet,published,kind,url
  talks.txt,Talks resume,Ann Bell,Harbour Press,2031-05-04,report,

  kind is report, editorial, opinion, release or unknown.

actors.csv: other names of an actor, if need be for a time or some files only.

  name,alias,kind,from,to,only_in
  Council of Elders,the capital,government,2031-05,2033,
  Ana Kesten,the minister,person,,,talks.txt; letter.txt

  kind is person, organisation, country, government or group. from and to are
  days, months or years, both included: they hold for articles with a date.

themes.csv: the words that put a sentence into a theme, and that keep it out.

  theme,words,never
  Ferries,"ferry; ferries; harbour + strike; berth*",ferry fares
  Talks,=Negotiations,
  Sport,,*

  "a + b" wants both in the sentence, "berth*" any ending; "=Another theme" takes
  over the sentences of that theme; never "*" leaves the theme out.

corrections.csv: one correction a row, in their order.

  correction,of,is,file
  merge,Kestin,Ana Kesten,
  keep apart,Kesten,Ana Kesten,talks.txt
  rename,Ana Kesten,Ana M. Kesten,
  kind,Council of Elders,group,
  speaker,nobody was warned,Ana Kesten,talks.txt
  no quotation,so-called experts,,talks.txt
  date,the port was closed,2031-05-02,talks.txt

  For the last three, "of" is some words of the line. A speaker without a name
  makes the speaker unknown. keep apart: whoever is called so in that file is
  somebody else.

  An actor is called by its name; by a short form of it only as a speaker. Where several have
  the name, file says which: the one in that file; with two files, the first is
  that of the first name. Where two have it in one file, write more words of the
  text:

  merge,Norland's Tide Board,Tide Board,talks.txt; letter.txt
`
