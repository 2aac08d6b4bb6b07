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
// letter, the sentence in which the article before names it first.
func (j *joiner) refrains(group []int) float64 {
	if len(group) < fewestRefrains {
		return 0
	}
	weight, before := 0.0, ""
	for _, i := range group {
		l := &j.locals[i]
		if l.mentions > fewMentions || l.speaks > 0 {
			continue
		}
		text := j.firstSentence(l)
		if text != "" && text == before {
			weight += l.weight
		}
		before = text
	}
	return weight
}

// firstSentence is the text of the sentence that names a local first.
func (j *joiner) firstSentence(l *local) string {
	a := j.articles[l.article]
	if s := a.SentenceAt(l.Mentions[0].Start); s < len(a.Sentences) {
		return a.Slice(a.Sentences[s].Span)
	}
	return ""
}
