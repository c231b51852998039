// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

class Database;

// Whether a file with a schema version is one of ours: another program may count its versions too.
bool isOurs(const Database &database);

// Runs every migration the file has not seen, each in a transaction that also raises user_version. A file from before
// is copied beside itself first; a file from a newer program is refused.
Outcome migrate(Database &database, bool isNew);
