-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- Electronic monitoring: who is monitored, when he may leave home, what he wears, what it told, who visits him. Laid out
-- as every synchronised table; what is of a dossier goes where the dossier goes. Moments of what happened are the
-- clock in Belgium with its offset ("2027-04-12T09:41:00+02:00"), plans of visits the clock alone ("2027-04-12T09:00"), as
-- in the agenda. An empty text is not known.

-- Somebody under electronic monitoring: one per mandate. `state` is the step of its life (list monitoring_state), written
-- by acts alone. `order_state` is what the principal decided (IN_FORCE, SUSPENDED, ENDED); whether a device is worn
-- stands in fitting, whether it is heard in the events: three things that are told apart. `end_on` comes from the prison
-- registry and is never computed. `centre` is the house that carries it out. `technique` and `form`: codes of their lists.
CREATE TABLE monitoring (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    form TEXT NOT NULL,
    technique TEXT NOT NULL DEFAULT '',
    centre TEXT NOT NULL DEFAULT '',
    person BLOB REFERENCES person(id),
    address BLOB REFERENCES person_address(id),
    region TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    state_since TEXT NOT NULL,
    connected_at TEXT NOT NULL DEFAULT '',
    disconnected_at TEXT NOT NULL DEFAULT '',
    order_state TEXT NOT NULL DEFAULT 'IN_FORCE',
    order_until TEXT NOT NULL DEFAULT '',
    enforceable_on TEXT NOT NULL DEFAULT '',
    end_on TEXT NOT NULL DEFAULT '',
    end_source TEXT NOT NULL DEFAULT '',
    earliest_on TEXT NOT NULL DEFAULT '',
    latest_on TEXT NOT NULL DEFAULT '',
    queue_place INTEGER NOT NULL DEFAULT 0,
    queue_reason TEXT NOT NULL DEFAULT '',
    margin_minutes INTEGER NOT NULL DEFAULT 0,
    prison TEXT NOT NULL DEFAULT '',
    risk TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX monitoring_by_dossier ON monitoring (dossier);
CREATE INDEX monitoring_by_state ON monitoring (state);
CREATE INDEX monitoring_by_person ON monitoring (person);

-- What happened to it, once and for all: from which state to which, when it happened, why, and whether the time counts as
-- sentence (as the registry said; empty: not said).
CREATE TABLE monitoring_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '',
    login TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX monitoring_step_by_dossier ON monitoring_step (dossier);
CREATE INDEX monitoring_step_by_monitoring_and_at ON monitoring_step (monitoring, at);

-- One answer to one item of the completeness check: YES, NO or UNKNOWN, by whom and when. The latest counts.
CREATE TABLE monitoring_check (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL,
    login TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX monitoring_check_by_dossier ON monitoring_check (dossier);
CREATE INDEX monitoring_check_by_monitoring_and_item_and_at ON monitoring_check (monitoring, item, at);

-- Every end date the prison registry gave, and every other change of what is ordered, as it was told.
CREATE TABLE monitoring_end (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    end_on TEXT NOT NULL,
    source TEXT NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    received_at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    seen_by TEXT NOT NULL DEFAULT '',
    seen_at TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX monitoring_end_by_dossier ON monitoring_end (dossier);
CREATE INDEX monitoring_end_by_monitoring_and_received_at ON monitoring_end (monitoring, received_at);

-- Where he is held, or was: the prison sees the mandates of who is in its custody.
CREATE TABLE detention (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    prison TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX detention_by_dossier ON detention (dossier);
CREATE INDEX detention_by_monitoring ON detention (monitoring);
CREATE INDEX detention_by_prison ON detention (prison);
CREATE INDEX detention_open ON detention (monitoring) WHERE until_on = '';

-- A version of when he may leave home: rules of a week and exceptions as JSON (core/monitoring/schedule.h). It holds from
-- `valid_from` once approved, by somebody else than who asked; `active_at`: the supplier's system has it.
CREATE TABLE schedule (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    number INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    rules TEXT NOT NULL DEFAULT '[]',
    exceptions TEXT NOT NULL DEFAULT '[]',
    state TEXT NOT NULL DEFAULT 'PROPOSED',
    requested_by TEXT NOT NULL DEFAULT '',
    requested_at TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL DEFAULT '',
    active_at TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX schedule_by_dossier ON schedule (dossier);
CREATE INDEX schedule_by_monitoring_and_number ON schedule (monitoring, number);

-- A thing with a serial number: a tag, a unit, a SIM, a tool, a vehicle. `state` (list equipment_state) says with
-- `place_kind` (STORE, BENCH, VEHICLE, PRISON, SUPPLIER, PERSON, POLICE, NONE) and `place` (id of a vehicle, code of a
-- prison, supplier or store) where it is: at one place, always. Of who wears it `monitoring` is known, and `intervention`
-- of what it is kept for; both are of a dossier, and not every house that has this row has that one.
CREATE TABLE equipment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    generation TEXT NOT NULL DEFAULT '',
    supplier TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL,
    barcode TEXT NOT NULL DEFAULT '',
    firmware TEXT NOT NULL DEFAULT '',
    sim_number TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    contract TEXT NOT NULL DEFAULT '',
    bought_on TEXT NOT NULL DEFAULT '',
    warranty_until TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    state_since TEXT NOT NULL,
    place_kind TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    monitoring BLOB,
    intervention BLOB,
    tested_at TEXT NOT NULL DEFAULT '',
    worn_days INTEGER NOT NULL DEFAULT 0,
    cycles INTEGER NOT NULL DEFAULT 0,
    hygiene TEXT NOT NULL DEFAULT '',
    paired_with BLOB,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX equipment_by_serial ON equipment (serial);
CREATE INDEX equipment_by_state_and_kind ON equipment (state, kind);
CREATE INDEX equipment_by_place_kind_and_place ON equipment (place_kind, place);
CREATE INDEX equipment_by_monitoring ON equipment (monitoring);
CREATE INDEX equipment_by_intervention ON equipment (intervention);
CREATE INDEX equipment_by_barcode ON equipment (barcode);

-- The history of a serial: what was done with it, from where to where, by whom, when. Never changed.
CREATE TABLE equipment_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    equipment BLOB NOT NULL REFERENCES equipment(id),
    step TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    place_kind TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    monitoring BLOB,
    intervention BLOB,
    at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX equipment_step_by_equipment_and_at ON equipment_step (equipment, at);

-- What is counted and has no serial (straps, clips, adapters): so many of a kind from one place to another. What lies
-- somewhere is the sum of its moves, at any day. An empty place is outside: bought, used, thrown away.
CREATE TABLE stock_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    generation TEXT NOT NULL DEFAULT '',
    from_kind TEXT NOT NULL DEFAULT '',
    from_place TEXT NOT NULL DEFAULT '',
    to_kind TEXT NOT NULL DEFAULT '',
    to_place TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL CHECK (count > 0),
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    intervention BLOB,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_move_by_kind_and_generation ON stock_move (kind, generation);
CREATE INDEX stock_move_by_intervention ON stock_move (intervention);

-- A count of what really lies at a place: what was expected, what was scanned, what differs and what was decided of it.
CREATE TABLE stock_take (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    place_kind TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'OPEN',
    started_at TEXT NOT NULL,
    login TEXT NOT NULL,
    scans TEXT NOT NULL DEFAULT '[]',
    counts TEXT NOT NULL DEFAULT '[]',
    closed_at TEXT NOT NULL DEFAULT '',
    differences TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

-- A device on a person or in his home, from one moment to another. At most one open tag per person. The serial is kept
-- beside the id: not every house that has the dossier has the stock.
CREATE TABLE fitting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    person BLOB REFERENCES person(id),
    equipment BLOB NOT NULL,
    serial TEXT NOT NULL,
    kind TEXT NOT NULL,
    intervention BLOB,
    fitted_at TEXT NOT NULL,
    first_signal_at TEXT NOT NULL DEFAULT '',
    removed_at TEXT NOT NULL DEFAULT '',
    removed_how TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX fitting_by_dossier ON fitting (dossier);
CREATE INDEX fitting_by_monitoring ON fitting (monitoring);
CREATE INDEX fitting_by_equipment ON fitting (equipment);
CREATE INDEX fitting_by_serial ON fitting (serial);
CREATE INDEX fitting_open ON fitting (monitoring) WHERE removed_at = '';
CREATE INDEX fitting_by_person ON fitting (person);

-- A visit of a technician. What it is for (list intervention_kind), by what it was made (`origin`: MANDATE, ALARM, EXPIRY,
-- VISIT, MANUAL), between which days it must happen (`latest_hard`: the law says so), where, when it is planned and by
-- whom, and what came of it (`result` as JSON: serials, range, papers, minutes).
CREATE TABLE intervention (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    kind TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT 'MANUAL',
    origin_id BLOB,
    alarm BLOB,
    earliest_on TEXT NOT NULL DEFAULT '',
    latest_on TEXT NOT NULL DEFAULT '',
    latest_hard INTEGER NOT NULL DEFAULT 0,
    windows TEXT NOT NULL DEFAULT '[]',
    minutes INTEGER NOT NULL DEFAULT 0,
    crew INTEGER NOT NULL DEFAULT 1,
    place_kind TEXT NOT NULL DEFAULT 'HOME',
    place TEXT NOT NULL DEFAULT '',
    address BLOB REFERENCES person_address(id),
    postcode TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'OPEN',
    technician BLOB REFERENCES staff(id),
    second BLOB REFERENCES staff(id),
    vehicle BLOB,
    starts_at TEXT NOT NULL DEFAULT '',
    ends_at TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0,
    promised INTEGER NOT NULL DEFAULT 0,
    confirmed_at TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL DEFAULT '',
    arrived_at TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '{}',
    failed_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX intervention_by_dossier ON intervention (dossier);
CREATE INDEX intervention_by_monitoring ON intervention (monitoring);
CREATE INDEX intervention_by_state_and_starts_at ON intervention (state, starts_at);
CREATE INDEX intervention_by_technician_and_starts_at ON intervention (technician, starts_at);
CREATE INDEX intervention_by_alarm ON intervention (alarm);

-- Every time a visit was planned, moved or taken off the plan: from when and whom to when and whom, and why.
CREATE TABLE intervention_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    intervention BLOB NOT NULL REFERENCES intervention(id),
    from_technician BLOB,
    from_at TEXT NOT NULL DEFAULT '',
    to_technician BLOB,
    to_at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    login TEXT NOT NULL DEFAULT '',
    told_at TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX intervention_move_by_dossier ON intervention_move (dossier);
CREATE INDEX intervention_move_by_intervention_and_at ON intervention_move (intervention, at);

-- Who visits: his regions, skills and languages (lists as JSON), his vehicle, how many visits a day, from where.
CREATE TABLE technician (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff BLOB NOT NULL REFERENCES staff(id),
    regions TEXT NOT NULL DEFAULT '[]',
    skills TEXT NOT NULL DEFAULT '[]',
    languages TEXT NOT NULL DEFAULT '[]',
    vehicle BLOB,
    most_visits INTEGER NOT NULL DEFAULT 5,
    home_postcode TEXT NOT NULL DEFAULT '',
    on_call INTEGER NOT NULL DEFAULT 0,
    from_on TEXT NOT NULL DEFAULT '',
    until_on TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX technician_by_staff ON technician (staff);

-- When he works on a day, with the break in it.
CREATE TABLE shift (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    staff BLOB NOT NULL REFERENCES staff(id),
    on_date TEXT NOT NULL,
    from_at TEXT NOT NULL,
    to_at TEXT NOT NULL,
    break_minutes INTEGER NOT NULL DEFAULT 30,
    break_from TEXT NOT NULL DEFAULT '12:00',
    break_to TEXT NOT NULL DEFAULT '13:30',
    on_call INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_by_on_date ON shift (on_date);
CREATE INDEX shift_by_staff_and_on_date ON shift (staff, on_date);

-- What a device or its supplier's system told, once: the id is made of supplier and the supplier's own number, so that
-- what comes twice is one row. `device_at` is the clock of the device, `received_at` ours. `position` is wiped when the
-- time for which places may be kept is over. Without a dossier: a serial nobody knows or nobody wears. `sign` is what
-- the code meant when it came in (list device_code), `doubt` what was strange about it, as words.
CREATE TABLE device_event (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB REFERENCES dossier(id),
    monitoring BLOB,
    equipment BLOB,
    supplier TEXT NOT NULL,
    number TEXT NOT NULL,
    serial TEXT NOT NULL,
    code TEXT NOT NULL,
    class TEXT NOT NULL DEFAULT '',
    sign TEXT NOT NULL DEFAULT '',
    device_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    position TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    doubt TEXT NOT NULL DEFAULT '',
    alarm BLOB,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX device_event_by_dossier ON device_event (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX device_event_by_monitoring_and_device_at ON device_event (monitoring, device_at);
CREATE INDEX device_event_by_monitoring_and_sign_and_device_at ON device_event (monitoring, sign, device_at);
CREATE INDEX device_event_by_serial ON device_event (serial);
CREATE INDEX device_event_by_received_at ON device_event (received_at);
CREATE INDEX device_event_worn_by_nobody ON device_event (received_at) WHERE monitoring IS NULL;
CREATE INDEX device_event_with_position ON device_event (device_at) WHERE position <> '';

-- What has to be looked at: the class (list alarm_class), the event that began it, the schedule version by which it was
-- judged, who took it, what it was (list alarm_conclusion) and what the principal was told.
CREATE TABLE alarm (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    monitoring BLOB NOT NULL REFERENCES monitoring(id),
    event BLOB,
    class TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    device_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    ended_at TEXT NOT NULL DEFAULT '',
    schedule_number INTEGER NOT NULL DEFAULT 0,
    scheduled TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'OPEN',
    operator TEXT NOT NULL DEFAULT '',
    taken_at TEXT NOT NULL DEFAULT '',
    conclusion TEXT NOT NULL DEFAULT '',
    concluded_at TEXT NOT NULL DEFAULT '',
    conclusion_note TEXT NOT NULL DEFAULT '',
    told_principal TEXT NOT NULL DEFAULT '',
    told_at TEXT NOT NULL DEFAULT '',
    report BLOB,
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX alarm_by_dossier ON alarm (dossier);
CREATE INDEX alarm_by_monitoring_and_device_at ON alarm (monitoring, device_at);
CREATE INDEX alarm_by_state_and_device_at ON alarm (state, device_at);

-- What an operator did about an alarm: a call, the police, a reset; with whom, what was said. Never changed.
CREATE TABLE alarm_action (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB NOT NULL REFERENCES dossier(id),
    alarm BLOB NOT NULL REFERENCES alarm(id),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    login TEXT NOT NULL,
    whom TEXT NOT NULL DEFAULT '',
    reached TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX alarm_action_by_dossier ON alarm_action (dossier);
CREATE INDEX alarm_action_by_alarm_and_at ON alarm_action (alarm, at);

-- A combination that may not last was seen by somebody and put aside, with his reason, until when. Of somebody who is
-- monitored, or of a thing in stock that sends, and then without a dossier.
CREATE TABLE watch_note (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    dossier BLOB REFERENCES dossier(id),
    monitoring BLOB REFERENCES monitoring(id),
    equipment BLOB,
    watch TEXT NOT NULL,
    since TEXT NOT NULL,
    login TEXT NOT NULL,
    at TEXT NOT NULL,
    until_at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    house TEXT NOT NULL DEFAULT '',
    facet TEXT NOT NULL DEFAULT 'main',
    seq INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_note_by_dossier ON watch_note (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX watch_note_by_until_at ON watch_note (until_at);
CREATE INDEX watch_note_by_monitoring ON watch_note (monitoring);

-- A partner (a prison, a court) signs in for his organisation.
ALTER TABLE staff ADD COLUMN organisation TEXT NOT NULL DEFAULT '';

CREATE TRIGGER monitoring_guard_insert BEFORE INSERT ON monitoring WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_guard_update BEFORE UPDATE ON monitoring WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_guard_delete BEFORE DELETE ON monitoring WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER monitoring_step_guard_insert BEFORE INSERT ON monitoring_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_step_guard_update BEFORE UPDATE ON monitoring_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_step_guard_delete BEFORE DELETE ON monitoring_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER monitoring_check_guard_insert BEFORE INSERT ON monitoring_check WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_check_guard_update BEFORE UPDATE ON monitoring_check WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_check_guard_delete BEFORE DELETE ON monitoring_check WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER monitoring_end_guard_insert BEFORE INSERT ON monitoring_end WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_end_guard_update BEFORE UPDATE ON monitoring_end WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER monitoring_end_guard_delete BEFORE DELETE ON monitoring_end WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER detention_guard_insert BEFORE INSERT ON detention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER detention_guard_update BEFORE UPDATE ON detention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER detention_guard_delete BEFORE DELETE ON detention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER schedule_guard_insert BEFORE INSERT ON schedule WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER schedule_guard_update BEFORE UPDATE ON schedule WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER schedule_guard_delete BEFORE DELETE ON schedule WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER equipment_guard_insert BEFORE INSERT ON equipment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER equipment_guard_update BEFORE UPDATE ON equipment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER equipment_guard_delete BEFORE DELETE ON equipment WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER equipment_step_guard_insert BEFORE INSERT ON equipment_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER equipment_step_guard_update BEFORE UPDATE ON equipment_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER equipment_step_guard_delete BEFORE DELETE ON equipment_step WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER stock_move_guard_insert BEFORE INSERT ON stock_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER stock_move_guard_update BEFORE UPDATE ON stock_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER stock_move_guard_delete BEFORE DELETE ON stock_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER stock_take_guard_insert BEFORE INSERT ON stock_take WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER stock_take_guard_update BEFORE UPDATE ON stock_take WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER stock_take_guard_delete BEFORE DELETE ON stock_take WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER fitting_guard_insert BEFORE INSERT ON fitting WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER fitting_guard_update BEFORE UPDATE ON fitting WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER fitting_guard_delete BEFORE DELETE ON fitting WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER intervention_guard_insert BEFORE INSERT ON intervention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER intervention_guard_update BEFORE UPDATE ON intervention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER intervention_guard_delete BEFORE DELETE ON intervention WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER intervention_move_guard_insert BEFORE INSERT ON intervention_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER intervention_move_guard_update BEFORE UPDATE ON intervention_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER intervention_move_guard_delete BEFORE DELETE ON intervention_move WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER technician_guard_insert BEFORE INSERT ON technician WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER technician_guard_update BEFORE UPDATE ON technician WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER technician_guard_delete BEFORE DELETE ON technician WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER shift_guard_insert BEFORE INSERT ON shift WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER shift_guard_update BEFORE UPDATE ON shift WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER shift_guard_delete BEFORE DELETE ON shift WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER device_event_guard_insert BEFORE INSERT ON device_event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER device_event_guard_update BEFORE UPDATE ON device_event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER device_event_guard_delete BEFORE DELETE ON device_event WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER alarm_guard_insert BEFORE INSERT ON alarm WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER alarm_guard_update BEFORE UPDATE ON alarm WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER alarm_guard_delete BEFORE DELETE ON alarm WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER alarm_action_guard_insert BEFORE INSERT ON alarm_action WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER alarm_action_guard_update BEFORE UPDATE ON alarm_action WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER alarm_action_guard_delete BEFORE DELETE ON alarm_action WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;

CREATE TRIGGER watch_note_guard_insert BEFORE INSERT ON watch_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER watch_note_guard_update BEFORE UPDATE ON watch_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
CREATE TRIGGER watch_note_guard_delete BEFORE DELETE ON watch_note WHEN NOT EXISTS (SELECT 1 FROM sync_ctx)
BEGIN SELECT RAISE(ABORT, 'a write outside an act'); END;
