package actors

import (
	"testing"

	"parley/model"
)

// TestSpeakingBodies holds whoever speaks and is only described to be an actor.
func TestSpeakingBodies(t *testing.T) {
	for _, tc := range []struct {
		text, name string
		kind       model.ActorKind // "" when there is none of the name
	}{
		{"Refugee charities said the camp was full.", "Refugee charities", model.Unnamed},
		{"The mine reopened in May. The unions said nobody had asked them.", "unions", model.Unnamed},
		{"Exporters' groups warned that the levy would cost jobs.", "Exporters' groups", model.Unnamed},
		{"A shipping company said the cranes were safe.", "shipping company", model.Organisation},
		{"A coalition of 40 groups said the bill was rushed.", "coalition", model.Organisation},
		{"The judge left. The court said the appeal would be heard in June.", "court", model.Organisation},
		{"Banks say they cannot lend at that rate.", "Banks", model.Unnamed},
		{"He drove a truck for a shipping company.", "shipping company", ""},
		{"The company's lawyer said nothing.", "company", ""},
		{"The Rift Water Board sold the pit. The group said so in May.", "group", ""},
		{"Her party said the vote was fair.", "party", ""},
		{"Departments of health can do that, they said.", "Departments", ""},

		{"Ana Kodora lost. Kodora's campaign said it would ask for a recount.", "Kodora's campaign", model.Organisation},
		{"Ana Kodora lost. The Kodora campaign bought ten buses.", "Kodora campaign", model.Organisation},
		{"Ana Kodora's office said the letter was a forgery.", "Ana Kodora's office", model.Organisation},
		{"He walked past Ana Kodora's office at night.", "Ana Kodora's office", ""},
		{"Ana Kodora lost. A flaw in the campaign said it all.", "Kodora's campaign", ""},

		{"One of his aides said the letter had been burnt.", "One of his aides", model.Unnamed},
		{"Two-thirds of the drivers said they would strike.", "Two-thirds of the drivers", model.Unnamed},
		{"About 46 percent of voters said they had heard nothing.", "About 46 percent of voters", model.Unnamed},
		{"He met one of his aides.", "one of his aides", ""},

		{"Trawler owners said the ban would ruin them.", "Trawler owners", model.Unnamed},
		{"Environmentalists say the dam will drown two valleys.", "Environmentalists", model.Unnamed},
		{"Backers of the plan accused the mayor of delay.", "Backers of the plan", model.Unnamed},
		{"Police said two men were held.", "Police", model.Unnamed},
		{"Local authorities said the bridge had fallen.", "Local authorities", model.Unnamed},
		{"Park Chul Woo said the talks had failed.", "Park Chul Woo", model.Person},
		{"Defense Minister Oh Se-jin said the drill would go on.", "Oh Se-jin", model.Person},
		{"Six in 10 farmers said they would not plant maize.", "Six in 10 farmers", model.Unnamed},
	} {
		c := Find(article(t, tc.text))
		kind := model.ActorKind("")
		for _, a := range c.Actors {
			if a.Name == tc.name {
				kind = a.Kind
			}
		}
		if kind != tc.kind {
			t.Errorf("%s: %q is %q, want %q", tc.text, tc.name, kind, tc.kind)
		}
	}
}

// TestCampaign holds "the campaign" to the one of whom the article speaks.
func TestCampaign(t *testing.T) {
	c := Find(article(t, "Ana Kodora lost. The Kodora campaign bought ten buses. The campaign said the buses were cheap."))
	for _, a := range c.Actors {
		if a.Name == "Kodora campaign" && len(a.Mentions) == 2 {
			return
		}
	}
	t.Errorf("the campaign is not the Kodora campaign: %v", c.Actors)
}
