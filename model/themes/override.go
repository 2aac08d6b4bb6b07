package themes

// Override is what the reader says of a theme. A theme with that label gets
// the sentences that hold one of Words and loses those that hold one of Never;
// a theme that does not exist is made.
type Override struct {
	Theme string
	Words []string // patterns as in the codebook: "dam", "negotiat*", "withdraw* + troops"
	Never []string
}

func (f *folder) override(drafts []draft, overrides []Override) []draft { return drafts }
