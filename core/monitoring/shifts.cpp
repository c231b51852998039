// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/shifts.h"

#include "core/access/absencestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString clockText(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QTime clock(const QJsonObject &one, QLatin1StringView name)
{
    return QTime::fromString(one.value(name).toString(), u"HH:mm"_s);
}

int minutesBetween(QTime from, QTime to)
{
    const int minutes = from.secsTo(to) / 60;
    return minutes > 0 ? minutes : minutes + 24 * 60;
}

Shift shiftOn(const Staff::Id &staff, QDate day, const WeekShift &one)
{
    return {.staff = staff,
            .on = day,
            .from = one.from,
            .to = one.to,
            .breakMinutes = one.breakMinutes,
            .breakFrom = one.breakFrom,
            .breakTo = one.breakTo,
            .onCall = one.onCall};
}

// What holds of some weeks of one person, the oldest first, on a day.
const ShiftWeek *holding(const QList<ShiftWeek> &weeks, QDate day)
{
    const ShiftWeek *found = nullptr;
    for (const auto &week : weeks)
        if (week.from <= day)
            found = &week;
    return found;
}

} // namespace

QJsonArray toJson(const QList<WeekShift> &shifts)
{
    QJsonArray json;
    for (const auto &one : shifts)
        json << QJsonObject{{u"weekday"_s, one.weekday},
                            {u"from"_s, clockText(one.from)},
                            {u"to"_s, clockText(one.to)},
                            {u"breakMinutes"_s, one.breakMinutes},
                            {u"breakFrom"_s, clockText(one.breakFrom)},
                            {u"breakTo"_s, clockText(one.breakTo)},
                            {u"onCall"_s, one.onCall}};
    return json;
}

QList<WeekShift> weekShifts(const QJsonArray &json)
{
    QList<WeekShift> shifts;
    for (const auto &value : json) {
        const auto one = value.toObject();
        shifts << WeekShift{.weekday = one.value("weekday"_L1).toInt(),
                            .from = clock(one, "from"_L1),
                            .to = clock(one, "to"_L1),
                            .breakMinutes = one.value("breakMinutes"_L1).toInt(),
                            .breakFrom = clock(one, "breakFrom"_L1),
                            .breakTo = clock(one, "breakTo"_L1),
                            .onCall = one.value("onCall"_L1).toBool()};
    }
    return shifts;
}

Outcome checkShift(const WeekShift &shift)
{
    if (!shift.from.isValid() || !shift.to.isValid() || shift.from == shift.to)
        return refused(u"visit.shiftTimes"_s);
    const int whole = minutesBetween(shift.from, shift.to);
    if (shift.breakMinutes < 0 || shift.breakMinutes >= whole)
        return refused(u"visit.breakTooLong"_s);
    if (!shift.breakFrom.isValid() && !shift.breakTo.isValid())
        return {};
    // Counted from the beginning of the shift, so that a night needs no other rule.
    const auto since = [&](QTime time) { return (shift.from.secsTo(time) / 60 + 24 * 60) % (24 * 60); };
    if (!shift.breakFrom.isValid() || !shift.breakTo.isValid() || since(shift.breakFrom) >= since(shift.breakTo) ||
        since(shift.breakTo) > whole || since(shift.breakTo) - since(shift.breakFrom) < shift.breakMinutes)
        return refused(u"visit.breakOutside"_s);
    return {};
}

QList<ShiftWeek> ShiftStore::weeks(const Staff::Id &staff) const
{
    QList<ShiftWeek> found;
    auto query = m_database.queryText(QByteArray("SELECT id, staff, from_on, rules FROM shift_week WHERE deleted = 0") +
                                          (staff.isNull() ? "" : " AND staff = ?") + " ORDER BY from_on, id",
                                      staff.isNull() ? QVariantList() : QVariantList{columnValue(staff)});
    while (query.next())
        found << ShiftWeek{query.id(0), query.id<Staff>(1), query.date(2), weekShifts(query.array(3))};
    return found;
}

std::optional<ShiftWeek> ShiftStore::weekOn(const Staff::Id &staff, QDate day) const
{
    const auto all = weeks(staff);
    const auto *found = holding(all, day);
    return found ? std::optional(*found) : std::nullopt;
}

QList<Shift> ShiftStore::worked(QDate first, QDate last) const
{
    const VisitStore visits(m_database);
    QHash<Staff::Id, Technician> technicians;
    QList<Staff::Id> staff;
    for (const auto &one : visits.allTechnicians()) {
        technicians.insert(one.staff, one);
        staff << one.staff;
    }
    QHash<std::pair<Staff::Id, QDate>, QList<Shift>> ofDay;
    for (const auto &shift : visits.shifts(first, last)) {
        ofDay[{shift.staff, shift.on}] << shift;
        if (!staff.contains(shift.staff))
            staff << shift.staff;
    }
    QHash<Staff::Id, QList<ShiftWeek>> weeksOf;
    for (const auto &week : weeks()) {
        weeksOf[week.staff] << week;
        if (!staff.contains(week.staff))
            staff << week.staff;
    }
    QHash<Staff::Id, QList<Absence>> away;
    for (const auto &absence : AbsenceStore(m_database).of(staff, first, last))
        away[absence.staff] << absence;
    QList<Shift> found;
    for (auto day = first; day <= last; day = day.addDays(1))
        for (const auto &who : std::as_const(staff)) {
            const auto technician = technicians.value(who);
            const auto &absences = away.value(who);
            if ((technician.from.isValid() && day < technician.from) ||
                (technician.until.isValid() && day >= technician.until) ||
                std::any_of(absences.begin(), absences.end(), [&](const Absence &one) { return one.contains(day); }))
                continue;
            const auto own = ofDay.value({who, day});
            for (const auto &shift : own)
                if (!shift.off)
                    found << shift;
            const auto weeks = weeksOf.value(who);
            const auto *week = holding(weeks, day);
            for (const auto &one : week ? week->shifts : QList<WeekShift>())
                if (one.weekday == day.dayOfWeek() && std::none_of(own.begin(), own.end(), [&](const Shift &shift) {
                        return shift.onCall == one.onCall;
                    }))
                    found << shiftOn(who, day, one);
        }
    std::stable_sort(found.begin(), found.end(), [](const Shift &a, const Shift &b) {
        return std::tuple(a.on, a.from, a.staff) < std::tuple(b.on, b.from, b.staff);
    });
    return found;
}
