package themes

import "strings"

// index leads from the first three letters of a word to the entries that may
// have it. Whether they do, the entries themselves decide.
type index struct {
	slots [letters * letters * letters]uint16 // index into lists; 0 for none
	lists [][]head
}

// head is the beginning of a word, in lower case, and an entry that has it.
type head struct {
	text  string
	entry int
}

// letters are those of a slot: none, a to z, and all others as one.
const letters = 28

func newIndex() *index { return &index{lists: [][]head{nil}} }

// slot is the place of a word. The places of the words that go on from a
// shorter one follow its own.
func slot(word string) int {
	at := 0
	for i := range 3 {
		at *= letters
		switch {
		case i >= len(word):
		case word[i] >= 'a' && word[i] <= 'z':
			at += 1 + int(word[i]-'a')
		default:
			at += letters - 1
		}
	}
	return at
}

// add enters an entry under a word of its phrase.
func (x *index) add(a atom, entry int) {
	word := strings.ToLower(a.text)
	n := 1
	for i := len(word); i < 3 && a.ending != none; i++ {
		n *= letters
	}
	for at := slot(word); n > 0; at, n = at+1, n-1 {
		if x.slots[at] == 0 {
			x.slots[at] = uint16(len(x.lists))
			x.lists = append(x.lists, nil)
		}
		x.lists[x.slots[at]] = append(x.lists[x.slots[at]], head{word, entry})
	}
}

// of returns the entries that may have a word, which is in lower case, with
// the beginning that it must have.
func (x *index) of(word string) []head { return x.lists[x.slots[slot(word)]] }
