package theme

// Glyphs are the characters that the program draws of its own.
type Glyphs struct {
	Bar      string    // before the selected line
	Cursor   string    // where something is typed
	Mark     string    // before a line that holds the exact place
	Tray     string    // before a line that is in the evidence tray
	Left     string    // before a line that is left out of the analysis
	Rule     string    // a horizontal line
	Wall     string    // a vertical line
	Corners  [4]string // of a box, clockwise from the upper left
	Dot      string    // between two parts of a label
	About    string    // before a date that was derived or inferred
	Progress [2]string
	Spark    []string // from none to most
}

func glyphs(plain bool) Glyphs {
	if plain {
		return Glyphs{
			Bar: ">", Cursor: "_", Mark: "#", Tray: "*", Left: "-", Rule: "-", Wall: "|", Dot: "-", About: "~",
			Corners:  [4]string{"+", "+", "+", "+"},
			Progress: [2]string{"#", "."},
			Spark:    []string{"_", ".", ":", "+", "*", "#"},
		}
	}
	return Glyphs{
		Bar: "▌", Cursor: "▌", Mark: "█", Tray: "◆", Left: "╌", Rule: "─", Wall: "│", Dot: "·", About: "≈",
		Corners:  [4]string{"┌", "┐", "┘", "└"},
		Progress: [2]string{"█", "░"},
		Spark:    []string{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
	}
}
