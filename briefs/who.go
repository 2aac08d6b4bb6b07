package briefs

import (
	"fmt"
	"slices"
	"strings"

	"parley/model"
)

// who lists the roles that the files give the subject, with the spellings of
// each file.
func (b *builder) who() Section {
	s := newSection("who", "Who", TableLayout, "Role in the sources", "Spelling", "File")
	rows := b.roleRows()
	if len(rows) == 1 && rows[0][0] == noRole {
		s.Columns, rows[0] = s.Columns[1:], rows[0][1:]
	}
	if limit := b.opt.cap("who"); len(rows) > limit {
		s.More, rows = len(rows)-limit, rows[:limit]
	}
	s.Rows = append(s.Rows, rows...)
	if told := b.actor.Told; len(told) > 0 {
		s.Notes = append(s.Notes, "User: "+b.firstTold(told)+".")
	}
	if note := b.speaksThrough(); note != "" {
		s.Notes = append(s.Notes, note)
	}
	return s
}

// maxTold bounds how many of the user's words on an actor are named.
const maxTold = 6

// firstTold lists what the user's tables say of the subject, and counts the rest.
func (b *builder) firstTold(told []string) string {
	out := strings.Join(told[:min(len(told), maxTold)], "; ")
	if more := len(told) - maxTold; more > 0 {
		out += fmt.Sprintf("; and %d more", more)
	}
	return out
}

// noRole stands in the row of the files that give the subject no role.
const noRole = "none given"

// maxVoices bounds how many of those who speak for a state are named.
const maxVoices = 6

// speaksThrough names those whose words stand on the page of a state, or says
// why those of its governments do not.
func (b *builder) speaksThrough() string {
	rivals := b.voices.rule[b.actor.Country]
	if isState(b.actor) && len(rivals) > 1 {
		others := slices.DeleteFunc(slices.Clone(rivals), func(id model.ActorID) bool { return id == b.actor.ID })
		return "Kept apart, each with a page of its own: " + b.firstNames(others) + "."
	}
	if len(b.speakers) < 2 {
		return ""
	}
	var ids []model.ActorID
	for _, a := range b.speakers[1:] {
		ids = append(ids, a.ID)
	}
	return "With what was said by or for: " + b.firstNames(ids) + "."
}

// firstNames names the first few actors, each name once, and counts the rest.
func (b *builder) firstNames(ids []model.ActorID) string {
	var names []string
	for _, id := range ids {
		if name := b.nameOf(id); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	more := len(names) - maxVoices
	out := strings.Join(names[:min(len(names), maxVoices)], "; ")
	if more > 0 {
		out += fmt.Sprintf("; and %d more", more)
	}
	return out
}

// roleRow is a role with the articles that give it and the names that they use.
type roleRow struct {
	role  string
	files []model.ArticleID
	names []string
}

// roleRows has one row for each role, and one for the files that give none.
func (b *builder) roleRows() [][]string {
	rows, of := b.groupRoles()
	var art *model.Article
	for i := range b.actor.Mentions {
		m := &b.actor.Mentions[i]
		if art == nil || art.ID != m.Article {
			art = b.corpus.Article(m.Article)
		}
		if art == nil || m.Form == model.ByPronoun || m.End > len(art.Text) {
			continue
		}
		for _, r := range of(m.Article) {
			r.spell(art.Slice(m.Span), m.IsTold())
		}
	}
	var out [][]string
	for _, r := range rows {
		names := strings.Join(r.names, "; ")
		if names == "" {
			names = "not named"
		}
		out = append(out, []string{r.role, names, b.fileList(r.files)})
	}
	return out
}

// spell adds a spelling to the row, with a mark on one that is the subject's by
// the user's word alone.
func (r *roleRow) spell(name string, told bool) {
	if slices.Contains(r.names, name) {
		return
	}
	name = fold(name)
	marked := slices.Index(r.names, name+userMark)
	switch {
	case slices.Contains(r.names, name), marked >= 0 && told:
	case marked >= 0:
		r.names[marked] = name
	case len(r.names) == maxSpellings:
	case told:
		r.names = append(r.names, name+userMark)
	default:
		r.names = append(r.names, name)
	}
}

// userMark stands behind what is so by the user's word.
const userMark = " (user)"

// maxSpellings bounds how many spellings a row shows.
const maxSpellings = 4

// groupRoles collects the roles of the subject, and says which rows an article
// belongs to.
func (b *builder) groupRoles() (rows []*roleRow, of func(model.ArticleID) []*roleRow) {
	byRole, byArticle := map[string]*roleRow{}, map[model.ArticleID][]*roleRow{}
	for _, r := range b.actor.Roles {
		role := roleWords(r)
		if role == "" {
			continue
		}
		row := byRole[role]
		if row == nil {
			row = &roleRow{role: role}
			byRole[role], rows = row, append(rows, row)
		}
		if !slices.Contains(byArticle[r.Article], row) {
			byArticle[r.Article], row.files = append(byArticle[r.Article], row), append(row.files, r.Article)
		}
	}
	none := &roleRow{role: noRole}
	for _, a := range b.files {
		if len(byArticle[a.ID]) == 0 {
			none.files = append(none.files, a.ID)
		}
	}
	if len(none.files) > 0 {
		rows = append(rows, none)
	}
	return rows, func(id model.ArticleID) []*roleRow {
		if given := byArticle[id]; len(given) > 0 {
			return given
		}
		return []*roleRow{none}
	}
}

// roleWords are the words of a role; empty for one that says nothing, "Mr.".
func roleWords(r model.Role) string {
	role := fold(r.Whole())
	switch lower := strings.ToLower(role); {
	case stopWords()[strings.Trim(lower, ".")]:
		return ""
	case r.Former && !saysPast(lower):
		return "then or former " + role
	}
	return role
}

// saysPast reports a role in small letters that tells by itself that it is over.
func saysPast(role string) bool {
	first, _, _ := strings.Cut(strings.ReplaceAll(role, "-", " "), " ")
	return slices.Contains([]string{"former", "then", "ex", "onetime", "erstwhile", "late"}, first)
}

// fileList names articles with their dates: "000 (28 Aug 2020), 002 (undated)".
func (b *builder) fileList(ids []model.ArticleID) string {
	var out []string
	for _, id := range ids[:min(len(ids), 3)] {
		date := "undated"
		if a := b.corpus.Article(id); a != nil && a.Published.Value != "" {
			date = model.DateWords(a.Published.Value)
		}
		out = append(out, b.names.of(id)+" ("+date+")")
	}
	if more := len(ids) - len(out); more > 0 {
		out = append(out, "and "+plural(more, "other file"))
	}
	return strings.Join(out, ", ")
}
