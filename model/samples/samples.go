// Package samples holds the articles that parley shows when it is given none:
// three disputes between neighbours, each with talks and mediators, as saved
// from papers, agencies, ministries and web pages that do not exist. They are
// written for parley and show what real saved news is like: a date stamp in
// front, datelines, menus and comment forms, hard wraps, several kinds of
// quotation mark, pieces without a date, comment beside reports.
package samples

import "embed"

// Notice says that the samples are fiction; it is shown wherever they are.
const Notice = "The sample articles are fiction: the countries and institutions are real, " +
	"but every person, event and news outlet in them is invented."

// Dir is the folder of FS that holds the articles and their sources.csv.
const Dir = "articles"

// FS holds the sample articles in the folder [Dir].
//
//go:embed articles
var FS embed.FS
