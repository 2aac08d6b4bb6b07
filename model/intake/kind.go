package intake

import (
	"fmt"

	"parley/model"
)

// voice counts what the words of a text say of its kind, outside quotation
// marks unless noted.
type voice struct {
	sentences    int
	attributions int // sentences that report somebody's words
	advice       int // sentences that say what ought to be
	value        int // sentences that judge
	first        int // sentences in the first person singular
	questions    int
	release      int  // phrases of press releases, quoted or not
	disclaimer   bool // a note says that the views are the author's
	note         bool // a note says who the author is
	wire         bool // a credit of an agency
}

// listen counts over all units; of furniture only labels and notes count.
func listen(s *sheet) voice {
	var v voice
	for i := range s.units {
		v.count(&s.units[i])
	}
	return v
}

func (v *voice) count(u *unit) {
	if u.reason == "" && !u.prose() {
		return
	}
	says := kindList.labels(u.words)
	if u.reason != "" {
		v.note = v.note || says.has("note")
		v.wire = v.wire || says.has("wire")
		v.release += one(says.has("release"))
		v.disclaimer = v.disclaimer || u.reason == "legal" && says.has("opinion")
		return
	}
	v.sentences++
	v.attributions += one(says.has("attribution"))
	if u.quoted {
		return
	}
	v.advice += one(says.has("advice"))
	v.value += one(says.has("value"))
	v.first += one(says.has("i"))
	v.questions += one(u.asks)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// kind decides what kind of text an article is and says on what evidence.
func (s *sheet) kind() (model.ArticleKind, string) {
	v := listen(s)
	label := kindLabels()[s.facts.label]
	counts := fmt.Sprintf("%d sentences: %d attributions, %d of advice, %d that judge, %d in the first person",
		v.sentences, v.attributions, v.advice, v.value, v.first)
	comment := v.advice*2 + v.value + v.questions
	signed := s.facts.author.Value != "" || v.note || v.first > 0
	switch {
	case v.release > 0 || label == model.Release:
		return model.Release, "it is marked as a press release or an official statement"
	case label == model.Editorial:
		return model.Editorial, "it is marked as an editorial"
	case label == model.Opinion:
		return model.Opinion, "it is marked as opinion"
	case v.disclaimer && v.attributions*3 < v.sentences:
		return model.Opinion, "a note says that the views are the author's; " + counts
	case v.sentences < 3:
		return model.UnknownKind, "too short to tell"
	case s.transcript:
		return model.Report, "an interview or a record: lines open with the names of speakers"
	case v.first >= 2 && v.first*8 >= v.sentences && v.attributions*4 < v.sentences:
		return model.Opinion, "the author speaks in the first person; " + counts
	case s.facts.dateline != "" || v.wire:
		return model.Report, "it has a dateline or an agency's credit; " + counts
	case v.note && v.attributions*8 < v.sentences:
		return model.Opinion, "a note says who the author is, and it reports hardly anybody's words; " + counts
	case v.attributions*3 >= v.sentences:
		return model.Report, "it reports what others say; " + counts
	case comment*3 >= v.sentences && comment > v.attributions && signed:
		return model.Opinion, "signed or in the first person, with advice and judgement and few attributions; " + counts
	case comment*3 >= v.sentences && comment > v.attributions:
		return model.Editorial, "unsigned, with advice and judgement and few attributions; " + counts
	}
	return model.Report, "neither advice nor judgement prevail; " + counts
}
