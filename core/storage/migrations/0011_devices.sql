-- SPDX-FileCopyrightText: 2026 The Justitiehuis developers
-- SPDX-License-Identifier: EUPL-1.2

-- Acts that were written on a computer whose clock was off: how many seconds it was ahead of the server's.
CREATE TABLE act_clock (
    act BLOB NOT NULL PRIMARY KEY,
    seconds INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
