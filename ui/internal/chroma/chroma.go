// Package chroma stands in for github.com/alecthomas/chroma/v2, by a replace
// line in go.mod. Glamour imports chroma to colour program code; a brief holds
// none, and the styles that parley gives to glamour never ask for it. But chroma
// parses its 279 languages and 70 styles before main runs, which cost every
// command more time than all the rest of its start. Only what glamour names is
// here.
package chroma

// TokenType is a kind of word in program code.
type TokenType int

// The kinds of word that glamour has styles for.
const (
	Background TokenType = iota
	Text
	Error
	Comment
	CommentPreproc
	Keyword
	KeywordReserved
	KeywordNamespace
	KeywordType
	Operator
	Punctuation
	Name
	NameBuiltin
	NameTag
	NameAttribute
	NameClass
	NameConstant
	NameDecorator
	NameException
	NameFunction
	NameOther
	Literal
	LiteralNumber
	LiteralDate
	LiteralString
	LiteralStringEscape
	GenericDeleted
	GenericEmph
	GenericInserted
	GenericStrong
	GenericSubheading
)

// StyleEntries are the looks of kinds of word.
type StyleEntries map[TokenType]string

// Style is a named set of looks.
type Style struct{ Name string }

// MustNewStyle makes a style. The looks are not kept: nothing draws with them.
func MustNewStyle(name string, _ StyleEntries) *Style { return &Style{name} }
