// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/rulecheck.h"

#include "core/acts/act.h"
#include "core/acts/visitsteps.h"
#include "core/monitoring/equipmentstore.h"
#include "core/storage/transaction.h"
#include "core/sync/actcontents.h"
#include "core/sync/merge.h"
#include "core/sync/pullapply.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDossiers = 300; // one act about more is bounded by its tables alone
constexpr int mostDays = 62;      // a plan that touches more is weighed with what it names alone

// Every id that stands somewhere in the parameters of an act.
void gatherIds(const QJsonValue &value, std::set<AnyId> &ids)
{
    if (value.isString()) {
        if (const auto id = AnyId::fromString(value.toString()); !id.isNull())
            ids.insert(id);
    } else if (value.isArray()) {
        for (const auto &one : value.toArray())
            gatherIds(one, ids);
    } else if (value.isObject()) {
        for (const auto &one : value.toObject())
            gatherIds(one, ids);
    }
}

SyncRow rowOf(const Query &query)
{
    return {query.text(0).toLatin1(), query.id(1), query.number(2), query.text(3).toUtf8()};
}

// A row that is made once, by whoever hears of it first, and came by another way already: the merge leaves it alone.
bool stands(const SyncOp &op, const Database &server)
{
    if (!op.creates() || !isOnce(op))
        return false;
    return server.query("SELECT 1 FROM record WHERE tbl = ? AND id = ?", QString::fromLatin1(op.table), op.row).next();
}

// It may be about what lies in a vehicle.
bool namesVehicles(const SyncOp &op)
{
    return op.table == "equipment" || op.table == "stock_move" || op.table == "stock_take" ||
           op.table == "intervention";
}

bool touches(const SyncTxn &txn, const char *table)
{
    return std::any_of(txn.ops.begin(), txn.ops.end(), [&](const SyncOp &op) { return op.table == table; });
}

// Of equipment the act may also find another thing here than its author meant: what he wrote is always compared.
bool isOfStock(const SyncOp &op)
{
    return op.table == "equipment" || op.table == "fitting";
}

bool touchesStock(const SyncTxn &txn)
{
    return touches(txn, "equipment") || touches(txn, "fitting") || touches(txn, "stock_move");
}

// Where and when a visit is, and who goes.
bool isOfPlan(const SyncOp &op)
{
    return op.table == "intervention" &&
           (op.group == "plan" || (op.creates() && !op.set.value("starts_at"_L1).toString().isEmpty()));
}

bool plans(const QString &act)
{
    return act == u"planIntervention" || act == u"unplanIntervention" || act == u"changePlan";
}

bool touchesPlan(const SyncTxn &txn)
{
    return std::any_of(txn.ops.begin(), txn.ops.end(), isOfPlan);
}

bool holds(const QJsonObject &row, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it)
        if (row.value(it.key()) != it.value())
            return false;
    return true;
}

QJsonObject standing(const Database &server, const SyncOp &op)
{
    auto query =
        server.query("SELECT body FROM record WHERE tbl = ? AND id = ?", QString::fromLatin1(op.table), op.row);
    return query.next() ? query.object(0) : QJsonObject();
}

// What the act, done on what stands here, makes of a group of fields is what its author wrote.
bool comesToTheSame(const Database &database, const SyncOp &op)
{
    QByteArray columns;
    for (auto it = op.set.begin(); it != op.set.end(); ++it)
        columns += (columns.isEmpty() ? "" : ", ") + it.key().toLatin1();
    auto row = database.queryText("SELECT " + columns + " FROM " + op.table + " WHERE id = ?", {columnValue(op.row)});
    if (!row.next())
        return false;
    int at = 0;
    for (auto it = op.set.begin(); it != op.set.end(); ++it, ++at)
        if (journalValue(row.value(at)) != it.value())
            return false;
    return true;
}

// What an act found in the groups it wrote, as it was when it came in.
QHash<std::pair<QString, QString>, QJsonObject> stoodBefore(const Database &server, const AnyId &act)
{
    QHash<std::pair<QString, QString>, QJsonObject> stood;
    auto query = server.query("SELECT body FROM record WHERE tbl = 'act' AND id = ?", act);
    if (!query.next())
        return stood;
    for (const auto &value : query.object(0).value("journal"_L1).toArray()) {
        const auto line = value.toObject();
        const std::pair group(line.value("id"_L1).toString(), line.value("g"_L1).toString());
        if (!stood.contains(group)) // an act that took two steps found what was there before the first
            stood.insert(group, line.value("was"_L1).toObject());
    }
    return stood;
}

