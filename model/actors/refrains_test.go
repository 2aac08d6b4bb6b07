package actors

import (
	"fmt"
	"testing"
)

// Who stands in a sentence that a site puts beside all its articles is less of the
// story than who is told of anew.
func TestRefrains(t *testing.T) {
	var texts []string
	for i := range 8 {
		texts = append(texts, fmt.Sprintf("Nobody spoke on day %d. Ask Ana Kodoma about your money.", i), fmt.Sprintf("On day %d Yusuf Velmora slept.", i))
	}
	all, _ := joined(t, nil, texts...)
	found := map[string]float64{}
	for _, a := range all {
		found[a.Name] = a.Salience
	}
	if site, story := found["Ana Kodoma"], found["Yusuf Velmora"]; site == 0 || site*4 > story {
		t.Errorf("the site's own has %v, the story's %v", site, story)
	}
}
