-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- The foundation. Identifiers are UUIDv7 (16 bytes). Dates are ISO text (2027-01-29), moments of the event are wall
-- clock time in Europe/Brussels (2027-02-09T10:00), moments of recording are UTC with milliseconds. Money is in cents,
-- work in minutes. Deleting is marking. `house`, and for what belongs to a dossier `dossier` with `facet`, are the scope
-- that synchronisation hands out; `seq` is the server's number of the version this row was last pulled at (0 = never);
-- `extra` keeps what a newer program wrote and this one does not know. A shipped file is never edited again.

-- One row while an act is being written: its number, 0 while pulled rows are applied. Without it every write to a
-- synchronised table fails (the guards below), so that nothing changes past the one door.
CREATE TABLE sync_ctx (
    mid INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- What was done: the audit trail, undo, and what synchronisation pushes. Each row is chained to the one before it.
CREATE TABLE act (
    mid INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    staff BLOB,
    login TEXT NOT NULL,
    role TEXT NOT NULL,
    device TEXT NOT NULL,
    house TEXT NOT NULL,
    dossier BLOB,
    person BLOB,
    happened_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    clock_fixed INTEGER NOT NULL DEFAULT 0,
    catalogue TEXT NOT NULL DEFAULT '',
    parameters TEXT NOT NULL,
    sentence TEXT NOT NULL,
    undoes INTEGER REFERENCES act(mid),
    undone_by INTEGER REFERENCES act(mid),
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX act_by_dossier ON act (dossier, mid) WHERE dossier IS NOT NULL;
CREATE INDEX act_by_person ON act (person, mid) WHERE person IS NOT NULL;

-- What changed, per act, row and group of fields that mean something together: the history of a field, the way back,
-- and the operations of the outbox (base_seq: the version the author had seen; after_own: his own unsent operation).
CREATE TABLE journal (
    mid INTEGER NOT NULL REFERENCES act(mid),
    n INTEGER NOT NULL,
    op BLOB NOT NULL,
    tbl TEXT NOT NULL,
    row BLOB NOT NULL,
    grp TEXT NOT NULL,
    dossier BLOB,
    before TEXT,
    after TEXT NOT NULL,
    base_seq INTEGER NOT NULL DEFAULT 0,
    after_own BLOB,
    PRIMARY KEY (mid, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_by_row ON journal (row, mid);

-- Which acts still have to reach the server. The operations are the journal's rows: nothing is kept twice.
CREATE TABLE outbox_txn (
    mid INTEGER PRIMARY KEY REFERENCES act(mid),
    state TEXT NOT NULL DEFAULT 'pending',
    ack_seq INTEGER,
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_by_state ON outbox_txn (state);
CREATE VIEW outbox_op AS
    SELECT act.id AS txn_uuid, journal.n, journal.op AS op_uuid,
           CASE WHEN journal.before IS NULL THEN 'create' ELSE 'set' END AS kind,
           journal.tbl, journal.row AS id, journal.grp, journal.dossier, journal.after AS patch, journal.base_seq,
           journal.after_own, act.catalogue AS catalogue_version, outbox_txn.mid, outbox_txn.state
      FROM outbox_txn
      JOIN act ON act.mid = outbox_txn.mid
      JOIN journal ON journal.mid = outbox_txn.mid;

CREATE TABLE sync_state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shadow (
    tbl TEXT NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tbl, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stage (
    seq INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    id BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (seq, tbl, id)
) STRICT, WITHOUT ROWID;

-- Content of documents, by SHA-256 (hexadecimal).
CREATE TABLE blob (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- What is being typed, kept for this computer only.
CREATE TABLE local_draft (
    key TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who looked at what (LED art. 25 as the standard): chained like the acts.
CREATE TABLE access_log (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL,
    role TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id BLOB,
    dossier BLOB,
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX access_by_dossier ON access_log (dossier) WHERE dossier IS NOT NULL;

-- The last number given out per house and year; the server takes this over when there is one.
CREATE TABLE number_counter (
    house TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (house, year)
) STRICT, WITHOUT ROWID;


CREATE TABLE staff (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    team TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'nl',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX staff_login ON staff (login) WHERE deleted = 0;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    family_name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    also_known_as TEXT NOT NULL DEFAULT '',
    sort_name TEXT NOT NULL DEFAULT '',
    sound TEXT NOT NULL DEFAULT '',
    birth_date TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    national_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'nl',
    other_languages TEXT NOT NULL DEFAULT '[]',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    deceased_on TEXT,
    secret_address INTEGER NOT NULL DEFAULT 0,
    merged_into BLOB REFERENCES person(id),
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_name ON person (sort_name);
CREATE INDEX person_by_sound ON person (sound);
CREATE INDEX person_by_number ON person (national_number) WHERE national_number <> '';
CREATE INDEX person_by_birth ON person (birth_date) WHERE birth_date <> '';

CREATE TABLE person_address (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL DEFAULT 'RESIDENCE',
    street TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    box TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT 'BE',
    from_on TEXT,
    until_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX person_address_by_person ON person_address (person);

CREATE TABLE person_note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX person_note_by_person ON person_note (person);

CREATE TABLE workplace (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    supervisor TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '{}',
    open_days TEXT NOT NULL DEFAULT '[]',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

CREATE TABLE parameter (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX parameter_code ON parameter (code) WHERE deleted = 0;

CREATE TABLE catalogue_version (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    from_on TEXT,
    until_on TEXT,
    body TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX catalogue_version_by_code ON catalogue_version (code, version);

CREATE TABLE dossier (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    variant TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    state TEXT NOT NULL,
    phase TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'nl',
    legal_event_on TEXT,
    received_on TEXT,
    assistant BLOB REFERENCES staff(id),
    team TEXT NOT NULL DEFAULT '',
    duration TEXT NOT NULL DEFAULT '',
    hours_imposed INTEGER,
    closed_on TEXT,
    outcome TEXT NOT NULL DEFAULT '',
    closing_note TEXT NOT NULL DEFAULT '',
    previous_phase BLOB REFERENCES dossier(id),
    title TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX dossier_number ON dossier (number);
CREATE INDEX dossier_by_assistant ON dossier (assistant, state);
CREATE INDEX dossier_by_state ON dossier (state, received_on);
CREATE INDEX dossier_by_type ON dossier (type, state);

CREATE TABLE dossier_person (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    person BLOB NOT NULL REFERENCES person(id),
    role TEXT NOT NULL,
    permissions TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_person_by_dossier ON dossier_person (dossier);
CREATE INDEX dossier_person_by_person ON dossier_person (person);

CREATE TABLE dossier_principal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    part TEXT NOT NULL,
    principal TEXT NOT NULL,
    court TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_principal_by_dossier ON dossier_principal (dossier);

CREATE TABLE assignment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    staff BLOB REFERENCES staff(id),
    from_on TEXT NOT NULL,
    until_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_by_dossier ON assignment (dossier);
CREATE INDEX assignment_by_staff ON assignment (staff);

CREATE TABLE transfer (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    from_house TEXT NOT NULL,
    to_house TEXT NOT NULL,
    moved_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'SENT',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_by_dossier ON transfer (dossier);

CREATE TABLE event (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    source_id BLOB,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_dossier ON event (dossier);
CREATE INDEX event_by_kind ON event (kind, at);

CREATE TABLE decision (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    received_on TEXT,
    principal TEXT NOT NULL DEFAULT '',
    court TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '{}',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_dossier ON decision (dossier);

CREATE TABLE condition (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'nl',
    inputs TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL,
    compliance TEXT NOT NULL DEFAULT 'OPEN',
    decision BLOB REFERENCES decision(id),
    position INTEGER NOT NULL DEFAULT 0,
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_by_dossier ON condition (dossier);
CREATE INDEX condition_by_kind ON condition (kind);

CREATE TABLE condition_change (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    condition BLOB NOT NULL REFERENCES condition(id),
    decision BLOB REFERENCES decision(id),
    kind TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    old_text TEXT NOT NULL DEFAULT '',
    new_text TEXT NOT NULL DEFAULT '',
    old_inputs TEXT NOT NULL DEFAULT '{}',
    new_inputs TEXT NOT NULL DEFAULT '{}',
    old_state TEXT NOT NULL DEFAULT '',
    new_state TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_change_by_dossier ON condition_change (dossier);

CREATE TABLE evidence (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    condition BLOB NOT NULL REFERENCES condition(id),
    compliance TEXT NOT NULL,
    shown_on TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    source_id BLOB,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_dossier ON evidence (dossier);

CREATE TABLE contact (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL,
    medium TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    starts_at TEXT NOT NULL,
    ends_at TEXT,
    place TEXT NOT NULL DEFAULT '',
    staff BLOB REFERENCES staff(id),
    people TEXT NOT NULL DEFAULT '[]',
    fulfils TEXT NOT NULL DEFAULT '[]',
    summary TEXT NOT NULL DEFAULT '',
    promised TEXT NOT NULL DEFAULT '',
    proof_due TEXT,
    corrects BLOB REFERENCES contact(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_dossier ON contact (dossier);
CREATE INDEX contact_by_staff ON contact (staff, starts_at);

CREATE TABLE signal_choice (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    trigger_code TEXT NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    chosen_at TEXT NOT NULL,
    contact BLOB REFERENCES contact(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX signal_choice_by_dossier ON signal_choice (dossier);

CREATE TABLE pause (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    term TEXT NOT NULL DEFAULT '',
    from_on TEXT NOT NULL,
    until_on TEXT,
    reason TEXT NOT NULL,
    decision BLOB REFERENCES decision(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX pause_by_dossier ON pause (dossier);

CREATE TABLE due_override (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    term TEXT NOT NULL,
    anchor TEXT NOT NULL,
    due TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX due_override_by_dossier ON due_override (dossier);

CREATE TABLE prolongation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    term TEXT NOT NULL,
    by_duration TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    decision BLOB REFERENCES decision(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX prolongation_by_dossier ON prolongation (dossier);

CREATE TABLE report (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL,
    term TEXT NOT NULL DEFAULT '',
    trigger_code TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'nl',
    to_principal TEXT NOT NULL DEFAULT '',
    to_court TEXT NOT NULL DEFAULT '',
    copy_principal TEXT NOT NULL DEFAULT '',
    template TEXT NOT NULL DEFAULT '',
    judgements TEXT NOT NULL DEFAULT '{}',
    frozen TEXT NOT NULL DEFAULT '',
    author BLOB REFERENCES staff(id),
    drafted_at TEXT NOT NULL,
    sent_on TEXT,
    sent_how TEXT NOT NULL DEFAULT '',
    answer_due TEXT,
    answered_on TEXT,
    answer TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    document BLOB REFERENCES document(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_dossier ON report (dossier);
CREATE INDEX report_by_state ON report (state, sent_on);

CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    received_on TEXT,
    confidential INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_dossier ON document (dossier);

CREATE TABLE placement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    workplace BLOB NOT NULL REFERENCES workplace(id),
    from_on TEXT NOT NULL,
    until_on TEXT,
    tasks TEXT NOT NULL DEFAULT '',
    roster TEXT NOT NULL DEFAULT '[]',
    contract_signed_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_dossier ON placement (dossier);
CREATE INDEX placement_by_workplace ON placement (workplace);

CREATE TABLE hours (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    placement BLOB REFERENCES placement(id),
    worked_on TEXT NOT NULL,
    starts_at TEXT,
    ends_at TEXT,
    break_minutes INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    corrects BLOB REFERENCES hours(id),
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX hours_by_dossier ON hours (dossier);

CREATE TABLE payment_plan (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    condition BLOB REFERENCES condition(id),
    total INTEGER NOT NULL,
    instalment INTEGER NOT NULL,
    every TEXT NOT NULL,
    first_on TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_plan_by_dossier ON payment_plan (dossier);

CREATE TABLE payment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    plan BLOB NOT NULL REFERENCES payment_plan(id),
    paid_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    proof TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_by_dossier ON payment (dossier);

CREATE TABLE preference (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    person BLOB NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL,
    about BLOB REFERENCES dossier(id),
    note TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX preference_by_dossier ON preference (dossier);
CREATE INDEX preference_by_about ON preference (about);

CREATE TABLE own_task (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    staff BLOB REFERENCES staff(id),
    title TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT,
    waits_for TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX own_task_by_dossier ON own_task (dossier);

CREATE TABLE request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    what TEXT NOT NULL,
    debtor TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    answered_on TEXT,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX request_by_dossier ON request (dossier);

CREATE TABLE dossier_field (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    code TEXT NOT NULL,
    value TEXT NOT NULL,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_field_by_dossier ON dossier_field (dossier);
CREATE UNIQUE INDEX dossier_field_code ON dossier_field (dossier, code) WHERE deleted = 0;

-- Derived from the rows above, rebuilt by the act that touches a dossier; never synchronised.
CREATE TABLE deadline (
    dossier BLOB NOT NULL,
    term TEXT NOT NULL,
    anchor TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    state TEXT NOT NULL,
    from_on TEXT,
    raw TEXT,
    computed TEXT,
    due TEXT,
    provisional INTEGER NOT NULL DEFAULT 0,
    overridden INTEGER NOT NULL DEFAULT 0,
    fulfilled_on TEXT,
    fulfilled_by BLOB,
    PRIMARY KEY (dossier, term, anchor)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_by_due ON deadline (state, due);
CREATE TABLE task (
    dossier BLOB NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    staff BLOB,
    due TEXT,
    places TEXT NOT NULL DEFAULT '{}',
    source BLOB,
    PRIMARY KEY (dossier, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_staff ON task (staff, due);

-- One entry per thing that can be found; the words are folded (accents, case) by the program before they come here.
CREATE TABLE search_entry (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    dossier BLOB,
    access TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5 (words, content = 'search_entry', content_rowid = 'n', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");

-- The guards: a write outside an act fails.
CREATE TRIGGER staff_guard_insert BEFORE INSERT ON staff WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER staff_guard_update BEFORE UPDATE ON staff WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER staff_guard_delete BEFORE DELETE ON staff WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_guard_insert BEFORE INSERT ON person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_guard_update BEFORE UPDATE ON person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_guard_delete BEFORE DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_address_guard_insert BEFORE INSERT ON person_address WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_address_guard_update BEFORE UPDATE ON person_address WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_address_guard_delete BEFORE DELETE ON person_address WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_note_guard_insert BEFORE INSERT ON person_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_note_guard_update BEFORE UPDATE ON person_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER person_note_guard_delete BEFORE DELETE ON person_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER workplace_guard_insert BEFORE INSERT ON workplace WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER workplace_guard_update BEFORE UPDATE ON workplace WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER workplace_guard_delete BEFORE DELETE ON workplace WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER parameter_guard_insert BEFORE INSERT ON parameter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER parameter_guard_update BEFORE UPDATE ON parameter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER parameter_guard_delete BEFORE DELETE ON parameter WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_version_guard_insert BEFORE INSERT ON catalogue_version WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_version_guard_update BEFORE UPDATE ON catalogue_version WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER catalogue_version_guard_delete BEFORE DELETE ON catalogue_version WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_guard_insert BEFORE INSERT ON dossier WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_guard_update BEFORE UPDATE ON dossier WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_guard_delete BEFORE DELETE ON dossier WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_person_guard_insert BEFORE INSERT ON dossier_person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_person_guard_update BEFORE UPDATE ON dossier_person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_person_guard_delete BEFORE DELETE ON dossier_person WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_principal_guard_insert BEFORE INSERT ON dossier_principal WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_principal_guard_update BEFORE UPDATE ON dossier_principal WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_principal_guard_delete BEFORE DELETE ON dossier_principal WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER assignment_guard_insert BEFORE INSERT ON assignment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER assignment_guard_update BEFORE UPDATE ON assignment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER assignment_guard_delete BEFORE DELETE ON assignment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER transfer_guard_insert BEFORE INSERT ON transfer WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER transfer_guard_update BEFORE UPDATE ON transfer WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER transfer_guard_delete BEFORE DELETE ON transfer WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER event_guard_insert BEFORE INSERT ON event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER event_guard_update BEFORE UPDATE ON event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER event_guard_delete BEFORE DELETE ON event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER decision_guard_insert BEFORE INSERT ON decision WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER decision_guard_update BEFORE UPDATE ON decision WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER decision_guard_delete BEFORE DELETE ON decision WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_guard_insert BEFORE INSERT ON condition WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_guard_update BEFORE UPDATE ON condition WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_guard_delete BEFORE DELETE ON condition WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_change_guard_insert BEFORE INSERT ON condition_change WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_change_guard_update BEFORE UPDATE ON condition_change WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER condition_change_guard_delete BEFORE DELETE ON condition_change WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER evidence_guard_insert BEFORE INSERT ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER evidence_guard_update BEFORE UPDATE ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER evidence_guard_delete BEFORE DELETE ON evidence WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER contact_guard_insert BEFORE INSERT ON contact WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER contact_guard_update BEFORE UPDATE ON contact WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER contact_guard_delete BEFORE DELETE ON contact WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER signal_choice_guard_insert BEFORE INSERT ON signal_choice WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER signal_choice_guard_update BEFORE UPDATE ON signal_choice WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER signal_choice_guard_delete BEFORE DELETE ON signal_choice WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER pause_guard_insert BEFORE INSERT ON pause WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER pause_guard_update BEFORE UPDATE ON pause WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER pause_guard_delete BEFORE DELETE ON pause WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER due_override_guard_insert BEFORE INSERT ON due_override WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER due_override_guard_update BEFORE UPDATE ON due_override WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER due_override_guard_delete BEFORE DELETE ON due_override WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER prolongation_guard_insert BEFORE INSERT ON prolongation WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER prolongation_guard_update BEFORE UPDATE ON prolongation WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER prolongation_guard_delete BEFORE DELETE ON prolongation WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER report_guard_insert BEFORE INSERT ON report WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER report_guard_update BEFORE UPDATE ON report WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER report_guard_delete BEFORE DELETE ON report WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER document_guard_insert BEFORE INSERT ON document WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER document_guard_update BEFORE UPDATE ON document WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER document_guard_delete BEFORE DELETE ON document WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER placement_guard_insert BEFORE INSERT ON placement WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER placement_guard_update BEFORE UPDATE ON placement WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER placement_guard_delete BEFORE DELETE ON placement WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER hours_guard_insert BEFORE INSERT ON hours WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER hours_guard_update BEFORE UPDATE ON hours WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER hours_guard_delete BEFORE DELETE ON hours WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_plan_guard_insert BEFORE INSERT ON payment_plan WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_plan_guard_update BEFORE UPDATE ON payment_plan WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_plan_guard_delete BEFORE DELETE ON payment_plan WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_guard_insert BEFORE INSERT ON payment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_guard_update BEFORE UPDATE ON payment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER payment_guard_delete BEFORE DELETE ON payment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER preference_guard_insert BEFORE INSERT ON preference WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER preference_guard_update BEFORE UPDATE ON preference WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER preference_guard_delete BEFORE DELETE ON preference WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER own_task_guard_insert BEFORE INSERT ON own_task WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER own_task_guard_update BEFORE UPDATE ON own_task WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER own_task_guard_delete BEFORE DELETE ON own_task WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER request_guard_insert BEFORE INSERT ON request WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER request_guard_update BEFORE UPDATE ON request WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER request_guard_delete BEFORE DELETE ON request WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_field_guard_insert BEFORE INSERT ON dossier_field WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_field_guard_update BEFORE UPDATE ON dossier_field WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER dossier_field_guard_delete BEFORE DELETE ON dossier_field WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER act_kept BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the trail is kept'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the trail is kept'); END;
CREATE TRIGGER access_log_kept BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'the trail is kept'); END;
