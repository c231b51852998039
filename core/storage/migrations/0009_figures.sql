-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- A count of a year as it was handed in: the whole table with what counted it, and the dossiers behind it. Never written
-- again: a second count of the same year is a second row. Laid out as every synchronised table.
CREATE TABLE figure_freeze (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    frozen_at TEXT NOT NULL,
    staff BLOB REFERENCES staff(id),
    staff_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_freeze_by_year ON figure_freeze (year, frozen_at);

-- A frozen count is not touched, not even by an act: only taking back the act that made it marks it.
CREATE TRIGGER figure_freeze_kept BEFORE UPDATE OF year, frozen_at, staff, staff_name, definition, note, body ON figure_freeze
BEGIN SELECT RAISE(ABORT, 'a frozen count is kept'); END;

CREATE TRIGGER figure_freeze_guard_insert BEFORE INSERT ON figure_freeze WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER figure_freeze_guard_update BEFORE UPDATE ON figure_freeze WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER figure_freeze_guard_delete BEFORE DELETE ON figure_freeze WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
