package actors

import (
	"math"
	"strings"

	"parley/model"
)

// merged makes one actor of the given locals, which are in the order of the
// articles.
func (j *joiner) merged(group []int) model.Actor {
	first := &j.locals[group[0]]
	out := model.Actor{Kind: first.Kind, Mentions: []model.Mention{}}
	var names counter
	kinds := map[model.ActorKind]int{}
	for _, i := range group {
		l := &j.locals[i]
		kinds[l.Kind] += len(l.Mentions)
		if kinds[l.Kind] > kinds[out.Kind] {
			out.Kind = l.Kind
		}
		if out.Country == "" {
			out.Country = l.Country
		}
		if out.Gender == "" {
			out.Gender = l.Gender
		}
		out.Roles = append(out.Roles, l.Roles...)
		for _, m := range l.Mentions {
			if i != group[0] && l.why != "" {
				m.Why += "; joined: " + l.why
			}
			names.add(spelling(j.articles[l.article], m), m.Form)
			out.Mentions = append(out.Mentions, m)
		}
		out.Salience += j.weight(l)
	}
	out.Name, out.Aliases = names.best(out.Kind), names.all()
	if era := j.eraName(group); era != "" {
		out.Name = names.bestWith(era, out.Name)
	}
	out.Salience = math.Round(out.Salience*kindWeight(out.Kind)*1000) / 1000
	return out
}

// weight is how much an article is about an actor: more mentions count ever
// less, and so do more statements; standing at the head of the article counts.
func (j *joiner) weight(l *local) float64 {
	w := math.Log2(1 + float64(len(l.Mentions)))
	if l.speaks > 0 {
		w += 0.5 + 0.5*math.Log2(1+float64(l.speaks))
	}
	if s := j.articles[l.article].SentenceAt(l.Mentions[0].Start); s < headSentences {
		w += 0.5
	}
	return w
}

// headSentences is the number of sentences that tell what an article is about.
const headSentences = 3

// kindWeight counts countries less, since many of their mentions are places,
// and the unnamed least.
func kindWeight(k model.ActorKind) float64 {
	switch k {
	case model.Country:
		return 0.7
	case model.Unnamed:
		return 0.4
	}
	return 1
}

// eraName is the last word of the name of the leader or group that a government
// is named by, folded; "" when it is named by none.
func (j *joiner) eraName(group []int) string {
	for _, i := range group {
		l := &j.locals[i]
		if at, ok := j.at[l.article][l.Era]; ok && l.Era != "" {
			words := strings.Fields(fold(j.locals[at].Name))
			return words[len(words)-1]
		}
	}
	return ""
}
