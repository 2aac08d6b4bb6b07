package statements

import (
	"strings"
	"testing"

	"parley/model"
)

// castOf makes a cast from names: each is an actor, mentioned wherever the
// name stands in the text.
func castOf(text string, actors ...model.Actor) *model.Cast {
	c := &model.Cast{}
	for _, a := range actors {
		a.ID = model.ActorID(strings.ToLower(a.Name))
		for at := strings.Index(text, a.Name); at >= 0; {
			a.Mentions = append(a.Mentions, model.Mention{Span: model.Span{Start: at, End: at + len(a.Name)}, Form: model.ByName})
			next := strings.Index(text[at+1:], a.Name)
			if next < 0 {
				break
			}
			at += 1 + next
		}
		c.Actors = append(c.Actors, a)
	}
	c.Index()
	return c
}

var (
	brook   = model.Actor{Name: "Brook", Kind: model.Person, Gender: model.She}
	lind    = model.Actor{Name: "Lind", Kind: model.Person, Gender: model.He}
	hale    = model.Actor{Name: "Hale", Kind: model.Person, Gender: model.He}
	varn    = model.Actor{Name: "Varn", Kind: model.Country}
	council = model.Actor{Name: "North Council", Kind: model.Organisation}
	skell   = model.Actor{Name: "Skell", Kind: model.Country}
	bank    = model.Actor{Name: "Bank of Skell", Kind: model.Organisation}
	clerks  = model.Actor{Name: "clerks", Kind: model.Unnamed}

	ministers = model.Actor{Name: "ministers", Kind: model.Unnamed}
)

