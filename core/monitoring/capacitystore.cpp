// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/capacity.h"
#include "core/monitoring/equipment.h"
#include "core/monitoring/visit.h"

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QString &moment)
{
    return QDate::fromString(moment.left(10), Qt::ISODate);
}

} // namespace

QList<MonitoredSpan> monitoredSpans(const Database &database, QDate today)
{
    const auto since = today.addYears(-3).toString(Qt::ISODate);
    QList<MonitoredSpan> spans;
    QHash<AnyId, qsizetype> at;
    {
        auto query = database.query(
            "SELECT m.id, m.form, m.connected_at, m.disconnected_at, m.latest_on, m.state, m.state_since,"
            " (SELECT min(s.at) FROM monitoring_step s WHERE s.monitoring = m.id AND s.to_state = 'QUEUED')"
            " FROM monitoring m WHERE m.deleted = 0 AND (m.disconnected_at = '' OR m.disconnected_at >= ?)",
            since);
        while (query.next()) {
            MonitoredSpan span{.form = query.text(1),
                               .acceptedOn = dayOf(query.text(7)),
                               .connectedOn = dayOf(query.text(2)),
                               .disconnectedOn = dayOf(query.text(3)),
                               .latestOn = query.date(4)};
            if (const auto state = query.text(5); state == u"CANCELLED" || state == u"RETURNED")
                span.cancelledOn = dayOf(query.text(6));
            if (!span.acceptedOn.isValid())
                span.acceptedOn = span.connectedOn;
            if (!span.acceptedOn.isValid())
                continue;
            at.insert(query.id(0), spans.size());
            spans << span;
        }
    }
    auto query = database.query(
        "SELECT monitoring, received_at, end_on FROM monitoring_end WHERE deleted = 0 ORDER BY received_at, id");
    while (query.next())
        if (const auto found = at.constFind(query.id(0)); found != at.constEnd())
            spans[*found].endsTold << std::pair{dayOf(query.text(1)), query.date(2)};
    return spans;
}

CapacityMeans capacityMeans(const Database &database, const Catalogue &catalogue, QDate today)
{
    CapacityMeans means;
    means.serviceDays = catalogue.numberParameter(u"serviceDays"_s, 7);
    means.visitsPerTechnician = 5 * catalogue.numberParameter(u"visitsPerDay"_s, 5);
    means.places = catalogue.numberParameter(u"monitoringPlaces"_s, 0);
    static const QStringList elsewhere{u"ORDERED"_s, u"RECEIVED"_s, u"RETURNED"_s,   u"IN_SERVICE"_s,
                                       u"DAMAGED"_s, u"EVIDENCE"_s, u"AT_SUPPLIER"_s};
    const auto tags = tagKinds(catalogue);
    {
        auto query =
            database.query("SELECT kind, state, count(*) FROM equipment WHERE deleted = 0 GROUP BY kind, state");
        while (query.next()) {
            const auto state = query.text(1);
            if (!tags.contains(query.text(0)) || isOutOfUse(state) || state == u"LOST" || state == u"STOLEN" ||
                state == u"ORDERED")
                continue;
            means.tags += query.integer(2);
            if (elsewhere.contains(state))
                means.tagsOut += query.integer(2);
        }
    }
    means.technicians = int(VisitStore(database).technicians(today).size());
    {
        auto query = database.query("SELECT count(*), (SELECT count(*) FROM monitoring WHERE deleted = 0 AND"
                                    " connected_at <> '' AND (disconnected_at = '' OR disconnected_at >= ?))"
                                    " FROM intervention WHERE deleted = 0 AND state = 'DONE' AND done_at >= ? AND kind"
                                    " NOT LIKE 'CONNECT%' AND kind NOT LIKE 'DISCONNECT%'",
                                    today.addDays(-90).toString(Qt::ISODate), today.addDays(-90).toString(Qt::ISODate));
        if (query.next() && query.number(1) >= 20)
            means.otherVisits = double(query.number(0)) / double(query.number(1));
    }
    return means;
}
