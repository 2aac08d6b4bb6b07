package analysis

import (
	"strings"

	"parley/model"
	"parley/model/actors"
)

// markTold says of the statements whose speaker is known by a row of actors.csv
// alone, by the alias that it gives the actor, that this is the user's word.
func markTold(c *model.Corpus, rows []actors.Override) {
	of := map[model.ActorID][]*actors.Override{}
	for r := range rows {
		if rows[r].Alias == "" {
			continue
		}
		for i := range c.Actors {
			if a := &c.Actors[i]; a.Name == rows[r].Name {
				of[a.ID] = append(of[a.ID], &rows[r])
			}
		}
	}
	if len(of) == 0 {
		return
	}
	articles := map[model.ArticleID]*model.Article{}
	for _, a := range c.Articles {
		articles[a.ID] = a
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		for _, o := range of[s.Speaker] {
			if a := articles[s.Article]; s.Source != nil && o.Holds(a) && calls(a.Slice(*s.Source), o.Alias) {
				s.Basis, s.Why.Speaker = model.SpeakerByUser, actorsName
			}
		}
	}
}

// calls reports that the words which name a speaker hold an alias.
func calls(source, alias string) bool {
	return strings.Contains(strings.ToLower(fold(source)), strings.ToLower(alias))
}
