-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- A choice of dossiers that someone keeps by name, for himself or for the house. Laid out as every synchronised table.
CREATE TABLE saved_filter (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff BLOB NOT NULL REFERENCES staff(id),
    name TEXT NOT NULL,
    shared INTEGER NOT NULL DEFAULT 0,
    criteria TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX saved_filter_by_staff ON saved_filter (staff);

CREATE TRIGGER saved_filter_guard_insert BEFORE INSERT ON saved_filter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER saved_filter_guard_update BEFORE UPDATE ON saved_filter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER saved_filter_guard_delete BEFORE DELETE ON saved_filter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

-- What was being typed says what it is and about which dossier, so that it can be offered back after a crash.
ALTER TABLE local_draft ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE local_draft ADD COLUMN dossier BLOB;

-- Where one was, and how the window stood: kept for this computer only, and no work is lost with it.
CREATE TABLE local_view (
    key TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
