-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- The planning of visits. What a person was told of the hour: between these two clock times in Belgium.
ALTER TABLE intervention ADD COLUMN promised_from TEXT NOT NULL DEFAULT '';
ALTER TABLE intervention ADD COLUMN promised_until TEXT NOT NULL DEFAULT '';

-- A technician who may not come to somebody, and why. Who plans is told that he may not, never why.
CREATE TABLE visit_bar (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    staff BLOB NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_bar_by_dossier ON visit_bar (dossier);
CREATE INDEX visit_bar_by_monitoring ON visit_bar (monitoring);

-- What a person or a prison was told of a visit: by which way, in which words, when, by whom. Never changed.
CREATE TABLE visit_message (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    intervention BLOB NOT NULL REFERENCES intervention(id),
    way TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    starts_at TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_message_by_dossier ON visit_message (dossier);
CREATE INDEX visit_message_by_intervention ON visit_message (intervention);

-- The middle of a postcode (`to_place` empty; millionths of a degree), or the minutes from one postcode to another; -1: there is no way. It goes
-- before what the program reckons. One row for each: its id follows from both.
CREATE TABLE travel_time (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    latitude INTEGER NOT NULL DEFAULT 0,
    longitude INTEGER NOT NULL DEFAULT 0,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX travel_time_by_from_place_and_to_place ON travel_time (from_place, to_place);

-- What stands on the days that are looked at.
CREATE INDEX IF NOT EXISTS intervention_by_starts_at ON intervention (starts_at);

CREATE TRIGGER visit_bar_guard_insert BEFORE INSERT ON visit_bar WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER visit_bar_guard_update BEFORE UPDATE ON visit_bar WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER visit_bar_guard_delete BEFORE DELETE ON visit_bar WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER visit_message_guard_insert BEFORE INSERT ON visit_message WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER visit_message_guard_update BEFORE UPDATE ON visit_message WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER visit_message_guard_delete BEFORE DELETE ON visit_message WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER travel_time_guard_insert BEFORE INSERT ON travel_time WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER travel_time_guard_update BEFORE UPDATE ON travel_time WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER travel_time_guard_delete BEFORE DELETE ON travel_time WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
