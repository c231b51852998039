// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

#include <optional>

// The bytes of a document or a sent report by what they hash to; none where only what it is called is on this device.
std::optional<QByteArray> documentContent(const Database &database, const QString &sha256);
