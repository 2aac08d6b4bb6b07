package timeline

import (
	"fmt"
	"strings"
	"testing"

	"parley/model"
)

// events writes what was found as “words = VALUE status order”, one a line.
func events(t *testing.T, text, published string) string {
	t.Helper()
	doc := read(t, text, published)
	_, found := Find(doc, nobody(doc), nil)
	var lines []string
	for _, e := range found {
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s = %s %s %s", e.Date.Raw, e.Date.Value, e.Status, e.Order)))
	}
	return strings.Join(lines, "\n")
}

func TestEvents(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The envoys met on Monday.", "on Monday = 2021-06-14 happened"},
		{"The envoys will meet on Friday.", "on Friday = 2021-06-18 expected"},
		{"The tram is to reopen by October this year.", "by October this year = ../2021-10 expected"},
		{"The truce has held since March 2021.", "since March 2021 = 2021-03/.. happened"},
		{"He served there from 2019 to 2020.", "from 2019 to 2020 = 2019/2020 happened"},
		{"Troops moved between March and May 2021.", "between March and May 2021 = 2021-03/2021-05 happened"},
		{"In 1993–94 the company had planned a dam.", "In 1993–94 = 1993/1994 background"},
		{"The ferry is likely to return in about two months.", "in about two months = 2021-08~ expected"},
		{"The army denied that it shelled the port on Monday.", "on Monday = 2021-06-14 denied"},
		{"The army denied shelling the port on Monday.", "on Monday = 2021-06-14 denied"},
		{"The army denied it on Monday.", "on Monday = 2021-06-14 happened"},
		{"On Monday the army denied the claim.", "On Monday = 2021-06-14 happened"},
		{"If the vote is held on Friday the party will boycott it.", "on Friday = 2021-06-18 conditional"},
		{"The premier said on Monday a vote will decide whether to leave.", "on Monday = 2021-06-14 happened"},
		{"The port might have been mined in late May.", "in late May = 2021-05-21~/2021-05-31~ happened"},
		{"A second round could follow as early as next week.", "next week = 2021-06-21/2021-06-27 expected"},
		{"The envoys met on May 3, 2021. The sides should leave on the same day.", "on May 3, 2021 = 2021-05-03 happened\non the same day = 2021-05-03? expected"},
		{"Troops were expected to leave by the end of April but did not.", "by the end of April = ../2021-04-30 denied"},
		{"“Ask me in December,” the mayor joked.", "in December = 2021-12 expected"},
		{"Come back in December.", "in December = 2021-12 expected"},
		{"The mayor had told them to “shut the gate” back in December.", "in December = 2020-12 happened"},
		{"The ferry will sail in March.", "in March = 2022-03 expected"},
		{"The ferry might have sunk in July.", "in July = 2020-07 happened"},
		{"The fair was held on June 2 and 3.", "on June 2 and 3 = 2021-06-02/2021-06-03 happened"},
		{"The fair was held on 2 and 3 June.", "on 2 and 3 June = 2021-06-02/2021-06-03 happened"},
		{"The fair was held on 2 and 9 June.", "on 2 = 2021-06-02 happened\n9 June = 2021-06-09 happened"},
		{"The fair planned for last Thursday was cancelled.", "for last Thursday = 2021-06-10 denied"},
		{"The fair was cancelled on Monday.", "on Monday = 2021-06-14 happened"},
		{"The envoys were to have met on Monday but the bridge fell.", "on Monday = 2021-06-14 denied"},
		{"The fair did not take place on Monday.", "on Monday = 2021-06-14 denied"},
		{"The fair did not open until Monday.", "until Monday = ../2021-06-14 happened"},
		{"The fair will not open until Monday.", "until Monday = ../2021-06-21 expected"},
		{"We will leave on Friday if the truce holds.", "on Friday = 2021-06-18 conditional"},
		// "since" looks back, what is asked for ahead, whatever the verb
		{"The mood is calmer than it was since Friday.", "since Friday = 2021-06-11/.. happened"},
		{"The ferry will be the first since 3 July.", "since 3 July = 2020-07-03/.. happened"},
		{"The deal has bought time until the local vote on 4 November.", "on 4 November = 2021-11-04 expected"},
		{"The fort held until the truce on 9 May.", "on 9 May = 2021-05-09 happened"},
		{"The governor has invited the mayors to meet in February.", "in February = 2022-02 expected"},
		{"The chairman invited both sides to a meeting on Saturday.", "on Saturday = 2021-06-19 expected"},
		{"The envoys invited to the dinner on Saturday left early.", "on Saturday = 2021-06-12 happened"},
		{"The king called for elections in March.", "in March = 2022-03 expected"},
		{"She called the elections in March a farce.", "in March = 2021-03 happened"},
		{"The council voted to reopen the market in December.", "in December = 2021-12 expected"},
		{"She managed to reach the coast in December.", "in December = 2020-12 happened"},
		{"The markets are open since the truce on Saturday.", "on Saturday = 2021-06-12 happened"},
		{"The senate voted to remove him on Monday.", "on Monday = 2021-06-14 happened"},
		{"The opposition called for new protests on Saturday and Sunday.", "on Saturday = 2021-06-19 expected\nSunday = 2021-06-20 expected"},
		// a year in quotation marks anchors nothing outside them
		{"“The letter reached the office of 2019,” she told them in March.", "2019 = 2019 background\nin March = 2021-03 happened"},
		{"In 2019 the court met on March 3.", "In 2019 = 2019 happened\non March 3 = 2019-03-03 background"},
		{"The port has been shut since the disputed vote of May 28.", "May 28 = 2021-05-28 background"},
		{"The May 3 accord was torn up.", ""},
		{"The envoys met on the Monday.", "Monday = 2021-06-14 happened"},
		{"The envoys agreed to a 72-hour curfew.", ""},
		{"The road is now open to all.", ""},
		{"The 2016 vote was rigged.", ""},
		{"The bank expected a deal before the end of August.", "before the end of August = ../2021-08-31 expected"},
		{"The loan could lapse if there was no deal by late August.", "by late August = ../2021-08-31~ conditional"},
		{"The works were finished by the end of August.", "by the end of August = ../2020-08-31 happened"},
		{"The lake is at its lowest since 2008 and may dry out by the middle of July.", "since 2008 = 2008/.. happened\nby the middle of July = ../2021-07-20~ expected"},
		{"The mission will return in the second week of July.", "in the second week of July = 2021-07-08~/2021-07-14~ expected"},
		{"The leaders are to meet in the second half of July.", "in the second half of July = 2021-07-16/2021-07-31 expected"},
		{"They announced in July that they were leaving the bloc.", "in July = 2020-07 happened"},
		{"The army said the boat came within a mile of the pier at 7.20 am on Saturday.", "on Saturday = 2021-06-12 happened"},
		{"Trade fell in 2019-20; the budget to be tabled in July counts on more.", "in 2019-20 = 2019/2020 happened\nin July = 2021-07 expected"},
		// what is proposed, called for or set is to come
		{"Vellin had proposed a round of talks with the rebels in the first week of August.", "in the first week of August = 2021-08-01~/2021-08-07~ expected"},
		{"The envoys proposed the talks in April.", "in April = 2021-04 happened"},
		{"The envoys proposed talks in April last year.", "in April last year = 2020-04 happened"},
		{"The motion, which was tabled in April, fell.", "in April = 2021-04 happened"},
		{"The league tabled a motion for Thursday.", "for Thursday = 2021-06-17 expected"},
		{"The troops took revenge for Thursday's raid.", "Thursday = 2021-06-10 happened"},
		{"The judge summoned two bankers for Friday.", "for Friday = 2021-06-18 expected"},
		{"The bank announced a loss for October.", "for October = 2020-10 happened"},
		{"The judge adjourned the trial to October.", "October = 2021-10 expected"},
		{"Rice will be sold if the siege ends by December.", "by December = ../2021-12 conditional"},
		{"The league called on the cabinet to act before the summer recess.", "before the summer = ../2021-22 expected"},
		{"The judges will rule before the winter.", "before the winter = ../2021-24 expected"},
		{"The road was mended before the winter.", "before the winter = ../2020-24 happened"},
		{"The league had planned a march in 2019 but called it off.", "in 2019 = 2019 happened"},
		{"Subsequently, a truce was agreed.", "Subsequently =  happened subsequently"},
		{"Following the blast in the port, the army closed the road.", "Following the blast in the port =  happened following"},
		{"After all, the army closed the road.", ""},
	} {
		if got := events(t, c.text, published); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Relative dates of an undated article give events that stay open.
func TestUndatedEvents(t *testing.T) {
	if got, want := events(t, "The envoys met last month.", ""), "last month =  happened"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEventActors(t *testing.T) {
	text := "Ostania said that Velland shelled the port on Monday; Ruland kept silent."
	doc := read(t, text, published)
	cast := castOf(text, "Ostania", "Velland", "Ruland")
	_, found := Find(doc, cast, nil)
	if len(found) != 1 || fmt.Sprint(found[0].Actors) != "[ostania velland]" {
		t.Errorf("got %+v", found)
	}
}

// statement makes a statement of text by its content and its cue.
func statement(text, content, cue string, speaker model.ActorID, sentence int) model.Statement {
	span := func(s string) model.Span {
		at := strings.Index(text, s)
		return model.Span{Start: at, End: at + len(s)}
	}
	c := span(cue)
	return model.Statement{Article: "a", Kind: model.Quote, Content: []model.Span{span(content)}, Cue: &c,
		Speaker: speaker, Sentence: sentence, Last: sentence}
}

func TestStatementDates(t *testing.T) {
	text := "“The road is open,” Governor Adeo said on Monday. “We mended it today,” he added. Others doubted it."
	st := []model.Statement{
		statement(text, "The road is open,", "said", "adeo", 0),
		statement(text, "We mended it today,", "added", "adeo", 1),
	}
	doc := read(t, text, published)
	found, _ := Find(doc, nobody(doc), st)
	if d := st[0].Date; d.Raw != "on Monday" || d.Value != "2021-06-14" || d.Basis != model.Derived {
		t.Errorf("first statement: %+v", d)
	}
	if d := st[1].Date; d.Value != "2021-06-14" || d.Basis != model.Inferred {
		t.Errorf("second statement: %+v", d)
	}
	if len(found) != 2 || found[1].EDTF != "2021-06-14" {
		t.Errorf("“today” inside the quotation: %+v", found)
	}
}

// A date in a relative clause or of a noun says so; who takes part is whom that
// clause is about.
func TestDatesOfPartOfASentence(t *testing.T) {
	for _, c := range []struct{ text, clause, actors string }{
		{"Ostania, which made peace with Ruland in 2018, closed the strait.", "which made peace with Ruland in 2018", "[ostania ruland]"},
		{"Velland gave Ostania, with which it had signed a pact in 2018, a port.", "with which it had signed a pact in 2018", "[ostania]"},
		{"Under the accord reached by both sides on May 3, Velland left the port.", "the accord reached by both sides on May 3", "[velland]"},
		{"Velland, frozen out since the stolen vote of May 28, left the port.", "the stolen vote of May 28", "[velland]"},
		{"The envoy of Velland who met them in April left Ostania on Monday.", "", "[velland ostania]"},
		{"Velland, which shelled the port, on Monday left Ostania.", "", "[velland ostania]"},
		{"According to Ruland, Velland shelled the port on Monday.", "", "[velland]"},
	} {
		doc := read(t, c.text, published)
		_, found := Find(doc, castOf(c.text, "Ostania", "Velland", "Ruland"), nil)
		if len(found) == 0 {
			t.Errorf("%s\n no event", c.text)
			continue
		}
		e, clause := found[len(found)-1], ""
		if e.Clause != nil {
			clause = doc.Article.Slice(*e.Clause)
		}
		if clause != c.clause || fmt.Sprint(e.Actors) != c.actors {
			t.Errorf("%s\n got %q of %v\nwant %q of %s", c.text, clause, e.Actors, c.clause, c.actors)
		}
	}
}

// castOf is a cast of governments, each named once.
func castOf(text string, names ...string) *model.Cast {
	cast := &model.Cast{Article: "a"}
	for _, name := range names {
		if at := strings.Index(text, name); at >= 0 {
			cast.Actors = append(cast.Actors, model.Actor{ID: model.ActorID(strings.ToLower(name)), Kind: model.Government,
				Mentions: []model.Mention{{Article: "a", Span: model.Span{Start: at, End: at + len(name)}}}})
		}
	}
	cast.Index()
	return cast
}

// A pronoun as subject stands for the only subject of the sentence before that
// it fits.
func TestPronounTakesPart(t *testing.T) {
	for text, want := range map[string]string{
		"Velland shelled the port. It signed a truce on Monday.":            "[velland]",
		"Velland shelled the port. He signed a truce on Monday.":            "[]",
		"Velland and Ruland shelled the port. It signed a truce on Monday.": "[]",
	} {
		_, found := Find(read(t, text, published), castOf(text, "Velland", "Ruland"), nil)
		if len(found) != 1 || fmt.Sprint(found[0].Actors) != want {
			t.Errorf("%s\n got %+v", text, found)
		}
	}
}

func TestDatesBesideTheCueOfOtherActs(t *testing.T) {
	for text, want := range map[string]string{
		"Adeo said on Monday that the road was open.":                                      "on Monday",
		"In a report published on Monday, Adeo said that the road was open.":               "on Monday",
		"A 2015 study said that the road was open.":                                        "2015",
		"Adeo, who had fled in May, said that the road was open.":                          "",
		"Referring to the blast at the dam on Monday, Adeo said that the road was open.":   "",
		"As the mayor left on Monday the crowd cheered, Adeo said that the road was open.": "",
		"Few trust a 2015 study, Adeo said that the road was open.":                        "",
		"Until Friday, Adeo said that the road was open.":                                  "",
	} {
		st := []model.Statement{statement(text, "that the road was open", "said", "adeo", 0)}
		source := model.Span{Start: strings.Index(text, "Adeo")}
		source.End = source.Start + len("Adeo")
		if source.Start < 0 {
			source = model.Span{Start: 0, End: len("A 2015 study")}
		}
		st[0].Source = &source
		doc := read(t, text, published)
		Find(doc, nobody(doc), st)
		if got := string(st[0].Date.Raw); got != want {
			t.Errorf("%s\n got %q, want %q", text, got, want)
		}
	}
}

// A date in the sentence after the cue is not that of the saying.
func TestDateInAnotherSentenceThanTheCue(t *testing.T) {
	text := "The road is open, Adeo said. On Monday it rained."
	st := statement(text, "The road is open", "said", "adeo", 0)
	st.Last = 1
	all := []model.Statement{st}
	doc := read(t, text, published)
	Find(doc, nobody(doc), all)
	if all[0].Date.Raw != "" {
		t.Errorf("got %+v", all[0].Date)
	}
}
