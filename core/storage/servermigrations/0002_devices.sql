-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2
--
-- What suppliers of devices send: kept here as it came before anything else is done with it.

-- A key with which a supplier's system may send events for a house; only its hash is kept.
CREATE TABLE supplier_key (
    id BLOB NOT NULL PRIMARY KEY,
    supplier TEXT NOT NULL,
    house TEXT NOT NULL,
    key_hash BLOB NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    revoked_at TEXT NOT NULL DEFAULT '',
    used_at TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Every event that was received, once by supplier and the supplier's own number, in the order of arrival `n`. NEW until
-- it became part of an act, then DONE and without its content, which stands in the rows of the dossier; LOOSE when
-- nobody wore the device as far as is known, until somebody tells that he did; KEPT with a Problem's code when no act
-- could be made of it. `digest` tells another event under the same number.
CREATE TABLE event_intake (
    supplier TEXT NOT NULL,
    number TEXT NOT NULL,
    n INTEGER NOT NULL UNIQUE,
    house TEXT NOT NULL,
    serial TEXT NOT NULL,
    digest BLOB NOT NULL,
    received_at TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'NEW',
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (supplier, number)
) STRICT;
CREATE INDEX event_intake_new ON event_intake (n) WHERE state = 'NEW';
CREATE INDEX event_intake_loose ON event_intake (serial) WHERE state = 'LOOSE';
CREATE INDEX event_intake_kept ON event_intake (n) WHERE state = 'KEPT';

-- Which rows of the stock and of who wears something name a serial: through it an event finds its dossier.
CREATE TABLE device_serial (
    source BLOB NOT NULL PRIMARY KEY,
    serial TEXT NOT NULL,
    supplier TEXT NOT NULL,
    equipment BLOB,
    dossier BLOB,
    fitted_at TEXT NOT NULL,
    removed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX device_serial_by_serial ON device_serial (serial);

-- The newest events of a dossier are found without reading all that came before.
CREATE INDEX record_of_events ON record (dossier, seq) WHERE tbl = 'device_event';