// Of what is counted the act here moves as many as its author did.
bool movesAsMany(const Database &database, const SyncOp &op)
{
    static const QStringList columns{u"kind"_s,    u"generation"_s, u"from_kind"_s, u"from_place"_s,
                                     u"to_kind"_s, u"to_place"_s,   u"count"_s,     u"at"_s};
    QVariantList values;
    for (const auto &column : columns)
        values << columnFromJournal(op.set.value(column));
    auto row = database.queryText(
        "SELECT 1 FROM stock_move WHERE " + columns.join(u" = ? AND "_s).toLatin1() + " = ? AND deleted = 0", values);
    return row.next();
}

// The rows an act is about: those it names and those it wrote, with the dossiers they stand in and the people of those.
struct RowsOfAct
{
    QList<SyncRow> rows{};
    size_t dossiers = 0;
};
RowsOfAct rowsOf(const SyncActor &actor, const SyncTxn &txn, const QJsonObject &parameters, const Database &server);

} // namespace

void RuleCheck::forget()
{
    m_scratch.forget();
    m_stock = {};
    m_duties = {};
}

namespace {

RowsOfAct rowsOf(const SyncActor &actor, const SyncTxn &txn, const QJsonObject &parameters, const Database &server)
{
    RowsWanted wanted;
    gatherIds(parameters, wanted.named);
    if (const auto id = idIn(txn.act, "dossier"); !id.isNull())
        wanted.dossiers.insert(id);
    if (const auto id = idIn(txn.act, "person"); !id.isNull())
        wanted.people.insert(id);
    for (const auto &op : txn.ops) {
        wanted.named.insert(op.row);
        if (namesVehicles(op)) // by whatever name the act calls them
            gatherIds(op.set, wanted.named);
        if (op.table == "intervention") // what was scanned: the act names it by what stands on it
            gatherIds(QJsonDocument::fromJson(op.set.value("result"_L1).toString().toUtf8()).object(), wanted.named);
        if (const auto id = idIn(op.set, "vehicle"); op.table == "technician" && !id.isNull()) // or he drives
            wanted.named.insert(id);
        if (const auto id = idIn(op.set, "dossier"); op.creates() && !id.isNull())
            wanted.dossiers.insert(id);
        if (const auto id = idIn(op.set, "equipment"); op.creates() && !id.isNull())
            wanted.named.insert(id);
    }
    RowsOfAct found;
    const bool read = wanted.gather(server, actor.house, mostDossiers);
    found.dossiers = wanted.dossiers.size();
    if (!read)
        return found;
    auto &rows = found.rows;
    rows = std::move(wanted.rows);
    // Whether a visit can go on depends on what is kept ready for it.
    if (touches(txn, "intervention")) {
        QSet<AnyId> visits;
        for (const auto &row : std::as_const(rows))
            if (row.table == "intervention")
                visits.insert(row.row);
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE scope = ? AND tbl = 'equipment'"
                                  " AND body NOT LIKE '%\"intervention\":null%'",
                                  QString(u"h:"_s + actor.house));
        while (query.next())
            if (visits.contains(idIn(query.object(3), "intervention")))
                rows << rowOf(query);
    }
    // A day off is a day on which his week has somebody work.
    if (touches(txn, "shift")) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE scope = ? AND tbl = 'shift_week'",
                                  QString(u"h:"_s + actor.house));
        while (query.next())
            rows << rowOf(query);
    }
    // What somebody wears by another mandate counts too; and what lies in a vehicle that would be gone.
    if (touches(txn, "fitting"))
        for (const auto &id : wanted.people) {
            auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE tbl = 'fitting' AND dossier IN"
                                      " (SELECT dossier FROM link WHERE person = ?)",
                                      id);
            while (query.next())
                rows << rowOf(query);
        }
    if (std::any_of(txn.ops.begin(), txn.ops.end(),
                    [](const SyncOp &op) { return op.table == "equipment" && op.group == "deleted"; })) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE scope = ? AND tbl = 'equipment'",
                                  QString(u"h:"_s + actor.house));
        while (query.next())
            rows << rowOf(query);
    }
    return found;
}

} // namespace

