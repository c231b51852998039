-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- The central server, for SQLite and PostgreSQL alike: BLOB, INTEGER and STRICT are put in PostgreSQL's words when the
-- file is read, and a line that begins with the name of an engine is for that engine alone. Identifiers are UUIDv7
-- (16 bytes), moments are UTC text with milliseconds, JSON is text. `seq` and `n` are given by the one writer, inside
-- his transaction: who sees a number sees all that are lower. A shipped file is never edited again.

-- What the server knows of itself, by name: its epoch, the highest number given, what the back-up has reached.
CREATE TABLE server_state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest version of every synchronised row of every house: what pulling hands out. `scope` says to whom, `fv` with
-- which number each group of its fields was last written, `body` its columns.
CREATE TABLE record (
    tbl TEXT NOT NULL,
    id BLOB NOT NULL,
    scope TEXT NOT NULL,
    house TEXT NOT NULL,
    dossier BLOB,
    facet TEXT NOT NULL,
    person BLOB,
    seq INTEGER NOT NULL,
    created_seq INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    body TEXT NOT NULL,
    fv TEXT NOT NULL,
    PRIMARY KEY (tbl, id)
) STRICT;
CREATE UNIQUE INDEX record_by_seq ON record (seq);
CREATE INDEX record_by_id ON record (id);
CREATE INDEX record_by_scope ON record (scope, seq);
CREATE INDEX record_by_dossier ON record (dossier, seq) WHERE dossier IS NOT NULL;
CREATE INDEX record_by_person ON record (person, seq) WHERE person IS NOT NULL;

