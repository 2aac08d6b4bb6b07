//go:build unix

package intake

import "syscall"

// openFlags keep opening from waiting for the other end of a pipe.
const openFlags = syscall.O_NONBLOCK
