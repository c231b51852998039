// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"
#include "core/sync/syncserver.h"

// The contents of documents by their SHA-256, in parts: an upload that broke goes on where it was, a download starts
// anywhere. Who holds no row that names a content is told it does not exist.
class Blobs
{
public:
    static constexpr qint64 part = 1024 * 1024;
    static constexpr qint64 largest = qint64(200) * 1024 * 1024;

    struct State
    {
        qint64 received = 0;
        qint64 size = 0;
        bool complete = false;
    };

    Blobs(Database &database, const SyncServer &sync) : m_database(database), m_sync(sync) {}

    Result<State> state(const SyncActor &actor, const QString &sha256, const QDateTime &now) const;
    // Bytes at `at` of what is `size` long: the next, or what is there already. The last part is weighed: a content
    // that is not what its name says is begun anew.
    Result<State> take(const SyncActor &actor, const QString &sha256, qint64 at, qint64 size, const QByteArray &bytes,
                       const QDateTime &now);
    Result<QByteArray> bytes(const SyncActor &actor, const QString &sha256, qint64 at, const QDateTime &now) const;

private:
    Outcome mayHold(const SyncActor &actor, const QString &sha256, const QDateTime &now) const;
    State known(const QString &sha256) const;

    Database &m_database;
    const SyncServer &m_sync;
};
