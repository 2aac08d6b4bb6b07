package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model"
	"parley/model/language"
	"parley/model/wordlist"
)

var (
	//go:embed data/honorifics.tsv
	honorificsTSV string
	//go:embed data/roles.tsv
	rolesTSV string
	//go:embed data/personnouns.tsv
	personNounsTSV string
	//go:embed data/rolemodifiers.txt
	roleModifiersTXT string
	//go:embed data/orgheads.tsv
	orgHeadsTSV string
	//go:embed data/notnames.txt
	notNamesTXT string
	//go:embed data/bodynouns.tsv
	bodyNounsTSV string
	//go:embed data/organisationnouns.txt
	organisationNounsTXT string
	//go:embed data/removalverbs.txt
	removalVerbsTXT string
	//go:embed data/removalnouns.txt
	removalNounsTXT string
	//go:embed data/kin.tsv
	kinTSV string
	//go:embed data/talknouns.tsv
	talkNounsTSV string
	//go:embed data/genericwords.txt
	genericWordsTXT string
	//go:embed data/placeverbs.txt
	placeVerbsTXT string
	//go:embed data/phrasalverbs.tsv
	phrasalVerbsTSV string
	//go:embed data/thinkverbs.txt
	thinkVerbsTXT string
	//go:embed data/groupverbs.txt
	groupVerbsTXT string
	//go:embed data/attitudes.txt
	attitudesTXT string
	//go:embed data/partnerwords.tsv
	partnerWordsTSV string
	//go:embed data/objectverbs.txt
	objectVerbsTXT string
	//go:embed data/willverbs.txt
	willVerbsTXT string
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
	anybodyRole  roleClass = "anybody"
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
	lexemes       map[string]*lexeme      // by folded word
	honorifics    map[string]model.Gender // by folded phrase
	offices       map[string]string       // role nouns that forms of address stand for
	roles         map[string]*role        // by folded phrase
	roleModifiers map[string]bool
	heads         map[string]*orgHead // by word, as it is written
	generic       map[string]bool     // words of the names of bodies that every state has
	bodyNouns     map[string]bool     // common nouns of bodies; true when they need a modifier
	organisations map[string]bool     // common nouns of organisations that may be named in apposition
	placeVerbs    map[string]bool     // verb forms whose subject may be a place
	phrasal       map[string]bool     // "verb word" of which only those with a will are the subject
	willing       map[string]bool     // verb forms whose subject has a will
	thinking      map[string]bool     // verb forms that a clause without "that" follows
	groupVerbs    map[string]bool     // verb forms by which people and bodies that nothing names are sources
	attitudes     map[string]bool     // words behind "is" that tell a will, phrases with "_"
	partners      map[string]bool     // "word preposition" before the name of a government
	objects       map[string]bool     // verb forms whose object has one
	dealings      map[string]bool     // nouns for dealings of governments

	relations      map[string]string     // kinds of relation, by verb form
	talks          map[string]string     // kinds of relation, by the noun behind "held" and before "with"
	headRoles      map[string]bool       // role nouns of heads
	kin            map[string]generation // nouns for relatives
	removals       map[string]bool       // verb forms by which an office is lost
	removalNouns   map[string]bool       // nouns for the loss of it
	commonSurnames map[string]bool       // that say nothing by themselves
}

