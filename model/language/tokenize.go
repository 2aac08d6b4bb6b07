package language

import (
	"strings"
	"unicode"

	"parley/model"
)

// tokenizer cuts one sentence into tokens in the manner of the Penn Treebank:
// clitics stand apart (“did n't”, “Qatar 's”), abbreviations keep their stop.
// A run of one punctuation mark is one token, so that no input makes more
// tokens than its words do.
type tokenizer struct {
	text string // of the article
	end  int    // of the sentence
	*lists
	out []Token
}

// tokenize appends the tokens of the sentence to out.
func tokenize(out []Token, text string, sentence model.Span, l *lists) []Token {
	t := tokenizer{text, sentence.End, l, out}
	for i := sentence.Start; i < t.end; {
		r, n := at(text, i)
		switch {
		case isSpace(r):
			i += n
		case isWordRune(r):
			i = t.word(i)
		default:
			i = t.mark(i, r, n)
		}
	}
	return t.out
}

func (t *tokenizer) emit(start, end int, form string) {
	t.out = append(t.out, Token{Span: model.Span{Start: start, End: end}, Text: form, Lower: strings.ToLower(form)})
}

// mark reads punctuation that begins at i and returns its end.
func (t *tokenizer) mark(i int, r rune, n int) int {
	end := i + n
	for {
		q, m := at(t.text, end)
		if m == 0 || end >= t.end || q != r {
			break
		}
		end += m
	}
	form, quote := asciiMark(r)
	count := (end - i) / n
	switch {
	case quote && (r == '`' || r == '\'') && count == 2:
		t.emit(i, end, `"`)
	case quote && count <= 2:
		for ; i < end; i += n {
			t.emit(i, i+n, form)
		}
	case form != "":
		t.emit(i, end, form)
	default:
		t.emit(i, end, t.text[i:end])
	}
	return end
}

// asciiMark returns the ASCII form of a typographic mark, and whether it is a
// quotation mark.
func asciiMark(r rune) (form string, quote bool) {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»':
		return `"`, true
	case '\'', '‘', '’', '‚', '‛', '‹', '›', '`', '´', 'ʼ':
		return "'", true
	case '–', '‐', '‑', '‒':
		return "-", false
	case '—', '―':
		return "--", false
	case '…':
		return "...", false
	}
	return "", false
}

// word reads a word that begins at i and returns its end.
func (t *tokenizer) word(i int) int {
	end, apostrophe, plain := i, -1, true
	for end < t.end {
		r, n := at(t.text, end)
		if isWordRune(r) {
			end += n
			continue
		}
		if t.hyphenAfterAcronym(i, end) {
			end++
			continue
		}
		next, _ := at(t.text, min(end+n, t.end))
		if end+n >= t.end || !isWordRune(next) || !t.joins(end, r, next) {
			break
		}
		if isApostrophe(r) || isTurnedComma(r) {
			apostrophe, plain = end, false
		}
		if r > 127 {
			plain = false
		}
		end += n
	}
	end = t.abbreviationStop(i, end)
	t.emitWord(i, end, apostrophe, plain)
	return end
}

// joins reports whether the mark r at byte p continues the word before it, given
// the rune after it.
func (t *tokenizer) joins(p int, r, next rune) bool {
	last, _ := before(t.text, p)
	switch r {
	case '-', '‐', '‑', '&', '_', '@':
		return true
	case '\'', '’', 'ʼ':
		return !isDigit(next)
	case '‘', '`': // and no quotation whose blank was lost: said‘No
		return unicode.IsLower(next) && !isDigit(last)
	case '.':
		return !t.spaceLostAt(p)
	case ',', ':', '/':
		return isDigit(last) && isDigit(next)
	}
	return false
}

// hyphenAfterAcronym reports the full stop of "U.S.-backed".
func (t *tokenizer) hyphenAfterAcronym(i, p int) bool {
	return p+2 < t.end && t.text[p] == '.' && t.text[p+1] == '-' && p-i <= longestWord && isAcronym(t.text[i:p])
}

// spaceLostAt reports a full stop between a long small word and a capital,
// where a sentence ended and its white space got lost.
func (t *tokenizer) spaceLostAt(p int) bool {
	if p < 3 || p+2 >= t.end {
		return false
	}
	small := func(c byte) bool { return c >= 'a' && c <= 'z' }
	return small(t.text[p-1]) && small(t.text[p-2]) && small(t.text[p-3]) &&
		t.text[p+1] >= 'A' && t.text[p+1] <= 'Z' && small(t.text[p+2])
}

// abbreviationStop extends a word by the full stop that belongs to it.
func (t *tokenizer) abbreviationStop(i, end int) int {
	if end >= t.end || t.text[end] != '.' || end-i > longestWord {
		return end
	}
	if end+1 < t.end && t.text[end+1] == '.' {
		return end
	}
	word := t.text[i:end]
	if isAcronym(word) || isInitial(word) {
		return end + 1
	}
	class := t.abbreviation(word)
	if class == "" || (end+1 == t.end && (class == stopGiven || class == stopNumber && !isMonth(word))) {
		return end
	}
	if class == stopNumber && !isMonth(word) && !t.digitAfter(end+1) {
		return end
	}
	return end + 1
}

func (t *tokenizer) digitAfter(i int) bool {
	for i < t.end {
		r, n := at(t.text, i)
		if !isSpace(r) {
			return isDigit(r)
		}
		i += n
	}
	return false
}

// emitWord splits clitics off the word and emits its parts. apostrophe is the
// place of the last apostrophe inside it, or -1; plain words need no ASCII form.
func (t *tokenizer) emitWord(i, end, apostrophe int, plain bool) {
	if apostrophe < 0 {
		t.emit(i, end, t.form(i, end, plain))
		return
	}
	cut := end
	_, n := at(t.text, apostrophe)
	switch strings.ToLower(t.text[apostrophe+n : end]) {
	case "s", "m", "d", "ll", "re", "ve":
		cut = apostrophe
	case "t":
		if apostrophe > i+1 && (t.text[apostrophe-1]|0x20) == 'n' {
			cut = apostrophe - 1
		}
	}
	t.emit(i, cut, t.form(i, cut, false))
	if cut < end {
		t.emit(cut, end, t.form(cut, end, false))
	}
}

var asciiForms = strings.NewReplacer("’", "'", "ʼ", "'", "‘", "'", "`", "'", "‐", "-", "‑", "-")

func (t *tokenizer) form(i, end int, plain bool) string {
	if plain {
		return t.text[i:end]
	}
	return asciiForms.Replace(t.text[i:end])
}
