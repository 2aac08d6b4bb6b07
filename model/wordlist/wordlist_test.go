package wordlist

import (
	"maps"
	"slices"
	"testing"
)

const list = "# A comment.\n\nharbour\tport quay\r\n#another\nferry\n"

func TestLines(t *testing.T) {
	if got, want := Lines(list), []string{"harbour\tport quay", "ferry"}; !slices.Equal(got, want) {
		t.Errorf("Lines = %q, want %q", got, want)
	}
}

func TestRows(t *testing.T) {
	got, want := Rows(list), [][]string{{"harbour", "port quay"}, {"ferry"}}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("Rows = %q, want %q", got, want)
	}
}

func TestSet(t *testing.T) {
	want := map[string]bool{"harbour": true, "port": true, "quay": true, "ferry": true}
	if got := Set(list); !maps.Equal(got, want) {
		t.Errorf("Set = %v, want %v", got, want)
	}
}
