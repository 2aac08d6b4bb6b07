//go:build !unix

package intake

// openFlags are empty where opening a file never waits.
const openFlags = 0
