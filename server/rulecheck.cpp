// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/rulecheck.h"

#include "core/acts/act.h"
#include "core/sync/merge.h"
#include "core/sync/pullapply.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDossiers = 300; // one act about more is bounded by its tables alone

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

// A row that is made once, by whoever hears of it first, and came by another way already: the merge leaves it alone.
bool stands(const SyncOp &op, const Database &server)
{
    if (!op.creates() || !isOnce(op))
        return false;
    return server.query("SELECT 1 FROM record WHERE tbl = ? AND id = ?", QString::fromLatin1(op.table), op.row).next();
}

} // namespace

void RuleCheck::forget()
{
    m_scratch.forget();
}

Outcome RuleCheck::checkUndo(const SyncActor &actor, const SyncTxn &txn, const Database &server) const
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
    for (const auto &op : body.value("ops"_L1).toArray())
        rows.insert(op.toObject().value("id"_L1).toString());
    for (const auto &op : txn.ops)
        if (!rows.contains(op.row.toString()))
            return refused(u"sync.otherThanAct"_s,
                           {{u"act"_s, u"undo"_s}, {u"table"_s, codePlace("row", QString::fromLatin1(op.table))}});
    // A state that only acts change is put back only as long as it is the one that was left behind.
    for (const auto &op : txn.ops) {
        if (!isRuled(op))
            continue;
        auto standing =
            server.query("SELECT body FROM record WHERE tbl = ? AND id = ?", QString::fromLatin1(op.table), op.row);
        const auto row = standing.next() ? standing.object(0) : QJsonObject();
        for (auto it = op.before.begin(); it != op.before.end(); ++it)
            if (row.value(it.key()) != it.value())
                return refused(u"undo.changedSince"_s);
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

    // The rows the act is about: those it names and those it wrote, with the dossiers they stand in.
    auto parameters = QJsonDocument::fromJson(txn.act.value("parameters"_L1).toString().toUtf8()).object();
    if (parameters.value("content"_L1).toString().startsWith(u"sha256:")) // it comes by itself; the rule asks for one
        parameters.insert(u"content"_s, u"AA=="_s);
    RowsWanted wanted;
    gatherIds(parameters, wanted.named);
    if (const auto id = idIn(txn.act, "dossier"); !id.isNull())
        wanted.dossiers.insert(id);
    if (const auto id = idIn(txn.act, "person"); !id.isNull())
        wanted.people.insert(id);
    for (const auto &op : txn.ops) {
        wanted.named.insert(op.row);
        if (const auto id = idIn(op.set, "dossier"); op.creates() && !id.isNull())
            wanted.dossiers.insert(id);
        if (const auto id = idIn(op.set, "equipment"); op.creates() && !id.isNull())
            wanted.named.insert(id);
    }
    if (!wanted.gather(server, actor.house, mostDossiers))
        return {};

    workspace.setClock(Clock(QDateTime::fromString(txn.act.value("happened_at"_L1).toString(), Qt::ISODate)));
    Result<ActDone> done = refused(u"act.unknown"_s, {{u"act"_s, name}});
    const auto tried = workspace.writeTogether([&](const auto &perform) -> Outcome {
        PullApply apply(workspace.database(), {});
        for (const auto &row : std::as_const(wanted.rows))
            if (auto put = apply.row(row); !put)
                return put;
        if (auto user = workspace.setUser(actor.login); !user)
            return user;
        done = perform(Act{name, parameters});
        return failed(u"sync.tried"_s); // nothing of it is kept
    });
    if (const auto back = workspace.setUser(u"setup"_s); !back)
        return back;
    if (!tried && tried.error().code != u"sync.tried")
        return tl::make_unexpected(tried.error());
    if (!done)
        return tl::make_unexpected(done.error());
    for (const auto &op : txn.ops)
        if (!done->changes.tables.contains(op.table) && !stands(op, server))
            return refused(u"sync.otherThanAct"_s,
                           {{u"act"_s, name}, {u"table"_s, codePlace("row", QString::fromLatin1(op.table))}});
    return {};
}
