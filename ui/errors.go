package ui

import "errors"

var (
	// errNoCorpus is for a loader that returned nothing and said nothing.
	errNoCorpus = errors.New("nothing was read")
	// errStopped is for a loader that the reader stopped.
	errStopped = errors.New("stopped before the articles were analysed")
)
