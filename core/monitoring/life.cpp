// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/life.h"

#include "core/deadline/duedate.h"
#include "core/deadline/offset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList codesIn(const CodeItem &item, QLatin1StringView member)
{
    QStringList codes;
    for (const auto &code : item.members.value(member).toArray())
        codes << code.toString();
    return codes;
}

QTime clockIn(const CodeItem &item, QLatin1StringView member)
{
    return QTime::fromString(item.members.value(member).toString(), u"HH:mm"_s);
}

QDate eventDay(const DossierFile &file, const QString &event)
{
    if (event == u"DECISION_DATE")
        return file.decisions.isEmpty() ? QDate() : file.decisions.first().decidedOn;
    if (event == u"MANDATE_RECEIVED")
        return file.dossier.receivedOn;
    return file.eventDate(event);
}

} // namespace

std::optional<MonitoringForm> MonitoringForm::of(const Catalogue &catalogue, const QString &code)
{
    const auto *item = catalogue.item(u"monitoring_form"_s, code);
    if (!item)
        return {};
    const auto &members = item->members;
    return MonitoringForm{.code = code,
                          .variant = members.value("variant"_L1).toString(),
                          .techniques = codesIn(*item, "techniques"_L1),
                          .rank = members.value("rank"_L1).toInt(99),
                          .scheduleBy = members.value("scheduleBy"_L1).toString(),
                          .startsAtPrison = members.value("startsAt"_L1).toString() == u"PRISON",
                          .recurringLeave = !members.value("noRecurringLeave"_L1).toBool(),
                          .leaveFrom = clockIn(*item, "leaveFrom"_L1),
                          .leaveTo = clockIn(*item, "leaveTo"_L1),
                          .latestFrom = members.value("latestFrom"_L1).toString(),
                          .latestOffset = members.value("latestOffset"_L1).toString(),
                          .atOnce = codesIn(*item, "atOnce"_L1)};
}

ScheduleLaw MonitoringForm::scheduleLaw() const
{
    ScheduleLaw law;
    law.mayRecur = recurringLeave;
    return law;
}

bool mayFollow(const Catalogue &catalogue, const QString &state, const QString &next)
{
    const auto *item = catalogue.item(u"monitoring_state"_s, state);
    return item && codesIn(*item, "next"_L1).contains(next);
}

QStringList partsOf(const Catalogue &catalogue, const QString &technique)
{
    const auto *item = catalogue.item(u"technique"_s, technique);
    return item ? codesIn(*item, "parts"_L1) : QStringList();
}

QStringList usedUpAt(const Catalogue &catalogue, const QString &visitKind)
{
    const auto *item = catalogue.item(u"intervention_kind"_s, visitKind);
    return item ? codesIn(*item, "needs"_L1) : QStringList();
}

QString regionOf(const Catalogue &catalogue, const QString &postcode)
{
    bool isNumber = false;
    const int code = postcode.trimmed().toInt(&isNumber);
    const auto *regions = catalogue.list(u"region"_s);
    if (!isNumber || !regions)
        return {};
    for (const auto &region : regions->items)
        for (const auto &range : region.members.value("postcodes"_L1).toString().split(u',', Qt::SkipEmptyParts)) {
            const auto from = range.section(u'-', 0, 0).trimmed().toInt();
            const auto to = range.contains(u'-') ? range.section(u'-', 1, 1).trimmed().toInt() : from;
            if (from <= code && code <= to)
                return region.code;
        }
    return {};
}

QString centreOf(const Catalogue &catalogue, const QString &house)
{
    const auto *known = catalogue.house(house);
    const auto centres = catalogue.parameter(u"monitoringCentre"_s).toObject();
    const auto centre = known ? centres.value(known->community).toString() : QString();
    return centre.isEmpty() ? house : centre;
}

QStringList itemsUnanswered(const Catalogue &catalogue, const QHash<QString, CheckAnswer> &answers, QDate on)
{
    QStringList missing;
    if (const auto *items = catalogue.list(u"monitoring_item"_s))
        for (const auto &item : items->items)
            if (item.validity.contains(on) && !answers.contains(item.code))
                missing << item.code;
    return missing;
}

