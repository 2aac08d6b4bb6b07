// Command train learns the weights of the name tagger from annotated texts:
//
//	go run ./model/actors/train -o model/actors/data/weights.gz FILE.jsonl...
//
// A line of a file is {"text": …, "entities": [{"start", "end", "kind"}, …]},
// with spans in code points. Where entities have a "mention" that is not
// "name", they are left out; "annotated_until" ends the part that counts. The
// sets used and their licences are in model/actors/data/SOURCES.md. The same
// files give the same weights.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"

	"parley/model/actors"
)

func main() {
	out := flag.String("o", "weights.gz", "file to write")
	epochs := flag.Int("epochs", 8, "passes over the examples")
	flag.Parse()
	if err := run(*out, *epochs, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(out string, epochs int, files []string) error {
	var examples []actors.Example
	for _, f := range files {
		more, err := read(f)
		if err != nil {
			return fmt.Errorf("%s: %w", f, err)
		}
		examples = append(examples, more...)
	}
	var b bytes.Buffer
	if err := actors.Train(&b, examples, epochs); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}
