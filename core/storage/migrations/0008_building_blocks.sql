-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What dossier types are made of and this country added or changed here: a code of a list that is open for it (a
-- condition, a group of the figures), and the text of a report or letter. Over what is shipped, never in its place.
CREATE TABLE catalogue_item (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    body TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX catalogue_item_by_code ON catalogue_item (list, code);

CREATE TABLE catalogue_template (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    type TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX catalogue_template_by_kind ON catalogue_template (kind, type, language);

CREATE TRIGGER catalogue_item_guard_insert BEFORE INSERT ON catalogue_item WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_item_guard_update BEFORE UPDATE ON catalogue_item WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_item_guard_delete BEFORE DELETE ON catalogue_item WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_template_guard_insert BEFORE INSERT ON catalogue_template WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_template_guard_update BEFORE UPDATE ON catalogue_template WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_template_guard_delete BEFORE DELETE ON catalogue_template WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
