-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What a plan of visits asks of who makes them. `regions_only`: he works nowhere else, else his regions are preferred.
-- `start_place`: where his day begins and ends, HOME or DEPOT. `overtime_minutes`: how much longer than his shift he
-- may be kept. `most_sets`: so many sets of devices his vehicle holds; 0: no bound is known.
ALTER TABLE technician ADD COLUMN regions_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE technician ADD COLUMN start_place TEXT NOT NULL DEFAULT 'HOME';
ALTER TABLE technician ADD COLUMN overtime_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE technician ADD COLUMN most_sets INTEGER NOT NULL DEFAULT 0;

-- A row of a day may also say that he does not work then, though his week says so.
ALTER TABLE shift ADD COLUMN off INTEGER NOT NULL DEFAULT 0;

-- The week that comes back, from one day on until the next row of the same person: rules as JSON (core/monitoring/shifts.h).
-- What is written for one day alone (shift) stands before it. One row for a person and a day: its id follows from both.
CREATE TABLE shift_week (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff BLOB NOT NULL REFERENCES staff(id),
    from_on TEXT NOT NULL,
    rules TEXT NOT NULL DEFAULT '[]',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_week_by_staff_and_from_on ON shift_week (staff, from_on);

CREATE TRIGGER shift_week_guard_insert BEFORE INSERT ON shift_week WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER shift_week_guard_update BEFORE UPDATE ON shift_week WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER shift_week_guard_delete BEFORE DELETE ON shift_week WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
