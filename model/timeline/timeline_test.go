package timeline

import (
	"fmt"
	"strings"
	"testing"

	"parley/model"
	"parley/model/language"
)

// read analyses a text that was published on the given day ("" for unknown).
func read(tb testing.TB, text, published string) *language.Document {
	tb.Helper()
	a := &model.Article{ID: "a", Text: text, Paragraphs: []model.Span{{Start: 0, End: len(text)}}}
	if published != "" {
		a.Published = model.Date{Value: model.Maybe(published), Basis: model.Stated}
	}
	a.Index()
	doc, err := language.Analyse(a)
	if err != nil {
		tb.Fatal(err)
	}
	return doc
}

func nobody(doc *language.Document) *model.Cast {
	c := &model.Cast{Article: doc.Article.ID}
	c.Index()
	return c
}

// times writes what was found as “words = TYPE VALUE EDTF”, one time a line.
func times(tb testing.TB, text, published string) string {
	doc := read(tb, text, published)
	found, _ := Find(doc, nobody(doc), nil)
	var lines []string
	for _, t := range found {
		lines = append(lines, strings.TrimSpace(fmt.Sprintf("%s = %s %s %s", doc.Article.Slice(t.Span), t.Type, t.Value, t.EDTF)))
	}
	return strings.Join(lines, "\n")
}

// The day of publication of the tests is a Wednesday.
const published = "2021-06-16"

