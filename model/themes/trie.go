package themes

import "strings"

// trie leads from the letters of a word to the entries that may have it.
// Whether they do, the entry itself decides: letters outside a to z share one
// branch.
type trie []node

type node struct {
	next [branches]int32
	ends *ends // nil where no word ends
}

// ends are the entries of the words that end at a node.
type ends struct {
	whole []int // those whose word is no longer
	open  []int // those whose word may go on
}

const branches = 27

func newTrie() trie { return make(trie, 1) }

func branch(c byte) int {
	if c >= 'a' && c <= 'z' {
		return int(c - 'a')
	}
	return branches - 1
}

// add enters a word of an entry.
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
	n := &(*t)[at]
	if n.ends == nil {
		n.ends = &ends{}
	}
	if a.ending == none {
		n.ends.whole = append(n.ends.whole, entry)
	} else {
		n.ends.open = append(n.ends.open, entry)
	}
}

// visit calls do with each entry that may have the given word, which is in
// lower case.
func (t trie) visit(word string, do func(entry int)) {
	at := &t[0]
	for i := range len(word) {
		next := at.next[branch(word[i])]
		if next == 0 {
			return
		}
		if at = &t[next]; at.ends != nil {
			for _, e := range at.ends.open {
				do(e)
			}
		}
	}
	if at.ends != nil {
		for _, e := range at.ends.whole {
			do(e)
		}
	}
}
