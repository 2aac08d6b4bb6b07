package timeline

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"parley/model"
	"parley/model/language"
)

// plain holds one time in forty words; news holds fewer.
const plain = `The ministers of Ostania and Velland met in the port of Carrick on Wednesday for the third round of talks on the river
border, two officials said. The sides had agreed in March 2020 on a 72-hour curfew, which was extended twice. "We expect an answer by the
end of next week," the envoy told reporters late on Tuesday. Since the early 1990s the river has been closed to ships for months every
winter. Last year's harvest failed, and some 20,000 people have left the valley in the past three years. The governor of the northern
province, who belongs to the smaller of the two parties in the coalition, said that the army had acted with restraint and that the
villages along the border would get help with seed, fodder and fuel. Farmers doubt it. "They promise a lot and send little," said a teacher
in the village of Oram, whose school has neither windows nor books. The opposition accused the government of hiding the true number of
the dead, a charge that the spokesman of the prime minister called baseless and shameful. Aid groups asked both sides to open the bridge to
lorries with food and medicine, but neither the mediators nor the ministers would say whether the matter had come up at all. The
delegation from Velland asked for guarantees that the dam at Sorrel would not be used to starve the lower valley of water. Ostania's chief
negotiator answered that the dam belonged to those who had built it, and that water was a question for engineers and not for soldiers. The
hall was guarded by police from a third country, whose foreign minister opened the session with an appeal for patience and left without
taking questions. Outside, a crowd of relatives held up photographs of fishermen who had gone missing on the river. A woman who gave her
name as Hanne Brandt said that she had written to both governments and had heard from neither. Traders in the harbour market were less
gloomy: prices of flour and oil had come down, they said, and lorries were passing the checkpoint without the usual delays. `

func BenchmarkFind(b *testing.B) {
	doc := read(b, strings.Repeat(plain, 100), published)
	cast := nobody(doc)
	b.SetBytes(int64(len(doc.Article.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(doc, cast, nil)
	}
}

// BenchmarkShare reports the time of Find as a share of that of tokenising and
// tagging the same text, taken in turns so that other load hits both.
func BenchmarkShare(b *testing.B) {
	text := strings.Repeat(plain, 20)
	var tag, find time.Duration
	for b.Loop() {
		start := time.Now()
		doc := read(b, text, published)
		tag += time.Since(start)
		cast := nobody(doc)
		start = time.Now()
		Find(doc, cast, nil)
		find += time.Since(start)
	}
	b.ReportMetric(100*float64(find)/float64(tag), "%oftagging")
}

// BenchmarkHostile shows that no text costs more for each byte when it grows.
func BenchmarkHostile(b *testing.B) {
	for _, piece := range []string{"9/", "1/2/", "2020-", "the end of ", "early ", "May ", "7", "12:30 ", "and a half ", "last ", "5 p.m. ", "after ", "which in May 2020 "} {
		for _, size := range []int{1 << 15, 1 << 20} {
			b.Run(fmt.Sprintf("%s/%dkB", strings.Trim(piece, " /"), size>>10), func(b *testing.B) {
				doc := read(b, strings.Repeat(piece, size/len(piece)), published)
				cast := nobody(doc)
				b.SetBytes(int64(size))
				for b.Loop() {
					Find(doc, cast, nil)
				}
			})
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{plain, "2020-02-30 9/11 31/31/99 0000 99999999 years ago", "the end of the end of May of of", "’90s 1/2/3/4 – 5", "February 29, 2021"} {
		f.Add(s, "2020-02-29")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		text = strings.ToValidUTF8(text, "?")
		a := &model.Article{ID: "a", Text: text, Paragraphs: []model.Span{{Start: 0, End: len(text)}},
			Published: model.Date{Value: model.Maybe(published), Basis: model.Stated}}
		a.Index()
		doc, err := language.Analyse(a)
		if err != nil {
			t.Skip()
		}
		times, events := Find(doc, nobody(doc), nil)
		for _, x := range times {
			if x.Start < 0 || x.End > len(text) || x.Start >= x.End {
				t.Errorf("span %v outside the text", x.Span)
			}
			checkYears(t, string(x.EDTF))
		}
		for _, e := range events {
			if e.Date.Start >= e.Date.End || e.Date.End > len(text) {
				t.Errorf("span %v outside the text", e.Date.Span)
			}
			checkYears(t, string(e.Date.Value))
		}
	})
}

// checkYears fails on an EDTF value that does not begin each end with a year of
// four places.
func checkYears(t *testing.T, v string) {
	t.Helper()
	if v == "" {
		return
	}
	for _, end := range strings.Split(v, "/") {
		if end != ".." && (len(end) < 4 || strings.HasPrefix(end, "0000") || strings.Contains(end[:4], "-")) {
			t.Errorf("bad EDTF %q", v)
		}
	}
}
