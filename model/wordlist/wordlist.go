// Package wordlist reads the lists of words that the program carries, which lie
// as text files beside the code that uses them. In all of them a line that
// begins with # is a comment, empty lines are skipped, and tabs stand between
// columns.
package wordlist

import "strings"

// Lines returns the lines of a list, comments left out.
func Lines(data string) []string {
	var lines []string
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	return lines
}

// Rows returns the lines of a list, each cut into its columns.
func Rows(data string) [][]string {
	lines := Lines(data)
	rows := make([][]string, len(lines))
	for i, line := range lines {
		rows[i] = strings.Split(line, "\t")
	}
	return rows
}

// Set returns the words of a list in which white space stands between them.
func Set(data string) map[string]bool {
	set := map[string]bool{}
	for _, line := range Lines(data) {
		for _, w := range strings.Fields(line) {
			set[w] = true
		}
	}
	return set
}