Outcome RuleCheck::checkUndo(const SyncActor &actor, const SyncTxn &txn, const Database &server)
{
    // Taking back is done with what the device knows; here it may touch what the act it takes back wrote.
    const auto undone = idIn(txn.act, "undoes");
    auto query = server.query("SELECT body FROM txn_log WHERE txn = ?", undone);
    if (undone.isNull() || !query.next())
        return refused(u"undo.noSuchAct"_s);
    const auto body = query.object(0);
    const auto name = body.value("act"_L1).toObject().value("name"_L1).toString();
    if (actDefinition(name) && !mayPerform(actor.role, name))
        return refused(u"access.notYourRole"_s, {{u"act"_s, name}, {u"role"_s, actor.role}});
    QSet<QString> rows;
    QHash<QString, QJsonObject> made; // rows the act made, as it made them
    for (const auto &value : body.value("ops"_L1).toArray()) {
        const auto op = value.toObject();
        rows.insert(op.value("id"_L1).toString());
        if (op.value("g"_L1).toString().isEmpty())
            made.insert(op.value("id"_L1).toString(), op.value("set"_L1).toObject());
    }
    for (const auto &op : txn.ops)
        if (!rows.contains(op.row.toString()))
            return refused(u"sync.otherThanAct"_s,
                           {{u"act"_s, u"undo"_s}, {u"table"_s, codePlace("row", QString::fromLatin1(op.table))}});
    // What an act on equipment made goes only as long as it stands as it was made: not one row without the others.
    if (touchesStock(txn))
        for (const auto &op : txn.ops)
            if (op.group == "deleted" && !holds(standing(server, op), made.value(op.row.toString())))
                return refused(u"undo.changedSince"_s);
    // A state that only acts change is put back only as long as it is the one that was left behind, and only to what
    // stood here before: the author may have seen something that was refused.
    const auto stood = stoodBefore(server, undone);
    QHash<std::pair<QString, QString>, QJsonObject> back; // what it has come to, where two steps are taken back
    for (const auto &op : txn.ops) {
        if (!isRuled(op) && !isOfPlan(op))
            continue;
        const std::pair group(op.row.toString(), QString::fromLatin1(op.group));
        if (!holds(back.contains(group) ? back.value(group) : standing(server, op), op.before))
            return refused(u"undo.changedSince"_s);
        back.insert(group, op.set);
    }
    for (auto it = back.begin(); it != back.end(); ++it)
        if (!holds(stood.value(it.key()), it.value()))
            return refused(u"undo.changedSince"_s);
    return checkPutBack(actor, txn, server);
}

// Every rule of equipment and stock holds again once the rows are put back among those of now, and nobody is in two
// places at once.
Outcome RuleCheck::checkPutBack(const SyncActor &actor, const SyncTxn &txn, const Database &server)
{
    const bool ofStock = touchesStock(txn);
    if (!ofStock && !touchesPlan(txn))
        return {};
    if (auto ready = m_scratch.makeReady(actor.house); !ready)
        return ready;
    if (auto brought = m_scratch.bringLaw(server); !brought)
        return brought;
    if (ofStock)
        if (auto brought = bringStock(actor.house, server); !brought)
            return brought;
    auto about = rowsOf(actor, txn, {}, server);
    if (auto brought = bringPlan(txn, {}, actor.house, server, about.rows); !brought)
        return brought;
    Outcome right;
    auto &workspace = m_scratch.workspace();
    const auto tried = workspace.writeTogether([&](const auto &) -> Outcome {
        PullApply apply(workspace.database(), {});
        for (const auto &row : about.rows)
            if (auto put = apply.row(row); !put)
                return put;
        QHash<AnyId, QJsonObject> becomes;
        for (const auto &op : txn.ops) {
            if (!becomes.contains(op.row))
                becomes.insert(op.row, standing(server, op));
            auto &body = becomes[op.row];
            for (auto it = op.set.begin(); it != op.set.end(); ++it)
                body.insert(it.key(), it.value());
            if (auto put = apply.row({op.table, op.row, 0, compactJson(body)}); !put)
                return put;
        }
        for (const auto &op : txn.ops)
            if (right && ofStock &&
                !invariantFindings(workspace.database(), workspace.catalogue(), op.row, WithHistory::No).isEmpty())
                right = refused(u"undo.changedSince"_s);
        for (const auto &op : txn.ops)
            if (right && isOfPlan(op))
                right = planPutBack(workspace.database(), workspace.catalogue(), op.row);
        return failed(u"sync.tried"_s); // nothing of it is kept
    });
    if (!tried && tried.error().code != u"sync.tried")
        return tl::make_unexpected(tried.error());
    return right;
}

