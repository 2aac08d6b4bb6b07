package themes

import (
	"fmt"
	"testing"

	"parley/model"
)

// archipelago makes a large folder: elections in two states, ten articles each,
// and a lighthouse in the rest, all with a line of their page.
func archipelago(t testing.TB) []*Local {
	t.Helper()
	var out []*Local
	for i := range largeFolder {
		state := []string{"Fiji", "Tonga"}[i%2]
		text := []string{
			fmt.Sprintf("Voters in %s queued for %d hours.", state, i),
			fmt.Sprintf("The election in %s cost %d million.", state, i),
			"Read our page on Samoa and its schools.",
		}
		if i >= largeFolder/2 {
			text = []string{fmt.Sprintf("A lighthouse stood on reef %d.", i), fmt.Sprintf("It is %d years old.", i), text[2]}
		}
		doc := article(t, fmt.Sprintf("a%02d", i), text...)
		out = append(out, Collect(doc, cast(doc, pacific)))
	}
	return out
}

func TestLargeFoldersAreCutByStory(t *testing.T) {
	locals := archipelago(t)
	th := Join(locals, nil)
	check(t, th, locals)
	for _, label := range []string{"Elections and campaigns: Fiji", "Elections and campaigns: Tonga"} {
		if got := named(th, label); got == nil || len(got.Sentences) != largeFolder/2 {
			t.Errorf("%s: %v; themes %v", label, whys(got), labels(th))
		}
	}
	for _, label := range []string{"Elections and campaigns", "Education and research", "Samoa"} {
		if got := named(th, label); got != nil {
			t.Errorf("%s is no theme: %v", label, whys(got))
		}
	}
}

func TestCategoriesOfManySmallStoriesStayWhole(t *testing.T) {
	var locals []*Local
	for i := range largeFolder {
		name := fmt.Sprintf("State%c%c", 'a'+i/10, 'a'+i%10)
		doc := article(t, name, "The election in "+name+" was long.", "The voters of "+name+" were tired.")
		who := map[string]model.Actor{name: {ID: model.ActorID(name), Name: name, Kind: model.Country}}
		locals = append(locals, Collect(doc, cast(doc, who)))
	}
	wholes, parts := newFolder(locals).divide(newFolder(locals).codebook())
	if len(parts) > 0 || len(wholes) != len(world().categories) {
		t.Errorf("%d wholes and %d parts", len(wholes), len(parts))
	}
}
