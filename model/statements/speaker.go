package statements

import (
	"slices"
	"strings"

	"parley/model"
)

// voice is the last speaker that the text showed, for pronouns and quotations
// that run on.
type voice struct {
	speaker   model.ActorID
	sentence  int
	paragraph int
	source    model.Span
	role      string // the noun that describes the speaker
	delegate  bool   // whether a country in brackets shows a person
	several   bool   // the noun is in the plural
	paper     bool   // the noun is that of a record, a letter or the like
	said      model.Span
}

// nameSpeaker fills in speaker, basis and reason of a statement.
func (r *reading) nameSpeaker(u *unit, f *finding, s *model.Statement) {
	if f.source.empty() {
		s.Why.Speaker = "no speaker stands beside the cue"
		return
	}
	if f.known != nil {
		s.Speaker, s.Basis = f.known.ID, model.SpeakerByRole
		s.Why.Speaker = string(f.how) + ": “" + r.art.Slice(*s.Source) + "”, taken for " + f.known.Name + ", " + f.knownWhy
		return
	}
	who := r.members(u, f.source)
	head := r.headOf(u, who[0])
	word := nominative(u.lower(head))
	how := string(f.how) + ": “" + r.art.Slice(*s.Source) + "”"
	switch {
	case isFirstPerson(word):
		s.Why.Speaker = how + ", the author's own voice or that of a speaker not found"
	case u.tag(head) == "PRP" || r.lex.is(subjectWord, word):
		r.byPronoun(u, f, s, word, how)
	default:
		r.byMention(u, who[0], s, head, how)
	}
	r.nameOthers(u, who[1:], s)
	r.nameRepresented(u, f.source, s)
	if s.Speaker != "" || strings.HasPrefix(u.tag(head), "NN") || word == "he" || word == "she" {
		r.last = append(r.last, voice{
			speaker: s.Speaker, sentence: s.Sentence, paragraph: r.art.Sentences[s.Last].Paragraph, source: *s.Source,
			role: word, delegate: r.isDelegate(s), several: u.tag(head) == "NNS", paper: u.is(recordWord, head) || u.is(mediumWord, head),
			said: model.Span{Start: s.Content[0].Start, End: s.Content[len(s.Content)-1].End},
		})
	}
}

// headOf is the item that the source is about: the last noun of its first
// phrase.
func (r *reading) headOf(u *unit, s stretch) int {
	p := r.phraseAfter(u, s.lo)
	if p.empty() {
		return s.lo
	}
	return min(p.hi, s.hi) - 1
}

// byMention looks for a mention of an actor in the source or, where there is
// none, for the speaker just quoted whom it takes up.
func (r *reading) byMention(u *unit, source stretch, s *model.Statement, head int, how string) {
	m, note, ok := r.mentionAt(u, source, head)
	if !ok {
		if v, ok := r.sameRole(u, source, head); ok {
			s.Speaker, s.Basis = v.speaker, model.SpeakerByRole
			s.Why.Speaker = how + ", who was quoted before as “" + r.art.Slice(v.source) + "”"
			return
		}
		s.Why.Speaker = how + ", who is no known actor"
		return
	}
	r.take(s, m, how+note)
	if note != "" && m.Actor.Kind != model.Person {
		s.Basis = model.SpeakerByRole
	}
}

// sameRole finds the speaker shortly before whom “the spokesman” takes up: one
// described with the same noun.
func (r *reading) sameRole(u *unit, source stretch, head int) (voice, bool) {
	if u.lower(source.lo) != "the" || source.hi-source.lo != 2 || u.tag(head) != "NN" {
		return voice{}, false
	}
	for k := len(r.last) - 1; k >= 0 && k >= len(r.last)-3; k-- {
		v := r.last[k]
		if v.speaker != "" && v.role == u.lower(head) && u.first-v.sentence <= 4 {
			return v, true
		}
	}
	return voice{}, false
}

// mentionAt finds whom a noun phrase names: the mention at its head, a name
// that a title leads to, a name in an apposition, or the body that somebody
// unnamed speaks for. The note says which, when it is not the head.
func (r *reading) mentionAt(u *unit, source stretch, head int) (m model.Presence, note string, ok bool) {
	at := r.span(u, stretch{head, head + 1})
	several := u.tag(head) == "NNS"
	inside := r.cast.In(r.span(u, source))
	for _, m := range inside {
		if m.Span.Holds(at) && m.Form == model.ByName && m.Actor.Kind != model.Unnamed {
			return m, "", true
		}
	}
	for _, m := range inside {
		named := !several && m.Form == model.ByName && m.Actor.Kind == model.Person && m.Start > at.End && !r.nounNext(m.Span)
		if named && (r.apposedTo(at.End, m.Start) || r.titled(u, source, m.Span)) {
			return m, ", named beside it", true
		}
	}
	if r.strangerIn(model.Span{Start: at.End, End: r.span(u, source).End}) {
		return m, "", false // the title of somebody else who is named
	}
	for _, m := range inside {
		if m.Span.Holds(at) {
			return m, "", true
		}
	}
	if u.is(spokesWord, head) {
		for _, m := range inside {
			if m.Actor.Kind != model.Person {
				return m, ", who speaks for " + m.Actor.Name, true
			}
		}
	}
	for _, m := range inside {
		switch {
		case m.Form == model.ByName && m.Start > at.End && r.bracketed(m) && m.Actor.Kind != model.Person && m.Actor.Kind != model.Country:
			return m, ", short for it", true
		case r.issues(u, source, head, m):
			return m, ", which is of " + m.Actor.Name, true
		}
	}
	return m, "", false
}

