package language

import (
	"strings"
	"testing"

	"parley/model"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name string
		want []string
	}{
		{"plain", []string{"The envoy arrived.", "Nobody met her."}},
		{"title", []string{"Mr. Oduya met Gen. Banda in St. Louis.", "They agreed."}},
		{"acronym inside", []string{"The U.S. President and the U.N. General Assembly met."}},
		{"acronym at the end", []string{"He flew to the U.S.", "The talks went on."}},
		{"initials", []string{"J. K. Mwale spoke for the A.U. delegation.", "It listened."}},
		{"clock", []string{"It began at 5 p.m.", "Officials left at 6 p.m. GMT."}},
		{"clock and weekday", []string{"It began at 5 p.m. Tuesday in Lima."}},
		{"stop inside the mark", []string{"She said, “We will go.”", "Then she left."}},
		{"quotation of two sentences", []string{"“We came.", "We talked,” he said."}},
		{"question and its speaker", []string{"“Will they come?” he asked.", "Nobody knew."}},
		{"question and a named speaker", []string{"“Will they come?” Ms. Ito asked.", "Nobody knew."}},
		{"question and a sentence with the verb of an answer", []string{"“He asked: ‘Which one do you want?’", "They wrote it down.”"}},
		{"question and a new sentence", []string{"“Will they come?”", "The minister left the hall."}},
		{"straight marks", []string{`He said "no."`, `"Yes," she said.`}},
		{"opening ellipsis", []string{"She wrote, “...in the end we all pay.”", "It was true."}},
		{"number", []string{"Article No. 5 of the treaty.", "It said no.", "Then it fell silent."}},
		{"month", []string{"They met on Jan. 5 in Lomé.", "Talks resume in Sept.", "The venue is open."}},
		{"decimals", []string{"It rose by 3.5 percent.", "That was all."}},
		{"company", []string{"Amberline Inc. Chairman Roe Hart spoke.", "He left."}},
		{"versus", []string{"It was Chad v. Togo in court."}},
		{"lost space", []string{"They ended the talks.", "The minister left."}},
		{"domain", []string{"Write to desk@example.org for more."}},
		{"bracket", []string{"They left.", "(Nobody saw them.)", "Then rain fell."}},
		{"shortened given names", []string{"Undersecretary Ma. Lourdes Abad met Mohd. Faizal and Md. Karim of Smt. Devi’s party.", "Adv. Naidoo and Engr. Okoro came too."}},
		{"given name that is whole", []string{"She works for Dana Ma.", "Shares rose on Friday.", "So did those of Lee Ma.", "Investors cheered."}},
		{"honorifics", []string{"Dato. Salleh, Shri. Verma and Msgr. Tomasz spoke.", "Brig. Haroun and Cllr. Ode did not."}},
		{"title in capitals", []string{"They hired a firm for its PR and its MGR.", "The firm left."}},
		{"initial that is small an abbreviation", []string{"Sen. Rowan P. Castle and Ida V. Moss voted.", "See p. 5 of it."}},
		{"word that is an abbreviation with a capital", []string{"He said that he was ill.", "President Roe went to mass.", "General Hart sat.", "Colonel Moss of Peoria, Ill. disagreed."}},
		{"bracket after an abbreviation", []string{"Roe Hart Jr. (Labour) and Amberline Inc. (the owner) agreed."}},
		{"insertion", []string{"The deal with the U.S. — which nobody read — held.", "A cry of “Stop!” -- it came twice -- was heard."}},
		{"spaced ellipsis", []string{"He called it “a . . . mistake” and “. . . a shame.”", "They left . . . in silence."}},
		{"ellipsis and a new sentence", []string{"They waited…", "The door stayed shut...", "(It was locked.)", "[They laughed.]", "They left."}},
		{"wrapped line", []string{"They met in\nTunis and agreed.", "Good."}},
	}
	for _, tt := range tests {
		text := strings.Join(tt.want, " ")
		if tt.name == "lost space" {
			text = strings.Join(tt.want, "")
		}
		var got []string
		for _, s := range Split(text) {
			got = append(got, text[s.Start:s.End])
		}
		if strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

func analyse(t testing.TB, text string) *Document {
	t.Helper()
	a := &model.Article{Text: text, Paragraphs: []model.Span{{Start: 0, End: len(text)}}}
	d, err := Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTokens(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Togo’s envoy didn’t say.", "Togo|'s|envoy|did|n't|say|."},
		{"“We’ll go,” the U.S.-backed side said.", `"|We|'ll|go|,|"|the|U.S.-backed|side|said|.`},
		{"Mr. Banda paid $3.5 million on 2031-04-05.", "Mr.|Banda|paid|$|3.5|million|on|2031-04-05|."},
		{"the Lima–Quito line, 2006–07", "the|Lima|-|Quito|line|,|2006|-|07"},
		{"Wait... what?!", "Wait|...|what|?|!"},
		{"the boys’ club — here", "the|boys|'|club|--|here"},
		{"at 10:30 on 3/10/2031, and/or 14,000", "at|10:30|on|3/10/2031|,|and|/|or|14,000"},
		{"Lake O‘yqul’s shore, Anil Deshpur‘s view", "Lake|O'yqul|'s|shore|,|Anil|Deshpur|'s|view"},
		{"he said‘No’ twice", "he|said|'|No|'|twice"},
		{"``Wire style,'' she said", `"|Wire|style|,|"|she|said`},
	}
	for _, tt := range tests {
		var got []string
		for _, tok := range analyse(t, tt.text).Tokens {
			got = append(got, tok.Text)
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func TestNounPhrases(t *testing.T) {
	text := "Togo’s new foreign minister told reporters that she had met two senior officials of the bank."
	d := analyse(t, text)
	var got []string
	for _, p := range d.NounPhrases(0) {
		s := d.SpanOf(p.Lo, p.Hi)
		got = append(got, text[s.Start:s.End]+"/"+d.Tokens[p.Head].Text)
	}
	want := "Togo’s new foreign minister/minister|reporters/reporters|she/she|two senior officials/officials|the bank/bank"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got  %s\nwant %s", g, want)
	}
}

func TestVerbForms(t *testing.T) {
	tests := map[string]string{
		"deny":   "deny denies denied denying",
		"say":    "say says said saying",
		"urge":   "urge urges urged urging",
		"plan":   "plan plans planned planning",
		"let":    "let lets letting",
		"agree":  "agree agrees agreed agreeing",
		"reject": "reject rejects rejected rejecting",
		"write":  "write writes wrote written writing",
	}
	for base, want := range tests {
		if got := strings.Join(VerbForms(base), " "); got != want {
			t.Errorf("%s: got %s, want %s", base, got, want)
		}
	}
}

// pathological inputs must cost no more than news of the same size; the
// benchmark beside this test measures them.
var pathological = map[string]string{
	"dots":         ".",
	"dots apart":   ". ",
	"quotes":       "“",
	"straight":     `"`,
	"apostrophes":  "'a",
	"no end":       "word ",
	"one word":     "x",
	"initials":     "A.",
	"digits":       "1/2,3.",
	"new sentence": "a.B",
	"questions":    "?” Ab Ab Ab Ab ",
}

func BenchmarkPathological(b *testing.B) {
	for name, unit := range pathological {
		text := strings.Repeat(unit, 1<<20/len(unit))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				analyse(b, text)
			}
		})
	}
}

