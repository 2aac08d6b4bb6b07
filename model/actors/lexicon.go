package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model"
	"parley/model/language"
)

var (
	//go:embed data/honorifics.tsv
	honorificsTSV string
	//go:embed data/roles.tsv
	rolesTSV string
	//go:embed data/rolemodifiers.txt
	roleModifiersTXT string
	//go:embed data/orgheads.tsv
	orgHeadsTSV string
	//go:embed data/notnames.txt
	notNamesTXT string
	//go:embed data/bodynouns.tsv
	bodyNounsTSV string
	//go:embed data/genericwords.txt
	genericWordsTXT string
	//go:embed data/placeverbs.txt
	placeVerbsTXT string
	//go:embed data/thinkverbs.txt
	thinkVerbsTXT string
	//go:embed data/attitudes.txt
	attitudesTXT string
	//go:embed data/partnerwords.tsv
	partnerWordsTSV string
	//go:embed data/objectverbs.txt
	objectVerbsTXT string
	//go:embed data/dealingnouns.txt
	dealingNounsTXT string
	//go:embed data/relations.tsv
	relationsTSV string
	//go:embed data/headroles.txt
	headRolesTXT string
	//go:embed data/commonsurnames.txt
	commonSurnamesTXT string
	//go:embed data/givennames.tsv
	givenNamesTSV string
)

// roleClass is how a role noun refers to its holder.
type roleClass string

const (
	bodyRole     roleClass = "body"
	officeRole   roleClass = "office"
	speakerRole  roleClass = "speaker"
	officialRole roleClass = "official"
	expertRole   roleClass = "expert"
	witnessRole  roleClass = "witness"
)

// role is a noun for the holder of an office or for somebody described.
type role struct {
	noun   string
	class  roleClass
	gender model.Gender
	plural bool
}

// orgHead is a word that tells the kind of a name it is the head of.
type orgHead struct {
	kind     model.NameKind
	class    class
	position string // last, of, first
}

// lexicon is the word lists of the name grammar.
type lexicon struct {
	honorifics    map[string]model.Gender // by folded phrase
	longestTitle  map[string]int          // words of the longest that begins with a word
	roles         map[string]role         // by folded phrase
	longestRole   map[string]int
	roleModifiers map[string]bool
	heads         map[string]orgHead
	notNames      map[string]bool
	given         map[string]model.Gender // by folded name; "" when both or unknown
	generic       map[string]bool         // words of the names of bodies that every state has
	bodyNouns     map[string]bool         // common nouns of bodies; true when they need a modifier
	longestBody   map[string]int          // words of the longest that begins with a word
	placeVerbs    map[string]bool         // verb forms whose subject may be a place
	thinking      map[string]bool         // verb forms that a clause without "that" follows
	attitudes     map[string]bool         // words behind "is" that tell a will, phrases with "_"
	partners      map[string]bool         // "word preposition" before the name of a government
	objects       map[string]bool         // verb forms whose object has one
	dealings      map[string]bool         // nouns for dealings of governments

	relations      map[string]string // kinds of relation, by verb form
	headRoles      map[string]bool   // role nouns of heads
	commonSurnames map[string]bool   // that say nothing by themselves
}

