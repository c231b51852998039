// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/monitoringstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *monitoringColumns =
    "SELECT id, dossier, form, technique, centre, person, address, region, state, state_since, connected_at,"
    " disconnected_at, order_state, order_until, enforceable_on, end_on, end_source, earliest_on, latest_on,"
    " queue_place, queue_reason, margin_minutes, prison, risk, house FROM monitoring WHERE deleted = 0 AND ";

Monitoring readMonitoring(const Query &query)
{
    return {.id = query.id<Monitoring>(0),
            .dossier = query.id<Dossier>(1),
            .form = query.text(2),
            .technique = query.text(3),
            .centre = query.text(4),
            .person = query.id<Person>(5),
            .address = query.id(6),
            .region = query.text(7),
            .state = query.text(8),
            .stateSince = momentFromColumn(query.text(9)),
            .connectedAt = momentFromColumn(query.text(10)),
            .disconnectedAt = momentFromColumn(query.text(11)),
            .orderState = query.text(12),
            .orderUntil = momentFromColumn(query.text(13)),
            .enforceableOn = query.date(14),
            .endOn = query.date(15),
            .endSource = query.text(16),
            .earliestOn = query.date(17),
            .latestOn = query.date(18),
            .queuePlace = query.integer(19),
            .queueReason = query.text(20),
            .marginMinutes = query.integer(21),
            .prison = query.text(22),
            .risk = query.text(23),
            .house = query.text(24)};
}

QList<Monitoring> allMonitorings(Query &&query)
{
    QList<Monitoring> found;
    while (query.next())
        found << readMonitoring(query);
    return found;
}

constexpr const char *fittingColumns =
    "SELECT id, monitoring, dossier, person, equipment, serial, kind, intervention, fitted_at, first_signal_at,"
    " removed_at, removed_how FROM fitting WHERE deleted = 0 AND ";

QList<Fitting> allFittings(Query &&query)
{
    QList<Fitting> found;
    while (query.next())
        found << Fitting{.id = query.id(0),
                         .monitoring = query.id<Monitoring>(1),
                         .dossier = query.id<Dossier>(2),
                         .person = query.id<Person>(3),
                         .equipment = query.id(4),
                         .serial = query.text(5),
                         .kind = query.text(6),
                         .intervention = query.id(7),
                         .fittedAt = momentFromColumn(query.text(8)),
                         .firstSignalAt = momentFromColumn(query.text(9)),
                         .removedAt = momentFromColumn(query.text(10)),
                         .removedHow = query.text(11)};
    return found;
}

} // namespace

