package statements

import (
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// read analyses a text whose paragraphs are its lines.
func read(t testing.TB, text string) *language.Document {
	t.Helper()
	a := &model.Article{ID: "a", Text: text}
	at := 0
	for line := range strings.Lines(text) {
		if s := strings.TrimSpace(line); s != "" {
			start := at + strings.Index(line, s)
			a.Paragraphs = append(a.Paragraphs, model.Span{Start: start, End: start + len(s)})
		}
		at += len(line)
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// show writes a statement as "kind | source | cue | content".
func show(doc *language.Document, s model.Statement) string {
	at := func(p *model.Span) string {
		if p == nil {
			return ""
		}
		return doc.Article.Slice(*p)
	}
	var content []string
	for _, c := range s.Content {
		content = append(content, doc.Article.Slice(c))
	}
	return strings.Join([]string{string(s.Kind), at(s.Source), at(s.Cue), strings.Join(content, " … ")}, " | ")
}

// found lists the statements of a text as show writes them.
func found(t *testing.T, text string) []string {
	t.Helper()
	doc := read(t, text)
	var got []string
	for _, s := range Find(doc, nil) {
		check(t, doc, s)
		got = append(got, show(doc, s))
	}
	return got
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"quotation before its speaker", `“The road will open in May,” the minister said.`,
			[]string{"quote | the minister | said | The road will open in May,"}},
		{"inverted", `"The road will open in May," said Anna Brook, the minister of works.`,
			[]string{"quote | Anna Brook, the minister of works | said | The road will open in May,"}},
		{"description with a verb of speech", `"We are tired," said Anna Brook, who told the council that the road was closed.`,
			[]string{"quote | Anna Brook | said | We are tired,", "reported | Anna Brook | told | that the road was closed"}},
		{"interrupted", `“The road is closed,” he said, “and it will stay so.”`,
			[]string{"quote | he | said | The road is closed, … and it will stay so."}},
		{"goes on after the attribution", `“The road is closed,” Brook said on Monday. “It will stay so. We are sorry.”`,
			[]string{"quote | Brook | said | The road is closed, … It will stay so. We are sorry."}},
		{"two quotations of one speaker", `“It’s over,” said Lind, adding: “Nobody came.” He left.`,
			[]string{"quote | Lind | said | It’s over,", "quote | Lind | adding | Nobody came."}},
		{"colon and a new paragraph", "Brook said:\n“The road is closed.”",
			[]string{"quote | Brook | said | The road is closed."}},
		{"mark opened again at each paragraph", "“The road is closed,” Brook said. “We are tired.\n“We are poor.\n“And we are few.”\nThe hall was silent.",
			[]string{"quote | Brook | said | The road is closed, … We are tired. … We are poor. … And we are few."}},
		{"judgement of somebody else at the end", `Varn said the tax would be cut, a step that two clerks described as “madness”.`,
			[]string{"reported | Varn | said | the tax would be cut", "fragment | two clerks | described | as “madness”"}},
		{"denial by somebody else at the end", `Varn accused Orm of digging the pit, an accusation Orm has always denied.`,
			[]string{"reported | Varn | accused | digging the pit", "reported | Orm | has always denied | an accusation Orm has always denied"}},
		{"figure disputed after a dash", `The ministry said 12 men had died -- a figure that the drivers dispute.`,
			[]string{"reported | The ministry | said | 12 men had died", "reported | the drivers | dispute | a figure that the drivers dispute"}},
		{"something denied", `Varn said it had paid, something Lind denies.`,
			[]string{"reported | Varn | said | it had paid", "reported | Lind | denies | something Lind denies"}},
		{"the writer’s doubt", `The mine said no oil had leaked, though there was no sign of care.`,
			[]string{"reported | The mine | said | no oil had leaked"}},
		{"the writer’s reminder", `Clerks said the talks would go on, which is what they have said since May.`,
			[]string{"reported | Clerks | said | the talks would go on"}},
		{"an apposition inside the content", `The mayor said the dam, a project that critics call a folly, would be built.`,
			[]string{"reported | The mayor | said | the dam, a project that critics call a folly, would be built"}},
		{"a consequence without a speaker", `The king said that he would sign, a move that pleased the army.`,
			[]string{"reported | The king | said | that he would sign, a move that pleased the army"}},
		{"another clause after an attribution", `Sales fell in May, the board said on Monday, while the bank of the isles, the BCI, has kept its rate.`,
			[]string{"reported | the board | said | Sales fell in May"}},
		{"adjunct with while", `The minister said, while opening the fair, that it was late.`,
			[]string{"reported | The minister | said | that it was late"}},
		{"according to people in a relative clause", `The king called the envoy, who, according to people who were there, came with a box of figs.`,
			[]string{"reported | people who were there | according to | who … came with a box of figs"}},
		{"description in several quotations", `Varn said it would stay, a view that two drivers described as “mad”, “late” and “no more than a joke”.`,
			[]string{"reported | Varn | said | it would stay", "fragment | two drivers | described | as “mad”, “late” and “no more than a joke”"}},
		{"as a paper quotes it", `“It is late,” the mayor was quoted by the Herald as saying.`,
			[]string{"quote | the mayor | was quoted by the Herald as saying | It is late,"}},
		{"no doubt", `The clerk left no doubt that it was late. The rain left no doubt.`,
			[]string{"reported | The clerk | left no doubt | that it was late"}},
		{"the longest particle", `The clerks put it about that it was late.`,
			[]string{"reported | The clerks | put it about | that it was late"}},
		{"a number of weeks before the clause", `The clerk concluded after two weeks that it was late.`,
			[]string{"reported | The clerk | concluded | that it was late"}},
		{"a day inside the verb", `The clerk had on Sunday appealed to both sides to “wait for rain”.`,
			[]string{"fragment | The clerk | had on Sunday appealed to | to “wait for rain”"}},
		{"a name in marks that acts", `“The Bee” ruled the docks, a clerk said.`,
			[]string{"reported | a clerk | said | “The Bee” ruled the docks"}},
		{"a name in marks inside a name", `“Who will pay?” Anna “Bee” Brook asked.`,
			[]string{"quote | Anna “Bee” Brook | asked | Who will pay?"}},
		{"the most senior", `The most senior clerk in her ward said it was late.`,
			[]string{"reported | The most senior clerk in her ward | said | it was late"}},
		{"a word after its clause and a verb", `Brook said the note was four lines long and did not mention the road.`,
			[]string{"reported | Brook | said | the note was four lines long"}},
		{"nothing as a subject", `Brook said nothing had been signed.`,
			[]string{"reported | Brook | said | nothing had been signed"}},
		{"nobody speaks", `Neither man said that the road was closed. Lind said nothing about it.`, nil},
		{"clause after a relative clause", `Two clerks who sat in the hall said Varn had asked for a delay.`,
			[]string{"reported | Two clerks who sat in the hall | said | Varn had asked for a delay"}},
		{"one of several", `One of them said Varn would not pay.`,
			[]string{"reported | One of them | said | Varn would not pay"}},
		{"estimate", `Lind put the chances of a deal at “one in ten”, and put the bag at the door.`,
			[]string{"fragment | Lind | put | the chances of a deal at “one in ten”"}},
		{"target without words", `Brook blamed Varn. South Varn declared independence in May.`, nil},
		{"agreed with a noun for a verb", `Brook agreed to share the water.`,
			[]string{"reported | Brook | agreed | to share the water"}},
		{"clause after that", `The minister said that the road would open in May.`,
			[]string{"reported | The minister | said | that the road would open in May"}},
		{"clause without that", `The minister said the road would open in May.`,
			[]string{"reported | The minister | said | the road would open in May"}},
		{"time and occasion before that", `The minister said on Monday in an interview with Radio Nord that the road would open.`,
			[]string{"reported | The minister | said | that the road would open"}},
		{"speaker at the end", `The road would open in May, the minister said.`,
			[]string{"reported | the minister | said | The road would open in May"}},
		{"speaker in the middle", `The road, the minister said, would open in May.`,
			[]string{"reported | the minister | said | The road … would open in May"}},
		{"whole sentence before the speaker", `As winter ends, the council said it would pay, two officials said.`,
			[]string{"reported | two officials | said | As winter ends, the council said it would pay"}},
		{"part of the clause in marks", `Brook said the road was “a danger to us all” since the flood.`,
			[]string{"fragment | Brook | said | the road was “a danger to us all” since the flood"}},
		{"one word in marks", `Brook declared the plan “dead” on Monday.`,
			[]string{"fragment | Brook | declared | the plan “dead”"}},
		{"according to", `According to the council, the road is closed.`,
			[]string{"reported | the council | According to | the road is closed"}},
		{"according to, before a subject with a name", `According to a driver, the mayor, Anna Brook, had left the town.`,
			[]string{"reported | a driver | According to | the mayor, Anna Brook, had left the town"}},
		{"according to somebody described", `According to Anna Brook, a lawyer in Varn, the court was wrong.`,
			[]string{"reported | Anna Brook, a lawyer in Varn | According to | the court was wrong"}},
		{"aside behind a subject", `Varn, the envoy said, would not pay.`,
			[]string{"reported | the envoy | said | Varn … would not pay"}},
		{"inverted aside behind a subject", `Varn, said the envoy, had broken its word.`,
			[]string{"reported | the envoy | said | Varn … had broken its word"}},
		{"participles behind the subject", `The petition, dated 3 March and signed by the two mayors, says the council treats the sea as a road.`,
			[]string{"reported | The petition, dated 3 March and signed by the two mayors | says | the council treats the sea as a road"}},
		{"words for a feeling", `The council expressed “deep regret”.`,
			[]string{"fragment | The council | expressed | deep regret"}},
		{"without saying more", `The council said the road was closed, without saying when it would open.`,
			[]string{"reported | The council | said | the road was closed"}},
		{"a deed without words", `The council said the guests left, without paying.`,
			[]string{"reported | The council | said | the guests left, without paying"}},
		{"without giving it", `The council said the road was closed, without giving a reason.`,
			[]string{"reported | The council | said | the road was closed"}},
		{"the writer goes on in the present", `Lind said the ship would sail from Varn, which has been shut since May.`,
			[]string{"reported | Lind | said | the ship would sail from Varn"}},
		{"the writer's finding in the present", `The council said the rock was no island, a view that Skell has never shared.`,
			[]string{"reported | The council | said | the rock was no island"}},
		{"another main clause in the present", `Lind said he was hopeful, but clerks in Varn expect little.`,
			[]string{"reported | Lind | said | he was hopeful"}},
		{"a present that the clause closes", `Lind said the clerks, who have been ill since May, would come.`,
			[]string{"reported | Lind | said | the clerks, who have been ill since May, would come"}},
		{"a present that an adjunct closes", `Lind said he would sign the law, which bans bags, before Christmas.`,
			[]string{"reported | Lind | said | he would sign the law, which bans bags, before Christmas"}},
		{"all in the present", `Lind said the road is shut, which is a shame.`,
			[]string{"reported | Lind | said | the road is shut, which is a shame"}},
		{"about the wording", `Lind said that rest was best, an old saying of the north.`,
			[]string{"reported | Lind | said | that rest was best"}},
		{"a claim that is weighed", `Lind said that bread was cheap, a claim not borne out by the lists.`,
			[]string{"reported | Lind | said | that bread was cheap"}},
		{"what went on meanwhile", `Lind said the fire was out, even as farmers fled.`,
			[]string{"reported | Lind | said | the fire was out"}},
		{"a name that looks like a verb", `Governor Said Lind made it plain that the road was shut.`,
			[]string{"reported | Governor Said Lind | made it plain | that the road was shut"}},
		{"time and place in front", `A clerk, Karl Lind, told me in 2019, over coffee, that the road was shut.`,
			[]string{"reported | A clerk, Karl Lind | told | that the road was shut"}},
		{"aloud", `The mayor wondered aloud why the road was shut.`,
			[]string{"reported | The mayor | wondered | why the road was shut"}},
		{"cleft with what it was not", `It was this council, not the weather, that promised that the road would open.`,
			[]string{"reported | this council | promised | that the road would open"}},
		{"according to, before a contact clause", `According to figures the clerks published on Monday, sales fell.`,
			[]string{"reported | figures the clerks published on Monday | According to | sales fell"}},
		{"according to, before a relative clause", `According to the plan, which two clerks wrote in Varn, both sides will pay.`,
			[]string{"reported | the plan, which two clerks wrote in Varn | According to | both sides will pay"}},
		{"according to somebody described at the end", `Half of the roads are shut, according to Anna Brook, a clerk in Varn, who counted them.`,
			[]string{"reported | Anna Brook | according to | Half of the roads are shut"}},
		{"according to, before the writer's contrast", `Prices rose, according to the council, while wages fell.`,
			[]string{"reported | the council | according to | Prices rose"}},
		{"according to, inside a clause", `The road, according to the council, the mayor closed in May.`,
			[]string{"reported | the council | according to | The road … the mayor closed in May"}},
		{"ready to say", `Brook was quick to point out that the road was shut.`,
			[]string{"reported | Brook | was quick to point out | that the road was shut"}},
		{"heard to say", `Brook was heard to say that the road was shut.`,
			[]string{"reported | Brook | was heard to say | that the road was shut"}},
		{"anybody may say", `It is right to say that the road was shut.`, nil},
		{"adamant", `Brook was adamant that the road was shut.`,
			[]string{"reported | Brook | was adamant | that the road was shut"}},
		{"light verb and noun", `Brook gave assurances that the road was shut.`,
			[]string{"reported | Brook | gave assurances | that the road was shut"}},
		{"light verb not yet done", `Brook would give assurances that the road was shut.`, nil},
		{"hearer and subject side by side", `A clerk told reporters Karl Lind had left.`,
			[]string{"reported | A clerk | told | Karl Lind had left"}},
		{"station and subject side by side", `A clerk told NPX Karl Lind had left.`,
			[]string{"reported | A clerk | told | Karl Lind had left"}},
		{"a hearer of two words", `A clerk told Anna Brook he had left.`,
			[]string{"reported | A clerk | told | he had left"}},
		{"a paper with a determiner in its name", `Brook told Varn This Week that pay had risen.`,
			[]string{"reported | Brook | told | that pay had risen"}},
		{"time with an adjective", `Brook stated to the council in late June that the road was shut.`,
			[]string{"reported | Brook | stated | that the road was shut"}},
		{"where somebody belongs, and who it is", `Anna Brook, of Varn, one of two clerks, stated, “It is a good road.”`,
			[]string{"quote | Anna Brook, of Varn, one of two clerks | stated | It is a good road."}},
		{"a statement reads", `Brook’s statement read: “It is a good road.”`,
			[]string{"quote | Brook’s statement | read | It is a good road."}},
		{"participle behind an adjunct", `On Tuesday, Anna Brook speaking to a crowd said the road was shut.`,
			[]string{"reported | Anna Brook speaking to a crowd | said | the road was shut"}},
		{"a day after a verb", `The clerks asked that same day, but he was ill.`, nil},
		{"an adjunct and a colon", `Brook said without naming names: “They should pay.”`,
			[]string{"quote | Brook | said | They should pay."}},
		{"what a message was", `Brook’s message, sent through the clerks, was that the road was shut.`,
			[]string{"reported | Brook | message | that the road was shut"}},
		{"nobody's message", `The message was that the road was shut.`, nil},
		{"a clause that words in marks complete", `It was, Brook said, “a good road for all”.`,
			[]string{"fragment | Brook | said | It was … a good road for all"}},
		{"according to at the end", `The road is closed, according to a report by the council.`,
			[]string{"reported | a report by the council | according to | The road is closed"}},
		{"hearer", `Brook told reporters on Friday that the road was closed.`,
			[]string{"reported | Brook | told | that the road was closed"}},
		{"accusation", `The minister accused the mayor of closing the road.`,
			[]string{"reported | The minister | accused | closing the road"}},
		{"accusation and denial", `Oslo has repeatedly accused Bergen of hiding the plan, while Bergen denies that it knew.`,
			[]string{"reported | Oslo | has repeatedly accused | hiding the plan", "reported | Bergen | denies | that it knew"}},
		{"denial whose object points back", `Oslo said the plan was lost, while Bergen denies these allegations.`,
			[]string{"reported | Oslo | said | the plan was lost", "reported | Bergen | denies | while Bergen denies these allegations"}},
		{"promise", `The minister promised to open the road.`,
			[]string{"reported | The minister | promised | to open the road"}},
		{"demand on somebody", `The minister urged the drivers to wait.`,
			[]string{"reported | The minister | urged | to wait"}},
		{"one subject, two verbs", `Brook confirmed that the road was closed and has predicted that it would stay so.`,
			[]string{"reported | Brook | confirmed | that the road was closed", "reported | Brook | has predicted | that it would stay so"}},
		{"after a comma", `Brook blamed the council for the delay, saying that it had no plan.`,
			[]string{"reported | Brook | blamed | the delay", "reported | Brook | saying | that it had no plan"}},
		{"relative clause", `Lind, who leads the union, said that it would strike.`,
			[]string{"reported | Lind, who leads the union | said | that it would strike"}},
		{"agent of a passive", `The plan was described by Lind as “a farce”.`,
			[]string{"fragment | Lind | was described | a farce"}},
		{"passive without a speaker", `He was told that the road was closed.`,
			[]string{"reported |  | was told | that the road was closed"}},
		{"noun with its owner", `The minister repeated Brook’s claim that the road was safe.`,
			[]string{"reported | Brook | claim | that the road was safe"}},
		{"noun with by", `There were warnings by two engineers that the bridge would fall.`,
			[]string{"reported | two engineers | warnings | that the bridge would fall"}},
		{"hearsay", `The guests reportedly travelled to Oslo.`,
			[]string{"reported |  | reportedly | The guests reportedly travelled to Oslo"}},
		{"record", `The report found that two bridges were unsafe.`,
			[]string{"reported | The report | found | that two bridges were unsafe"}},
		{"long relative clause", `Lind, who came from Varn, the town where the council has met since the flood took its hall, said that it would strike.`,
			[]string{"reported | Lind, who came from Varn, the town where the council has met since the flood took its hall | said | that it would strike"}},
		{"the writer's own adjunct", `Oslo accused Bergen of closing the road, hours after Bergen announced that it was open.`,
			[]string{"reported | Oslo | accused | closing the road", "reported | Bergen | announced | that it was open"}},
		{"absolute with a subject of its own", `The officials told the drivers to wait, with the mayor of Varn warning that the road was lost.`,
			[]string{"reported | The officials | told | to wait", "reported | the mayor of Varn | warning | that the road was lost"}},
		{"own subject after a semicolon", `Lind claims that the road was lost; the council denies that it knew and has warned that nobody did.`,
			[]string{"reported | Lind | claims | that the road was lost", "reported | the council | denies | that it knew", "reported | the council | has warned | that nobody did"}},
		{"effect of the words", `Lind said the road was lost, triggering protests.`,
			[]string{"reported | Lind | said | the road was lost"}},
		{"hidden in a passive", `Lind is said to have told the clerks that the road was lost.`,
			[]string{"reported | Lind | is said to have told | that the road was lost"}},
		{"people around a name", `People close to Lind say that he will go.`,
			[]string{"reported | People close to Lind | say | that he will go"}},
		{"head before a relative clause", `A driver who knows the road says it was lost.`,
			[]string{"reported | A driver who knows the road | says | it was lost"}},
		{"as somebody put it", `As Lind once told me, a road is a promise.`,
			[]string{"reported | Lind | once told | a road is a promise"}},
		{"silence", `Lind said nothing until the road was lost. Brook declined to say why.`, nil},
		{"those who", `There are those who call him a fool.`, nil},
		{"two gerunds of speech", `The talks will go on, Lind said, adding, “They must.”`,
			[]string{"reported | Lind | said | The talks will go on", "quote | Lind | adding | They must."}},
		{"a clause before “that”", `Lind said that, because Brook says the road is safe, it will open.`,
			[]string{"reported | Lind | said | that, because Brook says the road is safe, it will open"}},
		{"after “in which”", `There was a speech in which he promised that, if it rained, the road would close.`,
			[]string{"reported | he | promised | that, if it rained, the road would close"}},
		{"words that back a clause", `Lind said that the road was lost. “We must go.”`,
			[]string{"reported | Lind | said | that the road was lost", "quote | Lind | said | We must go."}},
		{"words that back another's clause", `Lind said that the road was lost, while Brook denies that it was. “We must go.”`,
			[]string{"reported | Lind | said | that the road was lost", "reported | Brook | denies | that it was"}},
		{"a shout and where it went", `She yelled “Go away!” at the mayor.`,
			[]string{"quote | She | yelled | Go away!"}},
		{"object in marks", `Lind condemned the “act of folly”.`,
			[]string{"fragment | Lind | condemned | the “act of folly”"}},
		{"passive with words in marks", `The plan was called “a farce” by Lind.`,
			[]string{"fragment | Lind | was called | a farce"}},
		{"title in an adjunct", `In an interview on “Good Day,” Lind said he had not “seen the road”.`,
			[]string{"fragment | Lind | said | he had not “seen the road”"}},
		{"reduced relative clause", `A memo seen by the council says the road is safe.`,
			[]string{"reported | A memo seen by the council | says | the road is safe"}},
		{"age and place", `Anna Brook, 29, of Varn, Ohio, says she is tired.`,
			[]string{"reported | Anna Brook, 29, of Varn, Ohio | says | she is tired"}},
		{"subject that can only follow", `The vote was lost, splitting Lind and Hale, said Anna Brook, a clerk.`,
			[]string{"reported | Anna Brook, a clerk | said | The vote was lost, splitting Lind and Hale"}},
		{"out of so many", `About four out of ten drivers said the road was bad.`,
			[]string{"reported | About four out of ten drivers | said | the road was bad"}},
		{"a clause in the subject", `Brook, who said that it was late, told the council that she would go.`,
			[]string{"reported | Brook | said | that it was late", "reported | Brook, who said that it was late | told | that she would go"}},
		{"as somebody likes to put it", `The road, as Lind likes to put it, is a snake.`,
			[]string{"reported | Lind | likes to put it | The road … is a snake"}},
		{"the author's own aside", `The road, as I said, is a snake.`, nil},
		{"conditional around the attribution", `If it rains again, he said, the road will close.`,
			[]string{"reported | he | said | If it rains again … the road will close"}},
		{"answer of somebody", `Brook’s answer was short: “No, we will not go.”`,
			[]string{"quote | Brook | answer | No, we will not go."}},
		{"nobody's answer", `The answer was short: “No, we will not go.”`, nil},
		{"a full stop before the attribution", `“I hope that you find it.” Lind said.`,
			[]string{"quote | Lind | said | I hope that you find it."}},
		{"known by an age", `“We are tired,” said the 40-year-old.`,
			[]string{"quote | the 40-year-old | said | We are tired,"}},
		{"the wrong mark opens", `” … we are tired,” she said.`,
			[]string{"quote | she | said | we are tired,"}},
		{"told a programme", `“We are tired,” the clerk told Radio Nord’s Hour of News on Sunday.`,
			[]string{"quote | the clerk | told | We are tired,"}},
		{"words in marks before the main clause", `Lind said that by using the words “old road,” clerks are “saying too little”.`,
			[]string{"fragment | Lind | said | that by using the words “old road,” clerks are “saying too little”"}},
		{"curly marks in straight ones that run on", "Lind said:\n\"The road is no “farce” now. It is lost.\n\"We must go.\"\nHe left.",
			[]string{"quote | Lind | said | The road is no “farce” now. It is lost. … We must go."}},
		{"verb, name and colon", `Added Anna Brook: “So it is a very real problem.”`,
			[]string{"quote | Anna Brook | Added | So it is a very real problem."}},
		{"as after a conjunction", `But as the council noted on Thursday, the road is lost.`,
			[]string{"reported | the council | noted | the road is lost"}},
		{"relative clause in the content", `Lind argued the road, which was built by farmers, would not last.`,
			[]string{"reported | Lind | argued | the road, which was built by farmers, would not last"}},
		{"that and words in marks", `Lind declared that “I fully back” the law.`,
			[]string{"fragment | Lind | declared | that “I fully back” the law"}},
		{"relative clause after a noun of speech", `We heard of Brook’s claim that Lind, who is old, would go.`,
			[]string{"reported | Brook | claim | that Lind, who is old, would go"}},
		{"survey with a participle", `According to a survey published on Monday, half of the drivers left.`,
			[]string{"reported | a survey published on Monday | According to | half of the drivers left"}},
		{"words in marks blamed", `Lind blamed “bandits” for the fire.`,
			[]string{"fragment | Lind | blamed | “bandits” for the fire"}},
		{"year before a name", `In 1979 Anna Brook declared that the road was lost.`,
			[]string{"reported | Anna Brook | declared | that the road was lost"}},
		{"verb that no list names", `“We are late,” the driver sighed.`,
			[]string{"quote | the driver | sighed | We are late,"}},
	} {
		t.Run(c.name, func(t *testing.T) { compare(t, found(t, c.text), c.want) })
	}
}

func compare(t *testing.T, got, want []string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestNoStatement(t *testing.T) {
	for name, text := range map[string]string{
		"narration":            `The minister opened the road in May.`,
		"scare quotes":         `The end of the “endless works” on the road is near.`,
		"a term":               `They launched the ‘spring offensive’ at dawn.`,
		"a title":              `She won a prize for the film “The Road”.`,
		"a name":               `Tom “Tiny” Hale opened the road.`,
		"a thought":            `The minister thinks that the road will open.`,
		"a wish":               `The minister wants to open the road.`,
		"the author's advice":  `The minister must understand that the road is closed.`,
		"the author's voice":   `I argue that the road is closed.`,
		"a thing":              `The nature of the coast suggests that roads are short.`,
		"what somebody denies": `The accusation that Brook denied was old.`,
		"a supposition":        `If the council agrees to pay, work begins.`,
		"a refusal to act":     `The council refused to pay.`,
		"called by name":       `A programme called Open Door was launched.`,
		"neither, nor":         `The minister would neither confirm nor deny that the road was closed.`,
		"a dispute of two":     `The two countries dispute the island, which lies near the coast.`,
		"talks continue":       `As talks continue, both sides face a hard winter.`,
	} {
		t.Run(name, func(t *testing.T) { compare(t, found(t, text), nil) })
	}
}
