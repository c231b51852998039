// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/serverrecords.h"

#include <QDateTime>

// The rules an act is held against before it is written: what the program itself would have said on the day. Null where
// only the merging is asked (a simulation).
class SyncRules
{
public:
    virtual ~SyncRules() = default;
    // A Problem means: kept for a person who decides, with the Problem's sentence. `database` is inside the transaction
    // and holds what the acts before this one made.
    virtual Outcome check(const SyncActor &actor, const SyncTxn &txn, Database &database) = 0;
    // What `database` held was undone: nothing read from it since the last push may be taken for true.
    virtual void forget() {}
};

struct QuarantineEntry
{
    AnyId id{};
    AnyId txn{};
    QString house{};
    AnyId dossier{};
    QString login{}; // who made it
    QString device{};
    QString reason{}; // a Problem's code
    QJsonObject details{};
    QString actName{};
    QJsonObject sentence{};
    QString madeAt{};
    QString state{}; // OPEN, ACCEPTED, REFUSED
    QString note{};
};

// The server's half of the conversation over one database: SQLite or PostgreSQL. One object per thread; pushes are
// written one at a time over all processes by the storage's Transaction, which makes the numbers follow the commits.
class SyncServer
{
public:
    static constexpr int oldestProtocol = 1;
    static constexpr int newestProtocol = 1;

    explicit SyncServer(Database &database, SyncRules *rules = nullptr) : m_database(database), m_rules(rules) {}

    // A session numbers the acts of one device. Every device begins one at enrolment, and again when it was copied or
    // set back.
    Result<AnyId> beginSession(const SyncActor &actor, const QString &clientVersion, const QDateTime &now);

    Result<PushAnswer> push(const SyncActor &actor, const PushRequest &request, const QDateTime &now);
    Result<PullAnswer> pull(const SyncActor &actor, const PullRequest &request, const QDateTime &now);
    // Bytes of an act the server could not take in three times: kept for a person.
    Outcome park(const SyncActor &actor, const AnyId &session, const QByteArray &bytes, const QString &reason,
                 const QDateTime &now);

    // The houses the last push wrote in, and whether it wrote law: whom to tell.
    const QSet<QString> &touchedHouses() const { return m_touchedHouses; }
    bool touchedLaw() const { return m_touchedLaw; }

    Holding holdingOf(const SyncActor &actor, const QDateTime &now) const;

    // Late work of the actor's house, open first; and the decision of someone who leads it.
    Result<QList<QuarantineEntry>> quarantined(const SyncActor &actor) const;
    Result<TxnAnswer> decide(const SyncActor &actor, const AnyId &entry, bool accept, const QString &note,
                             const QDateTime &now);

    // The database was set back to an earlier day: devices send again what it has forgotten.
    Result<qint64> declareRestored(const QDateTime &now);
    // All up to here has been backed up or stands on a second machine.
    Outcome declareDurable(qint64 seq);
    // Every row's place in the chain of the log; empty when nothing was changed or taken out.
    QStringList logFindings() const;

private:
    struct Standing // of one conversation
    {
        SyncRefusal refusal = SyncRefusal::None;
        qint64 epoch = 0;
        qint64 restoredHead = 0;
        qint64 lastMid = 0; // below 0: it has sent nothing yet
    };
    Standing standing(const SyncActor &actor, const AnyId &session, qint64 epoch, qint64 cursor, int protocol);

    TxnAnswer applyTxn(const SyncActor &actor, const SyncTxn &txn, const PushRequest &request, const QDateTime &now);
    TxnAnswer writeOps(const SyncActor &actor, const SyncTxn &txn, const QDateTime &now);
    qint64 lowestHeadSince(qint64 epoch) const;
    std::optional<TxnAnswer> knownTxn(const AnyId &txn) const;
    Outcome authorise(const SyncActor &actor, const Holding &holding, const SyncTxn &txn, const AnyId &session);
    void keepConflict(const SyncActor &actor, const SyncTxn &txn, const SyncOp &op, const KeptApart &apart,
                      const RowPlace &place, const QDateTime &now, OpAnswer &answer);
    void keepQuarantine(const SyncActor &actor, const SyncTxn &txn, const AnyId &session, const Problem &problem,
                        const QDateTime &now);
    void log(const SyncActor &actor, const SyncTxn &txn, const PushRequest &request, const TxnAnswer &answer,
             const QDateTime &now);
    void keepAct(const SyncActor &actor, const SyncTxn &txn, const QList<std::pair<SyncOp, QByteArray>> &written,
                 const RowPlace &place);
    void rememberNumber(SyncOp &op);

    Database &m_database;
    ServerRecords m_records{m_database};
    SyncRules *m_rules;
    Holding m_holding{}; // of the push being written
    bool m_holdingStale = true;
    QSet<std::pair<QByteArray, AnyId>> m_absent{}; // rows of the act being taken in that do not stand here yet
    std::pair<qint64, QByteArray> m_logged{};      // the last line of the log, within one push
    QSet<QString> m_touchedHouses{};
    bool m_touchedLaw = false;
};
