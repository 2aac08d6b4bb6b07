package model

import "fmt"

// Schema names the JSON form of a Corpus.
const Schema = "parley.analysis/1"

// ThemeBasis says where a theme comes from.
type ThemeBasis string

// The origins of a theme.
const (
	FromCodebook ThemeBasis = "codebook"
	FromFolder   ThemeBasis = "folder" // salient phrases of these articles
	FromUser     ThemeBasis = "user"   // themes.csv
)

// Theme is a subject and the sentences that speak of it.
type Theme struct {
	ID        string          `json:"id"`
	Label     string          `json:"label"`
	Basis     ThemeBasis      `json:"basis"`
	Terms     []string        `json:"terms"` // the words that put a sentence here
	Sentences []ThemeSentence `json:"sentences"`
}

// ThemeSentence is a sentence of a theme.
type ThemeSentence struct {
	Article  ArticleID `json:"article"`
	Sentence int       `json:"sentence"`
	Why      string    `json:"why"` // the words that put it there, as they stand in the sentence
}

// Problem is something that could not be done; the rest went on.
type Problem struct {
	Path   string `json:"path"`
	Step   string `json:"step"` // "read", "decode", "analyse", …
	Reason string `json:"reason"`
}

// Error makes a Problem an error that names the file and the reason.
func (p Problem) Error() string { return fmt.Sprintf("%s: %s: %s", p.Path, p.Step, p.Reason) }

// Corpus is everything that was read and found.
type Corpus struct {
	Schema     string      `json:"schema"`
	Articles   []*Article  `json:"articles"`
	Names      []Name      `json:"names"`
	Actors     []Actor     `json:"actors"` // most salient first
	Statements []Statement `json:"statements"`
	Times      []Time      `json:"times"`
	Events     []Event     `json:"events"`
	SameEvents []SameEvent `json:"same_events"` // strongest likeness first
	Themes     []Theme     `json:"themes"`
	Problems   []Problem   `json:"problems"`

	articles  map[ArticleID]int
	actors    map[ActorID]int
	found     []Found // of each article
	involving map[ActorID][]*Statement
}

// Index prepares the corpus for questions. Whoever builds or changes it calls
// it once afterwards, before it is shared between goroutines.
func (c *Corpus) Index() {
	c.articles = make(map[ArticleID]int, len(c.Articles))
	for i, a := range c.Articles {
		c.articles[a.ID] = i
	}
	c.actors = make(map[ActorID]int, len(c.Actors))
	for i := range c.Actors {
		c.actors[c.Actors[i].ID] = i
	}
	c.indexFound()
}

// Article returns the article with the given id, or nil.
func (c *Corpus) Article(id ArticleID) *Article {
	if i, ok := c.articles[id]; ok {
		return c.Articles[i]
	}
	return nil
}

// Position returns the place of an article in Articles; -1 when it is not there.
func (c *Corpus) Position(id ArticleID) int {
	if i, ok := c.articles[id]; ok {
		return i
	}
	return -1
}

// Actor returns the actor with the given id, or nil.
func (c *Corpus) Actor(id ActorID) *Actor {
	if i, ok := c.actors[id]; ok {
		return &c.Actors[i]
	}
	return nil
}
