package actors

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"parley/model"
)

// merging is an actor of several locals, or a government named by its leader or
// group, in the making.
type merging struct {
	*model.Actor
	group []int // its locals
	names counter
	kinds kindCounter
	said  int // statements in which it speaks or is spoken of

	eraName string // of a government: the name that tells its leader or group
}

// mergeAll makes one actor of each group of locals. It goes through the locals
// article by article, so that each article is read once.
func (j *joiner) mergeAll(groups [][]int) []model.Actor {
	all := make([]model.Actor, len(groups))
	work := make([]merging, 0, joinedGroups(groups))
	workOf := make([]int32, len(j.locals)) // index into work, counted from 1
	for k, g := range groups {
		if l := &j.locals[g[0]]; len(g) == 1 && l.era < 0 {
			all[k] = alone(l)
			continue
		}
		work = append(work, merging{Actor: &all[k], group: g})
		for _, i := range g {
			workOf[i] = int32(len(work))
		}
	}
	j.makeRoom(work)
	for i, w := range workOf {
		if w > 0 {
			j.merge(&work[w-1], &j.locals[i])
		}
	}
	for k := range work {
		j.finish(&work[k])
	}
	tellApart(all, work)
	return all
}

// joinedGroups counts the groups of several locals.
func joinedGroups(groups [][]int) int {
	n := 0
	for _, g := range groups {
		if len(g) > 1 {
			n++
		}
	}
	return n
}

// alone is the actor of one local, whose lists it shares.
func alone(l *local) model.Actor {
	return model.Actor{
		Name: l.Name, Aliases: l.Aliases, Kind: l.Kind, Country: l.Country, Gender: l.Gender, Cited: l.Cited,
		Roles: slices.Clip(l.Roles), Mentions: slices.Clip(l.Mentions), Salience: salience(l.weight, l.Kind, l.speaks),
	}
}

// merge adds a local to a joined actor.
func (j *joiner) merge(out *merging, l *local) {
	out.kinds.add(l.Kind, l.mentions)
	out.Country, out.Gender = cmp.Or(out.Country, l.Country), cmp.Or(out.Gender, l.Gender)
	out.Salience += l.weight
	out.said += l.speaks
	at := len(out.Mentions)
	out.Roles, out.Mentions = append(out.Roles, l.Roles...), append(out.Mentions, l.Mentions...)
	if at > 0 && l.why != "" {
		j.addReason(out.Mentions[at:], l.why)
	}
	j.addNames(&out.names, l)
}

// finish gives a joined actor its name, kind and salience.
func (j *joiner) finish(out *merging) {
	out.Kind = out.kinds.best
	out.Cited = out.Salience == 0
	out.Salience = salience(out.Salience-j.refrains(out.group), out.Kind, out.said)
	out.Name, out.Aliases = out.names.best(out.Kind), out.names.all()
	if era := j.eraName(out.group); era != "" {
		out.eraName = out.names.bestWith(era, out.Name)
	}
}

// tellApart calls governments of one country by the names of their leaders or
// groups where the most used name would be that of several.
func tellApart(all []model.Actor, work []merging) {
	called := map[string]int{}
	for k := range all {
		if all[k].Kind == model.Government {
			called[fold(all[k].Name)]++
		}
	}
	for k := range work {
		if w := &work[k]; w.eraName != "" && (called[fold(w.Name)] > 1 || w.names.rankOf(w.Name) < rankOf(model.ByName)) {
			w.Name = w.eraName
		}
	}
}

// makeRoom gives each actor room for the mentions and roles of its locals, all
// in two pieces of memory.
func (j *joiner) makeRoom(work []merging) {
	sizes := make([][2]int, len(work))
	var total [2]int
	for k := range work {
		for _, i := range work[k].group {
			sizes[k][0] += j.locals[i].mentions
			sizes[k][1] += j.locals[i].roles
		}
		total[0] += sizes[k][0]
		total[1] += sizes[k][1]
	}
	mentions, roles := make([]model.Mention, total[0]), make([]model.Role, total[1])
	for k, n := range sizes {
		work[k].Mentions, mentions = mentions[:0:n[0]], mentions[n[0]:]
		if n[1] > 0 {
			work[k].Roles, roles = roles[:0:n[1]], roles[n[1]:]
		}
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
func (j *joiner) addReason(mentions []model.Mention, why string) {
	last, joined := "", ""
	for i := range mentions {
		if m := &mentions[i]; joined == "" || m.Why != last {
			last, joined = m.Why, j.reason(m.Why, why)
		}
		mentions[i].Why = joined
	}
}

// reason is that of a mention with the evidence of the join, of which every one
// is written once.
func (j *joiner) reason(mention, join string) string {
	key := [2]string{mention, join}
	both, ok := j.reasons[key]
	if !ok {
		both = mention + "; joined: " + join
		j.reasons[key] = both
	}
	return both
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

// salience is the weight of an actor in all articles, rounded, for its kind and
// the statements in which it speaks or is spoken of.
func salience(weight float64, kind model.ActorKind, said int) float64 {
	weight *= kindWeight(kind)
	if said == 0 && (kind == model.Organisation || kind == model.Country) {
		weight *= silentWeight
	}
	return math.Round(weight*1000) / 1000
}

// silentWeight is for bodies and countries of whom no article tells what they
// say or what is said to them: they are rather where and under whom something
// happens than who does it.
const silentWeight = 0.7

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
