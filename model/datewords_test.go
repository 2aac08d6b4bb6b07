package model_test

import (
	"testing"

	"parley/model"
)

func TestDateWords(t *testing.T) {
	for value, want := range map[string]string{
		"2020-08-28": "28 Aug 2020", "2020-08": "Aug 2020", "2020": "2020", "2025~": "about 2025", "2015?": "2015 (uncertain)",
		"2011-10/2011-12": "Oct 2011 to Dec 2011", "../2020-11": "until Nov 2020", "2015/..": "from 2015", "2015/": "from 2015",
		"2020-21": "spring 2020", "2020-24~": "about winter 2020", "2020-33": "first quarter of 2020", "2020-36?": "fourth quarter of 2020 (uncertain)",
		"2020-41": "second half of 2020", "2020-01/2020-06": "Jan 2020 to Jun 2020", "199X": "the 1990s", "18XX": "the 19th century", "20XX~": "about the 21st century",
		"2020-W07": "week 7 of 2020", "2020-03-02/2020-03-08": "2 Mar 2020 to 8 Mar 2020", "2015~/..": "from about 2015", "2015?/2016?": "2015 to 2016 (uncertain)",
		"2015~/2016": "about 2015 to 2016", "199X/2003": "the 1990s to 2003", "[2020,2021-05]": "2020 or May 2021", "{2020,2021,2022}": "2020, 2021 and 2022",
		"[2019..2021]": "2019 to 2021", "2020-05%": "about May 2020 (uncertain)", "2020-05-XX": "May 2020", "2020-XX": "2020", "../..": "../..", "[]": "[]", "[,]": " or ",
		"20X": "20X", "2020-99": "2020-99", "2020-W99x": "2020-W99x", "/": "/", "": "", "soon": "soon", "2020-08-99": "2020-08-99",
	} {
		if got := model.DateWords(model.Maybe(value)); got != want {
			t.Errorf("%q: %q, want %q", value, got, want)
		}
	}
}
