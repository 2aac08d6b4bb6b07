package intake

import (
	"strings"
	"testing"
)

func TestAddressesToReaders(t *testing.T) {
	for _, line := range []string{
		"Spotted an error in this story? Let us know.",
		"Would you like to reply to this piece? Send your letter of at most 200 words to our editors by email.",
		"We welcome letters from our readers on this subject.",
		"If you know more about the pier, please share your story with our newsroom.",
		"Updated 5 hours ago",
		"The old pier of Port Ellery in March Photo: Lena Morrow.",
		"Were you on the pier? Get in touch with us.",
		"Last updated 2 days ago\nSupport our work and become a member today.",
	} {
		a := parse(t, "a.txt", pierNews+"\n"+line+"\n")
		if body := kept(a); len(body) != 2 {
			t.Errorf("%q stays in the body: %q", line, body)
		}
		a = parse(t, "a.txt", strings.Replace(pierNews, "\n\n", "\n\n"+line+"\n\n", 1))
		if body := kept(a); len(body) != 2 {
			t.Errorf("%q stays between paragraphs: %q", line, body)
		}
	}
}

// What an author asks or demands of everybody is no address of the paper.
func TestAppealsOfAuthorsStay(t *testing.T) {
	for _, line := range []string{
		"Will you walk on a rotten pier? We will not, and neither should our children.",
		"Let us build the pier that our harbour needs.",
		"“Tell us in this article where the money went,” she said to the mayor.",
		"Our reporters were locked out of the council, and we will not forget it.",
		"The mayor, who keeps a photo: a pier without planks, did not answer.",
		"Make no mistake: you and I will pay for the next pier as well.",
	} {
		a := parse(t, "a.txt", pierNews+"\n"+line+"\n")
		if body := kept(a); len(body) != 3 {
			t.Errorf("%q is left out: %q", line, reasons(a))
		}
	}
}

func TestDecks(t *testing.T) {
	a := parse(t, "a.txt", "Pier to close for the winter\n\nThe decision of the council divides the fishermen and gives the mayor an old quarrel back\n\nLena Morrow\n3 March 2031\n\n"+pierNews)
	same(t, "omitted", reasons(a), []string{
		"title: Pier to close for the winter",
		"deck: The decision of the council divides the fishermen and gives the mayor an old quarrel back",
		"byline: Lena Morrow",
		"date: 3 March 2031",
	})
}

// On a page that was saved as one line nothing but the words tells where the
// text ends.
func TestAddressesOnOneLine(t *testing.T) {
	line := strings.Join(strings.Fields(pierNews), " ")
	a := parse(t, "a.txt", line+" Have you noticed an error in this story? Write to us. If you enjoyed this article, please share it with your friends.\n")
	if got := strings.Join(kept(a), " "); got != line {
		t.Errorf("body %q", got)
	}
}
