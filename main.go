// Parley reads a folder of news articles and shows who said what, when, who
// denies it, and where it is written.
package main

import (
	"os"

	"parley/ui/command"
)

func main() { os.Exit(command.Main()) }
