package themes

import "strings"

// trie leads from the letters of a word to the entries whose first word it may
// be. Whether it is, the entry itself decides: letters outside a to z share
// one branch.
type trie []node

type node struct {
	next  [branches]int32
	whole []int // entries whose word ends here
	open  []int // entries whose word may go on from here
}

const branches = 27

func newTrie() trie { return make(trie, 1) }

func branch(c byte) int {
	if c >= 'a' && c <= 'z' {
		return int(c - 'a')
	}
	return branches - 1
}

// add enters the first word of an entry.
func (t *trie) add(a atom, entry int) {
	at := int32(0)
	word := strings.ToLower(a.text)
	for i := range len(word) {
		next := &(*t)[at].next[branch(word[i])]
		if *next == 0 {
			*next = int32(len(*t))
			at = *next
			*t = append(*t, node{})
			continue
		}
		at = *next
	}
	if n := &(*t)[at]; a.ending == none {
		n.whole = append(n.whole, entry)
	} else {
		n.open = append(n.open, entry)
	}
}

// visit calls do with each entry whose first word may be the given one in
// lower case.
func (t trie) visit(word string, do func(entry int)) {
	at := int32(0)
	for i := range len(word) {
		at = t[at].next[branch(word[i])]
		if at == 0 {
			return
		}
		for _, e := range t[at].open {
			do(e)
		}
	}
	for _, e := range t[at].whole {
		do(e)
	}
}
