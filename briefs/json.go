package briefs

import "encoding/json"

// JSON writes a brief in the form parley.brief/1, indented, with a newline at
// the end. Empty lists are [], never null.
func JSON(b *Brief) ([]byte, error) {
	data, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(data, '\n'), nil
}
