package store_test

import (
	"context"
	"path/filepath"
	"testing"

	"parley/model/store"
	"parley/model/store/storetest"
)

func TestSQLite(t *testing.T) {
	storetest.Conform(t, func(t *testing.T) store.Store {
		s, err := store.Open(context.Background(), filepath.Join(t.TempDir(), "parley", "state.db"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		})
		return s
	})
}
