package ui

import "errors"

var (
	// errNoCorpus is for a loader that returned nothing and said nothing.
	errNoCorpus = errors.New("nothing was read")
	// errFormats is for files of which none is an article.
	errFormats = errors.New("articles are .txt and .md files, and folders of them: see parley --help")
	// errStopped is for a loader that the reader stopped.
	errStopped = errors.New("stopped before the articles were analysed")
)
