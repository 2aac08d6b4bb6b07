package intake

// bodyBounds returns the first and the last unit of prose; when there is none,
// everything is taken for body.
func bodyBounds(units []unit) (first, last int) {
	headline := headlines(units)
	first, last = mainRun(units)
	if last < 0 {
		return 0, len(units) - 1
	}
	for first > 0 && !headline[first-1] && shortSentence(&units[first-1], &units[first]) {
		first--
	}
	for next := afterInset(units, last); next < len(units) && !headline[next] && shortSentence(&units[next], &units[last]); next = afterInset(units, last) {
		last = next
	}
	return first, last
}

// afterInset returns the first unit after i that is neither of a picture nor a
// line that points to another article, as they stand between paragraphs.
func afterInset(units []unit, i int) int {
	for i++; i < len(units) && units[i].isInset(); i++ {
	}
	return i
}

func (u *unit) isInset() bool {
	return u.reason == "caption" || u.reason == "credit" || u.reason == relatedLink ||
		u.reason == "related" && u.opens == "" && u.first && u.last && !u.ended
}

// shortSentence reports whether a unit too short to be known as prose is a
// sentence since it stands beside one, in its paragraph or, with a function
// word in it, in the next.
func shortSentence(u, beside *unit) bool {
	near := u.piece == beside.piece || u.first && u.last && u.shape.words >= 3 && u.shape.function > 0
	return u.reason == "" && u.ended && near && u.shape.words > 0 && !u.shape.title() && u.shape.capitals*2 <= u.shape.content+u.shape.function
}

// headlines reports for each unit whether its block is a headline rather than
// a paragraph: short, and without a full stop at its end; or the first block of
// the text, when it asks.
func headlines(units []unit) []bool {
	out := make([]bool, len(units))
	for from := 0; from < len(units); {
		block := sameBlock(units, from)
		words, last := 0, -1
		for i := range block {
			if u := &block[i]; u.reason == "" {
				words += u.shape.words
				last = i
			}
		}
		headline := last >= 0 && words <= 30 && !block[last].ended
		if u := &block[0]; len(block) == 1 && from == 0 && u.asks && u.spaced && words <= 15 {
			headline = true
		}
		for i := range block {
			out[from+i] = headline
		}
		from += len(block)
	}
	return out
}

// doubtful holds for units that may be a sentence whose full stop is missing.
func (u *unit) doubtful() bool {
	s := u.shape
	return !u.trails && s.words >= 10 && s.sentence() && s.prose() && s.raised == 0 && s.capitals*2 < s.content
}

// introduces holds for lines such as "The minister said:".
func (u *unit) introduces() bool {
	return u.colon && u.shape.words >= 3 && kindList.labels(u.words).has("attribution")
}

// isHeading reports whether a unit in the body is a line of its own that is no
// sentence: a subheading, a caption, a pull quote's author.
func isHeading(u *unit) bool {
	return u.first && u.last && !u.ended && u.shape.words <= 12 && !u.quoted && !u.item
}

func sameBlock(units []unit, from int) []unit {
	to := from + 1
	for to < len(units) && units[to].block == units[from].block {
		to++
	}
	return units[from:to]
}

func wordsIn(units []unit) int {
	n := 0
	for i := range units {
		n += units[i].shape.words
	}
	return n
}

// isLonePiece reports whether a unit in the body stands between wide gaps on
// its line and is no sentence, such as a headline between two paragraphs.
// What runs on in small letters behind the gap is not set apart.
func isLonePiece(units []unit, i int) bool {
	u, before, after := &units[i], &units[i-1], &units[i+1]
	return !u.ended && !u.quoted && !u.item && !u.small && !after.small && u.shape.words > 0 && u.shape.words <= 25 &&
		u.piece != before.piece && u.piece != after.piece && (before.ended || before.reason != "")
}
