package actors

import "parley/model"

// vessels takes the names of ships for what they are, not for people or bodies:
// “the tanker Reina del Mar”, “MV Lantern”. The same words elsewhere follow, but
// without “the” they may well be the person whom the ship is named after.
func (r *recogniser) vessels(names []name) {
	var found map[string]bool
	for i := range names {
		if n := &names[i]; r.maybeVessel(n) && r.isVessel(n) {
			if found == nil {
				found = map[string]bool{}
			}
			found[joinFolds(r.words, n.lo, n.hi)] = true
		}
	}
	if found == nil {
		return
	}
	for i := range names {
		if n := &names[i]; r.maybeVessel(n) && r.isShip(n) && found[joinFolds(r.words, n.lo, n.hi)] {
			n.kind, n.class, n.why = model.OtherName, unknownClass, "the name of a ship"
		}
	}
}

func (r *recogniser) maybeVessel(n *name) bool { return n.entry == nil && n.title == n.lo }

// isShip reports a name that is a ship's where another one of the same words is.
func (r *recogniser) isShip(n *name) bool {
	return n.kind != model.PersonName || r.isVessel(n) || n.lo > 0 && r.words[n.lo-1].fold == "the"
}

// isVessel reports a name that begins with the prefix of ships or stands behind a
// noun for one.
func (r *recogniser) isVessel(n *name) bool {
	if shipPrefixes[r.words[n.lo].text] && n.hi > n.lo+1 {
		return true
	}
	if n.lo == 0 {
		return false
	}
	w := &r.words[n.lo-1]
	return shipPrefixes[w.text] || shipNouns[w.fold] && !w.upper && r.words[n.lo].token != w.token
}

var shipPrefixes = map[string]bool{
	"MV": true, "M/V": true, "MT": true, "M/T": true, "FV": true, "F/V": true, "RV": true, "SS": true, "HMS": true, "HMAS": true, "HMCS": true, "HMNZS": true,
	"USS": true, "USNS": true, "BRP": true, "INS": true, "PNS": true, "RSS": true, "KRI": true, "ROKS": true, "HNLMS": true, "USCGC": true, "ORP": true,
}

var shipNouns = map[string]bool{
	"ship": true, "tanker": true, "frigate": true, "trawler": true, "ferry": true, "vessel": true, "freighter": true, "destroyer": true, "corvette": true,
	"submarine": true, "cutter": true, "warship": true, "yacht": true, "barge": true, "tugboat": true, "boat": true, "schooner": true, "cruiser": true,
	"icebreaker": true, "minesweeper": true, "gunboat": true, "steamer": true, "galleon": true,
}
