package actors

import (
	"strings"

	"parley/model"
)

// lexeme is what all lists know of one folded word. Every word of an article is
// looked up once, when it is read.
type lexeme struct {
	marks   marks
	longest [phraseKinds]uint8 // words of the longest phrase of a kind that begins with the word
	gender  model.Gender       // of a given name; "" when both or unknown
	noun    *role              // the role noun that the word is
	person  *role              // the noun for people that the word is
	entries []entry            // what the gazetteer has under the word
}

// marks are the lists that a word stands in.
type marks uint8

const (
	givenName    marks = 1 << iota // a given name
	notName                        // a word that is no name in spite of a capital
	addressForm                    // a form of address or rank
	headForm                       // in some spelling the head of a name
	genericWord                    // of the names of bodies that every state has
	roleModifier                   // stands before a role noun
)

// The kinds of phrases that the lists have.
const (
	rolePhrase = iota
	titlePhrase
	bodyPhrase
	namePhrase
	phraseKinds
)

// unlisted is what is known of a word that no list has.
var unlisted = new(lexeme)

// is reports that the word stands in the list.
func (w *word) is(m marks) bool { return w.lex.marks&m != 0 }

// longest returns the words of the longest phrase of a kind that begins with the
// word or, where folding cut it in two, with its first part.
func (w *word) longest(kind int) int { return int(w.front.longest[kind]) }

// lexeme returns what the lists know of a folded word.
func (l *lexicon) lexeme(fold string) *lexeme {
	if x, ok := l.lexemes[fold]; ok {
		return x
	}
	return unlisted
}

// learn returns the lexeme of a folded word, to be filled in.
func (l *lexicon) learn(fold string) *lexeme {
	x := l.lexemes[fold]
	if x == nil {
		x = new(lexeme)
		l.lexemes[fold] = x
	}
	return x
}

// mark notes that a folded word stands in a list.
func (l *lexicon) mark(fold string, m marks) { l.learn(fold).marks |= m }

// begins notes a folded phrase with the word that it begins with.
func (l *lexicon) begins(phrase string, kind int) {
	n := &l.learn(firstField(phrase)).longest[kind]
	*n = max(*n, uint8(strings.Count(phrase, " ")+1))
}
