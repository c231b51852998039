// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

// Why a database cannot be used for this kind of schema: a newer program wrote it, or another one (which may count its
// versions too), or ours for the other kind. One without anything in it can.
Outcome checkSchema(const Database &database, Database::Schema schema);

// Runs every migration the database has not seen, each in a transaction that also raises its version. A file from
// before is copied beside itself first.
Outcome migrate(Database &database);
