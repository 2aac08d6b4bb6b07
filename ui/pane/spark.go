package pane

import (
	"strconv"
	"strings"
	"time"

	"parley/model"
)

// Spark draws how many of the given months lie in each part of the time
// between the first and the last, with both ends named: "2019 ▁▁▃█ 2022". It
// is at most width columns wide, and empty when there are no two different
// months to compare.
func Spark(months []int, width int, levels []string) string {
	if len(months) < 2 {
		return ""
	}
	first, last := months[0], months[0]
	for _, m := range months {
		first, last = min(first, m), max(last, m)
	}
	from, to := label(first, first, last), label(last, first, last)
	room := min(width-len(from)-len(to)-2, last-first+1)
	if first == last || room < 2 {
		return ""
	}
	return from + " " + bars(months, first, last, room, levels) + " " + to
}

// bars counts the months in n equal parts of the stretch from first to last.
func bars(months []int, first, last, n int, levels []string) string {
	counts := make([]int, n)
	most := 0
	for _, m := range months {
		i := (m - first) * n / (last - first + 1)
		counts[i]++
		most = max(most, counts[i])
	}
	var b strings.Builder
	for _, c := range counts {
		level := 0
		if c > 0 {
			level = 1 + (c-1)*(len(levels)-2)/max(most-1, 1)
		}
		b.WriteString(levels[level])
	}
	return b.String()
}

// label names an end: the year, with the month when the ends are near.
func label(m, first, last int) string {
	year := strconv.Itoa(m / 12)
	if last-first > 36 {
		return year
	}
	return time.Month(m%12 + 1).String()[:3] + " " + year
}

// Month numbers the month that an EDTF value starts in, from year 0. A year
// alone counts as its January.
func Month(value model.Maybe) (n int, ok bool) {
	key := model.StartKey(value)
	if len(key) < 4 {
		return 0, false
	}
	year, err := strconv.Atoi(key[:4])
	if err != nil || year < 1 {
		return 0, false
	}
	if len(key) >= 7 {
		if m, err := strconv.Atoi(key[5:7]); err == nil && m >= 1 && m <= 12 {
			return year*12 + m - 1, true
		}
	}
	return year * 12, true
}
