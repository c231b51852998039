// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncclient.h"

#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/actcontents.h"
#include "core/sync/pullapply.h"
#include "core/sync/rowjson.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(compactJson(object));
}

QString smallParameters(const QString &parameters)
{
    return parameters.size() < 4096 ? parameters : textOf(withoutContents(objectOf(parameters)));
}

} // namespace

SyncClient::SyncClient(Database &database, Options options) : m_options(std::move(options)), m_database(database)
{
    // Little is read twice while rows come in: what SQLite keeps in memory stays small.
    m_database.script("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -12000;");
}

QString SyncClient::state(const char *key) const
{
    auto query = m_database.query("SELECT value FROM sync_state WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.text(0) : QString();
}

void SyncClient::setState(const char *key, const QString &value)
{
    m_database.query("INSERT INTO sync_state (key, value) VALUES (?, ?)"
                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                     QString::fromLatin1(key), value);
}

AnyId SyncClient::session() const
{
    return AnyId::fromString(state("sync_session"));
}

Outcome SyncClient::setSession(const AnyId &session)
{
    try {
        Transaction transaction(m_database);
        setState("sync_session", session.toString());
        setState("sent_mid", u"0"_s);
        setState("view", QString()); // a view is handed out to a session
        setState("stage_head", QString());
        m_database.query("DELETE FROM stage");
        transaction.commit();
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

int SyncClient::pending() const
{
    auto query = m_database.query("SELECT count(*) FROM outbox_txn WHERE state = 'pending'");
    query.next();
    return query.integer(0);
}

// A new row goes whole: what was not given has the value the table gives it.
QJsonObject SyncClient::wholeRow(const QByteArray &table, const QJsonObject &given) const
{
    auto known = m_defaults.constFind(table);
    if (known == m_defaults.constEnd())
        known = m_defaults.insert(table, columnDefaults(m_database, table));
    auto whole = *known;
    for (auto it = given.begin(); it != given.end(); ++it)
        whole.insert(it.key(), it.value());
    return whole;
}

SyncTxn SyncClient::txnOf(qint64 mid, qint64 previous, qsizetype &size) const
{
    SyncTxn txn;
    txn.mid = mid;
    txn.previous = previous;
    {
        auto act = m_database.query("SELECT id FROM act WHERE mid = ?", mid);
        if (!act.next())
            return txn;
        txn.txn = act.id(0);
    }
    txn.act = actAsJson(m_database, mid);
    txn.act.insert(u"parameters"_s, smallParameters(txn.act.value("parameters"_L1).toString()));
    // Numbers a restored server handed out before mean nothing to it now: what was known then is the most that was
    // seen.
    const auto epochs = objectOf(state("epochs"));
    qint64 clamp = std::numeric_limits<qint64>::max();
    for (auto it = epochs.begin(); it != epochs.end(); ++it)
        if (mid <= it.key().toLongLong())
            clamp = std::min(clamp, it.value().toInteger());
    auto journal = m_database.query("SELECT op, tbl, row, grp, before, after, base_seq, after_own FROM journal"
                                    " WHERE mid = ? ORDER BY n",
                                    mid);
    while (journal.next()) {
        SyncOp op{.op = journal.id(0),
                  .table = journal.text(1).toLatin1(),
                  .row = journal.id(2),
                  .group = journal.text(3).toLatin1(),
                  .before = journal.object(4),
                  .set = journal.object(5),
                  .baseSeq = std::min(clamp, journal.number(6)),
                  .afterOwn = {},
                  .act = txn.txn};
        size += 400 + journal.text(5).size() * 2;
        if (op.creates())
            op.set = wholeRow(op.table, op.set);
        if (const auto own = journal.id(7); !own.isNull())
            op.afterOwn << own;
        txn.ops << op;
    }
    for (auto &op : txn.ops) {
        // Who takes a row away had seen all he wrote in it himself; and so had who wrote before the server was set
        // back.
        const bool whole = op.group == "deleted" || op.table == "conflict";
        if (!whole && (op.creates() || clamp == std::numeric_limits<qint64>::max()))
            continue;
        auto own =
            m_database.query("SELECT op, grp FROM journal WHERE row = ? AND mid < ? ORDER BY mid, n", op.row, mid);
        while (own.next())
            if ((whole || own.text(1).isEmpty() || own.text(1).toLatin1() == op.group) &&
                !op.afterOwn.contains(own.id(0)))
                op.afterOwn << own.id(0);
        for (const auto &same : std::as_const(txn.ops)) {
            if (same.op == op.op)
                break;
            if (same.row == op.row && !op.afterOwn.contains(same.op))
                op.afterOwn << same.op;
        }
    }
    return txn;
}

Result<PushRequest> SyncClient::nextPush(const QDateTime &now) const
{
    try {
        PushRequest request;
        request.epoch = number("epoch");
        request.session = session();
        request.cursor = number("cursor");
        request.clientVersion = m_options.clientVersion;
        request.clientTime = recordedMoment(now);
        QList<qint64> mids;
        {
            auto query = m_database.query("SELECT mid FROM outbox_txn WHERE state = 'pending' ORDER BY mid LIMIT ?",
                                          m_options.mostTxns);
            while (query.next())
                mids << query.number(0);
        }
        qint64 previous = number("sent_mid");
        qsizetype size = 0;
        for (const auto mid : std::as_const(mids)) {
            const auto txn = txnOf(mid, previous < mid ? previous : 0, size);
            if (!request.txns.isEmpty() && size > m_options.mostBytes)
                break;
            request.txns << txn;
            previous = mid;
        }
        return request;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

void SyncClient::enterEpoch(qint64 epoch, qint64 restoredHead)
{
    if (epoch <= number("epoch"))
        return;
    qint64 last = 0;
    {
        auto query = m_database.query("SELECT coalesce(max(mid), 0) FROM act");
        query.next();
        last = query.number(0);
    }
    auto epochs = objectOf(state("epochs"));
    epochs.insert(QString::number(last), restoredHead);
    setState("epochs", textOf(epochs));
    setState("epoch", QString::number(epoch));
    setState("cursor", u"0"_s);
    setState("view", QString());
    setState("stage_head", QString());
    setState("durable", QString::number(std::min(restoredHead, number("durable"))));
    m_database.query("DELETE FROM stage");
    // Numbers beyond are given out a second time: nothing here may be taken for one of those.
    m_database.query("INSERT INTO sync_ctx (mid) VALUES (0)");
    for (const auto &table : synchronisedTables())
        m_database.queryText(QByteArray("UPDATE ") + table.name + " SET seq = ? WHERE seq > ?",
                             {std::max<qint64>(restoredHead, 0), restoredHead});
    m_database.query("UPDATE shadow SET seq = ? WHERE seq > ?", restoredHead, restoredHead);
    m_database.query("DELETE FROM sync_ctx");
    // What the server took in after the day it was set back to, it has forgotten: it goes again.
    m_database.query("UPDATE outbox_txn SET state = 'pending', ack_seq = NULL, outcome = ''"
                     " WHERE state <> 'pending' AND ack_seq > ?",
                     restoredHead);
}

Result<SyncClient::Next> SyncClient::takePush(const PushRequest &request, const PushAnswer &answer)
{
    try {
        Transaction transaction(m_database);
        if (answer.refusal == SyncRefusal::Epoch) {
            enterEpoch(answer.epoch, answer.restoredHead);
            transaction.commit();
            return Next::NewSession;
        }
        QHash<AnyId, qint64> mids;
        for (const auto &txn : request.txns)
            mids.insert(txn.txn, txn.mid);
        qint64 sent = number("sent_mid");
        if (request.session == session())
            for (const auto &txn : answer.txns) {
                const auto mid = mids.constFind(txn.txn);
                if (mid == mids.constEnd())
                    continue;
                QJsonArray refusedOps;
                for (const auto &op : txn.ops)
                    if (!op.applied)
                        refusedOps << op.op.toString();
                const QJsonObject outcome{{u"result"_s, QString(syncResultName(txn.result))},
                                          {u"reason"_s, txn.reason},
                                          {u"notApplied"_s, refusedOps}};
                m_database.query("UPDATE outbox_txn SET state = 'acked', ack_seq = ?, outcome = ?"
                                 " WHERE mid = (SELECT mid FROM act WHERE id = ?) AND state = 'pending'",
                                 txn.seq, outcome, txn.txn);
                sent = std::max(sent, *mid);
            }
        setState("sent_mid", QString::number(sent));
        transaction.commit();
        switch (answer.refusal) {
        case SyncRefusal::None:
            return pending() > 0 ? Next::GoOn : Next::Nothing;
        case SyncRefusal::Suspected:
            return Next::Wait;
        case SyncRefusal::TooOld:
            return Next::TooOld;
        case SyncRefusal::Revoked:
            return Next::Revoked;
        default:
            return Next::NewSession;
        }
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<PullRequest> SyncClient::nextPull(bool sum) const
{
    try {
        const auto head = objectOf(state("stage_head"));
        PullRequest request;
        request.epoch = number("epoch");
        request.session = session();
        request.view = AnyId::fromString(state("view"));
        request.cursor = number("cursor");
        request.most = m_options.pageRows;
        request.sum = sum;
        if (!head.isEmpty()) {
            request.going = AnyId::fromString(head.value("newView"_L1).toString());
            request.after = head.value("after"_L1).toInteger();
        }
        return request;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

SyncClient::Staged SyncClient::staged() const
{
    const auto head = objectOf(state("stage_head"));
    return {head.value("rows"_L1).toInt(), head.value("total"_L1).toInt(-1)};
}

Result<SyncClient::Next> SyncClient::takePull(const PullRequest &request, const PullAnswer &answer)
{
    m_changes = {};
    m_sumDiffered = false;
    try {
        Transaction transaction(m_database);
        if (answer.refusal != SyncRefusal::None) {
            if (answer.refusal == SyncRefusal::Epoch)
                enterEpoch(answer.epoch, answer.restoredHead);
            transaction.commit();
            return answer.refusal == SyncRefusal::Suspected ? Next::Wait
                   : answer.refusal == SyncRefusal::TooOld  ? Next::TooOld
                   : answer.refusal == SyncRefusal::Revoked ? Next::Revoked
                                                            : Next::NewSession;
        }
        const auto view = AnyId::fromString(state("view"));
        auto head = objectOf(state("stage_head"));
        const auto dropStage = [&] {
            setState("stage_head", QString());
            m_database.query("DELETE FROM stage");
        };
        // An answer to an earlier question, or one that goes on with what is no longer being kept.
        const bool stale = answer.baseView != view || request.session != session() ||
                           request.cursor != number("cursor") ||
                           request.going != AnyId::fromString(head.value("newView"_L1).toString()) ||
                           request.after != head.value("after"_L1).toInteger();
        if (stale)
            return Next::GoOn;
        if (answer.restart) {
            dropStage();
            transaction.commit();
            return Next::GoOn;
        }
        if (head.isEmpty()) {
            head = {{u"newView"_s, answer.newView.toString()}, {u"full"_s, answer.full}, {u"pages"_s, 0}};
        }
        if (answer.more) {
            head.insert(u"after"_s, answer.rows.isEmpty() ? request.after : answer.rows.last().seq);
            m_database.query("INSERT INTO stage (n, bytes) VALUES (?, ?)", head.value("pages"_L1).toInteger(),
                             packed(encode(answer)));
            head.insert(u"pages"_s, head.value("pages"_L1).toInteger() + 1);
            head.insert(u"rows"_s, head.value("rows"_L1).toInteger() + answer.rows.size());
            if (answer.total >= 0)
                head.insert(u"total"_s, answer.total);
            setState("stage_head", textOf(head));
            transaction.commit();
            return Next::GoOn;
        }
        PullApply apply(m_database, {.full = head.value("full"_L1).toBool(),
                                     .cursor = answer.head,
                                     .house = state("house"),
                                     .laptop = m_options.laptop});
        apply.begin();
        for (qint64 page = 0; page < head.value("pages"_L1).toInteger(); ++page) {
            QByteArray bytes;
            {
                auto query = m_database.query("SELECT bytes FROM stage WHERE n = ?", page);
                if (query.next())
                    bytes = query.bytes(0);
            }
            auto plain = unpacked(bytes, qsizetype(1) << 30);
            const auto kept = plain ? decodePullAnswer(*plain) : Result<PullAnswer>(tl::make_unexpected(plain.error()));
            if (!kept)
                return tl::make_unexpected(kept.error());
            plain = QByteArray();
            bytes = {};
            for (const auto &row : kept->rows)
                if (auto applied = apply.row(row); !applied)
                    return tl::make_unexpected(applied.error());
        }
        for (const auto &row : answer.rows)
            if (auto applied = apply.row(row); !applied)
                return tl::make_unexpected(applied.error());
        // What left is as of the last page, and may have been on an earlier one: it goes after them.
        for (const auto &id : answer.lost)
            apply.purge(id);
        for (const auto &key : answer.lostKeys)
            apply.purgeKey(key);
        apply.finish();
        m_changes = apply.changes();
        dropStage();
        setState("view", answer.newView.toString());
        setState("cursor", QString::number(answer.head));
        setState("durable", QString::number(answer.durable));
        m_database.query("UPDATE outbox_txn SET state = 'covered' WHERE state = 'acked' AND ack_seq <= ?", answer.head);
        m_database.query("DELETE FROM outbox_txn WHERE state = 'covered' AND ack_seq <= ?", answer.durable);
        if (answer.count >= 0 && pending() == 0) { // what waits here may hold on to a person the server lets go
            const auto sum = apply.sum();
            m_sumDiffered = sum.count() != answer.count || sum.hex() != answer.checksum;
            if (m_sumDiffered) // a mistake of ours: everything is asked for again, nothing unsent is touched
                setState("view", QString());
        }
        if (m_options.derive && !m_changes.isEmpty())
            m_options.derive(m_database, m_changes);
        m_database.query("DELETE FROM sync_ctx");
        transaction.commit();
        return Next::Nothing;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
