package intake

// mainRun returns the first and the last unit of the run in which the body of
// a page stands: the one with the most words of prose, each unit that is none
// counted against it. It is the method of Pasternack and Roth, "Extracting
// article text from the web with maximum subsequence segmentation" (WWW 2009),
// with units for its tokens. Without prose, last is before first.
func mainRun(units []unit) (first, last int) {
	first, last = 0, -1
	headline := headlines(units)
	best, sum, from := 0, 0, 0
	for i := range units {
		if sum <= 0 {
			sum, from = 0, i
		}
		sum += worth(&units[i], headline[i])
		if sum > best {
			best, first, last = sum, from, i
		}
	}
	return first, last
}

const (
	strayCost   = 5  // of a unit that is no prose, in words
	mostCounted = 30 // words of one unit of prose
)

// worth is what a unit counts for the body, in words. What is said and short
// sentences count neither way.
func worth(u *unit, headline bool) int {
	switch {
	case u.reason == "" && !headline && u.prose():
		return min(u.shape.words, mostCounted)
	case u.reason == "" && (u.quoted || u.ended && !u.shape.title()):
		return 0
	}
	return -strayCost
}
