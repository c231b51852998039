// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncview.h"

#include "core/access/permissions.h"
#include "core/acts/conflictacts.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const Database &database, const char *key)
{
    auto query = database.query("SELECT value FROM sync_state WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.text(0) : QString();
}

struct MarkedTable
{
    const char *column; // of its kind
    const char *sql;    // kind, moment, name
};

const QHash<QByteArray, MarkedTable> &markedTables()
{
    static const QHash<QByteArray, MarkedTable> tables{
        {"contact", {"kind", "SELECT kind, starts_at, '' FROM contact WHERE id = ?"}},
        {"condition", {"kind", "SELECT kind, coalesce(from_on, ''), '' FROM condition WHERE id = ?"}},
        {"decision", {"kind", "SELECT kind, decided_on, '' FROM decision WHERE id = ?"}},
        {"report", {"kind", "SELECT kind, coalesce(sent_on, drafted_at), '' FROM report WHERE id = ?"}},
        {"event", {"kind", "SELECT kind, at, '' FROM event WHERE id = ?"}},
        {"document", {"", "SELECT '', coalesce(received_on, ''), name FROM document WHERE id = ?"}},
        {"hours", {"", "SELECT '', worked_on, '' FROM hours WHERE id = ?"}},
        {"pause", {"", "SELECT '', from_on, '' FROM pause WHERE id = ?"}},
        {"payment", {"", "SELECT '', paid_on, '' FROM payment WHERE id = ?"}},
        {"payment_plan", {"", "SELECT '', first_on, '' FROM payment_plan WHERE id = ?"}},
        {"placement",
         {"", "SELECT '', placement.from_on, workplace.name FROM placement JOIN workplace ON workplace.id ="
              " placement.workplace WHERE placement.id = ?"}},
        {"absence",
         {"reason", "SELECT absence.reason, absence.from_on, staff.name FROM absence JOIN staff ON staff.id ="
                    " absence.staff WHERE absence.id = ?"}},
        {"person", {"", "SELECT '', '', trim(given_name || ' ' || family_name) FROM person WHERE id = ?"}},
        {"person_note",
         {"kind", "SELECT person_note.kind, '', trim(person.given_name || ' ' || person.family_name) FROM person_note"
                  " JOIN person ON person.id = person_note.person WHERE person_note.id = ?"}},
        {"person_address",
         {"", "SELECT '', '', trim(person.given_name || ' ' || person.family_name) FROM person_address JOIN person ON"
              " person.id = person_address.person WHERE person_address.id = ?"}},
        {"dossier_person",
         {"role", "SELECT dossier_person.role, '', trim(person.given_name || ' ' || person.family_name) FROM"
                  " dossier_person JOIN person ON person.id = dossier_person.person WHERE dossier_person.id = ?"}},
        {"staff", {"", "SELECT '', '', name FROM staff WHERE id = ?"}},
        {"workplace", {"", "SELECT '', '', name FROM workplace WHERE id = ?"}},
        {"saved_filter", {"", "SELECT '', '', name FROM saved_filter WHERE id = ?"}}};
    return tables;
}

RowMark markOf(const Database &database, const QByteArray &table, const AnyId &row)
{
    const auto marked = markedTables().constFind(table);
    if (marked == markedTables().constEnd())
        return {};
    auto query = database.query(marked->sql, row);
    if (!query.next())
        return {};
    return {QString::fromLatin1(marked->column), query.text(0), query.text(1), query.text(2)};
}

} // namespace

