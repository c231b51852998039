// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/documentcontent.h"

std::optional<QByteArray> documentContent(const Database &database, const QString &sha256)
{
    auto row = database.query("SELECT content FROM blob WHERE sha256 = ?", sha256);
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}
