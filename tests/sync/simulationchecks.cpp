// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// Who knows all: what was lost, written twice, written over unseen, or is held by who may not.
#include "core/acts/trail.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/sync/simulateddevice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QByteArray keyOf(const QByteArray &table, const AnyId &row)
{
    return table + ' ' + row.bytes();
}

bool holds(const QJsonObject &body, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it)
        if (body.value(it.key()) != it.value())
            return false;
    return true;
}

} // namespace

QHash<QByteArray, QJsonObject> Simulation::recordsOf(const PushRequest &request)
{
    QHash<QByteArray, QJsonObject> bodies;
    ServerRecords records(*m_serverDatabase);
    for (const auto &txn : request.txns)
        for (const auto &op : txn.ops)
            if (const auto record = records.read(op.table, op.row); record.row.exists)
                bodies.insert(keyOf(op.table, op.row), record.row.body);
    return bodies;
}

// What the server says it did is what it did, and nothing went under that its author had not seen.
void Simulation::checkPush(const Device &device, const PushRequest &request, const PushAnswer &answer,
                           const QHash<QByteArray, QJsonObject> &before)
{
    QHash<AnyId, const SyncTxn *> sent;
    for (const auto &txn : request.txns)
        sent.insert(txn.txn, &txn);
    auto state = before; // follows the acts one by one
    ServerRecords records(*m_serverDatabase);
    for (const auto &txn : answer.txns) {
        const auto *known = sent.value(txn.txn);
        if (!known || txn.repeated) {
            m_totals.repeated += txn.repeated;
            continue;
        }
        m_totals.conflicts += txn.result == SyncResult::Conflict;
        m_totals.quarantined += txn.result == SyncResult::Quarantined || txn.result == SyncResult::NeedsReview;
        for (const auto &op : known->ops) {
            const auto said =
                std::find_if(txn.ops.begin(), txn.ops.end(), [&](const OpAnswer &one) { return one.op == op.op; });
            const bool applied = said == txn.ops.end() || said->applied;
            auto &body = state[keyOf(op.table, op.row)];
            if (op.table == "conflict")
                continue;
            if (!applied) {
                if (said->conflict.isNull()) {
                    auto kept = m_serverDatabase->query("SELECT body FROM quarantine WHERE txn = ?", txn.txn);
                    if (!kept.next())
                        wrong(u"device %1: a refused act is nowhere"_s.arg(device.number));
                } else {
                    const auto conflict = records.read("conflict", said->conflict);
                    const auto losing =
                        QJsonDocument::fromJson(conflict.row.body.value("losing"_L1).toString().toUtf8()).object();
                    // His next change to the same took its place: he knew it.
                    bool later = false;
                    for (const auto &other : request.txns)
                        for (const auto &next : other.ops)
                            later = later || (other.mid > known->mid && next.row == op.row && next.group == op.group &&
                                              next.set == losing);
                    if (!op.creates() && losing != op.set && !later)
                        wrong(u"device %1: a conflict does not hold what came in"_s.arg(device.number));
                }
                continue;
            }
            if (op.creates()) {
                if (body.isEmpty())
                    body = op.set;
                else
                    for (auto it = op.set.begin(); it != op.set.end(); ++it)
                        body.insert(it.key(), it.value());
                continue;
            }
            bool seen = holds(body, op.before) || holds(body, op.set);
            // What he had seen or written himself before: a value of its own token stands again only where nobody else
            // wrote since, or the server was set back.
            auto own = device.database->query("SELECT before, after FROM journal WHERE row = ? AND mid < ?"
                                              " AND (grp = ? OR grp = '')",
                                              op.row, known->mid, QString::fromLatin1(op.group));
            while (!seen && own.next())
                for (int column = 0; column < 2 && !seen; ++column) {
                    const auto one = own.object(column);
                    bool same = !one.isEmpty();
                    for (auto it = op.set.begin(); it != op.set.end(); ++it)
                        same = same && (!one.contains(it.key()) || one.value(it.key()) == body.value(it.key()));
                    seen = same;
                }
            const bool narrative = op.group == "note" && op.table == "dossier_person";
            if (narrative) {
                // What was there stays, and what was added is there once.
                const auto stood = body.value("note"_L1).toString();
                const auto now = records.read(op.table, op.row).row.body.value("note"_L1).toString();
                if (!seen)
                    for (const auto &line : stood.split(u'\n', Qt::SkipEmptyParts))
                        if (!now.contains(line))
                            wrong(u"device %1: a note lost %2"_s.arg(device.number).arg(line));
                for (const auto &line : now.split(u'\n', Qt::SkipEmptyParts))
                    if (now.count(line) > 1)
                        wrong(u"device %1: a note holds %2 twice"_s.arg(device.number).arg(line));
                body.insert(u"note"_s, now);
                continue;
            }
            if (!seen)
                wrong(u"device %1: %2.%3 was %4, its author had seen %5 and wrote %6\n%7"_s.arg(device.number)
                          .arg(QString::fromLatin1(op.table), QString::fromLatin1(op.group),
                               QString::fromUtf8(compactJson(body)), QString::fromUtf8(compactJson(op.before)),
                               QString::fromUtf8(compactJson(op.set)), historyOf(device, op.row)));
            for (auto it = op.set.begin(); it != op.set.end(); ++it)
                body.insert(it.key(), it.value());
        }
    }
}

