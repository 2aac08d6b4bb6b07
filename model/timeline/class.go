package timeline

// class is a part that a word can play: in a temporal expression, or in the
// clause around one.
type class uint8

// The classes of words; data/words.tsv and data/verbs.tsv say what each holds.
const (
	isMonth class = iota
	isWeekday
	isSeason
	isUnit
	isUnits
	isNumber
	isScale
	isDecades
	isOrdinal
	isDaypart
	isInstant
	isDawn
	isDay
	isTonight
	isRelative
	isFocus
	isMod
	isPart
	isOrder
	isRough
	isVague
	isAMPM
	isZone
	isEvery
	isCurrency
	isMasthead
	isStart
	isArticle
	isNoun
	isPlan
	isIntend
	isWill
	isIf
	isDenial
	isClause
	isSubordinate
	isOccasion
	isCancel
	isRefer
	isAsk
	isPropose
	isGathering
	isRequest
	isDecide
	// Those below are not in the files: what is read from the form of a token,
	// and the first words of phrases.
	isDigits  // 7, 30, 1998
	isDecimal // 2.5; 1,000
	isClock   // 10:35
	isDash
	isSlash
	isPhrase
	isPhraseEnd
	isCompound // cut up into atoms
	isOrderPhrase
)

// classNames are the names of the classes in the data files.
var classNames = [...]string{
	isMonth: "month", isWeekday: "weekday", isSeason: "season", isUnit: "unit", isUnits: "units", isNumber: "number",
	isScale: "scale", isDecades: "decades", isOrdinal: "ordinal", isDaypart: "daypart", isInstant: "instant",
	isDawn: "dawn", isDay: "day", isTonight: "tonight", isRelative: "relative", isFocus: "focus", isMod: "mod",
	isPart: "part", isOrder: "order", isRough: "rough", isVague: "vague", isAMPM: "ampm", isZone: "zone",
	isEvery: "every", isCurrency: "currency", isMasthead: "masthead", isStart: "start", isArticle: "determiner", isNoun: "noun", isPlan: "plan",
	isIntend: "intend", isWill: "will", isIf: "if", isDenial: "deny", isClause: "clause", isSubordinate: "subordinate", isOccasion: "occasion", isCancel: "cancel", isRefer: "refer",
	isAsk: "ask", isPropose: "propose", isGathering: "gathering", isRequest: "request", isDecide: "decide",
}

// classes is a set of classes.
type classes uint64

// core are the classes of which every expression holds at least one word.
const core = classes(1<<isMonth | 1<<isWeekday | 1<<isSeason | 1<<isUnit | 1<<isUnits | 1<<isDecades | 1<<isDaypart |
	1<<isInstant | 1<<isDawn | 1<<isDay | 1<<isTonight | 1<<isClock | 1<<isDigits | 1<<isNumber | 1<<isPhraseEnd | 1<<isNoun | 1<<isCompound)

// of makes a set.
func of(list ...class) classes {
	var s classes
	for _, c := range list {
		s |= 1 << c
	}
	return s
}

func (s classes) has(c class) bool { return s&(1<<c) != 0 }

// any reports whether the two sets share a class.
func (s classes) any(t classes) bool { return s&t != 0 }
