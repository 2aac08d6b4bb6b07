package intake

// toReader is the reason of what a paper says to its readers.
const toReader = "to the reader"

// How many words a paper's address to its readers has at most, below the text
// and within it.
const (
	mostBelow  = 80
	mostWithin = 40
)

// dropAddresses leaves out pieces in which the paper speaks to its readers:
// "Seen a mistake in this article? Tell us." Below the text one sentence that
// does is enough; within it all of a piece must.
func dropAddresses(units []unit) {
	below := true
	for to := len(units); to > 0; {
		from := to - 1
		for from > 0 && units[from-1].piece == units[to-1].piece {
			from--
		}
		piece := units[from:to]
		to = from
		if addressesReader(piece, below) {
			leaveOut(piece, toReader)
		}
		for i := range piece {
			below = below && piece[i].reason != ""
		}
	}
}

// addressesReader reports whether the paper speaks to its readers in a piece:
// the piece names them, names something of the paper, and asks or calls; so
// must every sentence of it unless one is enough.
func addressesReader(piece []unit, one bool) bool {
	most := mostWithin
	if one {
		most = mostBelow
	}
	if wordsIn(piece) > most {
		return false
	}
	var address, thing, some bool
	every := true
	for i := range piece {
		u := &piece[i]
		if u.reason != "" {
			continue
		}
		if u.quoted {
			return false
		}
		says := readerList.labels(u.words)
		calls := u.asks || says.has("call")
		address, thing = address || says.has("address"), thing || says.has("thing")
		some, every = some || calls, every && calls
	}
	return address && thing && some && (one || every)
}
