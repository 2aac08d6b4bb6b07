package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver
)

// SQLite is a Store in a file. Several programs may use the file at once.
type SQLite struct{ db *sql.DB }

var _ Store = (*SQLite)(nil)

// Open opens the store in a file, which it makes, with its folder, for the
// user alone. A file that is no store, or one of a newer parley, is refused
// and left as it is.
func Open(ctx context.Context, path string) (*SQLite, error) {
	s, err := open(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("the state in %s: %w", path, err)
	}
	return s, nil
}

func open(ctx context.Context, path string) (*SQLite, error) {
	if err := makePrivate(path); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", address(path))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // one writer, and nothing here is worth a second reader
	if err := prepare(ctx, db); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return &SQLite{db}, nil
}

// makePrivate makes the file and its folder, if they are not there, so that
// only the user may look into them. SQLite gives the files beside it the same
// mode.
func makePrivate(path string) error {
	full, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(full, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// address is how the driver wants to be told of a file: to wait for other
// writers, to begin every transaction as a writer so that none has to change
// its mind, and to be on the disk before a note counts as kept.
func address(path string) string {
	full, err := filepath.Abs(path)
	if err != nil {
		full = path
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(full), RawQuery: url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(5000)", "synchronous(FULL)", "foreign_keys(ON)"},
	}.Encode()}
	return u.String()
}

// Close implements Store.
func (s *SQLite) Close() error { return s.db.Close() }

// Seen implements Store.
func (s *SQLite) Seen(ctx context.Context, about Subject, o Occasion) (Seen, bool, error) {
	seen := Seen{Subject: about, Occasion: o}
	err := s.db.QueryRowContext(ctx, `SELECT seen.lines, shelf.files FROM seen JOIN shelf ON shelf.sum = seen.shelf
		WHERE workspace = ? AND kind = ? AND id = ? AND occasion = ?`,
		about.Workspace, about.Kind, about.ID, string(o)).Scan(&seen.Lines, &seen.Files)
	if errors.Is(err, sql.ErrNoRows) {
		return Seen{}, false, nil
	}
	if err != nil {
		return Seen{}, false, fmt.Errorf("read what was seen: %w", err)
	}
	return seen, true, nil
}

// See implements Store.
func (s *SQLite) See(ctx context.Context, seen ...Seen) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		for _, x := range seen {
			sum := sha256.Sum256(x.Files)
			if _, err := tx.ExecContext(ctx, `INSERT OR IGNORE INTO shelf (sum, files) VALUES (?, ?)`, sum[:], blob(x.Files)); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO seen (workspace, kind, id, occasion, lines, shelf) VALUES (?, ?, ?, ?, ?, ?)`,
				x.Subject.Workspace, x.Subject.Kind, x.Subject.ID, string(x.Occasion), blob(x.Lines), sum[:]); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, `DELETE FROM shelf WHERE sum NOT IN (SELECT shelf FROM seen)`)
		return err
	})
	if err != nil {
		return fmt.Errorf("keep what was seen: %w", err)
	}
	return nil
}

// blob makes nothing an empty value, which a column takes.
func blob(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// Note implements Store.
func (s *SQLite) Note(ctx context.Context, about Subject) (Note, error) {
	n := Note{Subject: about}
	err := s.db.QueryRowContext(ctx, `SELECT text, file FROM note WHERE workspace = ? AND kind = ? AND id = ?`,
		about.Workspace, about.Kind, about.ID).Scan(&n.Text, &n.File)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return Note{}, fmt.Errorf("read the note: %w", err)
	}
	return n, nil
}

// SetNotes implements Store.
func (s *SQLite) SetNotes(ctx context.Context, notes ...Note) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		for _, n := range notes {
			if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO note (workspace, kind, id, text, file) VALUES (?, ?, ?, ?, ?)`,
				n.Subject.Workspace, n.Subject.Kind, n.Subject.ID, n.Text, n.File); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("keep the notes: %w", err)
	}
	return nil
}

// Tray implements Store.
func (s *SQLite) Tray(ctx context.Context, workspace string) (lines []Line, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT sha256, start, "end", text FROM tray WHERE workspace = ? ORDER BY place`, workspace)
	if err != nil {
		return nil, fmt.Errorf("read the tray: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var l Line
		if err := rows.Scan(&l.SHA256, &l.Start, &l.End, &l.Text); err != nil {
			return nil, fmt.Errorf("read the tray: %w", err)
		}
		lines = append(lines, l)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read the tray: %w", err)
	}
	return lines, nil
}

// SetTray implements Store.
func (s *SQLite) SetTray(ctx context.Context, workspace string, lines []Line) error {
	err := s.write(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `DELETE FROM tray WHERE workspace = ?`, workspace); err != nil {
			return err
		}
		for i, l := range lines {
			if _, err := tx.ExecContext(ctx, `INSERT INTO tray (workspace, place, sha256, start, "end", text) VALUES (?, ?, ?, ?, ?, ?)`,
				workspace, i, l.SHA256, l.Start, l.End, l.Text); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("keep the tray: %w", err)
	}
	return nil
}

// write runs a change, whole or not at all.
func (s *SQLite) write(ctx context.Context, change func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := change(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}
