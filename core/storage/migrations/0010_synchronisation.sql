-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What two people wrote at once in one group of fields: what stands, what came in, and what was decided. Made by the
-- server; decided by an act. `dossier` and `person` say whose it is.
CREATE TABLE conflict (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    tbl TEXT NOT NULL,
    row BLOB NOT NULL,
    grp TEXT NOT NULL,
    kept TEXT NOT NULL DEFAULT '{}',
    kept_by TEXT NOT NULL DEFAULT '',
    kept_at TEXT NOT NULL DEFAULT '',
    kept_device TEXT NOT NULL DEFAULT '',
    losing TEXT NOT NULL DEFAULT '{}',
    losing_by TEXT NOT NULL DEFAULT '',
    losing_at TEXT NOT NULL DEFAULT '',
    losing_device TEXT NOT NULL DEFAULT '',
    losing_act BLOB,
    opened_at TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'OPEN',
    resolution TEXT NOT NULL DEFAULT '',
    resolved_by TEXT NOT NULL DEFAULT '',
    resolved_on TEXT NOT NULL DEFAULT '',
    dossier BLOB,
    person BLOB,
    facet TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_by_row ON conflict (row);
CREATE INDEX conflict_by_dossier ON conflict (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX conflict_open ON conflict (state) WHERE state = 'OPEN';

CREATE TRIGGER conflict_guard_insert BEFORE INSERT ON conflict WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER conflict_guard_update BEFORE UPDATE ON conflict WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER conflict_guard_delete BEFORE DELETE ON conflict WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

-- A pull as it comes in, page by page, until it is whole and applied at once.
DROP TABLE stage;
CREATE TABLE stage (
    n INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Rows of a newer program whose table this one does not know: kept until it does.
CREATE TABLE later_row (
    tbl TEXT NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tbl, id)
) STRICT, WITHOUT ROWID;

-- Acts of a dossier that left this device are taken out with it: what is left is their place in the chain.
CREATE TABLE act_gone (
    mid INTEGER PRIMARY KEY,
    hash BLOB NOT NULL
) STRICT;
DROP TRIGGER act_kept;
CREATE TRIGGER act_kept BEFORE DELETE ON act WHEN NOT EXISTS (SELECT 1 FROM sync_ctx WHERE mid = 0)
BEGIN SELECT RAISE(ABORT, 'the trail is kept'); END;
DROP TRIGGER journal_kept;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal WHEN NOT EXISTS (SELECT 1 FROM sync_ctx WHERE mid = 0)
BEGIN SELECT RAISE(ABORT, 'the trail is kept'); END;

-- The acts that came from elsewhere and those of this device that still have to go are found by their dossier.
CREATE INDEX journal_by_dossier ON journal (dossier) WHERE dossier IS NOT NULL;

-- The contents of documents that the server has whole.
CREATE TABLE blob_sent (
    sha256 TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
