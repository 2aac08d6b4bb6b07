package intake

// toReader is the reason of what a paper says to its readers.
const toReader = "to the reader"

// How many words a paper's address to its readers has at most, and each of its
// sentences.
const (
	longestAddress  = 60
	addressSentence = 32
)

// dropAddresses leaves out what the paper says to its readers: "Seen a mistake
// in this article? Tell us."
func dropAddresses(units []unit) {
	for from := 0; from < len(units); {
		to := from + 1
		for to < len(units) && units[to].piece == units[from].piece {
			to++
		}
		piece := units[from:to]
		if addressesReader(piece) {
			leaveOut(piece, toReader)
		} else if leadsOn(piece) {
			leaveOut(piece[:1], toReader)
		}
		from = to
	}
	dropLast(units)
}

// dropLast leaves out the sentences, one or two at a time, that close a text
// with an address to the readers.
func dropLast(units []unit) {
	for i := len(units) - 1; i > 0; i-- {
		switch {
		case units[i].reason != "":
		case addressesReader(units[i : i+1]):
			units[i].reason = toReader
		case units[i-1].reason == "" && addressesReader(units[i-1:i+1]):
			leaveOut(units[i-1:i+1], toReader)
		default:
			return
		}
	}
}

// leadsOn reports whether a piece begins by asking the readers something that
// the furniture behind it takes up: "Were you there? Get in touch."
func leadsOn(piece []unit) bool {
	u := &piece[0]
	return len(piece) > 1 && isPageFoot(piece[1].reason) && u.reason == "" && u.asks && !u.quoted &&
		u.shape.words <= 15 && readerList.labels(u.words).has("address")
}

// addressesReader reports whether the paper speaks to its readers in all of
// the units: each asks or calls, and together they name the readers and
// something of the paper.
func addressesReader(units []unit) bool {
	if wordsIn(units) > longestAddress {
		return false
	}
	var address, thing bool
	for i := range units {
		u := &units[i]
		if u.reason != "" {
			continue
		}
		says := readerList.labels(u.words)
		if u.quoted || u.shape.words > addressSentence || !u.asks && !says.has("call") {
			return false
		}
		address, thing = address || says.has("address"), thing || says.has("thing")
	}
	return address && thing
}
