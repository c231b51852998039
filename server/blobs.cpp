// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/blobs.h"

#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

Outcome Blobs::mayHold(const SyncActor &actor, const QString &sha256, const QDateTime &now) const
{
    const auto holding = m_sync.holdingOf(actor, now);
    auto rows = m_database.query("SELECT dossier, scope FROM blob_ref WHERE sha256 = ?", sha256);
    while (rows.next())
        if (holding.keys.contains(rows.text(1)) ||
            std::binary_search(holding.dossiers.begin(), holding.dossiers.end(), rows.id(0)))
            return {};
    return refused(u"server.noSuchDossier"_s);
}

Blobs::State Blobs::known(const QString &sha256) const
{
    auto row = m_database.query("SELECT received, size, complete FROM blob WHERE sha256 = ?", sha256);
    if (!row.next())
        return {};
    return {row.number(0), row.number(1), row.boolean(2)};
}

Result<Blobs::State> Blobs::state(const SyncActor &actor, const QString &sha256, const QDateTime &now) const
{
    try {
        if (auto may = mayHold(actor, sha256, now); !may)
            return tl::make_unexpected(may.error());
        return known(sha256);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<Blobs::State> Blobs::take(const SyncActor &actor, const QString &sha256, qint64 at, qint64 size,
                                 const QByteArray &bytes, const QDateTime &now)
{
    try {
        if (auto may = mayHold(actor, sha256, now); !may)
            return tl::make_unexpected(may.error());
        if (size <= 0 || size > largest || bytes.size() > part)
            return badInput(u"sync.tooLarge"_s, {{u"most"_s, QString::number(largest)}});
        Transaction transaction(m_database);
        auto state = known(sha256);
        if (state.complete || (state.size == size && at != state.received))
            return state; // it is told where to go on
        if (state.size != size) {
            m_database.query("DELETE FROM blob_part WHERE sha256 = ?", sha256);
            state = {0, size, false};
            if (at != 0)
                return state;
        }
        m_database.query("INSERT INTO blob_part (sha256, at, bytes) VALUES (?, ?, ?)", sha256, at, bytes);
        state.received = at + bytes.size();
        if (state.received >= size) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (qint64 from = 0; from < state.received;) {
                auto one = m_database.query("SELECT bytes FROM blob_part WHERE sha256 = ? AND at = ?", sha256, from);
                if (!one.next())
                    break;
                hash.addData(one.bytes(0));
                from += one.bytes(0).size();
            }
            state.complete = state.received == size && QString::fromLatin1(hash.result().toHex()) == sha256;
            if (!state.complete) {
                m_database.query("DELETE FROM blob_part WHERE sha256 = ?", sha256);
                state.received = 0;
            }
        }
        m_database.query("INSERT INTO blob (sha256, size, received, complete, made_at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, received = excluded.received,"
                         " complete = excluded.complete",
                         sha256, size, state.received, state.complete ? 1 : 0, now);
        transaction.commit();
        return state;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<QByteArray> Blobs::bytes(const SyncActor &actor, const QString &sha256, qint64 at, const QDateTime &now) const
{
    try {
        if (auto may = mayHold(actor, sha256, now); !may)
            return tl::make_unexpected(may.error());
        if (!known(sha256).complete)
            return refused(u"server.noSuchDossier"_s);
        // The part that holds this place, from there on.
        auto row = m_database.query(
            "SELECT at, bytes FROM blob_part WHERE sha256 = ? AND at <= ? ORDER BY at DESC LIMIT 1", sha256, at);
        if (!row.next())
            return QByteArray();
        return row.bytes(1).mid(at - row.number(0));
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