// nounNext reports a noun right after a name, which is then no more than a part
// of a description: “his wife, Lind aide Anna Brook,”.
func (r *reading) nounNext(name model.Span) bool {
	_, hi := r.doc.TokensIn(name)
	if hi >= len(r.doc.Tokens) {
		return false
	}
	next := &r.doc.Tokens[hi]
	return next.Tag == "NN" || next.Tag == "POS" || r.isRole(next.Lower)
}

// bracketed reports a mention that an opening bracket precedes.
func (r *reading) bracketed(m model.Presence) bool {
	return strings.HasSuffix(r.art.Text[:m.Start], "(")
}

// isDelegate reports a speaker whose country stands in brackets behind the
// name, as the records of an assembly put it, “Anna Brook (Norway)”, or a
// pronoun for such a speaker: a person, whatever the name looks like.
func (r *reading) isDelegate(s *model.Statement) bool {
	if n := len(r.last); s.Basis == model.SpeakerByPronoun && n > 0 && r.last[n-1].speaker == s.Speaker {
		return r.last[n-1].delegate
	}
	return slices.ContainsFunc(r.cast.In(*s.Source), func(m model.Presence) bool {
		return m.Actor.Kind == model.Country && m.Start > s.Source.Start && r.bracketed(m)
	})
}

// issues reports whether a record or the like, the noun at item head, is the
// actor's own: “a UN report”, “Brook’s letter”, “data from the council”.
func (r *reading) issues(u *unit, source stretch, head int, m model.Presence) bool {
	if w := u.lower(head); !r.lex.is(recordWord, w) && !r.lex.is(mediumWord, w) || m.Actor.Kind == model.Country || m.Form != model.ByName {
		return false
	}
	for k := source.lo; k < source.hi && k < head; k++ {
		if t := &r.doc.Tokens[u.items[k].hi-1]; t.End != m.End {
			continue
		}
		if k < head {
			return u.tag(k+1) == "POS" || m.Actor.Kind != model.Person
		}
	}
	by := head + 1
	if u.is(authoredWord, by) {
		by++ // “a letter signed by Brook”
	}
	switch u.lower(by) {
	case "by", "from", "of":
		lo := by + 1
		for lo < source.hi && (determiner(u.tag(lo)) || r.doc.Tokens[u.items[lo].lo].Start < m.Start && u.tag(lo) == "NNP") {
			lo++
		}
		return lo < source.hi && r.doc.Tokens[u.items[lo].lo].Start == m.Start
	}
	return false
}

// titled reports whether a name ends the first phrase of the source directly
// after the words of a title: “adviser on foreign affairs Anna Brook”.
func (r *reading) titled(u *unit, source stretch, name model.Span) bool {
	office := u.is(officeWord, r.headOf(u, source))
	bridged := false // “a friend of mayor Anna Brook” is another person
	for k := source.lo + 1; k < source.hi && u.tag(k) != "," && u.tag(k) != "WP"; k++ {
		if r.doc.Tokens[u.items[k].lo].Start == name.Start {
			other := bridged && (office && u.is(officeWord, k-1) || !office && (strings.HasPrefix(u.tag(k-1), "NNP") || r.isRole(u.lower(k-1))))
			return !other && (strings.HasPrefix(u.tag(k-1), "NN") || u.tag(k-1) == "JJ")
		}
		if tag, next := u.tag(k), u.tag(k+1); (tag == "VBG" || tag == "VBN") && next != "NN" && next != "JJ" {
			return false // “a clerk accusing Governor Lind”
		}
		bridged = bridged || bridges(u.lower(k))
	}
	return false
}

// apposedTo reports whether a name follows a description after one comma, with
// or without its rank or another description: “a judge of the high court, Col.
// Anna Brook,”, “its head, Norwegian diplomat Anna Brook,”.
func (r *reading) apposedTo(end, start int) bool {
	between := r.art.Text[end:start]
	comma := strings.IndexByte(between, ',')
	if len(between) > 80 || comma < 0 || strings.Count(between, ",") > 1 {
		return false
	}
	lo, hi := r.doc.TokensIn(model.Span{Start: end + comma + 1, End: start})
	for k := lo; k < hi; k++ {
		t := &r.doc.Tokens[k]
		described := t.Tag == "JJ" || r.isRole(t.Lower)
		if !described && !strings.HasPrefix(t.Tag, "NNP") && t.Tag != "DT" && t.Tag != "." && t.Text[0] > 'Z' {
			return false
		}
	}
	return true
}

func (r *reading) take(s *model.Statement, m model.Presence, how string) {
	s.Speaker, s.Basis, s.Why.Speaker = m.Actor.ID, model.SpeakerByName, how
	if m.Form == model.ByTitle {
		s.Basis = model.SpeakerByRole
	}
	if m.Form == model.ByPronoun {
		s.Basis = model.SpeakerByPronoun
	}
}