func FuzzAnalyse(f *testing.F) {
	f.Add("“We came. We talked,” Mr. A. B. Roe said...Then U.S. officials left.")
	f.Add("a’t ’s n't ''``“”??!.”")
	f.Fuzz(func(t *testing.T, text string) {
		d := analyse(t, text)
		end := 0
		for i, s := range d.Article.Sentences {
			if s.Start < end || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("sentence %d: %v", i, s)
			}
			end = s.End
			at := s.Start
			for _, tok := range d.Sentence(i) {
				if tok.Start < at || tok.End <= tok.Start || tok.End > s.End || tok.Tag == "" {
					t.Fatalf("token %+v in sentence %v", tok, s)
				}
				at = tok.End
			}
		}
	})
}

// news is running text of the ordinary kind, for the benchmark.
const news = "The foreign minister of Togo, Ms. Akosua Dede, told reporters in Lomé on Tuesday that “no line on a map is worth a war,” " +
	"and that the two sides would meet again within a fortnight. Officials from the U.N. mission, who spoke on condition of anonymity, " +
	"said the draft had been 90 percent agreed by midnight. Ghana’s government did not comment.\n\n"

// BenchmarkAnalyse is the cost of splitting, tokenising and tagging news; the
// whole analysis is measured against it.
func BenchmarkAnalyse(b *testing.B) {
	text := strings.Repeat(news, 2000)
	a := &model.Article{Text: text}
	for i := 0; i+len(news) <= len(text); i += len(news) {
		a.Paragraphs = append(a.Paragraphs, model.Span{Start: i, End: i + len(news)})
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := Analyse(a); err != nil {
			b.Fatal(err)
		}
	}
}
