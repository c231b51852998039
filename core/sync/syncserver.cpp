// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncserver.h"

#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// The rows a decision on late work and an open conflict stand in.
const QByteArray conflictTable = "conflict";

QByteArray chained(const QByteArray &before, const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : QList<QByteArray>{before} + parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

QString answerText(const TxnAnswer &answer)
{
    QJsonArray ops;
    for (const auto &op : answer.ops)
        ops << QJsonObject{
            {u"op"_s, op.op.toString()}, {u"applied"_s, op.applied}, {u"conflict"_s, op.conflict.toString()}};
    return QString::fromUtf8(compactJson(
        {{u"result"_s, QString(syncResultName(answer.result))}, {u"ops"_s, ops}, {u"reason"_s, answer.reason}}));
}

TxnAnswer answerFrom(const AnyId &txn, qint64 seq, const QJsonObject &kept)
{
    TxnAnswer answer;
    answer.txn = txn;
    answer.seq = seq;
    answer.result = syncResultNamed(kept.value("result"_L1).toString()).value_or(SyncResult::NeedsReview);
    answer.reason = kept.value("reason"_L1).toString();
    for (const auto &one : kept.value("ops"_L1).toArray()) {
        const auto op = one.toObject();
        answer.ops << OpAnswer{AnyId::fromString(op.value("op"_L1).toString()), op.value("applied"_L1).toBool(),
                               AnyId::fromString(op.value("conflict"_L1).toString())};
    }
    return answer;
}

QByteArray logLine(const AnyId &txn, const AnyId &session, qint64 mid, const AnyId &account, const QString &time,
                   const QString &body, const QString &outcome)
{
    return chained({}, {txn.bytes(), session.bytes(), QByteArray::number(mid), account.bytes(), time.toUtf8(),
                        body.toUtf8(), outcome.toUtf8()});
}

} // namespace

