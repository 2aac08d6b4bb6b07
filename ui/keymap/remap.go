package keymap

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Remap returns the table with other keys for the action of that name. Keys are
// written as the help shows them: "x", "ctrl-p", "PgDn".
func (t Table) Remap(name string, keys []string) (Table, error) {
	if len(keys) == 0 {
		return nil, fmt.Errorf("no key is given for %q", name)
	}
	var named, shown []string
	for _, k := range keys {
		key := keyName(k)
		if key == "" {
			return nil, fmt.Errorf("%q is no key", k)
		}
		named, shown = append(named, key), append(shown, k)
	}
	out, found := slices.Clone(t), false
	for i := range out {
		if b := &out[i]; b.Name != "" && b.Name == name {
			b.Keys, b.Show, found = named, strings.Join(shown, " "), true
			if b.Intent == Quit && !slices.Contains(named, panicKey) {
				b.Keys = append(slices.Clone(named), panicKey)
			}
		}
	}
	if !found {
		return nil, fmt.Errorf("no action is called %q: parley help keys lists them", name)
	}
	return out, nil
}

// panicKey always quits.
const panicKey = "ctrl+c"

// Conflict says which key of the table means two things where a pane has the
// keys; it is nil when none does.
func (t Table) Conflict() error {
	seen := map[string]string{}
	for _, b := range t {
		if b.Scope&Reading == 0 {
			continue
		}
		for _, k := range b.Keys {
			if other, taken := seen[k]; taken {
				return fmt.Errorf("the key %q is given to both %s and %s", k, other, b.Name)
			}
			seen[k] = b.Name
		}
	}
	return nil
}

// keyName is the terminal library's name of a key; empty when it is none.
func keyName(s string) string {
	if utf8.RuneCountInString(s) == 1 {
		if named, ok := arrows[s]; ok {
			return named
		}
		return s
	}
	lower := strings.ToLower(s)
	if named, ok := named[lower]; ok {
		return named
	}
	for _, modifier := range []string{"ctrl", "alt"} {
		if rest, ok := strings.CutPrefix(lower, modifier); ok && len(rest) == 2 && (rest[0] == '-' || rest[0] == '+') {
			return modifier + "+" + rest[1:]
		}
	}
	return ""
}

var arrows = map[string]string{"↓": "down", "↑": "up", "←": "left", "→": "right", " ": "space"}

// named are the keys that have names, in lower case as people write them.
var named = map[string]string{
	"enter": "enter", "esc": "esc", "tab": "tab", "shift-tab": "shift+tab", "shift+tab": "shift+tab", "space": "space",
	"backspace": "backspace", "delete": "delete", "insert": "insert", "home": "home", "end": "end",
	"pgdn": "pgdown", "pgdown": "pgdown", "pgup": "pgup", "down": "down", "up": "up", "left": "left", "right": "right",
	"f1": "f1", "f2": "f2", "f3": "f3", "f4": "f4", "f5": "f5", "f6": "f6",
	"f7": "f7", "f8": "f8", "f9": "f9", "f10": "f10", "f11": "f11", "f12": "f12",
}
