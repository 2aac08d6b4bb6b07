package model_test

import (
	"testing"
	"unicode/utf8"

	"parley/model"
)

// FuzzDateWords: no value makes the writing of dates fail, and none is lost.
func FuzzDateWords(f *testing.F) {
	for _, v := range []string{"2020-33~", "[2020..,..2021]", "{199X,18XX?}", "../2020-11", "////", "-", "2020-W5"} {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, value string) {
		words := model.DateWords(model.Maybe(value))
		if words == "" && value != "" {
			t.Errorf("%q: nothing", value)
		}
		if utf8.ValidString(value) && !utf8.ValidString(words) {
			t.Errorf("%q: broken text %q", value, words)
		}
	})
}