-- Which person is in which dossier, by the row that says so: through it a person is handed out with the dossier.
CREATE TABLE link (
    source BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    dossier BLOB NOT NULL,
    scope TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_person ON link (person);
CREATE INDEX link_by_scope ON link (scope);
CREATE INDEX link_by_dossier ON link (dossier);

-- Why somebody holds a single dossier: a member of staff his caseload (no date) or an appointment (its day), a house what
-- is on its way to it, a court ("court:…") what it ordered. One row per source.
CREATE TABLE holder (
    source BLOB NOT NULL PRIMARY KEY CHECK (length(source) = 16),
    dossier BLOB NOT NULL,
    staff BLOB,
    house TEXT NOT NULL DEFAULT '',
    on_date TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX holder_by_staff ON holder (staff, on_date) WHERE staff IS NOT NULL;
CREATE INDEX holder_by_house ON holder (house) WHERE house <> '';
CREATE INDEX holder_by_dossier ON holder (dossier);

-- A dossier that left a scope (it moved to another house, or to another facet): who held it hears that it is gone.
CREATE TABLE leaving (
    seq INTEGER NOT NULL PRIMARY KEY,
    dossier BLOB NOT NULL,
    scope TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX leaving_by_scope ON leaving (scope, seq);

-- Every transaction that was received, as it came and with what became of it: nothing is done twice, and nothing is
-- forgotten. Numbered 1, 2, 3 … and chained, each row to the one before it.
CREATE TABLE txn_log (
    n INTEGER NOT NULL PRIMARY KEY,
    txn BLOB NOT NULL UNIQUE,
    session BLOB NOT NULL,
    mid INTEGER NOT NULL,
    account BLOB NOT NULL,
    device BLOB NOT NULL,
    house TEXT NOT NULL,
    dossier BLOB,
    server_time TEXT NOT NULL,
    client_time TEXT NOT NULL,
    clock_offset INTEGER NOT NULL,
    client_version TEXT NOT NULL,
    act TEXT NOT NULL,
    body TEXT NOT NULL,
    outcome TEXT NOT NULL,
    seq INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX txn_log_by_session ON txn_log (session, mid);
CREATE INDEX txn_log_by_dossier ON txn_log (dossier, n);

-- Who may log in, with which role in which house. `password` is a string of Argon2id, salt and costs in it.
CREATE TABLE account (
    id BLOB NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    house TEXT NOT NULL,
    role TEXT NOT NULL,
    staff BLOB,
    organisation TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    state TEXT NOT NULL,
    failed INTEGER NOT NULL,
    blocked_until TEXT,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A computer that was enrolled, a WORKSTATION or a LAPTOP; `wipe` says what it must erase when it next calls.
CREATE TABLE device (
    id BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    last_seen TEXT,
    state TEXT NOT NULL,
    client_version TEXT NOT NULL DEFAULT '',
    wipe TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX device_by_account ON device (account);

-- A code with which one computer may be enrolled once; only its hash is kept.
CREATE TABLE enrolment (
    code_hash BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    made_by BLOB
) STRICT, WITHOUT ROWID;

-- The hashes of what a device shows to be let in (ACCESS) and to get the next (REFRESH); one that is used twice ends
-- its whole family.
CREATE TABLE token (
    hash BLOB NOT NULL PRIMARY KEY,
    device BLOB NOT NULL,
    account BLOB NOT NULL,
    family BLOB NOT NULL,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX token_by_family ON token (family);
CREATE INDEX token_by_device ON token (device);
CREATE INDEX token_by_expiry ON token (expires_at);

-- One copy of a data folder that sends: the number of the last of its transactions that was received.
CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY,
    device BLOB NOT NULL,
    account BLOB NOT NULL,
    last_mid INTEGER NOT NULL,
    client_version TEXT NOT NULL,
    state TEXT NOT NULL,
    made_at TEXT NOT NULL,
    last_seen TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_by_device ON session (device);

-- What a session was last told to hold, so that the next answer says what it gains and loses.
CREATE TABLE view (
    session BLOB NOT NULL,
    view BLOB NOT NULL,
    made_at TEXT NOT NULL,
    scopes TEXT NOT NULL,
    PRIMARY KEY (session, view)
) STRICT, WITHOUT ROWID;

-- Work that was received and not applied: kept whole until a person decides.
CREATE TABLE quarantine (
    id BLOB NOT NULL PRIMARY KEY,
    txn BLOB NOT NULL,
    session BLOB NOT NULL,
    account BLOB NOT NULL,
    device BLOB NOT NULL,
    house TEXT NOT NULL,
    dossier BLOB,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_by BLOB,
    decided_at TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX quarantine_by_txn ON quarantine (txn);
CREATE INDEX quarantine_by_house ON quarantine (house, state);

-- What came in and could not even be read, byte for byte.
CREATE TABLE parked (
    id BLOB NOT NULL PRIMARY KEY,
    session BLOB NOT NULL,
    at TEXT NOT NULL,
    bytes BLOB NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- A file that rows refer to, by the hash of its content: how much of it has come in.
CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    received INTEGER NOT NULL,
    complete INTEGER NOT NULL,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The pieces of it, by the place of their first byte.
CREATE TABLE blob_part (
    sha256 TEXT NOT NULL,
    at INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, at)
) STRICT;

-- Which rows refer to it, and so who may fetch it.
CREATE TABLE blob_ref (
    sha256 TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row BLOB NOT NULL,
    dossier BLOB,
    scope TEXT NOT NULL,
    PRIMARY KEY (sha256, tbl, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_ref_by_row ON blob_ref (tbl, row);

-- Who looked at what, when, in which role and why: numbered and chained as txn_log is.
CREATE TABLE access_log (
    n INTEGER NOT NULL PRIMARY KEY,
    account BLOB,
    device BLOB,
    role TEXT NOT NULL,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id BLOB,
    dossier BLOB,
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_by_account ON access_log (account, n) WHERE account IS NOT NULL;
CREATE INDEX access_log_by_dossier ON access_log (dossier, n) WHERE dossier IS NOT NULL;

-- The last number that was given out of a year, per house.
CREATE TABLE number_counter (
    house TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (house, year)
) STRICT, WITHOUT ROWID;

-- The two logs only grow, whoever writes.
--sqlite: CREATE TRIGGER txn_log_keeps_update BEFORE UPDATE ON txn_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
--sqlite: CREATE TRIGGER txn_log_keeps_delete BEFORE DELETE ON txn_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
--sqlite: CREATE TRIGGER access_log_keeps_update BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
--sqlite: CREATE TRIGGER access_log_keeps_delete BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'append-only'); END;
--postgresql: CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
--postgresql: $$ BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'JH001'; END $$;
--postgresql: CREATE TRIGGER txn_log_keeps BEFORE UPDATE OR DELETE ON txn_log
--postgresql: FOR EACH ROW EXECUTE FUNCTION refuse_change();
--postgresql: CREATE TRIGGER txn_log_keeps_all BEFORE TRUNCATE ON txn_log
--postgresql: FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--postgresql: CREATE TRIGGER access_log_keeps BEFORE UPDATE OR DELETE ON access_log
--postgresql: FOR EACH ROW EXECUTE FUNCTION refuse_change();
--postgresql: CREATE TRIGGER access_log_keeps_all BEFORE TRUNCATE ON access_log
--postgresql: FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