QString dayColumn(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString wallColumn(const QDateTime &at)
{
    return at.isValid() ? at.toString(u"yyyy-MM-ddTHH:mm"_s) : QString();
}

QString momentColumn(const Moment &moment)
{
    return moment.isValid() ? writeMoment(moment) : QString();
}

Moment momentFromColumn(const QString &text)
{
    return text.isEmpty() ? Moment() : readMoment(text).value_or(Moment());
}

bool Monitoring::isRunning() const
{
    static const QStringList over{u"RETURNED"_s, u"CANCELLED"_s, u"CLOSED"_s};
    return !over.contains(state);
}

QJsonArray toJson(const QList<ScheduleRule> &rules)
{
    QJsonArray json;
    for (const auto &rule : rules)
        json << QJsonObject{{u"weekday"_s, rule.weekday},
                            {u"from"_s, rule.from.toString(u"HH:mm"_s)},
                            {u"to"_s, rule.to.toString(u"HH:mm"_s)},
                            {u"kind"_s, rule.kind}};
    return json;
}

QJsonArray toJson(const QList<ScheduleException> &exceptions)
{
    QJsonArray json;
    for (const auto &exception : exceptions)
        json << QJsonObject{{u"from"_s, momentColumn(exception.from)},
                            {u"to"_s, momentColumn(exception.to)},
                            {u"kind"_s, exception.kind},
                            {u"reason"_s, exception.reason},
                            {u"proven"_s, exception.proven}};
    return json;
}

QList<ScheduleRule> readScheduleRules(const QJsonArray &json)
{
    QList<ScheduleRule> rules;
    for (const auto &value : json) {
        const auto rule = value.toObject();
        rules << ScheduleRule{.weekday = rule.value("weekday"_L1).toInt(),
                              .from = QTime::fromString(rule.value("from"_L1).toString(), u"HH:mm"_s),
                              .to = QTime::fromString(rule.value("to"_L1).toString(), u"HH:mm"_s),
                              .kind = rule.value("kind"_L1).toString()};
    }
    return rules;
}

QList<ScheduleException> readScheduleExceptions(const QJsonArray &json)
{
    QList<ScheduleException> exceptions;
    for (const auto &value : json) {
        const auto one = value.toObject();
        exceptions << ScheduleException{.from = momentFromColumn(one.value("from"_L1).toString()),
                                        .to = momentFromColumn(one.value("to"_L1).toString()),
                                        .kind = one.value("kind"_L1).toString(),
                                        .reason = one.value("reason"_L1).toString(),
                                        .proven = one.value("proven"_L1).toBool()};
    }
    return exceptions;
}

std::optional<Monitoring> MonitoringStore::byId(const Monitoring::Id &id) const
{
    auto query = m_database.queryText(QByteArray(monitoringColumns) + "id = ?", {columnValue(id)});
    if (!query.next())
        return {};
    return readMonitoring(query);
}

QList<Monitoring> MonitoringStore::ofDossier(const Dossier::Id &id) const
{
    return allMonitorings(
        m_database.queryText(QByteArray(monitoringColumns) + "dossier = ? ORDER BY id", {columnValue(id)}));
}

QList<Monitoring> MonitoringStore::ofPerson(const Person::Id &id) const
{
    return allMonitorings(
        m_database.queryText(QByteArray(monitoringColumns) + "person = ? ORDER BY id", {columnValue(id)}));
}

QList<Monitoring> MonitoringStore::inStates(const QStringList &codes) const
{
    if (codes.isEmpty())
        return {};
    QVariantList values;
    for (const auto &code : codes)
        values << code;
    return allMonitorings(m_database.queryText(QByteArray(monitoringColumns) + "state IN (?" +
                                                   QByteArray(", ?").repeated(codes.size() - 1) +
                                                   ") ORDER BY state_since, id",
                                               values));
}

QList<MonitoringStep> MonitoringStore::steps(const Monitoring::Id &id) const
{
    QList<MonitoringStep> found;
    auto query = m_database.query("SELECT id, from_state, to_state, at, reason, note, counts, login FROM"
                                  " monitoring_step WHERE monitoring = ? AND deleted = 0 ORDER BY at, id",
                                  id);
    while (query.next())
        found << MonitoringStep{query.id(0),   query.text(1), query.text(2), momentFromColumn(query.text(3)),
                                query.text(4), query.text(5), query.text(6), query.text(7)};
    return found;
}

QHash<QString, CheckAnswer> MonitoringStore::checks(const Monitoring::Id &id) const
{
    QHash<QString, CheckAnswer> latest;
    auto query = m_database.query("SELECT item, answer, at, login, note FROM monitoring_check WHERE monitoring = ? AND"
                                  " deleted = 0 ORDER BY at, id",
                                  id);
    while (query.next())
        latest.insert(query.text(0),
                      {query.text(0), query.text(1), momentFromColumn(query.text(2)), query.text(3), query.text(4)});
    return latest;
}

QList<EndDateTold> MonitoringStore::endDates(const Monitoring::Id &id) const
{
    QList<EndDateTold> found;
    auto query = m_database.query("SELECT id, end_on, source, reference, received_at, login, seen_by, seen_at FROM"
                                  " monitoring_end WHERE monitoring = ? AND deleted = 0 ORDER BY received_at, id",
                                  id);
    while (query.next())
        found << EndDateTold{query.id(0),
                             query.date(1),
                             query.text(2),
                             query.text(3),
                             momentFromColumn(query.text(4)),
                             query.text(5),
                             query.text(6),
                             momentFromColumn(query.text(7))};
    return found;
}

QList<Fitting> MonitoringStore::fittings(const Monitoring::Id &id) const
{
    return allFittings(
        m_database.queryText(QByteArray(fittingColumns) + "monitoring = ? ORDER BY fitted_at, id", {columnValue(id)}));
}

QList<Fitting> MonitoringStore::openFittingsOfPerson(const Person::Id &id) const
{
    return allFittings(m_database.queryText(
        QByteArray(fittingColumns) + "person = ? AND removed_at = '' ORDER BY fitted_at, id", {columnValue(id)}));
}

QList<ScheduleRequest> MonitoringStore::schedules(const Monitoring::Id &id) const
{
    QList<ScheduleRequest> found;
    auto query = m_database.query("SELECT id, number, valid_from, rules, exceptions, state, requested_by, requested_at,"
                                  " decided_by, decided_at, active_at, note FROM schedule WHERE monitoring = ? AND"
                                  " deleted = 0 ORDER BY number, id",
                                  id);
    while (query.next()) {
        const auto state = query.text(5);
        found << ScheduleRequest{.id = query.id(0),
                                 .version = {.number = query.integer(1),
                                             .validFrom = momentFromColumn(query.text(2)),
                                             .rules = readScheduleRules(query.array(3)),
                                             .exceptions = readScheduleExceptions(query.array(4)),
                                             .requestedBy = query.text(6),
                                             .approvedBy = state == u"APPROVED" ? query.text(8) : QString()},
                                 .state = state,
                                 .requestedAt = momentFromColumn(query.text(7)),
                                 .decidedAt = momentFromColumn(query.text(9)),
                                 .decidedBy = query.text(8),
                                 .activeAt = momentFromColumn(query.text(10)),
                                 .note = query.text(11)};
    }
    return found;
}

QList<ScheduleVersion> MonitoringStore::approvedSchedules(const Monitoring::Id &id) const
{
    QList<ScheduleVersion> approved;
    const auto all = schedules(id);
    for (const auto &one : all)
        if (one.state == u"APPROVED")
            approved << one.version;
    return approved;
}