// Rows that are looked at as a whole are kept here for one house, and only what is new is brought.
Outcome RuleCheck::bring(Kept &kept, const QByteArrayList &tables, const QString &house, const Database &server)
{
    const QString scope = u"h:"_s + house;
    qint64 newest = -1;
    {
        auto query = server.query("SELECT seq FROM record WHERE scope = ? ORDER BY seq DESC LIMIT 1", scope);
        if (query.next())
            newest = query.number(0);
    }
    if (kept.house == house && kept.at == newest)
        return {};
    auto &database = m_scratch.workspace().database();
    Transaction transaction(database);
    database.query("INSERT INTO sync_ctx (mid) VALUES (0)");
    if (kept.house != house) {
        for (const auto &table : tables)
            database.queryText("DELETE FROM " + table, {});
        kept = {.house = house};
    }
    PullApply apply(database, {});
    auto rows = server.queryText("SELECT tbl, id, seq, body FROM record WHERE scope = ? AND seq > ? AND tbl IN ('" +
                                     tables.join("', '") + "') ORDER BY seq",
                                 {scope, kept.at});
    while (rows.next())
        if (auto put = apply.row(rowOf(rows)); !put)
            return put;
    database.query("DELETE FROM sync_ctx");
    transaction.commit();
    kept.at = newest;
    return {};
}

// What lies where is the sum of all moves.
Outcome RuleCheck::bringStock(const QString &house, const Database &server)
{
    return bring(m_stock, {"stock_move"}, house, server);
}

// A plan is weighed with whatever else its technicians do on those days. Which visits these are is found by day and by
// technician, of the whole house, since who goes along as the second is found with the first.
Outcome RuleCheck::bringPlan(const SyncTxn &txn, const QJsonObject &parameters, const QString &house,
                             const Database &server, QList<SyncRow> &rows)
{
    if (!touchesPlan(txn))
        return {};
    if (auto brought = bring(m_duties, {"technician", "shift", "shift_week", "travel_time"}, house, server); !brought)
        return brought;
    const auto &database = m_scratch.workspace().database();
    std::set<AnyId> staff;
    QSet<QDate> days;
    const auto touch = [&](const QJsonObject &visit) {
        for (const auto *column : {"technician", "second"})
            if (const auto id = idIn(visit, column); !id.isNull())
                staff.insert(id);
        const auto on = QDate::fromString(visit.value("starts_at"_L1).toString().left(10), Qt::ISODate);
        if (on.isValid())
            days << on.addDays(-1) << on; // a night goes on the day after
    };
    for (const auto &op : txn.ops)
        if (isOfPlan(op)) {
            touch(op.set);
            touch(op.before);
            touch(standing(server, op)); // only a part of it may be written
        }
    QSet<QString> logins;
    for (const auto &value : parameters.value("seen"_L1).toArray()) {
        const auto one = value.toString();
        logins << one.section(u'/', 0, 0);
        if (const auto on = QDate::fromString(one.section(u'/', 1, 1), Qt::ISODate); on.isValid())
            days << on;
    }
    std::set<AnyId> everybody = staff;
    {
        auto query = database.query("SELECT id, login FROM staff WHERE deleted = 0 AND (role = 'TECHNICIAN' OR id IN"
                                    " (SELECT staff FROM technician WHERE deleted = 0))");
        while (query.next()) {
            everybody.insert(query.id(0));
            if (logins.contains(query.text(1)))
                staff.insert(query.id(0));
        }
    }
    if (days.size() > mostDays)
        return {};
    std::set<AnyId> found, beside; // visits, and the rows without which none is read
    for (const auto &on : std::as_const(days))
        for (const auto &who : everybody) {
            auto held = server.query("SELECT source FROM holder WHERE staff = ? AND on_date = ?", who,
                                     on.toString(Qt::ISODate));
            while (held.next())
                found.insert(held.id(0));
        }
    for (const auto &id : found) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE tbl = 'intervention' AND id = ?", id);
        if (!query.next())
            continue;
        const auto visit = query.object(3);
        if (!staff.count(idIn(visit, "technician")) && !staff.count(idIn(visit, "second")))
            continue;
        rows << rowOf(query);
        beside.insert(idIn(visit, "monitoring"));
        beside.insert(idIn(visit, "dossier"));
        if (logins.isEmpty())
            continue;
        // Who moved it last is said to who did not see that.
        auto moves = server.query("SELECT tbl, id, seq, body FROM record WHERE dossier = ? AND tbl ="
                                  " 'intervention_move'",
                                  idIn(visit, "dossier"));
        while (moves.next())
            rows << rowOf(moves);
    }
    for (const auto &id : beside) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE id = ? AND tbl IN ('monitoring',"
                                  " 'dossier')",
                                  id);
        while (query.next())
            rows << rowOf(query);
    }
    return {};
}