func TestSpeaker(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       string // speaker and basis of the last statement
	}{
		{"name", `Brook said the road was closed.`, "brook name"},
		{"name after a title", `The minister of works Brook said the road was closed.`, "brook name"},
		{"name in an apposition", `The minister, Brook, said the road was closed.`, "brook name"},
		{"unnamed, for a body", `A spokesman for North Council said the road was closed.`, "north council role"},
		{"pronoun for the subject before", `Lind met the drivers. He said the road was closed.`, "lind pronoun"},
		{"pronoun for the speaker before", "“It is late,” said Lind.\n“We are tired,” he said.", "lind pronoun"},
		{"gender", `Brook met Lind on Monday. He said the road was closed.`, "lind pronoun"},
		{"number", `The clerks were ill. He said the road was closed.`, " unknown"},
		{"several", `The clerks were ill. They said the road was closed.`, "clerks pronoun"},
		{"the nearer one", `Lind said the road was closed. Hale came late. He said it was open.`, "hale pronoun"},
		{"past a person in the words of the speaker", `Opening the talks, Lind, who led them, said Hale was tired. He added that it was late.`, "lind pronoun"},
		{"past an office in the words of the speaker", `Opening the talks, Brook, a judge in the courts for works and roads, said the minister was tired. She added that it was late.`, "brook pronoun"},
		{"delegate with the country in brackets", `North Council (Varn) said it was late. The ship had left, she said.`, "north council pronoun"},
		{"two who fit", `The men, Lind and Hale, were ill. The road froze. He said it was closed.`, " unknown"},
		{"a new subject with a long relative clause", "Lind said it was late.\nHale, who came from Varn, the town where the council has met since May, was ill. He said the road was closed.", "hale pronoun"},
		{"past somebody unnamed", `Lind said it was late. A driver left the hall. He said the road was closed.`, " unknown"},
		{"past things in the plural", `The clerks were ill. The maps were lost. They say the road was closed.`, " unknown"},
		{"a friend of somebody", `A friend of mayor Lind said the road was closed.`, " unknown"},
		{"somebody who knows somebody", `A minister who knows mayor Lind said the road was closed.`, " unknown"},
		{"past a stranger", `Lind was ill. Dr Orm said it was late. He said the road was closed.`, " unknown"},
		{"no nearest name", `Lind came late. The road was closed, it was said. Officials denied that it was open.`, " unknown"},
		{"one subject, two verbs", `Brook confirmed the plan was late and has predicted that it would fail.`, "brook name"},
		{"the same role again", `A spokesman for North Council said it was late. The spokesman said the road was closed.`, "north council role"},
		{"owner in the sentence before", `North Council spoke. The rain mirrors its claim that the road was closed.`, " unknown"},
		{"owner in the same sentence", `North Council spoke of its claim that the road was closed.`, "north council pronoun"},
		{"office with a body", `Secretary of State Lind said the road was closed.`, "lind name"},
		{"report of a body", `A North Council report said the road was closed.`, "north council role"},
		{"data from a body", `According to data from North Council, the road was closed.`, "north council role"},
		{"letter of a person", `Lind’s letter said the road was closed.`, "lind name"},
		{"report on a body", `A report on North Council said the road was closed.`, " unknown"},
		{"report that somebody got", `A report obtained by North Council said the road was closed.`, " unknown"},
		{"short form in brackets", `The Council of the North (North Council) said the road was closed.`, "north council role"},
		{"time after the name", `The road was closed, said Lind last week.`, "lind name"},
		{"words beside a name", `On cards and maps, Lind said the road was closed.`, "lind name"},
		{"rank before the name in an apposition", `The spokesman, Col. Maj. Lind, said the road was closed.`, "lind name"},
		{"honorific before the name in an apposition", `Its Secretary-General, Dr Brook, said the road was closed.`, "brook name"},
		{"name of a topic in an apposition", `The envoy, Brook, was careful. Speaking on radio, she said the road was closed.`, "brook pronoun"},
		{"subject around an aside", `Lind said it was late. The envoy, Hale, is, he added, “no friend of ours”.`, "lind pronoun"},
		{"how somebody was, and a colon", `Lind was more blunt: “No, we will not go.”`, "lind name"},
		{"past a long quotation", "“It is late,” Lind said. “We waited. We wrote. We rang. We waited again.”\n“We are tired,” he said.", "lind pronoun"},
		{"past a quotation on its own", "Lind went home.\n“We waited. We wrote. We rang,” he said.", "lind pronoun"},
		{"past sentences about the same", "“It is late,” said Lind.\nHe was born in Skell. He has a farm there. He keeps bees.\n“We are tired,” he said.", "lind pronoun"},
		{"not whom the words are about", `Lind met the drivers. Hale was a fool, he said.`, "lind pronoun"},
		{"not whom the words before are about", "“Hale is a fool,” Lind said.\n“The road is closed,” he added.", "lind pronoun"},
		{"past a letter", `Lind wrote to us. The letter said it was late. The road was closed, he added.`, "lind pronoun"},
		{"past somebody else who fits", "Lind said it was late. The road froze for Hale. It froze in Skell.\nHe said it was closed.", " unknown"},
		{"past somebody else who fits, and sentences about one of them", `Lind said it was late. The clerks knew Hale. He was ill. He said it was closed.`, " unknown"},
		{"after somebody left open", "The men, Lind and Hale, were ill. He said it was late. “The road is closed,” he said.", " unknown"},
		{"a country is not several", "Varn was cold. They said it was late.", " unknown"},
		{"inverted", `“It is late,” said Lind, who came with Hale.`, "lind name"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := Find(read(t, c.text), castOf(c.text, brook, lind, hale, council, clerks, varn))
			if len(st) == 0 {
				t.Fatal("no statement")
			}
			last := st[len(st)-1]
			if got := string(last.Speaker) + " " + string(last.Basis); got != c.want {
				t.Errorf("got %q, want %q (%s)", got, c.want, last.Why.Speaker)
			}
		})
	}
}

