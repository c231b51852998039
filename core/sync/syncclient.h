// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/changeset.h"
#include "core/storage/database.h"
#include "core/sync/change.h"

#include <QDateTime>

// The device's half of the conversation, over its own database. No clock, no network, no thread: what it is given is
// written, what it has to say is asked for. The database is one of its own whose foreign keys are not checked (a device
// may hold a row without all it points to).
class SyncClient
{
public:
    struct Options
    {
        QString clientVersion{};
        bool laptop = false; // people are carried only with their dossiers
        int mostTxns = 500;
        qsizetype mostBytes = 1024 * 1024;
        int pageRows = 5000; // a page is held in memory, as text and as rows
        // Derives deadlines, tasks and search entries of what changed, inside the transaction that applied it.
        std::function<void(Database &, const ChangeSet &)> derive{};
    };

    enum class Next {
        Nothing,    // all done
        GoOn,       // ask again: another page, another batch
        NewSession, // this device's numbers are taken: begin a session and go on
        Wait,       // the server waits for its operator
        TooOld,     // the program must be renewed; what is unsent stays
        Revoked
    };

    SyncClient(Database &database, Options options);

    AnyId session() const;
    Outcome setSession(const AnyId &session); // numbers are sent anew; acts keep their ids

    // The acts that wait, oldest first, as many as fit; no txns when none waits.
    Result<PushRequest> nextPush(const QDateTime &now) const;
    Result<Next> takePush(const PushRequest &request, const PushAnswer &answer);

    Result<PullRequest> nextPull(bool sum) const;
    // Of a pull under way: the rows that were kept, also before a break, and about how many there will be (-1:
    // unknown).
    struct Staged
    {
        int rows = 0;
        int total = -1;
    };
    Staged staged() const;
    // Keeps a page; the last one is applied with all before it in one transaction.
    Result<Next> takePull(const PullRequest &request, const PullAnswer &answer);
    const ChangeSet &changes() const { return m_changes; } // of what takePull applied last
    // The last pull carried a sum and the rows here do not come down to it: all is asked for again.
    bool sumDiffered() const { return m_sumDiffered; }

    qint64 cursor() const { return number("cursor"); }
    int pending() const; // acts that were not taken in yet

private:
    QString state(const char *key) const;
    qint64 number(const char *key) const { return state(key).toLongLong(); }
    void setState(const char *key, const QString &value);
    QJsonObject wholeRow(const QByteArray &table, const QJsonObject &given) const;
    SyncTxn txnOf(qint64 mid, qint64 previous, qsizetype &size) const; // adds about how many bytes it is
    void enterEpoch(qint64 epoch, qint64 restoredHead);

    Options m_options;
    Database &m_database;
    mutable QHash<QByteArray, QJsonObject> m_defaults{};
    ChangeSet m_changes{};
    bool m_sumDiffered = false;
};
