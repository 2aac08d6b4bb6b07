package statements

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"parley/model"
	"parley/model/language"
	"parley/model/wordlist"
)

//go:embed data/verbs.tsv
var verbsTSV string

//go:embed data/nouns.tsv
var nounsTSV string

//go:embed data/words.tsv
var wordsTSV string

// frame is one way in which a verb governs what was said; the letters are
// explained in data/verbs.tsv.
type frame byte

const (
	clauseFrame      frame = 's'
	thatFrame        frame = 't'
	hearerFrame      frame = 'a'
	questionFrame    frame = 'w'
	quoteFrame       frame = 'q'
	infinitiveFrame  frame = 'i'
	objectFrame      frame = 'o'
	accusationFrame  frame = 'g'
	gerundFrame      frame = 'd'
	descriptionFrame frame = 'c'
	thingFrame       frame = 'n'
	recordFrame      frame = 'r'
	viewFrame        frame = 'v'
	estimateFrame    frame = 'e'
)

// verbSense holds what a verb may govern, with the act that each frame makes.
type verbSense struct {
	base     string
	particle []string      // words that follow the verb: "point out"
	frames   uint32        // a bit for each frame, from 'a'
	acts     [26]model.Act // by frame, from 'a'
}

func (v *verbSense) has(frames ...frame) bool {
	for _, f := range frames {
		if v.frames&(1<<(f-'a')) != 0 {
			return true
		}
	}
	return false
}

// act returns the act of the first of the frames that the verb has.
func (v *verbSense) act(frames ...frame) model.Act {
	for _, f := range frames {
		if v.has(f) {
			return v.acts[f-'a']
		}
	}
	return model.Says
}

// only reports whether the verb has this frame and no other.
func (v *verbSense) only(f frame) bool { return v.frames == 1<<(f-'a') }

// add gives the verb a frame; the act that a frame got first stays.
func (v *verbSense) add(f frame, act model.Act) {
	if !v.has(f) {
		v.frames |= 1 << (f - 'a')
		v.acts[f-'a'] = act
	}
}

// noun is what a noun of speech does, and whether it needs an owner.
type noun struct {
	act   model.Act
	owned bool
}

// class is a set of the word classes of data/words.tsv.
type class uint64

const (
	auxWord class = 1 << iota
	beWord
	irrealisWord
	negationWord
	dayWord
	monthWord
	daytimeWord
	subordinatorWord
	clausalWord
	reportingWord
	hedgeWord
	objectWord
	subjectWord
	chainWord
	outletwordWord
	outletWord
	questionWord
	mediumWord
	spokesWord
	recordWord
	weakWord
	peopleWord
	verbonlyWord
	furnitureWord
	spellWord
	hearsayWord
	effectWord
	answerWord
	officeWord
	resumptiveWord
	delegatesWord
	wordingWord
	withholdingWord
	readyWord
	insistentWord
	lightWord
	writtenWord
	authoredWord
	approxWord
	fractionWord
)

var classNames = map[string]class{
	"aux":          auxWord,
	"be":           beWord,
	"irrealis":     irrealisWord,
	"negation":     negationWord,
	"day":          dayWord,
	"month":        monthWord,
	"daytime":      daytimeWord,
	"subordinator": subordinatorWord,
	"clausal":      clausalWord,
	"reporting":    reportingWord,
	"hedge":        hedgeWord,
	"object":       objectWord,
	"subject":      subjectWord,
	"chain":        chainWord,
	"outletword":   outletwordWord,
	"outlet":       outletWord,
	"question":     questionWord,
	"medium":       mediumWord,
	"spokes":       spokesWord,
	"record":       recordWord,
	"weak":         weakWord,
	"verbonly":     verbonlyWord,
	"people":       peopleWord,
	"furniture":    furnitureWord,
	"spell":        spellWord,
	"hearsay":      hearsayWord,
	"effect":       effectWord,
	"answer":       answerWord,
	"office":       officeWord,
	"resumptive":   resumptiveWord,
	"delegates":    delegatesWord,
	"wording":      wordingWord,
	"withholding":  withholdingWord,
	"ready":        readyWord,
	"insistent":    insistentWord,
	"light":        lightWord,
	"written":      writtenWord,
	"authored":     authoredWord,
	"approx":       approxWord,
	"fraction":     fractionWord,
}

// entry is all that the data files say of one form of a word.
type entry struct {
	senses  []*verbSense // those with most particles first
	noun    noun
	classes class
}

// isNoun reports a noun of speech.
func (e *entry) isNoun() bool { return e.noun.act != "" }

// insistentSense lets an adjective after “was” govern a clause as a verb does:
// “Brook was adamant that …”.
var insistentSense = &verbSense{base: "insist", frames: 1 << (thatFrame - 'a'), acts: [26]model.Act{thatFrame - 'a': model.Says}}

// unlisted is the entry of a word that no list has.
var unlisted = &entry{}

// lexicon is the data files, indexed by the forms of the words in lower case.
type lexicon map[string]*entry

var lexiconOnce = sync.OnceValue(func() lexicon {
	l := lexicon{}
	l.readVerbs()
	l.readNouns()
	for _, row := range wordlist.Rows(wordsTSV) {
		c := classNames[row[0]]
		for _, w := range strings.Fields(row[1]) {
			l.add(w).classes |= c
			switch {
			case c&(dayWord|monthWord) != 0:
				l.add(w + ".").classes |= c
			case c == insistentWord:
				l.add(w).senses = []*verbSense{insistentSense}
			}
		}
	}
	return l
})

// add returns the entry of a form, a new one when there is none.
func (l lexicon) add(form string) *entry {
	e := l[form]
	if e == nil {
		e = &entry{}
		l[form] = e
	}
	return e
}

// of returns the entry of a word in lower case.
func (l lexicon) of(word string) *entry {
	if e := l[word]; e != nil {
		return e
	}
	return unlisted
}

// is reports whether the word (in lower case) belongs to the class.
func (l lexicon) is(c class, word string) bool { return l.of(word).classes&c != 0 }

func (l lexicon) readVerbs() {
	senses := map[string]*verbSense{}
	var order []string
	for _, row := range wordlist.Rows(verbsTSV) {
		for _, w := range strings.Fields(row[2]) {
			s := senses[w]
			if s == nil {
				parts := strings.Split(w, "_")
				s = &verbSense{base: parts[0], particle: parts[1:]}
				senses[w] = s
				order = append(order, w)
			}
			for _, f := range row[1] {
				s.add(frame(f), model.Act(row[0]))
			}
		}
	}
	for _, w := range order {
		s := senses[w]
		for _, form := range language.VerbForms(s.base) {
			e := l.add(form)
			e.senses = append(e.senses, s)
			slices.SortStableFunc(e.senses, func(a, b *verbSense) int { return len(b.particle) - len(a.particle) })
		}
	}
}

func (l lexicon) readNouns() {
	for _, row := range wordlist.Rows(nounsTSV) {
		n := noun{model.Act(row[0]), row[1] == "owned"}
		for _, w := range strings.Fields(row[2]) {
			l.add(w).noun, l.add(plural(w)).noun = n, n
		}
	}
}

func plural(w string) string {
	if strings.HasSuffix(w, "y") && !strings.HasSuffix(w, "ey") {
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}