Result<AnyId> SyncServer::beginSession(const SyncActor &actor, const QString &clientVersion, const QDateTime &now)
{
    try {
        Transaction transaction(m_database);
        const auto session = AnyId::create();
        m_database.query(
            "INSERT INTO session (id, device, account, last_mid, client_version, state, made_at, last_seen)"
            " VALUES (?, ?, ?, -1, ?, 'OPEN', ?, ?)",
            session, actor.device, actor.account, clientVersion.left(40), now, now);
        transaction.commit();
        return session;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

SyncServer::Standing SyncServer::standing(const SyncActor &actor, const AnyId &session, qint64 epoch, qint64 cursor,
                                          int protocol)
{
    Standing standing;
    standing.epoch = m_records.numberOf("epoch");
    standing.restoredHead = lowestHeadSince(epoch);
    const auto head = m_records.numberOf("head");
    if (protocol < oldestProtocol || protocol > newestProtocol) {
        standing.refusal = SyncRefusal::TooOld;
        return standing;
    }
    if (epoch < standing.epoch) {
        standing.refusal = SyncRefusal::Epoch;
        return standing;
    }
    // A device that knows more than this server saw a server that has since been set back.
    if (epoch > standing.epoch || cursor > head) {
        standing.refusal = SyncRefusal::Suspected;
        return standing;
    }
    auto query = m_database.query("SELECT last_mid FROM session WHERE id = ? AND device = ? AND state = 'OPEN'",
                                  session, actor.device);
    if (!query.next()) {
        standing.refusal = SyncRefusal::Session;
        return standing;
    }
    standing.lastMid = query.number(0);
    return standing;
}

// How far back the server was set, at the furthest, since that epoch: a device that was away may have missed one in
// which numbers it knows were given out a second time.
qint64 SyncServer::lowestHeadSince(qint64 epoch) const
{
    auto lowest = m_records.numberOf("restored_head");
    const auto heads = QJsonDocument::fromJson(m_records.state("restored_heads").toUtf8()).object();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        if (it.key().toLongLong() > epoch)
            lowest = std::min(lowest, it.value().toInteger());
    return lowest;
}

std::optional<TxnAnswer> SyncServer::knownTxn(const AnyId &txn) const
{
    auto query = m_database.query("SELECT seq, outcome FROM txn_log WHERE txn = ?", txn);
    if (!query.next())
        return {};
    auto answer = answerFrom(txn, query.number(0), query.object(1));
    answer.repeated = true;
    return answer;
}

Result<PushAnswer> SyncServer::push(const SyncActor &actor, const PushRequest &request, const QDateTime &now)
{
    PushAnswer answer;
    try {
        Transaction transaction(m_database);
        m_holdingStale = true;
        m_touchedHouses.clear();
        m_touchedLaw = false;
        m_logged = {};
        const auto standing = this->standing(actor, request.session, request.epoch, request.cursor, request.protocol);
        answer.refusal = standing.refusal;
        answer.epoch = standing.epoch;
        answer.restoredHead = standing.restoredHead;
        answer.lastMid = std::max<qint64>(0, standing.lastMid);
        answer.durable = m_records.numberOf("durable");
        m_records.begin();
        answer.head = m_records.head();
        if (standing.refusal != SyncRefusal::None)
            return answer;
        qint64 lastMid = standing.lastMid;
        for (const auto &txn : request.txns) {
            const auto known = knownTxn(txn.txn);
            // Its number first: a copied device uses one twice, and must be told before anything of it is taken.
            if (lastMid >= 0 && txn.mid <= lastMid) {
                auto same =
                    m_database.query("SELECT txn FROM txn_log WHERE session = ? AND mid = ?", request.session, txn.mid);
                if (same.next() && same.id(0) != txn.txn) {
                    answer.refusal = SyncRefusal::Fork;
                    break;
                }
                if (!known) {
                    answer.refusal = SyncRefusal::Fork;
                    break;
                }
                answer.txns << *known;
                continue;
            }
            if (lastMid >= 0 && txn.previous != lastMid) {
                answer.refusal = SyncRefusal::Gap;
                break;
            }
            answer.txns << (known ? *known : applyTxn(actor, txn, request, now));
            lastMid = txn.mid;
        }
        for (const auto &[txn, bytes] : request.unreadable) {
            m_database.query("INSERT INTO parked (id, session, at, bytes, reason) VALUES (?, ?, ?, ?, ?)"
                             " ON CONFLICT (id) DO NOTHING",
                             AnyId::of({"parked", bytes}), request.session, now, bytes, u"sync.unreadable"_s);
            if (txn.isNull())
                continue;
            TxnAnswer parked;
            parked.txn = txn;
            parked.result = SyncResult::NeedsReview;
            parked.reason = u"sync.unreadable"_s;
            parked.seq = m_records.head();
            answer.txns << parked;
        }
        m_records.end();
        answer.head = m_records.head();
        m_database.query("UPDATE session SET last_mid = ?, last_seen = ?, client_version = ? WHERE id = ?", lastMid,
                         now, request.clientVersion.left(40), request.session);
        answer.lastMid = std::max<qint64>(0, lastMid);
        transaction.commit();
        return answer;
    } catch (const StorageError &error) {
        if (m_rules)
            m_rules->forget();
        return tl::make_unexpected(error.problem());
    }
}

TxnAnswer SyncServer::applyTxn(const SyncActor &actor, const SyncTxn &txn, const PushRequest &request,
                               const QDateTime &now)
{
    TxnAnswer answer;
    answer.txn = txn.txn;
    const auto keep = [&](SyncResult result, const Problem &problem) {
        keepQuarantine(actor, txn, request.session, problem, now);
        answer.result = result;
        answer.reason = problem.code;
        answer.ops.clear();
        for (const auto &op : txn.ops)
            answer.ops << OpAnswer{op.op, false, {}};
        answer.seq = m_records.next();
    };
    if (m_holdingStale) {
        m_holding = holdingOf(actor, now);
        m_holdingStale = false;
    }
    if (const auto may = authorise(actor, m_holding, txn, request.session); !may) {
        keep(SyncResult::Quarantined, may.error());
    } else {
        const auto headBefore = m_records.head();
        std::optional<Problem> wrong;
        try {
            Savepoint savepoint(m_database);
            Outcome lawful;
            if (m_rules)
                lawful = m_rules->check(actor, txn, m_database);
            if (!lawful)
                wrong = lawful.error();
            else
                answer = writeOps(actor, txn, now);
            if (!wrong && !answer.reason.isEmpty()) // a row it is about never came, or has moved on
                wrong = Problem{Problem::Kind::Refused, answer.reason, {}, {}};
            if (!wrong)
                savepoint.release();
        } catch (const StorageError &error) {
            // Nothing of one act keeps the others from going on, unless the storage itself cannot.
            if (error.problem().code != u"storage.failed" && error.problem().code != u"storage.notUnique")
                throw;
            wrong = error.problem();
        }
        if (wrong) {
            m_records.setHead(headBefore); // what was drawn since is given back
            keep(SyncResult::NeedsReview, *wrong);
        }
    }
    log(actor, txn, request, answer, now);
    return answer;
}

TxnAnswer SyncServer::writeOps(const SyncActor &actor, const SyncTxn &txn, const QDateTime &now)
{
    TxnAnswer answer;
    answer.txn = txn.txn;
    QList<std::pair<SyncOp, QByteArray>> written; // with what it set, as text
    bool beside = false;
    RowPlace place;
    // Somebody else settled the conflict first: what this decision would write is kept beside it, unwritten.
    bool late = false;
    for (const auto &op : txn.ops)
        if (op.table == conflictTable && !op.creates()) {
            const auto conflict = m_records.read(op.table, op.row);
            const auto version = conflict.row.version(op.group);
            late = late || (conflict.row.exists && version.seq > op.baseSeq && !op.afterOwn.contains(version.op) &&
                            conflict.row.body.value("state"_L1).toString() != u"OPEN");
        }
    for (auto op : txn.ops) {
        // Which table it is decides where it belongs: what a device says of house and access group is not asked.
        auto record = m_absent.remove({op.table, op.row}) ? ServerRecords::Record() : m_records.read(op.table, op.row);
        if (op.creates() && op.table == "dossier")
            rememberNumber(op);
        const auto before = record;
        if (isRuled(op)) // an undo puts back what stood here, not what its author believed
            op.before = partOf(record.row.body, op.set);
        auto merged = late && op.table != conflictTable
                          ? MergeAnswer{.kind = MergeAnswer::Kind::Conflict,
                                        .changed = false,
                                        .apart = {KeptApart{op.group, partOf(before.row.body, op.set), op.set,
                                                            before.row.version(op.group).act}}}
                          : merge(record.row, op, op.baseSeq, m_records.head() + 1);
        if (merged.kind == MergeAnswer::Kind::NoSuchRow) {
            answer.reason = u"sync.noSuchRow"_s;
            return answer;
        }
        if (merged.kind == MergeAnswer::Kind::Conflict && isWhole(op)) {
            answer.reason = u"sync.movedOn"_s;
            return answer;
        }
        RowPlace belongs;
        if (merged.changed) {
            const auto text = compactJson(record.row.body);
            belongs = m_records.write(op.table, op.row, before, record.row, text);
            written << std::pair{op, op.creates() && record.row.body == op.set ? text : compactJson(op.set)};
            m_touchedHouses << before.place.house << belongs.house;
            m_touchedLaw = m_touchedLaw || isCatalogueTable(op.table) || op.table == "staff";
            if (op.table == "absence" || op.table == "dossier" || op.table == "assignment" || op.table == "transfer" ||
                op.table == "staff" || op.table == "monitoring" || op.table == "detention" ||
                op.table == "intervention")
                m_holdingStale = true;
        } else {
            belongs = m_records.placeOf(op.table, op.row, record.row.body);
        }
        beside = beside || merged.kind == MergeAnswer::Kind::Beside;
        if (place.scope.isEmpty() || (place.dossier.isNull() && op.table == "dossier"))
            place = belongs;
        if (merged.kind != MergeAnswer::Kind::Conflict)
            continue;
        OpAnswer opAnswer{op.op, merged.changed, {}};
        if (op.table == conflictTable) { // of a decision on a conflict the first one stands
            answer.ops << opAnswer;
            continue;
        }
        for (const auto &apart : std::as_const(merged.apart))
            keepConflict(actor, txn, op, apart, belongs, now, opAnswer);
        answer.ops << opAnswer;
        answer.result = SyncResult::Conflict;
    }
    if (answer.result == SyncResult::Applied && beside)
        answer.result = SyncResult::Merged;
    if (const auto dossier = idIn(txn.act, "dossier"); !dossier.isNull())
        place = m_records.placeOf("act", txn.txn, {{u"dossier"_s, txn.act.value("dossier"_L1)}});
    keepAct(actor, txn, written, place);
    answer.seq = m_records.head();
    return answer;
}

// A house number given out on a device without the server is for the time being; the server gives the real one.
void SyncServer::rememberNumber(SyncOp &op)
{
    const auto number = op.set.value("number"_L1).toString();
    const auto parts = number.split(u'-');
    if (parts.size() < 3)
        return;
    const auto house = op.set.value("house"_L1).toString();
    const auto year = parts.at(1).toLongLong();
    qint64 last = 0;
    {
        auto query = m_database.query("SELECT last FROM number_counter WHERE house = ? AND year = ?", house, year);
        if (query.next())
            last = query.number(0);
    }
    bool isPlain = false;
    const auto own = parts.last().toLongLong(&isPlain);
    if (parts.size() == 3 && isPlain && own > last && own < last + 100000) {
        last = own; // of a house that numbered by itself until now
    } else {
        ++last;
        op.set.insert(u"number"_s, u"%1-%2-%3"_s.arg(house).arg(year).arg(last, 5, 10, QChar(u'0')));
    }
    m_database.query("INSERT INTO number_counter (house, year, last) VALUES (?, ?, ?)"
                     " ON CONFLICT (house, year) DO UPDATE SET last = excluded.last",
                     house, year, last);
}

void SyncServer::keepAct(const SyncActor &actor, const SyncTxn &txn,
                         const QList<std::pair<SyncOp, QByteArray>> &written, const RowPlace &place)
{
    // Put together as text: names and ids need no escaping, and the rest is the largest part of an act.
    QByteArray journal = ",\"journal\":[";
    for (const auto &[op, set] : written) {
        if (!journal.endsWith('['))
            journal += ',';
        journal += "{\"op\":\"" + op.op.toString().toLatin1() + "\",\"t\":\"" + op.table + "\",\"id\":\"" +
                   op.row.toString().toLatin1() + "\",\"g\":\"" + op.group + "\",\"was\":" + compactJson(op.before) +
                   ",\"set\":" + set + '}';
    }
    auto body = txn.act;
    // Who did it is whose token it came with.
    body.insert(u"login"_s, actor.login);
    body.insert(u"role"_s, actor.role);
    body.insert(u"staff"_s, actor.staff.isNull() ? QJsonValue() : QJsonValue(u"id:"_s + actor.staff.toString()));
    body.insert(u"device"_s, actor.deviceName);
    body.remove("journal"_L1);
    auto text = compactJson(body);
    text.chop(1);
    m_records.writeAct(txn.txn, place, text + journal + "]}");
}

void SyncServer::keepConflict(const SyncActor &actor, const SyncTxn &txn, const SyncOp &op, const KeptApart &apart,
                              const RowPlace &place, const QDateTime &now, OpAnswer &answer)
{
    // A second own change on the same group takes the place of the first: its author knew it.
    AnyId id;
    for (const auto &own : op.afterOwn)
        if (const auto earlier = AnyId::of({"conflict", own.bytes(), apart.group});
            m_records.read(conflictTable, earlier).row.exists)
            id = earlier;
    if (id.isNull())
        id = AnyId::of({"conflict", op.op.bytes(), apart.group});
    auto record = m_records.read(conflictTable, id);
    const auto before = record;
    QString keptBy, keptAt, keptDevice;
    if (const auto act = m_records.read("act", apart.keptAct); act.row.exists) { // who wrote what stands
        keptBy = act.row.body.value("login"_L1).toString();
        keptAt = act.row.body.value("recorded_at"_L1).toString();
        keptDevice = act.row.body.value("device"_L1).toString();
    }
    const auto text = [](const QJsonObject &object) { return QString::fromUtf8(compactJson(object)); };
    QJsonObject body{
        {u"tbl"_s, QString::fromLatin1(op.table)},
        {u"row"_s, u"id:"_s + op.row.toString()},
        {u"grp"_s, QString::fromLatin1(apart.group)},
        {u"kept"_s, text(apart.kept)},
        {u"kept_by"_s, keptBy},
        {u"kept_at"_s, keptAt},
        {u"kept_device"_s, keptDevice},
        {u"losing"_s, text(apart.losing)},
        {u"losing_by"_s, actor.login},
        {u"losing_at"_s, txn.act.value("recorded_at"_L1).toString()},
        {u"losing_device"_s, actor.deviceName},
        {u"losing_act"_s, u"id:"_s + txn.txn.toString()},
        {u"opened_at"_s, recordedMoment(now)},
        {u"state"_s, u"OPEN"_s},
        {u"resolution"_s, QString()},
        {u"resolved_by"_s, QString()},
        {u"resolved_on"_s, QString()},
        {u"dossier"_s, place.dossier.isNull() ? QJsonValue() : QJsonValue(u"id:"_s + place.dossier.toString())},
        {u"person"_s, place.person.isNull() ? QJsonValue() : QJsonValue(u"id:"_s + place.person.toString())},
        {u"house"_s, place.house},
        {u"facet"_s, place.facet},
        {u"deleted"_s, 0}};
    record.row.exists = true;
    record.row.body = body;
    const FieldVersion version{m_records.head() + 1, AnyId::of({"conflict-op", op.op.bytes(), apart.group}), txn.txn};
    if (!before.row.exists)
        record.row.created = version;
    else
        record.row.groups.insert("decision", version); // open again, whatever was decided of the earlier value
    m_records.write(conflictTable, id, before, record.row);
    answer.conflict = id;
}

void SyncServer::keepQuarantine(const SyncActor &actor, const SyncTxn &txn, const AnyId &session,
                                const Problem &problem, const QDateTime &now)
{
    // For whom: the house that has the dossier now, or else the author's own.
    QString house = actor.house;
    AnyId dossier = idIn(txn.act, "dossier");
    for (const auto &op : txn.ops)
        if (dossier.isNull())
            dossier = m_records.read(op.table, op.row).place.dossier;
    if (!dossier.isNull())
        if (const auto record = m_records.read("dossier", dossier); record.row.exists)
            house = record.place.house;
    m_database.query("INSERT INTO quarantine (id, txn, session, account, device, house, dossier, reason, detail, body,"
                     " made_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN') ON CONFLICT (id) DO NOTHING",
                     AnyId::of({"quarantine", txn.txn.bytes()}), txn.txn, session, actor.account, actor.device, house,
                     dossier, problem.code, problem.details, toJson(txn), now);
}

void SyncServer::log(const SyncActor &actor, const SyncTxn &txn, const PushRequest &request, const TxnAnswer &answer,
                     const QDateTime &now)
{
    qint64 n = m_logged.first + 1;
    QByteArray before = m_logged.second;
    if (m_logged.first == 0) { // the first of this push: one writes at a time, so the others follow on it
        before = "";
        auto last = m_database.query("SELECT n, hash FROM txn_log ORDER BY n DESC LIMIT 1");
        if (last.next()) {
            n = last.number(0) + 1;
            before = last.bytes(1);
        }
    }
    const auto body = QString::fromUtf8(txn.line.isEmpty() ? compactJson(toJson(txn)) : txn.line);
    const auto outcome = answerText(answer);
    const auto time = recordedMoment(now);
    const auto hash = chained(before, {logLine(txn.txn, request.session, txn.mid, actor.account, time, body, outcome)});
    const auto clientTime = QDateTime::fromString(request.clientTime, Qt::ISODateWithMs);
    m_database.query(
        "INSERT INTO txn_log (n, txn, session, mid, account, device, house, dossier, server_time, client_time,"
        " clock_offset, client_version, act, body, outcome, seq, prev_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        n, txn.txn, request.session, txn.mid, actor.account, actor.device, actor.house, idIn(txn.act, "dossier"), time,
        request.clientTime.left(40), clientTime.isValid() ? now.msecsTo(clientTime) / 1000 : qint64(0),
        request.clientVersion.left(40), txn.act.value("name"_L1).toString().left(80), body, outcome, answer.seq, before,
        hash);
    m_logged = {n, hash};
}

QStringList SyncServer::logFindings() const
{
    QStringList findings;
    QByteArray before;
    qint64 expected = 1;
    auto rows = m_database.query("SELECT n, txn, session, mid, account, server_time, body, outcome, prev_hash, hash"
                                 " FROM txn_log ORDER BY n");
    while (rows.next()) {
        if (rows.number(0) != expected)
            findings << u"log %1: gap after %2"_s.arg(rows.number(0)).arg(expected - 1);
        expected = rows.number(0) + 1;
        const auto line =
            logLine(rows.id(1), rows.id(2), rows.number(3), rows.id(4), rows.text(5), rows.text(6), rows.text(7));
        if (rows.bytes(8) != before || chained(before, {line}) != rows.bytes(9))
            findings << u"log %1: changed"_s.arg(rows.number(0));
        before = rows.bytes(9);
    }
    return findings;
}
