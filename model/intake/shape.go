package intake

// shape is what the words of a stretch of text look like, whatever they say.
type shape struct {
	words    int
	capitals int // words with a capital letter, function words apart
	content  int // words that are no function words
	function int
	raised   int  // function words with a capital letter, the first word apart
	verb     bool // has an auxiliary verb in small letters, which headlines in capitals have not
	open     bool // ends in a word that another must follow
}

func shapeOf(words []word) shape {
	s := shape{words: len(words)}
	for i := range words {
		w := &words[i]
		initial := w.upper && len(w.lower) == 1 && i > 0 && w.lower != "i" // "Mark A. Orrick"
		if w.entry.function && !initial {
			s.function++
			s.verb = s.verb || !w.upper && w.entry.auxiliary
			if w.upper && i > 0 && w.lower != "i" && w.lower != "the" {
				s.raised++
			}
			s.open = i+1 == len(words) && w.entry.open
			continue
		}
		s.content++
		if w.upper {
			s.capitals++
		}
	}
	return s
}

// title holds for words that are nearly all capitalised, as in a headline or a
// menu.
func (s shape) title() bool { return s.content >= 2 && s.capitals*4 >= s.content*3 }

// prose holds for words that are mixed as in a sentence: not capitalised as a
// headline is, and with function words among the others or with some words in
// small letters.
func (s shape) prose() bool {
	headline := s.title() && !s.verb && (s.raised > 0 || s.capitals == s.content)
	mixed := s.function*8 >= s.words || s.content-s.capitals >= 2 || s.words >= 12 && s.function >= 2
	return s.words >= 4 && !headline && mixed
}

// sentence holds for words that may be one sentence: not too many, or with as
// many function words as long sentences have.
func (s shape) sentence() bool { return s.words <= 60 || s.words <= 200 && s.function*10 >= s.words*3 }
