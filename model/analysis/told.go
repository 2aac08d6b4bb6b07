package analysis

import (
	"slices"
	"strings"

	"parley/model"
	"parley/model/actors"
)

// markTold says what of the actors and speakers is the word of actors.csv.
func markTold(c *model.Corpus, rows []actors.Override) {
	if len(rows) == 0 {
		return
	}
	byName := map[string][]*actors.Override{}
	for r := range rows {
		byName[rows[r].Name] = append(byName[rows[r].Name], &rows[r])
	}
	of := map[model.ActorID][]*actors.Override{}
	for i := range c.Actors {
		if a := &c.Actors[i]; byName[a.Name] != nil {
			of[a.ID] = byName[a.Name]
			markActor(a, of[a.ID])
		}
	}
	markSpeakers(c, of)
}

// markActor says what the rows about an actor gave it.
func markActor(a *model.Actor, rows []*actors.Override) {
	add := func(text string) {
		if text += " (" + actorsName + ")"; !slices.Contains(a.Told, text) {
			a.Told = append(a.Told, text)
		}
	}
	for _, o := range rows {
		if o.Alias != "" && o.Alias != a.Name && goesBy(a, o.Alias) {
			add("also called " + quoted(o.Alias))
		}
		if o.Kind != "" && o.Kind == a.Kind {
			add("of the kind " + string(o.Kind))
		}
	}
}

// markSpeakers says of the statements whose speaker is known by the alias of a
// row alone that this is the user's word.
func markSpeakers(c *model.Corpus, of map[model.ActorID][]*actors.Override) {
	articles := map[model.ArticleID]*model.Article{}
	for _, a := range c.Articles {
		articles[a.ID] = a
	}
	for i := range c.Statements {
		s := &c.Statements[i]
		for _, o := range of[s.Speaker] {
			if a := articles[s.Article]; o.Alias != "" && s.Source != nil && o.Holds(a) && calls(a.Slice(*s.Source), o.Alias) {
				s.Basis, s.Why.Speaker = model.SpeakerByUser, actorsName
			}
		}
	}
}

// calls reports that the words which name a speaker hold an alias.
func calls(source, alias string) bool {
	return strings.Contains(strings.ToLower(fold(source)), strings.ToLower(alias))
}
