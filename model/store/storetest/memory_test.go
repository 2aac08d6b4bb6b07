package storetest

import (
	"testing"

	"parley/model/store"
)

func TestMemory(t *testing.T) {
	Conform(t, func(*testing.T) store.Store { return &Memory{} })
}
