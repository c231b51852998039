// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/sync/serverlink.h"

// The contents of documents travel after their rows, in parts that go on where they broke. A laptop carries those of
// all it holds; a workstation those of its user's own dossiers, the rest when they are asked for.
class Contents
{
public:
    using Ask = std::function<Result<ServerLink::Reply>(const char *method, const QString &path, const QByteArray &body,
                                                        const char *type)>;

    Contents(Database &database, Ask ask) : m_database(database), m_ask(std::move(ask)) {}

    Outcome send();
    Outcome fetchCarried(bool all, const AnyId &staff);
    Outcome fetch(const QString &sha256);
    // The next part of it, behind what `content` holds already; true when it was the last and all of it is kept here.
    // "sync.contentNotThere": the server does not have it whole, or not for this device.
    Result<bool> fetchPart(const QString &sha256, QByteArray &content);

private:
    Database &m_database;
    Ask m_ask;
};