// What the device and the server know of a row, for who has to find out.
QString Simulation::historyOf(const Device &device, const AnyId &row) const
{
    QStringList lines;
    auto own =
        device.database->query("SELECT journal.mid, journal.tbl, journal.grp, outbox_txn.state, outbox_txn.ack_seq,"
                               " outbox_txn.outcome, journal.op, journal.base_seq, journal.after_own FROM journal LEFT "
                               "JOIN outbox_txn ON outbox_txn.mid ="
                               " journal.mid WHERE journal.row = ? ORDER BY journal.mid",
                               row);
    while (own.next())
        lines << u"act %1 %2.%3 %4 at %5 %6: %7 on %8 after %9"_s.arg(own.number(0))
                     .arg(own.text(1), own.text(2), own.text(3), own.text(4), own.text(5), own.id(6).toString(),
                          own.text(7), own.id(8).toString());
    auto server = m_serverDatabase->query("SELECT tbl, scope, seq, fv, body FROM record WHERE id = ?", row);
    while (server.next())
        lines << u"server %1 in %2 at %3: %4 %5"_s.arg(server.text(0), server.text(1), server.text(2), server.text(3),
                                                       server.text(4));
    auto state = device.database->query("SELECT key, value FROM sync_state");
    while (state.next())
        lines << state.text(0) + u'=' + state.text(1);
    auto there = m_serverDatabase->query("SELECT key, value FROM server_state");
    while (there.next())
        lines << u"server "_s + there.text(0) + u'=' + there.text(1);
    auto acts = m_serverDatabase->query("SELECT seq, body FROM record WHERE tbl = 'act' AND dossier = ?", row);
    while (acts.next())
        lines << u"server act at %1: %2"_s.arg(acts.number(0)).arg(acts.text(1).left(600));
    return lines.join(u"\n    "_s);
}

