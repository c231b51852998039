// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/dailychores.h"

#include "core/sync/rowjson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t inOneAct = 500; // positions

const QString &pruning()
{
    static const auto name = u"prunePositions"_s;
    return name;
}

} // namespace

QList<DailyChore> choresOf(const Database &server, const Catalogue &catalogue, QDate today)
{
    const auto fittedBefore =
        today.addDays(1 - catalogue.numberParameter(u"batteryCheckDays"_s, 180)).toString(Qt::ISODate);
    const auto overBefore =
        today.addMonths(-catalogue.numberParameter(u"locationPointMonths"_s, 6)).toString(Qt::ISODate);
    QSet<AnyId> worn; // what is monitored with a device that old
    auto fittings = server.query("SELECT body FROM record WHERE tbl = 'fitting' AND deleted = 0 AND"
                                 " body LIKE '%\"removed_at\":\"\"%'");
    while (fittings.next())
        if (const auto body = fittings.object(0); body.value("fitted_at"_L1).toString() < fittedBefore)
            worn.insert(idIn(body, "monitoring"));
    QList<DailyChore> chores;
    auto monitored = server.query("SELECT id, dossier, body FROM record WHERE tbl = 'monitoring' AND deleted = 0");
    while (monitored.next()) {
        const auto id = monitored.id(0);
        const auto body = monitored.object(2);
        const auto centre = body.value("centre"_L1).toString();
        if (worn.contains(id))
            chores << DailyChore{
                centre, monitored.id(1), {u"raiseBatteryVisits"_s, {{u"monitoring"_s, id.toString()}}}};
        const auto over = body.value("disconnected_at"_L1).toString();
        if (!over.isEmpty() && over < overBefore)
            chores << DailyChore{centre, monitored.id(1), {pruning(), {}}};
    }
    auto houses = server.query("SELECT DISTINCT house FROM supplier_key");
    while (houses.next())
        chores << DailyChore{houses.text(0), {}, {pruning(), {}}};
    return chores;
}

QList<RowsWanted> rowsOf(const Database &server, const DailyChore &chore)
{
    if (chore.act.name != pruning())
        return {{.named = {}, .dossiers = {chore.dossier}, .people = {}, .rows = {}}};
    static const QByteArray placed =
        " AND tbl = 'device_event' AND deleted = 0 AND body NOT LIKE '%\"position\":\"\"%'";
    auto rows =
        chore.dossier.isNull()
            ? server.queryText("SELECT id FROM record WHERE scope = ?" + placed, {QString(u"h:"_s + chore.house)})
            : server.queryText("SELECT id FROM record WHERE dossier = ?" + placed, {columnValue(chore.dossier)});
    QList<RowsWanted> all;
    while (rows.next()) {
        if (all.isEmpty() || all.last().named.size() >= inOneAct) {
            all << RowsWanted{};
            if (!chore.dossier.isNull())
                all.last().dossiers.insert(chore.dossier);
        }
        all.last().named.insert(rows.id(0));
    }
    return all;
}