Outcome RuleCheck::check(const SyncActor &actor, const SyncTxn &txn, Database &server)
{
    const auto name = txn.act.value("name"_L1).toString();
    if (name == u"undo")
        return checkUndo(actor, txn, server);
    if (!actDefinition(name))
        return refused(u"act.unknown"_s, {{u"act"_s, name}});
    if (!mayPerform(actor.role, name))
        return refused(u"access.notYourRole"_s, {{u"act"_s, name}, {u"role"_s, actor.role}});
    if (auto ready = m_scratch.makeReady(actor.house); !ready)
        return ready;
    if (auto brought = m_scratch.bringLaw(server); !brought)
        return brought;
    auto &workspace = m_scratch.workspace();

    const auto parameters =
        withStandIns(QJsonDocument::fromJson(txn.act.value("parameters"_L1).toString().toUtf8()).object());
    if (touches(txn, "stock_move"))
        if (auto brought = bringStock(actor.house, server); !brought)
            return brought;
    auto about = rowsOf(actor, txn, parameters, server);
    if (about.dossiers > mostDossiers)
        return {};
    if (auto brought = bringPlan(txn, parameters, actor.house, server, about.rows); !brought)
        return brought;

    workspace.setClock(Clock(QDateTime::fromString(txn.act.value("happened_at"_L1).toString(), Qt::ISODate)));
    Result<ActDone> done = refused(u"act.unknown"_s, {{u"act"_s, name}});
    const auto tried = workspace.writeTogether([&](const auto &perform) -> Outcome {
        PullApply apply(workspace.database(), {});
        for (const auto &row : about.rows)
            if (auto put = apply.row(row); !put)
                return put;
        if (auto user = workspace.setUser(actor.login); !user)
            return user;
        done = perform(Act{name, parameters});
        // A state that only acts change may have moved on since its author saw it.
        for (const auto &op : txn.ops) {
            const bool same = op.table == "stock_move" && op.creates() ? movesAsMany(workspace.database(), op)
                              : isRuled(op) && (isOfStock(op) || !holds(standing(server, op), op.before))
                                  ? comesToTheSame(workspace.database(), op)
                                  : true;
            if (done && !same)
                done =
                    refused(u"sync.stoodOtherwise"_s, {{u"table"_s, codePlace("row", QString::fromLatin1(op.table))}});
        }
        return failed(u"sync.tried"_s); // nothing of it is kept
    });
    if (const auto back = workspace.setUser(u"setup"_s); !back)
        return back;
    if (!tried && tried.error().code != u"sync.tried")
        return tl::make_unexpected(tried.error());
    if (!done)
        return tl::make_unexpected(done.error());
    const auto known = [&](const SyncOp &op) { return stands(op, server); };
    if (done->nothingChanged && !std::all_of(txn.ops.begin(), txn.ops.end(), known)) // it was done meanwhile
        return refused(u"sync.stoodOtherwise"_s,
                       {{u"table"_s, codePlace("row", QString::fromLatin1(txn.ops.first().table))}});
    // A visit that somebody else planned meanwhile stays where he put it: one plan is not half of two. What was done on
    // the spot was done, wherever it is planned.
    for (const auto &op : txn.ops)
        if (plans(name) && isOfPlan(op) && !op.creates())
            if (const auto now = standing(server, op); !holds(now, op.before) && !holds(now, op.set))
                return refused(u"sync.stoodOtherwise"_s, {{u"table"_s, codePlace("row", u"intervention"_s)}});
    for (const auto &op : txn.ops)
        if (!done->changes.tables.contains(op.table) && !known(op))
            return refused(u"sync.otherThanAct"_s,
                           {{u"act"_s, name}, {u"table"_s, codePlace("row", QString::fromLatin1(op.table))}});
    return {};
}
