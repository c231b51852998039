// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/alarmstore.h"

#include "core/monitoring/monitoringstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In the night that winter time begins an hour of the clock passes twice: the order of texts is that of time but for
// it. What is near is read with that hour, and put in order by what really passed.
constexpr qint64 doubleHour = 3600;
constexpr int mostAfter = 200;

// A day without a clock time began at midnight.
Moment startOf(const QString &column)
{
    auto moment = momentFromColumn(column);
    if (moment.isValid() && !moment.hasTime())
        moment.time = QTime(0, 0);
    return moment;
}

constexpr const char *alarmColumns =
    "SELECT id, dossier, monitoring, event, class, code, device_at, received_at, ended_at, schedule_number, scheduled,"
    " state, operator, taken_at, conclusion, concluded_at, conclusion_note, told_principal, told_at, report"
    " FROM alarm WHERE"
    " deleted = 0 AND ";

QList<Alarm> allAlarms(Query &&query)
{
    QList<Alarm> found;
    while (query.next())
        found << Alarm{.id = query.id<Alarm>(0),
                       .dossier = query.id<Dossier>(1),
                       .monitoring = query.id<Monitoring>(2),
                       .event = query.id(3),
                       .cls = query.text(4),
                       .code = query.text(5),
                       .deviceAt = momentFromColumn(query.text(6)),
                       .receivedAt = momentFromColumn(query.text(7)),
                       .endedAt = momentFromColumn(query.text(8)),
                       .scheduleNumber = query.integer(9),
                       .scheduled = query.text(10),
                       .state = query.text(11),
                       .operatorLogin = query.text(12),
                       .takenAt = momentFromColumn(query.text(13)),
                       .conclusion = query.text(14),
                       .concludedAt = momentFromColumn(query.text(15)),
                       .note = query.text(16),
                       .toldPrincipal = query.text(17),
                       .toldAt = momentFromColumn(query.text(18)),
                       .report = query.id(19)};
    return found;
}

constexpr const char *eventColumns =
    "SELECT supplier, number, serial, code, device_at, received_at, position, detail, class, sign, doubt, alarm,"
    " dossier FROM device_event WHERE deleted = 0 AND ";

KeptEvent readEvent(const Query &query)
{
    return {.event = {.supplier = query.text(0),
                      .number = query.text(1),
                      .serial = query.text(2),
                      .code = query.text(3),
                      .deviceAt = momentFromColumn(query.text(4)),
                      .receivedAt = momentFromColumn(query.text(5)),
                      .position = query.object(6),
                      .detail = query.text(7)},
            .cls = query.text(8),
            .sign = query.text(9),
            .doubts = query.text(10).split(u' ', Qt::SkipEmptyParts),
            .alarm = query.id(11),
            .dossier = query.id<Dossier>(12)};
}

} // namespace