func TestTimes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// days
		{"The envoys met on March 3, 2019 in Vellin.", "March 3, 2019 = DATE 2019-03-03 2019-03-03"},
		{"The envoys met on 3 March 2019.", "3 March 2019 = DATE 2019-03-03 2019-03-03"},
		{"The envoys met on the 3rd of March 2019.", "the 3rd of March 2019 = DATE 2019-03-03 2019-03-03"},
		{"The envoys met on Sept. 14, 2020.", "Sept. 14, 2020 = DATE 2020-09-14 2020-09-14"},
		{"The treaty was signed on 2018-11-05.", "2018-11-05 = DATE 2018-11-05 2018-11-05"},
		{"The form was dated 28/11/2020.", "28/11/2020 = DATE 2020-11-28 2020-11-28"},
		{"The form was dated 4/5/2020.", "4/5/2020 = DATE 2020-04-05 2020-04-05?"},
		{"The envoys met on May 3.", "May 3 = DATE 2021-05-03 2021-05-03"},
		{"The ministers met on Friday, May 14.", "Friday, May 14 = DATE 2021-05-14 2021-05-14"},
		// months, years and longer
		{"Trade fell in March 2020.", "March 2020 = DATE 2020-03 2020-03"},
		{"Trade fell in November last year.", "November last year = DATE 2020-11 2020-11"},
		{"Trade fell last November.", "last November = DATE 2020-11 2020-11"},
		{"Trade fell in 2015.", "2015 = DATE 2015 2015"},
		{"Trade fell in the 1990s.", "the 1990s = DATE 199X 199X"},
		{"Trade fell in the nineties.", "the nineties = DATE 199X 199X"},
		{"The canal was dug in the 19th century.", "the 19th century = DATE 18 18XX"},
		{"The talks began in the spring of 2019.", "the spring of 2019 = DATE 2019-SP 2019-21"},
		{"Exports rose in the second quarter of 2017.", "the second quarter of 2017 = DATE 2017-Q2 2017-34"},
		{"Exports rose in the first half of 2020.", "the first half of 2020 = DATE 2020-H1 2020-01/2020-06"},
		{"Next year's first quarter will be hard.", "Next year's first quarter = DATE 2022-Q1 2022-33"},
		{"Revenue rose in fiscal year 2019.", "fiscal year 2019 = DATE 2019 2019"},
		// parts of a time
		{"The mine closed in early 1996.", "early 1996 = DATE 1996 1996-01~/1996-03~"},
		{"The dam was drained in the closing weeks of 2014.", "the closing weeks of 2014 = DATE 2014 2014-10~/2014-12~"},
		{"The truce ended in mid-May.", "mid-May = DATE 2021-05 2021-05-11~/2021-05-20~"},
		{"The truce ended in the late 1980s.", "the late 1980s = DATE 198X 1987~/1989~"},
		// counted from the day of publication
		{"The minister resigned yesterday.", "yesterday = DATE 2021-06-15 2021-06-15"},
		{"The minister will resign tomorrow.", "tomorrow = DATE 2021-06-17 2021-06-17"},
		{"The minister spoke tonight.", "tonight = TIME 2021-06-16TNI 2021-06-16"},
		{"The minister resigned last week.", "last week = DATE 2021-W23 2021-06-07/2021-06-13"},
		{"The minister resigned last month.", "last month = DATE 2021-05 2021-05"},
		{"The minister resigned earlier this year.", "earlier this year = DATE 2021 2021"},
		{"The minister resigned two days ago.", "two days ago = DATE 2021-06-14 2021-06-14"},
		{"The minister resigned nearly a month ago.", "nearly a month ago = DATE 2021-05 2021-05~"},
		{"The minister resigned three years ago.", "three years ago = DATE 2018 2018~"},
		{"The minister resigned on Monday.", "Monday = DATE 2021-06-14 2021-06-14"},
		{"The minister will resign on Monday.", "Monday = DATE 2021-06-21 2021-06-21"},
		{"The hearing is scheduled for Friday.", "Friday = DATE 2021-06-18 2021-06-18"},
		{"The minister resigned last night.", "last night = TIME 2021-06-15TNI 2021-06-15"},
		{"The minister resigned Monday morning.", "Monday morning = TIME 2021-06-14TMO 2021-06-14"},
		{"The army will leave by the end of next year.", "the end of next year = DATE 2022 2022-10~/2022-12~"},
		{"Observers arrived over the weekend.", "the weekend = DATE 2021-W23-WE 2021-06-12/2021-06-13"},
		{"Nobody knew if the dam was finished by October.", "October = DATE 2020-10 2020-10"},
		{"The judges will rule before the summer.", "the summer = DATE 2021-SU 2021-22"},
		// clocks
		{"The session opened at 5 p.m. on Monday.", "5 p.m. on Monday = TIME 2021-06-14T17:00 2021-06-14"},
		{"The session opened at noon Monday.", "noon Monday = TIME 2021-06-14T12:00 2021-06-14"},
		// counted from the time the text speaks of
		{"The envoys met on May 3, 2019. They signed the next day.", "May 3, 2019 = DATE 2019-05-03 2019-05-03\nthe next day = DATE 2019-05-04 2019-05-04"},
		{"The envoys met in 2015. They quarrelled later that year.", "2015 = DATE 2015 2015\nlater that year = DATE 2015 2015"},
		{"The envoys met in 2015. The premier at that time refused.", "2015 = DATE 2015 2015\nthat time = DATE 2015 2015?"},
		// lengths, sets, vague times
		{"The war lasted three years.", "three years = DURATION P3Y"},
		{"Both sides agreed to a 72-hour curfew.", "72-hour = DURATION PT72H"},
		{"It was a decades-long war.", "decades-long = DURATION PXE"},
		{"They waited for two and a half years.", "two and a half years = DURATION P2Y6M"},
		{"The pass was shut for the past one month.", "the past one month = DURATION P1M 2021-05/2021-06"},
		{"Rents doubled over the past six years.", "the past six years = DURATION P6Y 2015/2021"},
		{"Rents rose in the past couple of days.", "the past couple of days = DURATION P2D 2021-06-14/2021-06-16"},
		{"Trade will fall in the coming weeks.", "the coming weeks = DURATION PXW"},
		{"They waited for half an hour.", "half an hour = DURATION PT30M"},
		{"They met from 9 a.m. to 11 a.m. on Tuesday.", "9 a.m. = TIME 2021-06-15T09:00 2021-06-15\n11 a.m. on Tuesday = TIME 2021-06-15T11:00 2021-06-15"},
		{"The plant will be ready by the end of the decade.", "the end of the decade = DATE 202X 2027~/2029~"},
		{"It meets on the first Monday of every month.", "Monday of every month = SET XXXX-WXX-1"},
		{"The committee meets every Friday.", "every Friday = SET XXXX-WXX-5"},
		{"The committee meets twice a year.", "a year = SET P1Y"},
		{"The committee reports annually.", "annually = SET P1Y"},
		{"The road is now open.", "now = DATE PRESENT_REF"},
		{"The road was recently mended.", "recently = DATE PAST_REF"},
		{"The road will be mended soon.", "soon = DATE FUTURE_REF"},
		// days with names
		{"The shops closed on Christmas Day.", "Christmas Day = DATE 2020-12-25 2020-12-25"},
		{"The march was held on Easter Monday 2019.", "Easter Monday 2019 = DATE 2019-04-22 2019-04-22"},
		// ends of a range stay two
		{"He served from 2016 to 2018.", "2016 = DATE 2016 2016\n2018 = DATE 2018 2018"},
		{"It was planned in 1993–94.", "1993 = DATE 1993 1993\n94 = DATE 1994 1994"},
		{"The sides met on 7 and 8 April 2021.", "7 = DATE 2021-04-07 2021-04-07\n8 April 2021 = DATE 2021-04-08 2021-04-08"},
		{"The sides will meet next Monday and Tuesday.", "next Monday = DATE 2021-06-21 2021-06-21\nTuesday = DATE 2021-06-22 2021-06-22"},
		{"On Feb. 11 explosives were found.", "Feb. 11 = DATE 2021-02-11 2021-02-11"},
		{"The premier, who faces a vote in November, smiled.", "November = DATE 2021-11 2021-11"},
		{"Prices rose this week.", "this week = DATE 2021-W24 2021-06-14/2021-06-16"},
		{"The road is open again, and on Tuesday the army left.", "Tuesday = DATE 2021-06-15 2021-06-15"},
		{"In 2017 the court met on March 3 and ruled on May 5.", "2017 = DATE 2017 2017\nMarch 3 = DATE 2017-03-03 2017-03-03\nMay 5 = DATE 2017-05-05 2017-05-05"},
		{"The strike lasted from Thursday to Saturday.", "Thursday = DATE 2021-06-10 2021-06-10\nSaturday = DATE 2021-06-12 2021-06-12"},
		{"The ministers meet later this week.", "later this week = DATE 2021-W24 2021-06-16/2021-06-20"},
		{"The blast came at 1730 GMT on Monday.", "1730 GMT on Monday = TIME 2021-06-14T17:30 2021-06-14"},
		{"The fair ran on May 3-5.", "May 3 = DATE 2021-05-03 2021-05-03\n5 = DATE 2021-05-05 2021-05-05"},
	} {
		if got := times(t, c.text, published); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Words that look like times and are none.
func TestNoTimes(t *testing.T) {
	for _, text := range []string{
		"Protesters may march to the square.",
		"The two sides sat down and we watched.",
		"He came second in the fall of the old order of things.",
		"Some 2000 people fled across Route 1990.",
		"The 52-year-old envoy smiled.",
		"Delegates backed Agenda 2030 without a vote.",
		"The strain 2019-nCo may spread.",
		"The Harbour Daily News wrote as soon as it could.",
		"A lawsuit would last for ever, or last an age.",
		"The Sunday Times praised the third quarter-final.",
		"Dawn Okoro runs a day-care centre in Summer Hill.",
		"The wind blew at 30 miles per hour.",
		"Prices will spring back and may fall.",
		"Ms May Oduya chaired the panel.",
		"It cost $1999 and weighed 1,950 tonnes.",
		"The ratio was 10/12 and the score 3-2.",
	} {
		if got := times(t, text, published); got != "" {
			t.Errorf("%s\n got %s", text, got)
		}
	}
}

// Without a day of publication what counts from it stays open.
func TestUndated(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The minister resigned on Monday.", "Monday = DATE XXXX-WXX-1"},
		{"The minister resigned last month.", "last month = DATE XXXX-XX"},
		{"The minister resigned yesterday.", "yesterday = DATE XXXX-XX-XX"},
		{"The minister resigned two weeks ago.", "two weeks ago = DATE XXXX-WXX"},
		{"The minister resigned on May 3.", "May 3 = DATE XXXX-05-03"},
		{"Rents doubled in the past six years.", "the past six years = DURATION P6Y"},
		{"The minister resigned in 2015 and the deputy the following year.", "2015 = DATE 2015 2015\nthe following year = DATE 2016 2016"},
	} {
		if got := times(t, c.text, ""); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// An inferred date is not certain enough to count from.
func TestInferredDateIsNoAnchor(t *testing.T) {
	doc := read(t, "The minister resigned yesterday.", "")
	doc.Article.Published = model.Date{Value: "2021-06-16", Basis: model.Inferred}
	found, _ := Find(doc, nobody(doc), nil)
	if len(found) != 1 || found[0].EDTF != "" || found[0].Basis != model.Unknown {
		t.Errorf("got %+v", found)
	}
}

// The date of a dateline is a time, though not of the body.
func TestDateline(t *testing.T) {
	text := "CARRICK, June 15 (Agency) -- The envoys met in the port."
	doc := read(t, text, published)
	a := doc.Article
	body := strings.Index(text, "The")
	a.Omitted = []model.Omission{{Span: model.Span{End: body}, Reason: "dateline"}}
	a.Paragraphs = []model.Span{{Start: body, End: len(text)}}
	doc, err := language.Analyse(a)
	if err != nil {
		t.Fatal(err)
	}
	found, events := Find(doc, nobody(doc), nil)
	if len(found) != 1 || a.Slice(found[0].Span) != "June 15" || found[0].EDTF != "2021-06-15" || len(events) != 0 {
		t.Errorf("got %+v and %+v", found, events)
	}
}
