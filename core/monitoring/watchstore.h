// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/watchdog.h"
#include "core/storage/database.h"

// Everybody who is connected or wears something, and what in stock sends, as it is known here: a few questions for all
// of them together. Throws StorageError.
WatchPicture watchPicture(const Database &database, const Catalogue &catalogue, qint64 now);