std::optional<Alarm> AlarmStore::byId(const Alarm::Id &id) const
{
    const auto found = allAlarms(m_database.queryText(QByteArray(alarmColumns) + "id = ?", {columnValue(id)}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Alarm> AlarmStore::openAlarms(int most) const
{
    return allAlarms(m_database.queryText(
        QByteArray(alarmColumns) + "state IN ('OPEN', 'TAKEN') ORDER BY device_at, id LIMIT ?", {most}));
}

QList<Alarm> AlarmStore::latest(int most) const
{
    return allAlarms(
        m_database.queryText(QByteArray(alarmColumns) + "1 = 1 ORDER BY device_at DESC, id LIMIT ?", {most}));
}

QList<Alarm> AlarmStore::ofMonitoring(const Monitoring::Id &id) const
{
    return allAlarms(
        m_database.queryText(QByteArray(alarmColumns) + "monitoring = ? ORDER BY device_at, id", {columnValue(id)}));
}

QList<AlarmAction> AlarmStore::actions(const Alarm::Id &id) const
{
    QList<AlarmAction> found;
    auto query = m_database.query("SELECT id, kind, at, login, whom, reached, text FROM alarm_action WHERE alarm = ?"
                                  " AND deleted = 0 ORDER BY at, id",
                                  id);
    while (query.next())
        found << AlarmAction{query.id(0),   query.text(1), momentFromColumn(query.text(2)),
                             query.text(3), query.text(4), query.text(5),
                             query.text(6)};
    return found;
}

QList<KeptEvent> AlarmStore::events(const Monitoring::Id &id, int most) const
{
    QList<KeptEvent> found;
    auto query = m_database.queryText(QByteArray(eventColumns) + "monitoring = ? ORDER BY device_at DESC, id LIMIT ?",
                                      {columnValue(id), most});
    while (query.next())
        found << readEvent(query);
    return found;
}

std::optional<KeptEvent> AlarmStore::event(const AnyId &id) const
{
    auto query = m_database.queryText(QByteArray(eventColumns) + "id = ?", {columnValue(id)});
    return query.next() ? std::optional(readEvent(query)) : std::nullopt;
}

AlarmStore::Wearing AlarmStore::wearing(const QString &supplier, const QString &serial, const Moment &at,
                                        int clockMinutes) const
{
    Wearing wearing;
    {
        auto query = m_database.query("SELECT id FROM equipment WHERE serial = ? AND supplier = ? AND deleted = 0"
                                      " ORDER BY id DESC LIMIT 1",
                                      serial, supplier);
        if (query.next()) {
            wearing.known = true;
            wearing.equipment = query.id(0);
        }
    }
    // Not every house that has the dossier has the stock: then the serial alone says which.
    auto query = m_database.query(
        "SELECT fitting.id, fitting.monitoring, fitting.dossier, fitting.person, fitting.equipment, fitting.kind,"
        " fitting.fitted_at, fitting.first_signal_at, fitting.removed_at FROM fitting LEFT JOIN equipment ON"
        " equipment.id = fitting.equipment WHERE fitting.serial = ? AND fitting.deleted = 0 AND"
        " coalesce(equipment.supplier, ?) = ? ORDER BY fitting.fitted_at DESC, fitting.id",
        serial, supplier, supplier);
    while (query.next()) {
        wearing.known = true;
        if (wearing.equipment.isNull())
            wearing.equipment = query.id(4);
        const auto fittedAt = startOf(query.text(6));
        const auto removedAt = startOf(query.text(8));
        if (fittedAt.isValid() && secondsBetween(fittedAt, at) < -60LL * clockMinutes)
            continue;
        if (removedAt.isValid() && secondsBetween(removedAt, at) > 60LL * clockMinutes)
            continue;
        wearing.equipment = query.id(4);
        wearing.fitting = Fitting{.id = query.id(0),
                                  .monitoring = query.id<Monitoring>(1),
                                  .dossier = query.id<Dossier>(2),
                                  .person = query.id<Person>(3),
                                  .equipment = query.id(4),
                                  .serial = serial,
                                  .kind = query.text(5),
                                  .intervention = {},
                                  .fittedAt = fittedAt,
                                  .firstSignalAt = momentFromColumn(query.text(7)),
                                  .removedAt = removedAt};
        break;
    }
    return wearing;
}

QList<StandingAlarm> AlarmStore::standing(const Monitoring::Id &id, const Moment &since, const DeviceCodes &codes) const
{
    QList<StandingAlarm> found;
    auto query = m_database.query("SELECT id, class, code, device_at, ended_at, state FROM alarm WHERE monitoring = ?"
                                  " AND deleted = 0 AND (ended_at = '' OR ended_at >= ?) ORDER BY device_at, id",
                                  id, momentColumn(later(since, -doubleHour)));
    while (query.next()) {
        const auto *code = codes.item(query.text(2));
        found << StandingAlarm{.id = query.id(0),
                               .cls = query.text(1),
                               .sign = code ? code->sign : u"BEGINS"_s,
                               .begunAt = momentFromColumn(query.text(3)),
                               .endedAt = momentFromColumn(query.text(4)),
                               .concluded = query.text(5) == u"CONCLUDED"};
    }
    return found;
}

std::optional<NearEvent> AlarmStore::presenceBefore(const Monitoring::Id &id, const Moment &at) const
{
    std::optional<NearEvent> latest;
    for (const auto *sign : {"HOME", "AWAY"}) {
        auto query = m_database.query("SELECT id, device_at FROM device_event WHERE monitoring = ? AND sign = ? AND"
                                      " device_at <= ? AND deleted = 0 ORDER BY device_at DESC LIMIT 10",
                                      id, sign, momentColumn(later(at, doubleHour)));
        while (query.next()) {
            const auto then = momentFromColumn(query.text(1));
            if (secondsBetween(then, at) < 0 || (latest && secondsBetween(latest->at, then) <= 0))
                continue;
            latest = NearEvent{query.id(0), QString::fromLatin1(sign), {}, then, {}};
        }
    }
    return latest;
}

QList<NearEvent> AlarmStore::after(const Monitoring::Id &id, const Moment &at, const DeviceCodes &codes) const
{
    QList<NearEvent> found;
    for (const auto *sign : {"HOME", "AWAY", "BEGINS", "ENDS"}) {
        auto query =
            m_database.query("SELECT id, device_at, supplier, code FROM device_event WHERE monitoring = ? AND sign = ?"
                             " AND device_at >= ? AND deleted = 0 ORDER BY device_at LIMIT ?",
                             id, sign, momentColumn(later(at, -doubleHour)), mostAfter);
        while (query.next()) {
            const auto then = momentFromColumn(query.text(1));
            if (secondsBetween(at, then) < 0)
                continue;
            const auto *code = codes.find(query.text(2), query.text(3));
            found << NearEvent{query.id(0), QString::fromLatin1(sign), code ? code->ends : QStringList(), then,
                               code ? code->cls : u"A7"_s};
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NearEvent &one, const NearEvent &other) { return secondsBetween(one.at, other.at) > 0; });
    return found;
}