var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		lexemes:    make(map[string]*lexeme, 24_000),
		honorifics: map[string]model.Gender{}, offices: map[string]string{}, roles: map[string]*role{},
		roleModifiers: wordlist.Set(roleModifiersTXT), heads: map[string]*orgHead{},
		generic: map[string]bool{}, bodyNouns: map[string]bool{}, organisations: wordlist.Set(organisationNounsTXT),
		placeVerbs: verbForms(placeVerbsTXT), willing: verbForms(willVerbsTXT), thinking: verbForms(thinkVerbsTXT), groupVerbs: verbForms(groupVerbsTXT), attitudes: wordlist.Set(attitudesTXT),
		phrasal: map[string]bool{}, partners: map[string]bool{}, objects: verbForms(objectVerbsTXT), dealings: wordlist.Set(dealingNounsTXT),
		relations: map[string]string{}, talks: map[string]string{}, headRoles: wordlist.Set(headRolesTXT),
		kin: map[string]generation{}, removals: verbForms(removalVerbsTXT), removalNouns: wordlist.Set(removalNounsTXT),
		commonSurnames: wordlist.Set(commonSurnamesTXT),
	}
	for _, r := range wordlist.Rows(honorificsTSV) {
		key := fold(r[0])
		l.honorifics[key] = model.Gender(r[1])
		if len(r) > 2 {
			l.offices[key] = r[2]
		}
		l.mark(key, addressForm)
		l.begins(key, titlePhrase)
	}
	for _, r := range wordlist.Rows(rolesTSV) {
		l.addRole(r[0], &role{r[0], roleClass(r[2]), model.Gender(r[3]), false})
		l.addRole(r[1], &role{r[0], roleClass(r[2]), model.Gender(r[3]), true})
	}
	for _, r := range wordlist.Rows(personNounsTSV) {
		l.addPersonNoun(r[0], &role{r[0], roleClass(r[2]), model.Gender(r[3]), false})
		l.addPersonNoun(r[1], &role{r[0], roleClass(r[2]), model.Gender(r[3]), true})
	}
	for _, r := range wordlist.Rows(orgHeadsTSV) {
		l.heads[r[0]] = &orgHead{model.NameKind(r[1]), headClasses[r[2]], r[3]}
		l.mark(fold(r[0]), headForm)
	}
	for w := range wordlist.Set(genericWordsTXT) {
		l.generic[fold(w)] = true
		l.mark(fold(w), genericWord)
	}
	for w := range wordlist.Set(notNamesTXT) {
		l.mark(fold(w), notName)
	}
	for _, r := range wordlist.Rows(bodyNounsTSV) {
		noun := fold(ownerMarks.Replace(r[0]))
		l.bodyNouns[noun] = r[1] != ""
		l.begins(noun, bodyPhrase)
	}
	for _, r := range wordlist.Rows(relationsTSV) {
		for _, form := range language.VerbForms(r[0]) {
			l.relations[form] = r[1]
		}
	}
	for _, r := range wordlist.Rows(talkNounsTSV) {
		l.talks[r[0]] = r[1]
	}
	for _, r := range wordlist.Rows(partnerWordsTSV) {
		for w := range strings.FieldsSeq(r[1]) {
			l.partners[w+" "+r[0]] = true
		}
	}
	for _, r := range wordlist.Rows(phrasalVerbsTSV) {
		for base := range strings.FieldsSeq(r[1]) {
			for _, form := range language.VerbForms(base) {
				l.phrasal[form+" "+r[0]] = true
			}
		}
	}
	genders := map[string]model.Gender{"m": model.He, "f": model.She}
	for _, r := range wordlist.Rows(givenNamesTSV) {
		x := l.learn(fold(r[0]))
		x.marks, x.gender = x.marks|givenName, genders[r[1]]
	}
	for _, r := range wordlist.Rows(kinTSV) {
		l.kin[r[0]] = generationNames[r[1]]
	}
	for w := range l.roleModifiers {
		l.mark(w, roleModifier)
	}
	for name, entries := range gazetteer().names {
		l.begins(name, namePhrase)
		if !strings.Contains(name, " ") {
			l.learn(name).entries = entries
		}
	}
	return l
})

// verbForms reads base forms and returns the set of all their forms.
func verbForms(data string) map[string]bool {
	out := map[string]bool{}
	for base := range wordlist.Set(data) {
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

func (l *lexicon) addRole(phrase string, r *role) {
	key := fold(phrase)
	l.roles[key] = r
	l.learn(key).noun = r
	l.begins(key, rolePhrase)
}

// addPersonNoun adds a noun that is a role only where somebody is told by it to
// be a source: as a capitalised word it may well be a surname.
func (l *lexicon) addPersonNoun(noun string, r *role) {
	key := fold(noun)
	l.roles[key] = r
	l.learn(key).person = r
}

// roleAt returns the longest role noun that begins at word i of a sentence
// that ends at hi, and its length; nil and 0 when there is none.
func (l *lexicon) roleAt(ws []word, i, hi int) (r *role, n int) {
	for n = min(ws[i].longest(rolePhrase), hi-i); n > 1; n-- {
		var key phraseBuffer
		if r, ok := l.roles[string(appendFolds(key[:0], ws, i, i+n))]; ok {
			return r, n
		}
	}
	if r = ws[i].lex.noun; r == nil || n < 1 {
		return nil, 0
	}
	return r, 1
}

// honorificAt returns the length of the form of address or rank at word i,
// which must have capitals.
func (l *lexicon) honorificAt(ws []word, i, hi int) (g model.Gender, n int) {
	if !ws[i].upper {
		return "", 0
	}
	for n = min(ws[i].longest(titlePhrase), hi-i); n > 0; n-- {
		var key phraseBuffer
		if n == 1 && !ws[i].is(addressForm) || !ws[i+n-1].upper {
			continue
		}
		if g, ok := l.honorifics[string(appendFolds(key[:0], ws, i, i+n))]; ok {
			return g, n
		}
	}
	return "", 0
}

// headOf returns the kind of name that a word is the head of, or nil.
func (l *lexicon) headOf(w *word) *orgHead {
	if !w.is(headForm) {
		return nil
	}
	return l.heads[w.text]
}

// joinFolds is the folded text of words lo to hi-1, with single spaces.
func joinFolds(ws []word, lo, hi int) string {
	if hi == lo+1 {
		return ws[lo].fold
	}
	return string(appendFolds(nil, ws, lo, hi))
}

// phraseBuffer holds the key of a phrase while it is looked up.
type phraseBuffer [64]byte

// appendFolds appends the folded text of words lo to hi-1, with single spaces.
func appendFolds(out []byte, ws []word, lo, hi int) []byte {
	for i := lo; i < hi; i++ {
		if i > lo {
			out = append(out, ' ')
		}
		out = append(out, ws[i].fold...)
	}
	return out
}