func TestInterviewee(t *testing.T) {
	lindNamed := model.Actor{Name: "Karl Lind", Kind: model.Person, Gender: model.He}
	brookNamed := model.Actor{Name: "Anna Brook", Kind: model.Person, Gender: model.She}
	for _, c := range []struct{ name, text, want string }{
		{"the only person named", "Anna Brook led the board. She met us.\nQ: Is it late?\nA: It is.", "anna brook"},
		{"the only subject", "Anna Brook led the board. The clerks feared Karl Lind.\nQ: Is it late?\nA: It is.", "anna brook"},
		{"two subjects", "Anna Brook led the board. Karl Lind met her.\nQ: Is it late?\nA: It is.", ""},
		{"no introduction", "Q: Is it late?\nA: It is.", ""},
		{"initials", "Anna Brook met Karl Lind.\nKL: Is it late?\nAB: It is.\nKL: Very?\nAB: Very.", "anna brook"},
		{"a name in capitals", "Anna Brook met us.\nHOST: Is it late?\nMS. BROOK: It is.\nHOST: Very?\nMS. BROOK: Very.", "anna brook"},
		{"answers of several paragraphs", "Anna Brook met us.\nQ: Is it late?\nA: It is.\nKarl Lind said it was.\nQ: Very?", "anna brook"},
		{"headings", "Anna Brook met us.\nROADS: They are shut.\nPORTS: They are open, Karl Lind said.\nROADS: They are wet.", "karl lind"},
		{"a report in the question", "Anna Brook met us.\nA: It is.\nQ: Karl Lind says that you lied.", "karl lind"},
	} {
		st := Find(read(t, c.text), castOf(c.text, lindNamed, brookNamed))
		if len(st) == 0 || string(st[len(st)-1].Speaker) != c.want {
			t.Errorf("%s: %+v", c.name, st)
		}
	}
}

func TestSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		`Lind, Hale and Brook said in a letter that it was late.`:                   "lind hale brook",
		`Brook and the mayor, Lind, told us that it was late.`:                      "brook lind",
		`“It is late,” said Lind and Hale.`:                                         "lind hale",
		`According to Lind and North Council, it was late.`:                         "lind north council",
		`The road, Lind and Hale said, was closed.`:                                 "lind hale",
		`He praised Hale, and Lind and Brook said it was late.`:                     "lind brook",
		`He met Hale and Lind said it was late.`:                                    "lind",
		`Talks went on in the hall of Hale, and Lind said it was late.`:             "lind",
		`A friend of Lind and Hale said it was late.`:                               "",
		`The minister for roads and North Council affairs, Lind, said it was late.`: "lind",
		`North Council (NC) and Brook (Varn) said it was late.`:                     "north council brook",
		`Dr Orm and Lind said it was late.`:                                         "lind",
		`Prime Minister and Works Minister Brook said it was late.`:                 "brook",
		`The ministers of Varn and Skell said it was late.`:                         "ministers varn skell",
		`The ministers of Varn said it was late.`:                                   "ministers",
		`Clerk and farmer Lind said it was late.`:                                   "lind",
		`The clerk and former judge said it was late.`:                              "",
		`The mayors, Lind and Hale, said it was late.`:                              "lind hale",
		`The farmers of Varn and Skell said it was late.`:                           "",
		`Both North Council and the Bank of Skell said it was late.`:                "north council bank of skell",
		`Lind, Under-Secretary for Roads and the Bank of Skell, said it was late.`:  "lind",
	} {
		st := Find(read(t, text), castOf(text, brook, lind, hale, council, clerks, ministers, varn, skell, bank))
		if len(st) != 1 {
			t.Errorf("%s: %d statements", text, len(st))
			continue
		}
		var got []string
		for _, id := range st[0].Speakers() {
			got = append(got, string(id))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestDetails(t *testing.T) {
	for _, c := range []struct {
		name, text string
		ok         func(model.Statement) bool
	}{
		{"hearer", `Brook told the drivers that the road was closed.`, func(s model.Statement) bool { return s.Addressee == "the drivers" }},
		{"told to an agency", `Brook told Reuters that the road was closed.`, func(s model.Statement) bool { return s.Via == "Reuters" }},
		{"carried by an agency", `Brook said the road was closed, Reuters reported.`, func(s model.Statement) bool { return s.Via == "Reuters" && s.Speaker == "brook" }},
		{"reporter's aside", `Brook said the road was closed, but did not give a date, Reuters reported.`,
			func(s model.Statement) bool {
				return s.Via == "Reuters" && s.Content[0].End == len(`Brook said the road was closed`)
			}},
		{"target", `Brook accused Lind of hiding the plan.`, func(s model.Statement) bool { return s.Act == model.Accuses && s.Target == "lind" }},
		{"demand", `Brook urged Lind to wait.`, func(s model.Statement) bool { return s.Act == model.Demands && s.Target == "lind" }},
		{"denial", `Brook denied that the plan was lost.`, func(s model.Statement) bool { return s.Act == model.Denies }},
		{"tweet", `Brook said on Twitter that the road was closed.`, func(s model.Statement) bool { return s.Medium == "tweet" }},
		{"interview", `In an interview, Brook said that the road was closed.`, func(s model.Statement) bool { return s.Medium == "interview" }},
		{"second hand", `Brook said Lind had promised that the road would open.`, func(s model.Statement) bool { return s.Speaker == "brook" && s.Embedded == "lind" }},
		{"second hand in marks", `Brook added that Lind “promised to pay in full”.`, func(s model.Statement) bool { return s.Speaker == "brook" && s.Embedded == "lind" }},
		{"hedge", `Brook said the road was possibly closed.`, func(s model.Statement) bool { return s.Hedged }},
		{"the month of May is no hedge", `Brook said the road was closed in May.`, func(s model.Statement) bool { return !s.Hedged }},
		{"no hedge", `Brook said the road was closed.`, func(s model.Statement) bool { return !s.Hedged }},
		{"date left open", `Brook said on Monday that it was late.`, func(s model.Statement) bool { return s.Date.Basis == model.Unknown }},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := Find(read(t, c.text), castOf(c.text, brook, lind))
			if len(st) != 1 || !c.ok(st[0]) {
				t.Errorf("got %+v", st)
			}
		})
	}
}

