package actors

import (
	"cmp"
	"math"
	"strings"

	"parley/model"
)

// merge makes one actor of the given locals, which are in the order of the
// articles.
func (j *joiner) merge(out *model.Actor, group []int) {
	j.makeRoom(out, group)
	var names counter
	var kinds kindCounter
	for n, i := range group {
		l := &j.locals[i]
		kinds.add(l.Kind, len(l.Mentions))
		out.Country, out.Gender = cmp.Or(out.Country, l.Country), cmp.Or(out.Gender, l.Gender)
		out.Salience += l.weight
		out.Roles = append(out.Roles, l.Roles...)
		at := len(out.Mentions)
		out.Mentions = append(out.Mentions, l.Mentions...)
		if n > 0 && l.why != "" {
			addReason(out.Mentions[at:], l.why)
		}
		if len(group) > 1 || l.era >= 0 {
			j.addNames(&names, l)
		}
	}
	out.Kind = kinds.best
	out.Salience = math.Round(out.Salience*kindWeight(out.Kind)*1000) / 1000
	if names.spellings == nil {
		out.Name, out.Aliases = j.locals[group[0]].Name, j.locals[group[0]].Aliases
		return
	}
	out.Name, out.Aliases = names.best(out.Kind), names.all()
	if era := j.eraName(group); era != "" {
		out.Name = names.bestWith(era, out.Name)
	}
}

// makeRoom gives an actor room for the mentions and roles of the locals.
func (j *joiner) makeRoom(out *model.Actor, group []int) {
	mentions, roles := 0, 0
	for _, i := range group {
		mentions += j.locals[i].mentions
		roles += j.locals[i].roles
	}
	out.Mentions = make([]model.Mention, 0, mentions)
	if roles > 0 {
		out.Roles = make([]model.Role, 0, roles)
	}
}

// addNames counts the spellings of a local.
func (j *joiner) addNames(names *counter, l *local) {
	for _, m := range l.Mentions {
		if len(l.Aliases) == 1 {
			names.add(l.Aliases[0], m.Form)
		} else {
			names.add(spelling(j.articles[l.article], m), m.Form)
		}
	}
}

// kindCounter finds the kind of most mentions; of two the one that was first to
// have so many.
type kindCounter struct {
	best  model.ActorKind
	most  int
	count map[model.ActorKind]int // made when there are two kinds
}

func (c *kindCounter) add(kind model.ActorKind, mentions int) {
	if c.count == nil && (c.best == "" || c.best == kind) {
		c.best = kind
		c.most += mentions
		return
	}
	if c.count == nil {
		c.count = map[model.ActorKind]int{c.best: c.most}
	}
	if c.count[kind] += mentions; c.count[kind] > c.most {
		c.best, c.most = kind, c.count[kind]
	}
}

// addReason adds the evidence of the join to the reasons of mentions.
func addReason(mentions []model.Mention, why string) {
	last, joined := "", ""
	for i := range mentions {
		if m := &mentions[i]; joined == "" || m.Why != last {
			last = m.Why
			joined = last + "; joined: " + why
		}
		mentions[i].Why = joined
	}
}

// weight is how much an article is about an actor: more mentions count ever
// less, and so do more statements; standing at the head of the article, which
// ends at the given byte, counts.
func weight(l *local, head int) float64 {
	w := math.Log2(1 + float64(len(l.Mentions)))
	if l.speaks > 0 {
		w += 0.5 + 0.5*math.Log2(1+float64(l.speaks))
	}
	if l.Mentions[0].Start < head {
		w += 0.5
	}
	return w
}

// headOf returns the end of the sentences that tell what an article is about.
func headOf(a *model.Article) int {
	if len(a.Sentences) < headSentences {
		return len(a.Text)
	}
	return a.Sentences[headSentences-1].End
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
		if era := j.locals[i].era; era >= 0 {
			words := strings.Fields(fold(j.locals[era].Name))
			return words[len(words)-1]
		}
	}
	return ""
}