QStringList itemsInTheWay(const Catalogue &catalogue, const QHash<QString, CheckAnswer> &answers, QDate on)
{
    QStringList inTheWay;
    if (const auto *items = catalogue.list(u"monitoring_item"_s))
        for (const auto &item : items->items)
            if (item.validity.contains(on) && item.members.value("must"_L1).toBool() &&
                answers.value(item.code).answer != u"YES")
                inTheWay << item.code;
    return inTheWay;
}

QDate latestConnection(const MonitoringForm &form, const DossierFile &file, QDate enforceableOn,
                       const WorkCalendar &calendar)
{
    if (form.latestFrom.isEmpty())
        return {};
    const auto from = form.latestFrom == u"ENFORCEABLE" ? enforceableOn : eventDay(file, form.latestFrom);
    const auto offset = readOffset(form.latestOffset);
    if (!from.isValid() || !offset)
        return {};
    const auto due = dueDate({.from = {from}, .offset = *offset, .kind = TermKind::Deadline}, calendar);
    return due ? due->due.date : QDate();
}

QList<QueueLine> ordered(QList<QueueLine> lines)
{
    const auto last = [](QDate date) { return date.isValid() ? date : QDate(lastYear, 12, 31); };
    std::sort(lines.begin(), lines.end(), [&](const QueueLine &a, const QueueLine &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (last(a.monitoring.latestOn) != last(b.monitoring.latestOn))
            return last(a.monitoring.latestOn) < last(b.monitoring.latestOn);
        if (last(a.monitoring.earliestOn) != last(b.monitoring.earliestOn))
            return last(a.monitoring.earliestOn) < last(b.monitoring.earliestOn);
        if (last(a.receivedOn) != last(b.receivedOn))
            return last(a.receivedOn) < last(b.receivedOn);
        return a.monitoring.id < b.monitoring.id;
    });
    QList<QueueLine> byHand;
    QList<QueueLine> result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].computed = static_cast<int>(i) + 1;
        (lines[i].monitoring.queuePlace > 0 ? byHand : result) << lines[i];
    }
    std::stable_sort(byHand.begin(), byHand.end(), [](const QueueLine &a, const QueueLine &b) {
        return a.monitoring.queuePlace < b.monitoring.queuePlace;
    });
    for (const auto &line : std::as_const(byHand))
        result.insert(std::min<qsizetype>(line.monitoring.queuePlace - 1, result.size()), line);
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i].place = static_cast<int>(i) + 1;
    return result;
}

QList<ScheduleRule> curfewRules(const DossierFile &file)
{
    static const QStringList days{u"MONDAY"_s, u"TUESDAY"_s,  u"WEDNESDAY"_s, u"THURSDAY"_s,
                                  u"FRIDAY"_s, u"SATURDAY"_s, u"SUNDAY"_s};
    QList<ScheduleRule> rules;
    for (const auto &condition : file.conditions) {
        if (condition.kind != u"CURFEW" || !condition.isInForce())
            continue;
        const auto from = QTime::fromString(condition.inputs.value("from"_L1).toString(), u"HH:mm"_s);
        const auto to = QTime::fromString(condition.inputs.value("to"_L1).toString(), u"HH:mm"_s);
        if (!from.isValid() || !to.isValid())
            continue;
        QStringList chosen;
        for (const auto &day : condition.inputs.value("days"_L1).toArray())
            chosen << day.toString();
        for (int day = 1; day <= 7; ++day)
            if (chosen.isEmpty() || chosen.contains(days[day - 1]))
                rules << ScheduleRule{.weekday = day, .from = from, .to = to, .kind = u"MUST_BE_HOME"_s};
    }
    return rules;
}

QList<ScheduleRule> standardRules(const MonitoringForm &form)
{
    QList<ScheduleRule> rules;
    if (form.leaveFrom.isValid() && form.leaveTo.isValid())
        for (int day = 1; day <= 7; ++day)
            rules << ScheduleRule{.weekday = day, .from = form.leaveFrom, .to = form.leaveTo, .kind = u"MAY_LEAVE"_s};
    return rules;
}
