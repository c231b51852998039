-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- A run that moves running dossiers to another version of their type: what was answered, what was foreseen, and how far
-- it is (RUNNING, DONE, UNDOING, UNDONE). The dossiers themselves say by their version whether they have moved.
CREATE TABLE catalogue_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '{}',
    foreseen TEXT NOT NULL DEFAULT '{}',
    started_on TEXT NOT NULL,
    moved INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX catalogue_move_by_code ON catalogue_move (code, version);

CREATE TRIGGER catalogue_move_guard_insert BEFORE INSERT ON catalogue_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_move_guard_update BEFORE UPDATE ON catalogue_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_move_guard_delete BEFORE DELETE ON catalogue_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

-- Every running dossier of a type with all that a rehearsal asks of its row, so that a change of law is tried on all of
-- them without reading the closed ones beside.
CREATE INDEX dossier_running ON dossier (type, id, number, version, variant, facet, state, phase, language,
    legal_event_on, received_on, duration, deleted)
    WHERE deleted = 0 AND state IN ('REGISTERED', 'RUNNING', 'SUSPENDED');
