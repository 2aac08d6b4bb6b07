package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"parley/model"
)

// maxID bounds the length of an article's ID.
const maxID = 60

// nameArticles gives each article a short ID that is unique in the set: the
// name of its file without extension, in lower-case ASCII letters, digits and
// hyphens. A name such as 017_0a1b2c3d4e5f6789, a number before a hash, is known
// by its number if no other article has it.
func nameArticles(articles []*model.Article) {
	ids := make([]string, len(articles))
	holders := map[string]int{}
	for i, a := range articles {
		ids[i] = fileNumber(base(a.Path))
		holders[ids[i]]++
	}
	for i, a := range articles {
		if ids[i] == "" || holders[ids[i]] > 1 {
			ids[i] = slug(base(a.Path))
		}
	}
	taken, last := map[string]bool{}, map[string]int{}
	for i, a := range articles {
		id := ids[i]
		for taken[id] {
			last[ids[i]]++
			id = fmt.Sprintf("%s-%d", ids[i], last[ids[i]]+1)
		}
		taken[id] = true
		a.ID = model.ArticleID(id)
	}
}

func base(path string) string {
	name := filepath.Base(path)
	return strings.TrimSuffix(name, filepath.Ext(name))
}

// fileNumber returns the digits before the hash in a name such as 017_0a1b2c3d.
func fileNumber(name string) string {
	digits := len(name) - len(strings.TrimLeft(name, "0123456789"))
	if digits == 0 || digits == len(name) || (name[digits] != '_' && name[digits] != '-') {
		return ""
	}
	hash := name[digits+1:]
	if len(hash) < 8 || strings.Trim(strings.ToLower(hash), "0123456789abcdef") != "" {
		return ""
	}
	return name[:digits]
}

// slug turns a name into lower-case letters, digits and single hyphens. Latin
// letters lose their marks. When letters of other scripts are lost, a short
// hash of the name stands for them.
func slug(name string) string {
	var b strings.Builder
	lost := false
	for _, r := range plainLetters(strings.ToLower(name)) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b.WriteRune(r)
		} else if s := b.String(); s != "" && s[len(s)-1] != '-' {
			b.WriteByte('-')
		}
		lost = lost || r >= utf8.RuneSelf && unicode.IsLetter(r)
		if b.Len() == maxID {
			break
		}
	}
	s := strings.Trim(b.String(), "-")
	if lost {
		s = strings.TrimLeft(s+"-"+shortHash(name), "-")
	}
	if s == "" {
		return "article"
	}
	return s
}

// strokes are Latin letters that no mark can be taken off.
var strokes = strings.NewReplacer(
	"ø", "o", "ł", "l", "đ", "d", "ð", "d", "ħ", "h", "ı", "i", "þ", "th", "æ", "ae", "œ", "oe", "ß", "ss", "ə", "e",
)

// plainLetters takes the marks off Latin letters in lower case.
func plainLetters(s string) string {
	return strokes.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s)))
}

// shortHash is eight hexadecimal digits that depend on the letters of a name
// alone, however they are encoded.
func shortHash(name string) string {
	sum := sha256.Sum256([]byte(norm.NFC.String(name)))
	return hex.EncodeToString(sum[:4])
}
