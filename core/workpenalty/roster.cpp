// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workpenalty/roster.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int furthestDays = 10 * 366;

QString weekdayCode(QDate day)
{
    static const std::array codes{u"MONDAY"_s, u"TUESDAY"_s,  u"WEDNESDAY"_s, u"THURSDAY"_s,
                                  u"FRIDAY"_s, u"SATURDAY"_s, u"SUNDAY"_s};
    return codes[static_cast<size_t>(day.dayOfWeek() - 1)];
}

bool runsOn(const Placement &placement, QDate day)
{
    return placement.from <= day && (!placement.until.isValid() || day <= placement.until);
}

QList<RosterShift> shiftsOf(const Placement &placement, QDate day)
{
    QList<RosterShift> shifts;
    const auto code = weekdayCode(day);
    for (const auto &entry : placement.roster) {
        const auto line = entry.toObject();
        const RosterShift shift{day, QTime::fromString(line.value("from"_L1).toString(), u"HH:mm"_s),
                                QTime::fromString(line.value("to"_L1).toString(), u"HH:mm"_s)};
        if (line.value("day"_L1).toString() == code && shift.from.isValid() && shift.to.isValid())
            shifts << shift;
    }
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const RosterShift &a, const RosterShift &b) { return a.from < b.from; });
    return shifts;
}

} // namespace

bool worksOn(const Placement &placement, QDate day)
{
    return day.isValid() && runsOn(placement, day) && !shiftsOf(placement, day).isEmpty();
}

QList<RosterShift> rosterShifts(const Placement &placement, QDate first, QDate last, const WorkCalendar &service)
{
    QList<RosterShift> shifts;
    if (!first.isValid() || !last.isValid() || placement.roster.isEmpty())
        return shifts;
    last = std::min(last, first.addDays(furthestDays));
    for (auto day = std::max(first, placement.from); day <= last; day = day.addDays(1))
        if (runsOn(placement, day) && !service.namedDay(day))
            shifts += shiftsOf(placement, day);
    return shifts;
}

QDate rosterEnd(const Placement &placement, QDate from, int minutes, const WorkCalendar &service)
{
    if (minutes <= 0)
        return from;
    for (const auto &shift : rosterShifts(placement, from, from.addDays(furthestDays), service)) {
        minutes -= shift.minutes();
        if (minutes <= 0)
            return shift.on;
    }
    return {};
}
