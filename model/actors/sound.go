package actors

import "strings"

// soundKey is the skeleton of a romanised name: what different ways of writing
// the same name have in common. Vowels go but for one in front, doubled
// letters count once, and letters that stand for each other become one.
func soundKey(s string) string {
	out := make([]byte, 0, 32)
	for i := 0; i < len(s); {
		letter, n := soundPair(s[i:])
		c := soundLetter(letter)
		if c == 0 && i == 0 {
			c = 'a'
		}
		if c != 0 && (len(out) == 0 || out[len(out)-1] != c) {
			out = append(out, c)
		}
		i += n
	}
	return string(out)
}

// soundPair returns the letter that stands for the sound at the beginning of
// s, and how many letters of s it takes.
func soundPair(s string) (letter byte, n int) {
	if strings.HasPrefix(s, "tch") {
		return 'c', 3
	}
	if len(s) > 1 {
		switch s[:2] {
		case "kh", "ck":
			return 'k', 2
		case "gh":
			return 'g', 2
		case "dh":
			return 'd', 2
		case "th":
			return 't', 2
		case "ph":
			return 'f', 2
		case "ch":
			return 'c', 2
		case "sh", "zh":
			return 's', 2
		case "dj":
			return 'j', 2
		case "ou", "oo", "ee":
			return 'u', 2
		case "ks":
			return 'x', 2
		}
	}
	return s[0], 1
}

func soundLetter(c byte) byte {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', '\'', ' ', '-':
		return 0
	case 'q', 'k', 'c':
		return 'k'
	case 'z', 's':
		return 's'
	case 'v', 'f', 'b':
		return 'f'
	}
	return c
}

// similar reports two folded names that are spelt differently but sound alike:
// the same skeleton and few letters between them.
func similar(a, b string) bool {
	return a == b || couldBeSimilar(a, b) && soundKey(a) == soundKey(b) && isNear(a, b)
}

// couldBeSimilar tells most pairs of names apart at once.
func couldBeSimilar(a, b string) bool {
	return len(a) >= 4 && len(b) >= 4 && (a[0] == b[0] || soundLetter(a[0]) == soundLetter(b[0]))
}

// isNear reports few letters between two names, more between long ones.
func isNear(a, b string) bool {
	limit := 1
	switch shorter := min(len(a), len(b)); {
	case shorter >= 7:
		limit = 3
	case shorter >= 6:
		limit = 2
	}
	return distance(a, b, limit) <= limit
}

// distance is the number of letters to insert, drop, change or swap with the
// neighbour (Damerau 1964, optimal string alignment) between a and b; it stops
// above limit. Long names are not compared.
func distance(a, b string, limit int) int {
	const longest = 24
	if len(a) > longest || len(b) > longest || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	var rows [3][longest + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, last, now := &rows[(i+1)%3], &rows[(i-1)%3], &rows[i%3]
		now[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
	}
	return rows[len(a)%3][len(b)]
}
