package intake

import (
	_ "embed"
	"sync"

	"parley/model/wordlist"
)

// list names one of the pattern files.
type list int

// The lists of patterns.
const (
	chromeList list = iota // page furniture
	footList               // what opens the foot of a page
	kindList               // what tells the kind of an article
	readerList             // what a paper says to its readers
	lists
)

var (
	//go:embed data/chrome.tsv
	chromeData string
	//go:embed data/foot.tsv
	footData string
	//go:embed data/kind.tsv
	kindData string
	//go:embed data/reader.tsv
	readerData string
	//go:embed data/function.txt
	functionData string
	//go:embed data/auxiliary.txt
	auxiliaryData string
	//go:embed data/open.txt
	openData string
)

// entry is what the data files know of a word.
type entry struct {
	function  bool              // a small word, of which prose is full and menus are not
	auxiliary bool              // a verb that headlines in capitals do not write small
	open      bool              // another word must follow it
	patterns  [lists][]*pattern // that begin with it
	inner     [lists][]*pattern // those of them that may stand behind other words
}

// vocabulary is all words that the data files know, in lower case.
var vocabulary = sync.OnceValue(func() map[string]*entry {
	v := map[string]*entry{}
	get := func(word string) *entry {
		if v[word] == nil {
			v[word] = &entry{}
		}
		return v[word]
	}
	for w := range wordlist.Set(functionData) {
		get(w).function = true
	}
	for w := range wordlist.Set(auxiliaryData) {
		get(w).auxiliary = true
	}
	for w := range wordlist.Set(openData) {
		get(w).open = true
	}
	for l, data := range []string{chromeData, footData, kindData, readerData} {
		for _, p := range parsePatterns(data) {
			e := get(p.words[0])
			e.patterns[l] = append(e.patterns[l], p)
			if p.place == anywhere || p.place == atEnd {
				e.inner[l] = append(e.inner[l], p)
			}
		}
	}
	return v
})

// unknown is the entry of words that the data files do not know.
var unknown = &entry{}

// entryOf returns what is known of a word in lower case; a number that is not
// known itself has the entry "#".
func entryOf(word string) *entry { return lookUp(vocabulary(), word) }

func lookUp(v map[string]*entry, word string) *entry {
	if e := v[word]; e != nil {
		return e
	}
	if isNumber(word) && v["#"] != nil {
		return v["#"]
	}
	return unknown
}
