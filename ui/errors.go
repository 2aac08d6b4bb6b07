package ui

import "errors"

// errNoCorpus is for a loader that returned nothing and said nothing.
var errNoCorpus = errors.New("nothing was read")