QList<UnsentAct> unsentActs(const Database &database)
{
    QList<UnsentAct> acts;
    auto query = database.query(
        "SELECT act.mid, act.id, act.sentence, act.login, act.recorded_at, act.dossier, dossier.title, dossier.number,"
        " outbox_txn.state, outbox_txn.outcome FROM outbox_txn JOIN act ON act.mid = outbox_txn.mid"
        " LEFT JOIN dossier ON dossier.id = act.dossier ORDER BY act.mid");
    while (query.next()) {
        const auto outcome = query.object(9);
        const auto result = outcome.value("result"_L1).toString();
        const bool kept = result == u"quarantined" || result == u"needsReview";
        if (query.text(8) != u"pending" && !kept)
            continue;
        const auto sentence = query.object(2);
        acts << UnsentAct{.mid = query.number(0),
                          .act = query.id(1),
                          .saying = {sentence.value("key"_L1).toString(), sentence.value("places"_L1).toObject()},
                          .login = query.text(3),
                          .recordedAt = query.moment(4),
                          .dossier = query.id<Dossier>(5),
                          .dossierTitle = query.text(6),
                          .dossierNumber = query.text(7),
                          .kept = kept,
                          .reason = outcome.value("reason"_L1).toString()};
    }
    return acts;
}

QList<AnyId> visitsOfAct(const Database &database, const AnyId &act)
{
    QList<AnyId> visits;
    auto query = database.query("SELECT DISTINCT journal.row FROM journal JOIN act ON act.mid = journal.mid"
                                " WHERE act.id = ? AND journal.tbl = 'intervention'",
                                act);
    while (query.next())
        visits << query.id(0);
    return visits;
}

