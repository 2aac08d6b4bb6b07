package actors

import (
	_ "embed"
	"strings"
	"sync"

	"parley/model"
	"parley/model/wordlist"
)

//go:embed data/bodysorts.tsv
var bodySortsTSV string

// bodySorts gives the nouns for what is called by a name with such a last word.
var bodySorts = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for _, row := range wordlist.Rows(bodySortsTSV) {
		for w := range strings.FieldsSeq(row[1]) {
			out[w] = append(out[w], row[0])
		}
	}
	return out
})

// longestSort bounds the words of an apposition that tells what a body is.
const longestSort = 8

// sorts returns the nouns by which an article may call a body that it names at
// words lo to hi-1: by what is known of it, by the last word of the name, and by
// what the words behind it tell: "Kodora, a shipping company,".
func (b *builder) sorts(f, lo, hi int) []string {
	var out []string
	switch {
	case b.figures[f].Kind == model.Group:
		out = append(out, "group")
	case b.figures[f].class == partyClass:
		out = append(out, "party")
	}
	out = append(out, bodySorts()[b.words[hi-1].text]...)
	if noun := b.apposedSort(hi); noun != "" {
		out = append(out, noun)
	}
	return out
}

// isSort reports a small noun by itself for what a body is: "the company", but
// not "the company of his friends".
func (b *builder) isSort(i int) bool {
	return b.l.organisations[b.words[i].fold] && (i+1 == len(b.words) || b.words[i+1].fold != "of")
}

// apposedSort returns the noun of a body in the apposition that begins at word hi,
// or "".
func (b *builder) apposedSort(hi int) string {
	s := b.sentences[b.sentenceOf(hi-1)]
	if hi+2 >= s.hi || b.words[hi].text != "," || b.words[hi+1].tag != "DT" {
		return ""
	}
	for i := hi + 2; i < s.hi && i < hi+longestSort; i++ {
		w := &b.words[i]
		if b.l.organisations[w.fold] && !w.upper && !b.leadsCompound(i+1, s) {
			return companyFor(w.fold)
		}
		if !strings.HasPrefix(w.tag, "JJ") && !strings.HasPrefix(w.tag, "NN") && !strings.HasPrefix(w.tag, "VB") && w.tag != "CD" && !isPossessive(w) && w.text != "-" {
			break
		}
	}
	return ""
}

// companyFor gives the nouns for a company that mean the same one noun.
func companyFor(noun string) string {
	if companyNouns[noun] {
		return "company"
	}
	return noun
}

var companyNouns = map[string]bool{
	"firm": true, "company": true, "operator": true, "manufacturer": true, "producer": true, "retailer": true, "exporter": true, "importer": true,
	"carrier": true, "developer": true, "supplier": true, "conglomerate": true, "shipowner": true, "miner": true, "refiner": true, "consultancy": true,
}
