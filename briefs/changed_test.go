package briefs_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"parley/briefs"
	"parley/briefs/brieftest"
	"parley/model"
)

// ferries is a corpus of files with lines of which every one that begins with
// "Eda Morn said that" is a statement of hers.
func ferries(files map[string]string) *model.Corpus {
	var b brieftest.Builder
	for _, id := range slices.Sorted(maps.Keys(files)) {
		b.Add(brieftest.Article(id, files[id], model.Report, "2031-06-06"))
	}
	morn := b.Actor("Eda Morn", model.Person, "Morn")
	for _, a := range b.Corpus.Articles {
		for line := range strings.Lines(a.Text) {
			if words, ok := strings.CutPrefix(strings.TrimSpace(line), "Eda Morn said that "); ok {
				b.Says(a, morn, model.Reported, strings.TrimSuffix(words, "."))
			}
		}
	}
	return b.Build()
}

// lookAgain compares the whole brief about Eda Morn with a brief of other files.
func lookAgain(then, now map[string]string) []string {
	c := ferries(then)
	base := briefs.Remember(c, briefs.ForActor(c, "eda-morn", briefs.Options{}), "2031-06-07")
	return section(briefs.ForActor(ferries(now), "eda-morn", briefs.Options{Since: base, Full: true}), "changed").Notes
}

func TestWhatCountsAsChanged(t *testing.T) {
	const (
		tired  = "Eda Morn said that the pilots were tired.\n"
		open   = "Eda Morn said that the strait is open again.\n"
		ropes  = "The harbour bought new ropes in spring.\n"
		chains = "The harbour bought new chains in spring.\n"
	)
	mail := map[string]string{"02_mail": ropes + tired}
	nothing := "Nothing: every line shown then still stands, with the same date and speaker."
	for name, test := range map[string]struct {
		then, now map[string]string
		want      []string
	}{
		"the same":             {mail, mail, []string{nothing}},
		"another sentence":     {mail, map[string]string{"02_mail": chains + tired}, []string{"Changed file: 02; every line shown of it then still stands."}},
		"other white space":    {mail, map[string]string{"02_mail": ropes + "\n\n" + strings.Replace(tired, "the pilots", "the  pilots", 1)}, []string{"Changed file: 02; every line shown of it then still stands."}},
		"another name":         {mail, map[string]string{"07_mail": ropes + tired}, []string{nothing}},
		"a line more":          {mail, map[string]string{"02_mail": ropes + tired + open}, []string{"Perhaps new: 02, report, L3 s1, not shown then, from a file that has changed."}},
		"a file more":          {mail, map[string]string{"02_mail": ropes + tired, "03_late": open}, []string{"New: 03, report, L1 s1, from a file that was not there."}},
		"the line changed":     {mail, map[string]string{"02_mail": ropes + open}, []string{"Perhaps new: 02, report, L2 s1, not shown then, from a file that has changed.", "Gone: 02, report, L2 s1."}},
		"moved to a new file":  {mail, map[string]string{"02_mail": ropes, "03_late": tired}, []string{"Gone: 02, report, L2 s1, the same words stand in 03 L1 s1."}},
		"gone, with a copy":    {map[string]string{"02_mail": tired, "03_late": chains + tired}, map[string]string{"03_late": chains + tired}, []string{"Gone: 02, report, L1 s1, the same words stand in 03 L2 s1."}},
		"a copy in a new file": {mail, map[string]string{"02_mail": ropes + tired, "03_late": open + chains + tired}, []string{"New: 03, report, L1 s1, from a file that was not there."}},
	} {
		if got := lookAgain(test.then, test.now); !slices.Equal(got, test.want) {
			t.Errorf("%s:\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(test.want, "\n"))
		}
	}
}

// TestAnOtherKindIsRelabelled has the same words told by nobody later.
func TestAnOtherKindIsRelabelled(t *testing.T) {
	files := map[string]string{"02_mail": "Eda Morn said that the pilots were tired.\n"}
	c := ferries(files)
	base := briefs.Remember(c, briefs.ForActor(c, "eda-morn", briefs.Options{}), "")
	c.Statements[0].Kind = model.Quote
	notes := section(briefs.ForActor(c, "eda-morn", briefs.Options{Since: base}), "changed").Notes
	if want := "Relabelled: 02, report, L1 s1, REPORTED before, QUOTE now."; len(notes) != 1 || notes[0] != want {
		t.Errorf("%q, want %q", notes, want)
	}
}

// TestMoreChangesAreShownByTheirCommand has more than a section may hold.
func TestMoreChangesAreShownByTheirCommand(t *testing.T) {
	now := map[string]string{"02_mail": "Eda Morn said that the pilots were tired.\n"}
	c := ferries(now)
	base := briefs.Remember(c, briefs.ForActor(c, "eda-morn", briefs.Options{}), "")
	for _, place := range []string{"3_vesk", "4_orrheim", "5_tann", "6_lund", "7_brae", "8_holm", "9_skar"} {
		now[place] = "Eda Morn said that the ferry to " + place[2:] + " runs again.\n"
	}
	s := section(briefs.ForActor(ferries(now), "eda-morn", briefs.Options{Since: base}), "changed")
	if want := "parley brief --actor eda-morn --since-last --full PATH"; s.More == 0 || s.MoreWith != want {
		t.Errorf("%d more with %q, want %q", s.More, s.MoreWith, want)
	}
}