Result<QByteArray> exportUnsent(const Database &database)
{
    try {
        QByteArray lines;
        auto acts =
            database.query("SELECT act.mid, act.id, act.name, act.login, act.device, act.house, act.happened_at,"
                           " act.recorded_at, act.parameters FROM outbox_txn JOIN act ON act.mid = outbox_txn.mid"
                           " WHERE outbox_txn.state = 'pending' ORDER BY act.mid");
        while (acts.next()) {
            QJsonArray changes;
            auto journal =
                database.query("SELECT tbl, row, grp, after FROM journal WHERE mid = ? ORDER BY n", acts.number(0));
            while (journal.next())
                changes << QJsonObject{{u"table"_s, journal.text(0)},
                                       {u"row"_s, journal.id(1).toString()},
                                       {u"group"_s, journal.text(2)},
                                       {u"values"_s, journal.object(3)}};
            lines += QJsonDocument(QJsonObject{{u"id"_s, acts.id(1).toString()},
                                               {u"act"_s, acts.text(2)},
                                               {u"as"_s, acts.text(3)},
                                               {u"device"_s, acts.text(4)},
                                               {u"house"_s, acts.text(5)},
                                               {u"now"_s, acts.text(6)},
                                               {u"recordedAt"_s, acts.text(7)},
                                               {u"with"_s, acts.object(8)},
                                               {u"changes"_s, changes}})
                         .toJson(QJsonDocument::Compact) +
                     '\n';
        }
        return lines;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

QList<ConflictView> conflicts(const Database &database, const QString &role, bool openOnly, const Dossier::Id &dossier)
{
    QList<ConflictView> found;
    auto query = database.query(
        "SELECT conflict.id, conflict.tbl, conflict.row, conflict.grp, conflict.kept, conflict.kept_by, "
        "conflict.kept_at,"
        " conflict.kept_device, conflict.losing, conflict.losing_by, conflict.losing_at, conflict.losing_device,"
        " conflict.dossier, dossier.title, dossier.number, conflict.person, person.given_name, person.family_name,"
        " conflict.state, conflict.resolution, conflict.resolved_by, conflict.resolved_on, conflict.facet FROM conflict"
        " LEFT JOIN dossier ON dossier.id = conflict.dossier LEFT JOIN person ON person.id = conflict.person"
        " WHERE conflict.deleted = 0 AND (? = 0 OR conflict.state = 'OPEN') AND (? = 0 OR conflict.dossier = ? OR"
        " conflict.person IN (SELECT person FROM dossier_person WHERE dossier = ? AND deleted = 0))"
        " ORDER BY CASE conflict.state WHEN 'OPEN' THEN 0 ELSE 1 END, conflict.opened_at DESC, conflict.id",
        openOnly ? 1 : 0, dossier.isNull() ? 0 : 1, dossier, dossier);
    while (query.next()) {
        if (const auto facet = query.text(22); !facet.isEmpty() && !maySee(role, facet))
            continue;
        ConflictView view{.id = query.id(0),
                          .table = query.text(1).toLatin1(),
                          .row = query.id(2),
                          .group = query.text(3).toLatin1(),
                          .kept = query.object(4),
                          .keptBy = query.text(5),
                          .keptAt = query.moment(6),
                          .keptDevice = query.text(7),
                          .losing = query.object(8),
                          .losingBy = query.text(9),
                          .losingAt = query.moment(10),
                          .losingDevice = query.text(11),
                          .dossier = query.id<Dossier>(12),
                          .dossierTitle = query.text(13),
                          .dossierNumber = query.text(14),
                          .person = query.id<Person>(15),
                          .personName = QString(query.text(16) + u' ' + query.text(17)).trimmed(),
                          .open = query.text(18) == u"OPEN",
                          .resolution = query.text(19),
                          .resolvedBy = query.text(20),
                          .resolvedOn = query.text(21)};
        view.mark = markOf(database, view.table, view.row);
        view.canBeBoth = canBothStand(view.table, view.kept, view.losing);
        found << view;
    }
    return found;
}

QStringList conflictColumns(const ConflictView &view)
{
    QStringList columns;
    const auto add = [&](const QString &column) {
        if (!columns.contains(column) && (view.kept.contains(column) || view.losing.contains(column)))
            columns << column;
    };
    for (const auto &table : synchronisedTables())
        if (view.table == table.name)
            for (const auto &group : table.groups)
                for (const char *column : group.columns)
                    add(QString::fromLatin1(column));
    for (const auto &values : {view.kept, view.losing})
        for (auto it = values.begin(); it != values.end(); ++it)
            add(it.key());
    return columns;
}

int openConflicts(const Database &database, const QString &role, const Dossier::Id &dossier, const Person::Id &person)
{
    int count = 0;
    auto query = database.query("SELECT facet FROM conflict WHERE state = 'OPEN' AND deleted = 0 AND (? = 1 OR"
                                " dossier = ? OR person = ? OR person IN (SELECT person FROM dossier_person WHERE"
                                " dossier = ? AND deleted = 0))",
                                dossier.isNull() && person.isNull() ? 1 : 0, dossier, person, dossier);
    while (query.next())
        if (const auto facet = query.text(0); facet.isEmpty() || maySee(role, facet))
            ++count;
    return count;
}

SyncStatus syncStatus(const Database &database)
{
    SyncStatus status;
    status.server = stateOf(database, "server");
    status.mustBeEnciphered = stateOf(database, "encipher") == u"1";
    if (const auto minutes = stateOf(database, "lock_minutes"); !minutes.isEmpty())
        status.lockMinutes = minutes.toInt();
    status.synchronisedAt = QDateTime::fromString(stateOf(database, "synchronised_at"), Qt::ISODateWithMs);
    status.clockOffset = stateOf(database, "clock_offset").toLongLong();
    auto pending = database.query("SELECT count(*), min(act.recorded_at) FROM outbox_txn JOIN act ON act.mid ="
                                  " outbox_txn.mid WHERE outbox_txn.state = 'pending'");
    if (pending.next()) {
        status.pending = pending.integer(0);
        status.oldestPending = pending.moment(1);
    }
    auto open = database.query("SELECT count(*) FROM conflict WHERE state = 'OPEN' AND deleted = 0");
    if (open.next())
        status.conflicts = open.integer(0);
    auto kept = database.query("SELECT count(*) FROM outbox_txn WHERE outcome LIKE '%\"quarantined\"%' OR outcome LIKE"
                               " '%\"needsReview\"%'");
    if (kept.next())
        status.kept = kept.integer(0);
    auto here = database.query("SELECT count(*) FROM dossier WHERE deleted = 0");
    if (here.next())
        status.dossiers = here.integer(0);
    return status;
}
