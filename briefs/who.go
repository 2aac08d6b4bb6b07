package briefs

import (
	"slices"
	"sort"
	"strings"

	"parley/model"
)

// who lists the roles that the files give the subject, with the spellings of
// each file, and the actors that it is related to.
func (b *builder) who() Section {
	s := newSection("who", "Who", TableLayout, "Role in the sources", "Spelling", "File")
	rows := b.roleRows()
	if limit := b.opt.cap("who"); len(rows) > limit {
		s.More, rows = len(rows)-limit, rows[:limit]
	}
	s.Rows = append(s.Rows, rows...)
	if related := b.related(); related != "" {
		s.Notes = append(s.Notes, "Related: "+related+".")
	}
	return s
}

// roleRows has one row for each role, and one for the files that give none.
func (b *builder) roleRows() [][]string {
	a := b.actor
	spellings := b.spellings()
	var order []string
	files := map[string][]model.ArticleID{}
	withRole := map[model.ArticleID]bool{}
	add := func(role string, id model.ArticleID) {
		if files[role] == nil {
			order = append(order, role)
		}
		if !slices.Contains(files[role], id) {
			files[role] = append(files[role], id)
		}
	}
	for _, r := range a.Roles {
		role := fold(r.Text)
		if stopWords()[strings.Trim(strings.ToLower(role), ".")] {
			continue // "Mr." says nothing
		}
		if r.Former && !strings.HasPrefix(strings.ToLower(role), "former") {
			role = "then or former " + role
		}
		withRole[r.Article] = true
		add(role, r.Article)
	}
	for _, id := range b.inOrder() {
		if !withRole[id] {
			add("–", id)
		}
	}
	var rows [][]string
	for _, role := range order {
		rows = append(rows, []string{role, spellingsIn(spellings, files[role]), b.fileList(files[role])})
	}
	return rows
}

// inOrder returns the articles that tell of the subject, in the order of the corpus.
func (b *builder) inOrder() []model.ArticleID {
	var out []model.ArticleID
	for _, a := range b.corpus.Articles {
		if b.files[a.ID] {
			out = append(out, a.ID)
		}
	}
	return out
}

// spellings says how each article names the subject.
func (b *builder) spellings() map[model.ArticleID][]string {
	out := map[model.ArticleID][]string{}
	for _, m := range b.actor.Mentions {
		art := b.corpus.Article(m.Article)
		if art == nil || m.Form == model.ByPronoun || m.End > len(art.Text) {
			continue
		}
		if name := fold(art.Slice(m.Span)); len(out[m.Article]) < 6 && !slices.Contains(out[m.Article], name) {
			out[m.Article] = append(out[m.Article], name)
		}
	}
	return out
}

// spellingsIn joins the spellings of several articles, at most four.
func spellingsIn(spellings map[model.ArticleID][]string, ids []model.ArticleID) string {
	var names []string
	for _, id := range ids {
		for _, n := range spellings[id] {
			if !slices.Contains(names, n) && len(names) < 4 {
				names = append(names, n)
			}
		}
	}
	if len(names) == 0 {
		return "not named"
	}
	return strings.Join(names, "; ")
}

// fileList names articles with their dates: "000 (28 Aug 2020), 002 (undated)".
func (b *builder) fileList(ids []model.ArticleID) string {
	var out []string
	for _, id := range ids[:min(len(ids), 3)] {
		date := "undated"
		if a := b.corpus.Article(id); a != nil && a.Published.Value != "" {
			date = DateWords(string(a.Published.Value))
		}
		out = append(out, b.names.of(id)+" ("+date+")")
	}
	if more := len(ids) - len(out); more > 0 {
		out = append(out, "and "+plural(more, "other file"))
	}
	return strings.Join(out, ", ")
}

// maxRelated bounds how many related actors are named.
const maxRelated = 5

// related names the actors that the subject is most often related to, with
// the kind of the relation and one file.
func (b *builder) related() string {
	type link struct {
		id   model.ActorID
		kind string
	}
	count := map[link]int{}
	file := map[link]model.ArticleID{}
	var order []link
	for _, r := range b.actor.Related {
		k := link{r.Actor, r.Kind}
		if count[k] == 0 {
			order, file[k] = append(order, k), r.Article
		}
		count[k]++
	}
	sort.SliceStable(order, func(i, j int) bool { return count[order[i]] > count[order[j]] })
	var out []string
	for _, k := range order {
		if other := b.corpus.Actor(k.id); other != nil && len(out) < maxRelated {
			out = append(out, k.kind+" "+other.Name+" ("+b.names.of(file[k])+")")
		}
	}
	return strings.Join(out, "; ")
}
