package actors

import "testing"

// TestMissions holds that embassies of one country in two others are two, over
// articles as well, and that what tells no place joins nobody.
func TestMissions(t *testing.T) {
	for _, c := range []struct {
		texts []string
		want  int // actors with "embassy" or "Commission" in their names
	}{
		{[]string{"The U.S. embassy in Nairobi said its staff were safe. The U.S. embassy in Kampala said it would close."}, 2},
		{[]string{"The U.S. embassy in Nairobi said its staff were safe. Later the U.S. embassy said it would close."}, 1},
		{[]string{"The British High Commission in Accra denied it. The British High Commission in Abuja did not."}, 2},
		{[]string{"The Chinese embassy in Lima protested.", "The Chinese embassy in Quito said no."}, 2},
		{[]string{"The Chinese embassy in Lima protested.", "The Chinese embassy in Peru said no. The Chinese embassy was calm."}, 1},
		{[]string{"The Chinese embassy protested.", "The Chinese embassy said no."}, 2},
		{[]string{"Kenya's foreign ministry protested.", "Kenya's foreign ministry said no."}, 0},
	} {
		all, _ := joined(t, nil, c.texts...)
		n := 0
		for _, a := range all {
			if isMission(fold(a.Name)) {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%q: %d missions, want %d", c.texts, n, c.want)
		}
	}
}
