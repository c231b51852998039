-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- When someone of the house is away, and who stands in: both days included. Laid out as every synchronised table.
CREATE TABLE absence (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff BLOB NOT NULL REFERENCES staff(id),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    stand_in BLOB REFERENCES staff(id),
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_by_staff ON absence (staff, until_on);
CREATE INDEX absence_by_stand_in ON absence (stand_in, until_on) WHERE stand_in IS NOT NULL;

CREATE TRIGGER absence_guard_insert BEFORE INSERT ON absence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER absence_guard_update BEFORE UPDATE ON absence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER absence_guard_delete BEFORE DELETE ON absence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
