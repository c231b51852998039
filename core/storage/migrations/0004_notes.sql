-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What was written in dossiers, to be found by its words; and documents and reports by what they are called. Derived:
-- filled by the program, newest last. What is confidential never comes here.
CREATE TABLE note_entry (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL UNIQUE,
    dossier BLOB NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    access TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX note_entry_by_dossier ON note_entry (dossier);
CREATE VIRTUAL TABLE note_words USING fts5 (note, paper, content = 'note_entry', content_rowid = 'n', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