func TestBeside(t *testing.T) {
	for text, want := range map[string]string{
		"Lind was weary. “We must go. It is late.”":                       "lind",
		"Asked about the road, Lind smiled. “I read that too.”":           "lind",
		"“It is late,” said Lind. He looked at the road. “We must go.”":   "lind",
		"Lind was weary. “We must go.” He did not.":                       "lind",
		"He looked at the road. “We must go.”":                            "",
		"Lind met Hale. “We must go.”":                                    "",
		"Lind walked past a banner. “Go home.”":                           "",
		"Lind faced the drivers. “Go home.”":                              "",
		"Lind was weary. “We must go.” Hale did not look up.":             "",
		"Lind was weary. “A farce” was not what he had come for.":         "",
		"Lind was weary.\n“We must go.”":                                  "",
		"The road was shut. “We must go.”":                                "",
		"Lind was weary, but he had heard it on the radio. “We must go.”": "",
	} {
		got := ""
		for _, s := range Find(read(t, text), castOf(text, lind, hale)) {
			got = string(s.Speaker)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestInterview(t *testing.T) {
	text := "Hale: Will you stay?\nBrook: We will. They said we must go.\nHale: And then?\nBrook: We will see."
	st := Find(read(t, text), castOf(text, brook, hale))
	var got []string
	for _, s := range st {
		got = append(got, string(s.Speaker))
	}
	if strings.Join(got, " ") != "hale brook hale brook" {
		t.Errorf("got %v", got)
	}
	long := "HOST: Will you stay?\nANNA ORM: We will.\n(Laughter.)\nWe must.\nKARL UNN: Not we.\nHOST: And then?\nANNA ORM: We will see.\nThe hall was empty."
	compare(t, found(t, long), []string{
		"reported | ANNA ORM |  | We will … We must", "reported | KARL UNN |  | Not we", "reported | ANNA ORM |  | We will see"})
}
