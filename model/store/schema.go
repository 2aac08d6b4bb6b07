package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// applicationID marks the file as a store of parley ("prly"), where SQLite
// keeps a place for such a mark.
const applicationID = 0x70726c79

// migrations lead from each version of the schema to the next; the version of
// a file is how many of them it has had. They are never changed, only added.
var migrations = []string{
	`CREATE TABLE shelf (sum BLOB PRIMARY KEY, files BLOB NOT NULL) WITHOUT ROWID;
	CREATE TABLE seen (
		workspace TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, occasion TEXT NOT NULL,
		lines BLOB NOT NULL, shelf BLOB NOT NULL REFERENCES shelf (sum),
		PRIMARY KEY (workspace, kind, id, occasion));
	CREATE INDEX seen_shelf ON seen (shelf);
	CREATE TABLE note (
		workspace TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, file TEXT NOT NULL,
		PRIMARY KEY (workspace, kind, id));
	CREATE TABLE tray (
		workspace TEXT NOT NULL, place INTEGER NOT NULL,
		sha256 TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
		PRIMARY KEY (workspace, place));`,
}

var (
	errNewer   = errors.New("it was written by a newer parley; it is left as it is")
	errForeign = errors.New("it was not written by parley; it is left as it is")
)

// prepare looks at what the file is before it changes anything in it, and then
// brings it to the newest version.
func prepare(ctx context.Context, db *sql.DB) error {
	version, err := check(ctx, db)
	if err != nil {
		return err
	}
	// Readers and a writer in other programs do not wait for each other.
	if _, err := db.ExecContext(ctx, `PRAGMA journal_mode = WAL`); err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	if version == len(migrations) {
		return nil
	}
	return migrate(ctx, db)
}

// check returns the version of a file that may be used.
func check(ctx context.Context, db interface {
	QueryRowContext(context.Context, string, ...any) *sql.Row
}) (version int, err error) {
	var application, tables int
	err = db.QueryRowContext(ctx, `SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master)
		FROM pragma_user_version, pragma_application_id`).Scan(&version, &application, &tables)
	if err != nil {
		return 0, err
	}
	switch {
	case application != applicationID && (version != 0 || application != 0 || tables != 0):
		return 0, errForeign
	case version > len(migrations):
		return 0, errNewer
	}
	return version, nil
}

// migrate brings the file to the newest version in one transaction. Another
// program may have been faster, so the version is asked for again.
func migrate(ctx context.Context, db *sql.DB) error {
	s := SQLite{db}
	err := s.write(ctx, func(tx *sql.Tx) error {
		version, err := check(ctx, tx)
		if err != nil {
			return err
		}
		for _, m := range migrations[version:] {
			if _, err := tx.ExecContext(ctx, m); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA application_id = %d; PRAGMA user_version = %d`, applicationID, len(migrations)))
		return err
	})
	if err != nil {
		return fmt.Errorf("make the tables: %w", err)
	}
	return nil
}
