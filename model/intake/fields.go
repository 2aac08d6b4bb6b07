package intake

import (
	"strings"

	"parley/model"
)

// fieldNames are the names of metadata in front matter and in lines such as
// "Author: …" above a text, each with the one that it stands for.
var fieldNames = map[string]string{
	"title": "title", "headline": "title",
	"author": "author", "authors": "author", "byline": "author", "by": "author",
	"outlet": "outlet", "source": "outlet", "publication": "outlet", "publisher": "outlet", "site": "outlet", "website": "outlet", "site_name": "outlet",
	"url": "url", "link": "url", "canonical": "url", "canonical_url": "url", "source_url": "url", "permalink": "url",
	"date": "published", "published": "published", "pubdate": "published", "publication date": "published", "date published": "published", "publish_date": "published", "published_at": "published", "published on": "published",
	"kind": "kind", "type": "kind",
}

// take sets what one named piece of metadata says; why names its place.
func (f *facts) take(m field, why string, rank int) bool {
	if m.value == "" {
		return false
	}
	switch fieldNames[m.key] {
	case "title":
		set(&f.title, m.value, model.Stated, why)
	case "author":
		set(&f.author, withoutAddress(m.value), model.Stated, why)
	case "outlet":
		if isAddress(m.value) {
			set(&f.url, m.value, model.Stated, why)
			break
		}
		set(&f.outlet, m.value, model.Stated, why)
	case "url":
		if !isAddress(m.value) {
			return false
		}
		set(&f.url, m.value, model.Stated, why)
	case "published":
		d, ok := parseDate(m.value, 0)
		if !ok || d.value == "" {
			return false
		}
		f.date(m.value[:d.end], d.value, why, rank)
	case "kind":
		if f.label == "" {
			f.label = strings.ToLower(m.value)
		}
	default:
		return false
	}
	return true
}

// withoutAddress cuts off an author what stands behind the name: the writer's
// office, account or mail address.
func withoutAddress(author string) string {
	for _, mark := range []string{" - ", " – ", " — ", " | ", " / ", " @", " <", " ("} {
		if name, _, ok := strings.Cut(author, mark); ok && strings.TrimSpace(name) != "" {
			author = name
		}
	}
	return strings.TrimSpace(author)
}

func isAddress(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// readHeader takes lines such as "Author: …" above the body.
func (s *sheet) readHeader() {
	for i := range s.units {
		u := &s.units[i]
		if u.prose() && u.reason == "" && u.shape.words > 12 {
			return
		}
		part := s.text[u.Start:u.End]
		name, _, ok := strings.Cut(part, ":")
		key := strings.ToLower(strings.TrimSpace(name))
		if !ok || !u.first || key == "kind" || key == "type" {
			continue
		}
		block := sameBlock(s.units, i)
		last := block[len(block)-1]
		value := strings.TrimSpace(s.text[u.Start+len(name)+1 : last.End])
		if len(value) <= 300 && s.facts.take(field{key, value}, "the line "+quoted(name+":"), byLabel) {
			for j := range block {
				block[j].reason = "header"
			}
		}
	}
}

// applyMarks takes over what the format of the file says.
func (s *sheet) applyMarks(p page) {
	for _, f := range p.fields {
		s.facts.take(f, "front matter", byMarkup)
	}
	next := 0
	for i := range s.units {
		u := &s.units[i]
		for next < len(p.marks) && p.marks[next].End <= u.Start {
			next++
		}
		if next == len(p.marks) || p.marks[next].Start > u.Start {
			continue
		}
		u.reason = p.marks[next].reason
		if u.reason == "title" {
			title := strings.TrimSpace(strings.Trim(s.text[u.Start:u.End], "# "))
			set(&s.facts.title, title, model.Stated, "heading of the first level")
		}
	}
}
