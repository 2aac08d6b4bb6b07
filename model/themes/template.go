package themes

// manyArticles is in how many articles a sentence stands that belongs to their
// page rather than to them.
const manyArticles = 3

// sentence is a sentence of a folder.
type sentence struct{ article, index int }

// template finds the sentences of a large folder that stand in several articles
// word for word: the lines of a page template, which tell nothing of any.
func (f *folder) template() map[sentence]bool {
	if f.articles < largeFolder {
		return nil
	}
	type seen struct{ articles, last int }
	count := map[string]seen{}
	f.eachSentence(func(at sentence, text string) {
		if s := count[text]; s.articles == 0 || s.last != at.article {
			count[text] = seen{s.articles + 1, at.article}
		}
	})
	out := map[sentence]bool{}
	f.eachSentence(func(at sentence, text string) {
		if count[text].articles >= manyArticles {
			out[at] = true
		}
	})
	return out
}

// eachSentence calls do with all sentences of the folder.
func (f *folder) eachSentence(do func(at sentence, text string)) {
	for i, l := range f.locals {
		if l == nil {
			continue
		}
		for s := range l.article.Sentences {
			do(sentence{i, s}, l.article.Slice(l.article.Sentences[s].Span))
		}
	}
}
