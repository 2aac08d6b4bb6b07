package actors

// A page that is saved with what stands beside every article of its site repeats
// whole sentences. fewestRefrains is the number of articles from which on it is
// looked for, and fewMentions the number of mentions in an article of somebody who
// may stand in such a sentence alone.
const (
	fewestRefrains = 5
	fewMentions    = 2
)

// refrains is the weight of those articles of an actor that only repeat, to the
// letter, the sentence in which another one names it first.
func (j *joiner) refrains(group []int) float64 {
	if len(group) < fewestRefrains {
		return 0
	}
	weight, seen := 0.0, map[string]bool{}
	for _, i := range group {
		l := &j.locals[i]
		if l.mentions > fewMentions || l.speaks > 0 {
			continue
		}
		a := j.articles[l.article]
		s := a.SentenceAt(l.Mentions[0].Start)
		if s == len(a.Sentences) {
			continue
		}
		if text := a.Slice(a.Sentences[s].Span); seen[text] {
			weight += l.weight
		} else {
			seen[text] = true
		}
	}
	return weight
}
