package actors

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"parley/model"
)

// merging is a joined actor in the making.
type merging struct {
	*model.Actor
	names counter
	kinds kindCounter
	said  int  // statements in which it speaks or is spoken of
	alone bool // of one local, whose lists it shares

	eraName string // of a government: the name that tells its leader or group
}

// mergeAll makes one actor of each group of locals. It goes through the locals
// article by article, so that each article is read once.
func (j *joiner) mergeAll(groups [][]int) []model.Actor {
	all := make([]model.Actor, len(groups))
	work := make([]merging, len(groups))
	groupOf := make([]int32, len(j.locals))
	for k, g := range groups {
		work[k] = merging{Actor: &all[k], alone: len(g) == 1}
		for _, i := range g {
			groupOf[i] = int32(k)
		}
	}
	j.makeRoom(work, groups)
	for i := range j.locals {
		if !j.locals[i].dropped {
			j.merge(&work[groupOf[i]], &j.locals[i])
		}
	}
	for k := range work {
		j.finish(&work[k], groups[k])
	}
	tellApart(work)
	return all
}

// merge adds a local to a joined actor.
func (j *joiner) merge(out *merging, l *local) {
	out.kinds.add(l.Kind, l.mentions)
	out.Country, out.Gender = cmp.Or(out.Country, l.Country), cmp.Or(out.Gender, l.Gender)
	out.Salience += l.weight
	out.said += l.speaks
	if out.alone {
		out.Roles, out.Mentions = slices.Clip(l.Roles), slices.Clip(l.Mentions)
	} else {
		at := len(out.Mentions)
		out.Roles, out.Mentions = append(out.Roles, l.Roles...), append(out.Mentions, l.Mentions...)
		if at > 0 && l.why != "" {
			addReason(out.Mentions[at:], l.why)
		}
	}
	if !out.alone || l.era >= 0 {
		j.addNames(&out.names, l)
	}
}

// finish gives a joined actor its name and kind.
func (j *joiner) finish(out *merging, group []int) {
	out.Kind = out.kinds.best
	out.Salience *= kindWeight(out.Kind)
	if out.said == 0 && (out.Kind == model.Organisation || out.Kind == model.Country) {
		out.Salience *= silentWeight
	}
	out.Salience = math.Round(out.Salience*1000) / 1000
	if out.names.spellings == nil {
		only := &j.locals[group[0]]
		out.Name, out.Aliases = only.Name, only.Aliases
		return
	}
	out.Name, out.Aliases = out.names.best(out.Kind), out.names.all()
	if era := j.eraName(group); era != "" {
		out.eraName = out.names.bestWith(era, out.Name)
	}
}

// tellApart calls governments of one country by the names of their leaders or
// groups where the most used name would be that of several.
func tellApart(work []merging) {
	called := map[string]int{}
	for k := range work {
		if work[k].Kind == model.Government {
			called[fold(work[k].Name)]++
		}
	}
	for k := range work {
		if w := &work[k]; w.eraName != "" && (called[fold(w.Name)] > 1 || w.names.rankOf(w.Name) < rankOf(model.ByName)) {
			w.Name = w.eraName
		}
	}
}

// makeRoom gives each actor of several locals room for their mentions and roles,
// all in two pieces of memory.
func (j *joiner) makeRoom(work []merging, groups [][]int) {
	sizes := make([][2]int, len(groups))
	var total [2]int
	for k, g := range groups {
		if work[k].alone {
			continue
		}
		for _, i := range g {
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