var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		honorifics: map[string]model.Gender{}, longestTitle: map[string]int{}, roles: map[string]role{}, longestRole: map[string]int{},
		roleModifiers: language.WordSet(roleModifiersTXT), heads: map[string]orgHead{},
		notNames: map[string]bool{}, given: make(map[string]model.Gender, 16000),
		generic: map[string]bool{}, bodyNouns: map[string]bool{}, longestBody: map[string]int{},
		placeVerbs: verbForms(placeVerbsTXT), thinking: verbForms(thinkVerbsTXT), attitudes: language.WordSet(attitudesTXT),
		partners: map[string]bool{}, objects: verbForms(objectVerbsTXT), dealings: language.WordSet(dealingNounsTXT),
		relations: map[string]string{}, headRoles: language.WordSet(headRolesTXT),
		commonSurnames: language.WordSet(commonSurnamesTXT),
	}
	for _, r := range language.Rows(honorificsTSV) {
		key := fold(r[0])
		l.honorifics[key] = model.Gender(r[1])
		first := firstField(key)
		l.longestTitle[first] = max(l.longestTitle[first], strings.Count(key, " ")+1)
	}
	for _, r := range language.Rows(rolesTSV) {
		l.addRole(r[0], role{r[0], roleClass(r[2]), model.Gender(r[3]), false})
		l.addRole(r[1], role{r[0], roleClass(r[2]), model.Gender(r[3]), true})
	}
	for _, r := range language.Rows(orgHeadsTSV) {
		l.heads[r[0]] = orgHead{model.NameKind(r[1]), headClasses[r[2]], r[3]}
	}
	for w := range language.WordSet(genericWordsTXT) {
		l.generic[fold(w)] = true
	}
	for w := range language.WordSet(notNamesTXT) {
		l.notNames[fold(w)] = true
	}
	for _, r := range language.Rows(bodyNounsTSV) {
		l.bodyNouns[r[0]] = r[1] != ""
		first := firstField(r[0])
		l.longestBody[first] = max(l.longestBody[first], strings.Count(r[0], " ")+1)
	}
	for _, r := range language.Rows(relationsTSV) {
		for _, form := range language.VerbForms(r[0]) {
			l.relations[form] = r[1]
		}
	}
	for _, r := range language.Rows(partnerWordsTSV) {
		for w := range strings.FieldsSeq(r[1]) {
			l.partners[w+" "+r[0]] = true
		}
	}
	genders := map[string]model.Gender{"m": model.He, "f": model.She}
	for _, r := range language.Rows(givenNamesTSV) {
		l.given[fold(r[0])] = genders[r[1]]
	}
	return l
})

// verbForms reads base forms and returns the set of all their forms.
func verbForms(data string) map[string]bool {
	out := map[string]bool{}
	for base := range language.WordSet(data) {
		for _, f := range language.VerbForms(base) {
			out[f] = true
		}
	}
	return out
}

var headClasses = map[string]class{
	"organisation": bodyClass, "group": groupClass, "party": partyClass, "government": governmentClass,
	"place": placeClass,
}

func (l *lexicon) addRole(phrase string, r role) {
	key := fold(phrase)
	l.roles[key] = r
	first := firstField(key)
	l.longestRole[first] = max(l.longestRole[first], strings.Count(key, " ")+1)
}

// roleAt returns the longest role noun that begins at word i of a sentence
// that ends at hi, and its length; n is 0 when there is none.
func (l *lexicon) roleAt(ws []word, i, hi int) (r role, n int) {
	for n = min(l.longestRole[firstField(ws[i].fold)], hi-i); n > 0; n-- {
		if r, ok := l.roles[joinFolds(ws, i, i+n)]; ok {
			return r, n
		}
	}
	return role{}, 0
}

// honorificAt returns the length of the form of address or rank at word i,
// which must have capitals.
func (l *lexicon) honorificAt(ws []word, i, hi int) (g model.Gender, n int) {
	if !ws[i].upper {
		return "", 0
	}
	for n = min(l.longestTitle[firstField(ws[i].fold)], hi-i); n > 0; n-- {
		if g, ok := l.honorifics[joinFolds(ws, i, i+n)]; ok && ws[i+n-1].upper {
			return g, n
		}
	}
	return "", 0
}

// joinFolds is the folded text of words lo to hi-1, with single spaces.
func joinFolds(ws []word, lo, hi int) string {
	if hi == lo+1 {
		return ws[lo].fold
	}
	var b strings.Builder
	for i := lo; i < hi; i++ {
		if i > lo {
			b.WriteByte(' ')
		}
		b.WriteString(ws[i].fold)
	}
	return b.String()
}
