// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

// The rows of a house that worked alone until now come to the server as they are, with the acts it has on record: once,
// by who sets the server up. Rows the server has already are left alone, so that it can be done again after a failure.
Result<int> takeOverHouse(Database &server, const QString &folder);