// What is here is what may be held, to the letter.
void Simulation::checkDevice(const Device &one)
{
    ServerRecords records(*m_serverDatabase);
    const auto *device = &one;
    const auto session = m_server->beginSession(device->actor, {}, m_now);
    PullRequest request;
    request.session = session ? *session : AnyId();
    request.epoch = records.numberOf("epoch");
    QHash<QByteArray, QJsonObject> may;
    for (bool more = true; more;) {
        const auto answer = m_server->pull(device->actor, request, m_now);
        if (!answer || answer->refusal != SyncRefusal::None)
            return wrong(u"no whole picture"_s);
        for (const auto &row : answer->rows)
            if (row.table != "act") {
                auto body = QJsonDocument::fromJson(row.f).object();
                body.insert(u"#"_s, row.seq);
                may.insert(keyOf(row.table, row.row), body);
            }
        more = answer->more;
        request.going = answer->newView;
        if (!answer->rows.isEmpty())
            request.after = answer->rows.last().seq;
    }
    for (const auto &table : synchronisedTables()) {
        QList<QByteArray> columns;
        {
            auto info =
                device->database->query("SELECT name FROM pragma_table_info(?)", QString::fromLatin1(table.name));
            while (info.next())
                if (!QStringList{u"id"_s, u"seq"_s, u"extra"_s}.contains(info.text(0)))
                    columns << info.text(0).toLatin1();
        }
        auto rows = device->database->queryText("SELECT id, " + columns.join(", ") + ", seq FROM " + table.name);
        while (rows.next()) {
            const auto seq = rows.number(static_cast<int>(columns.size()) + 1);
            if (seq == 0 && device->client->pending() > 0)
                continue;
            const auto server = may.find(keyOf(table.name, rows.id(0)));
            if (server == may.end()) {
                wrong(u"device %1%4 holds %2 %3, which it may not: %5"_s.arg(device->number)
                          .arg(QString::fromLatin1(table.name), rows.id(0).toString(),
                               device->actor.laptop ? u" (laptop)"_s : QString(), historyOf(*device, rows.id(0))));
                continue;
            }
            if (seq != server->value("#"_L1).toInteger())
                wrong(u"device %1 has %2 at %3, the server at %4"_s.arg(device->number)
                          .arg(QString::fromLatin1(table.name))
                          .arg(seq)
                          .arg(server->value("#"_L1).toInteger()));
            for (qsizetype i = 0; i < columns.size() && device->client->pending() == 0; ++i) {
                const auto column = QString::fromLatin1(columns[i]);
                if (server->contains(column) &&
                    journalValue(rows.value(static_cast<int>(i) + 1)) != server->value(column))
                    wrong(u"device %1: %2.%3 is %4, on the server %5\n%6"_s.arg(device->number)
                              .arg(QString::fromLatin1(table.name), column,
                                   rows.value(static_cast<int>(i) + 1).toString(),
                                   server->value(column).toVariant().toString(), historyOf(*device, rows.id(0))));
            }
            may.erase(server);
        }
    }
    for (auto it = may.begin(); it != may.end(); ++it)
        wrong(u"device %1 has no %2"_s.arg(device->number)
                  .arg(QString::fromLatin1(it.key().left(it.key().indexOf(' ')))));
}

void Simulation::checkAll()
{
    for (const auto &device : m_devices) {
        // Everything made here is known there.
        for (const auto &id : std::as_const(device->own)) {
            auto known = m_serverDatabase->query("SELECT 1 FROM txn_log WHERE txn = ?", id);
            if (!known.next()) {
                auto act = device->database->query("SELECT act.mid, act.name, state, ack_seq, journal.row FROM act"
                                                   " LEFT JOIN outbox_txn ON outbox_txn.mid = act.mid LEFT JOIN journal"
                                                   " ON journal.mid = act.mid WHERE act.id = ?",
                                                   id);
                const bool here = act.next();
                wrong(u"device %1: act %2 never came: %3"_s.arg(device->number)
                          .arg(id.toString(),
                               here ? u"%1 %2 %3 %4 %5"_s.arg(act.number(0))
                                          .arg(act.text(1), act.text(2), act.text(3), historyOf(*device, act.id(4)))
                                    : u"gone here"_s));
            }
        }
        checkDevice(*device);
        auto later = device->database->query("SELECT tbl FROM later_row");
        while (later.next())
            wrong(u"device %1: a row of %2 does not fit"_s.arg(device->number).arg(later.text(0)));
        if (const auto check = verifyTrail(*device->database); !check.findings.isEmpty())
            wrong(u"device %1: %2"_s.arg(device->number).arg(check.findings.first()));
    }
    if (const auto findings = m_server->logFindings(); !findings.isEmpty())
        wrong(findings.first());
    // Nothing was taken in twice: a change has one place in the log.
    QSet<QString> taken;
    auto log = m_serverDatabase->query("SELECT body FROM txn_log ORDER BY n");
    while (log.next())
        for (const auto &one : log.object(0).value("ops"_L1).toArray()) {
            const auto op = one.toObject().value("op"_L1).toString();
            if (taken.contains(op))
                wrong(u"change %1 was taken in twice"_s.arg(op));
            taken.insert(op);
        }
    // Nothing was written twice: a text one adds to holds every addition once.
    auto notes = m_serverDatabase->query("SELECT body FROM record WHERE tbl = 'dossier_person'");
    while (notes.next())
        for (const auto &line : notes.object(0).value("note"_L1).toString().split(u'\n', Qt::SkipEmptyParts))
            if (notes.object(0).value("note"_L1).toString().count(line) > 1)
                wrong(u"%1 stands twice"_s.arg(line));
}
