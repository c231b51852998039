// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dispatch/dayplan.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/monitoring/events.h"
#include "core/monitoring/life.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/shifts.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

int DayPlan::person(const AnyId &staff) const
{
    for (qsizetype i = 0; i < people.size(); ++i)
        if (AnyId(people[i].technician.staff) == staff)
            return int(i);
    return -1;
}

int DayPlan::duty(int person, int moment) const
{
    int found = -1, apart = 0;
    const auto on = clock(moment).date;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (days[i].who != person)
            continue;
        const auto &hours = plan.duties[std::size_t(i)].hours;
        if (moment >= hours.from && moment < hours.until)
            return int(i);
        const int away = moment < hours.from ? hours.from - moment : moment - hours.until;
        if (days[i].on == on && (found < 0 || away < apart)) {
            found = int(i);
            apart = away;
        }
    }
    return found;
}

int DayPlan::dutyOn(int person, QDate on) const
{
    for (qsizetype i = 0; i < days.size(); ++i)
        if (days[i].who == person && days[i].on == on)
            return int(i);
    return -1;
}

Moment DayPlan::clock(int moment) const
{
    return later(m_begins, moment);
}

QString DayPlan::wall(int moment) const
{
    const auto shown = clock(moment);
    return shown.date.toString(u"yyyy-MM-dd"_s) + u'T' + shown.time.toString(u"HH:mm"_s);
}

int DayPlan::moment(const QDateTime &wall) const
{
    return momentOf({.date = wall.date(), .time = wall.time()});
}

int DayPlan::momentOf(const Moment &clock) const
{
    // A day in another age is before or after all others.
    return int(std::clamp<qint64>(secondsBetween(m_begins, clock), -planNever, planNever - 1));
}

PlanRules planRules(const Catalogue &catalogue)
{
    PlanRules rules;
    const auto *list = catalogue.list(u"planning_rule"_s);
    for (const auto &item : list ? list->items : QList<CodeItem>()) {
        const auto grade = item.members.value("grade"_L1).toString();
        rules.grades.insert(item.code, grade == u"COSTS"         ? PlanGrade::Costs
                                       : grade == u"WITH_REASON" ? PlanGrade::WithReason
                                                                 : PlanGrade::Never);
        rules.weights.insert(item.code, item.members.value("weight"_L1).toInt());
    }
    return rules;
}

namespace {

struct Middle
{
    QString postcode{};
    double latitude = 0;
    double longitude = 0;
};

const QList<Middle> &shippedMiddles()
{
    static const QList<Middle> all = [] {
        QList<Middle> found;
        QFile file(u":/planning/postcodes.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return found;
        for (const auto &line : file.readAll().split('\n')) {
            const auto cells = line.split(';');
            bool right = false, alsoRight = false;
            if (cells.size() != 3)
                continue;
            const Middle middle{QString::fromLatin1(cells[0]), cells[1].toDouble(&right),
                                cells[2].toDouble(&alsoRight)};
            if (right && alsoRight)
                found << middle;
        }
        return found;
    }();
    return all;
}

} // namespace

TravelTimes travelTimes(const Database &database, const Catalogue &catalogue)
{
    TravelTimes::Rules rules;
    // Whatever was written there, a way stays a way.
    const auto number = [&](const QString &name, int otherwise, int least, int most) {
        return std::clamp(catalogue.numberParameter(name, otherwise), least, most);
    };
    constexpr int mostMinutes = 600;
    rules.roadFactor = number(u"travelRoadPercent"_s, 135, 0, 1000) / 100.0;
    rules.metresPerMinute = std::max(1, number(u"travelKmPerHour"_s, 54, 0, 1000) * 1000 / 60);
    rules.minutesAtLeast = number(u"travelMinutesAtLeast"_s, 5, 0, mostMinutes);
    rules.samePostcode = number(u"travelSamePostcode"_s, 10, 0, mostMinutes);
    rules.unknown = number(u"travelUnknown"_s, 45, 0, mostMinutes);
    rules.busyPercent = number(u"travelBusyPercent"_s, 130, 10, 1000);
    TravelTimes travel(rules);
    for (const auto &middle : shippedMiddles())
        travel.setMiddle(middle.postcode, middle.latitude, middle.longitude);
    constexpr double millionths = 1e6;
    auto own = database.query("SELECT from_place, to_place, minutes, latitude, longitude FROM travel_time"
                              " WHERE deleted = 0");
    while (own.next())
        if (own.text(1).isEmpty())
            travel.setMiddle(own.text(0), own.integer(3) / millionths, own.integer(4) / millionths);
        else
            travel.setMinutes(own.text(0), own.text(1), own.integer(2));
    return travel;
}

// Reads one plan; the questions are asked once for all of it.
class DayPlanReader
{
public:
    DayPlanReader(const Database &database, const Catalogue &catalogue, const DayPlanWish &wish)
        : m_database(database), m_catalogue(catalogue), m_wish(wish)
    {
    }

    DayPlan read();

private:
    void readPeople();
    void readDays();
    void addDay(int who, QDate on, const Shift *shift, const Absence *absence, bool knownWeek);
    void readVisits();
    void addVisit(const VisitLine &line);
    void readEquipment();
    void addStops();
    std::vector<PlanWindow> prisonHours(const QString &prison) const;
    QStringList partsOfVisit(const VisitLine &line) const;
    int dayBegins(QDate on) const { return atClock(on, QTime(0, 0)); }
    int atClock(QDate on, QTime time) const;
    void readClock();
    std::vector<PlanWindow> inOrder(std::vector<PlanWindow> windows) const;

    const Database &m_database;
    const Catalogue &m_catalogue;
    const DayPlanWish &m_wish;
    DayPlan m_plan{};
    QMultiHash<AnyId, QString> m_kept{};                  // of a visit the kinds that are kept for it
    QHash<QString, QHash<QString, int>> m_inVehicle{};    // by vehicle and kind, kept for nobody
    QHash<QString, int> m_inStore{};                      // by kind
    QHash<QString, QHash<QString, QString>> m_inPrison{}; // by prison and kind -> serial
    QHash<AnyId, QList<AnyId>> m_barred{};                // of who is monitored
};

int DayPlanReader::atClock(QDate on, QTime time) const
{
    return m_plan.momentOf({.date = on, .time = time});
}

// When the clock is put forward or back on the days of the plan.
void DayPlanReader::readClock()
{
    for (auto on = m_plan.first; on <= m_plan.last.addDays(1); on = on.addDays(1)) {
        const int begins = dayBegins(on);
        const int longer = dayBegins(on.addDays(1)) - begins - 86400;
        if (longer == 0)
            continue;
        // The hour at which it shows another time than so many seconds after midnight.
        int change = begins;
        const auto seconds = [&](int moment) { return QTime(0, 0).secsTo(m_plan.clock(moment).time); };
        while (seconds(change) == change - begins)
            change += 900;
        m_plan.plan.clockChange = change;
        m_plan.plan.changeBy = -longer;
        return;
    }
}

void DayPlanReader::readPeople()
{
    QHash<AnyId, Staff> staff;
    for (const auto &one : StaffStore(m_database).all())
        staff.insert(one.id, one);
    QHash<AnyId, QString> vehicles;
    {
        auto query = m_database.query("SELECT id, serial, name FROM equipment WHERE kind = 'VEHICLE' AND deleted = 0");
        while (query.next())
            vehicles.insert(query.id(0), query.text(2).isEmpty() ? query.text(1) : query.text(2));
    }
    for (const auto &one : VisitStore(m_database).allTechnicians()) {
        if ((one.from.isValid() && one.from > m_plan.last) || (one.until.isValid() && one.until <= m_plan.first))
            continue;
        const auto who = staff.value(one.staff);
        m_plan.people << DayPlan::Who{one, who.login, who.name, vehicles.value(one.vehicle)};
    }
    // Who has visits and no row of a technician yet is one too.
    auto query = m_database.query("SELECT id FROM staff WHERE role = 'TECHNICIAN' AND deleted = 0");
    while (query.next())
        if (const auto id = query.id<Staff>(0); m_plan.person(id) < 0 && staff.contains(id)) {
            const auto &who = staff[id];
            if ((who.from.isValid() && who.from > m_plan.last) || (who.until.isValid() && who.until <= m_plan.first))
                continue;
            Technician bare;
            bare.staff = id;
            bare.mostVisits = m_catalogue.numberParameter(u"visitsPerDay"_s, 5);
            m_plan.people << DayPlan::Who{bare, who.login, who.name, {}};
        }
    std::sort(m_plan.people.begin(), m_plan.people.end(), [](const DayPlan::Who &a, const DayPlan::Who &b) {
        return std::tuple(a.technician.regions.value(0), a.name) < std::tuple(b.technician.regions.value(0), b.name);
    });
}

void DayPlanReader::addDay(int who, QDate on, const Shift *shift, const Absence *absence, bool knownWeek)
{
    const auto &person = m_plan.people[who];
    const auto &technician = person.technician;
    Duty duty{.technician = who, .name = person.name, .day = int(m_plan.first.daysTo(on))};
    duty.hours = {dayBegins(on), dayBegins(on.addDays(1))};
    DayPlan::Day day{.who = who, .on = on};
    if (shift) {
        day.shift = *shift;
        const auto ends = shift->to > shift->from ? on : on.addDays(1);
        duty.hours = {atClock(on, shift->from), atClock(ends, shift->to)};
        duty.breakLength = shift->breakMinutes * 60;
        // Not said when: somewhere in the middle.
        const int edge = std::min(3 * 3600, (duty.hours.until - duty.hours.from) / 3 / 300 * 300);
        duty.breakWindow = {duty.hours.from + edge,
                            std::max(duty.hours.from + edge, duty.hours.until - edge - duty.breakLength)};
        if (shift->breakFrom.isValid() && shift->breakTo.isValid()) {
            const auto side = [&](QTime time) { return atClock(time < shift->from ? on.addDays(1) : on, time); };
            // It begins so that it is over in time.
            duty.breakWindow = {side(shift->breakFrom),
                                std::max(side(shift->breakFrom), side(shift->breakTo) - duty.breakLength)};
        }
        duty.isOnCall = shift->onCall;
        duty.overtime = technician.overtimeMinutes * 60;
    } else if (absence) {
        duty.isAbsent = true;
        day.absence = absence->reason;
        duty.absence = u"@absence_reason:"_s + absence->reason;
    } else if (knownWeek) {
        duty.worksThen = false;
    } else { // where places are sought in a day nobody wrote down
        duty.hoursKnown = false;
        duty.hours = {atClock(on, QTime(8, 0)), atClock(on, QTime(17, 0))};
    }
    if (technician.startPlace == u"DEPOT")
        duty.start = duty.end = m_plan.plan.travel.place(
            QString::number(m_catalogue.numberParameter(u"depotPostcode"_s, 1000)), u"depot"_s);
    else if (!technician.homePostcode.isEmpty())
        duty.start = duty.end = m_plan.plan.travel.place(technician.homePostcode, technician.staff.toString());
    duty.mostVisits = technician.mostVisits;
    duty.regions = technician.regions;
    duty.regionsOnly = technician.regionsOnly;
    duty.skills = technician.skills;
    duty.languages = technician.languages;
    duty.parts = m_inVehicle.value(technician.vehicle.toString());
    if (on > m_wish.now.date()) // it is loaded in the evening before
        for (auto it = m_inStore.constBegin(); it != m_inStore.constEnd(); ++it)
            duty.parts[it.key()] += it.value();
    m_plan.plan.duties.push_back(std::move(duty));
    m_plan.days << day;
}

void DayPlanReader::readDays()
{
    const ShiftStore store(m_database);
    QHash<std::pair<AnyId, QDate>, QList<Shift>> worked;
    for (const auto &shift : store.worked(m_plan.first.addDays(-1), m_plan.last))
        worked[{shift.staff, shift.on}] << shift;
    QHash<AnyId, QDate> known; // since when somebody wrote down a week of whom
    for (const auto &week : store.weeks())
        if (!known.contains(week.staff) || week.from < known[week.staff])
            known[week.staff] = week.from;
    QSet<std::pair<AnyId, QDate>> written; // or that very day
    for (const auto &shift : VisitStore(m_database).shifts(m_plan.first, m_plan.last))
        written.insert({shift.staff, shift.on});
    QList<Staff::Id> all;
    for (const auto &one : m_plan.people)
        all << one.technician.staff;
    QHash<AnyId, QList<Absence>> away;
    for (const auto &absence : AbsenceStore(m_database).of(all, m_plan.first, m_plan.last))
        away[absence.staff] << absence;
    for (int who = 0; who < int(m_plan.people.size()); ++who) {
        const AnyId staff = m_plan.people[who].technician.staff;
        const auto &technician = m_plan.people[who].technician;
        // A night that began the evening before goes on here.
        for (const auto &shift : worked.value({staff, m_plan.first.addDays(-1)}))
            if (shift.to <= shift.from)
                addDay(who, m_plan.first.addDays(-1), &shift, nullptr, true);
        for (auto on = m_plan.first; on <= m_plan.last; on = on.addDays(1)) {
            if ((technician.from.isValid() && on < technician.from) ||
                (technician.until.isValid() && on >= technician.until))
                continue;
            const auto shifts = worked.value({staff, on});
            for (const auto &shift : shifts)
                addDay(who, on, &shift, nullptr, true);
            if (!shifts.isEmpty())
                continue;
            const Absence *absence = nullptr;
            for (const auto &one : std::as_const(away[staff]))
                if (one.contains(on))
                    absence = &one;
            addDay(who, on, nullptr, absence,
                   (known.contains(staff) && known[staff] <= on) || written.contains({staff, on}));
        }
    }
    m_plan.plan.stops.resize(m_plan.plan.duties.size());
}

void DayPlanReader::readEquipment()
{
    {
        auto query = m_database.query("SELECT intervention, kind FROM equipment WHERE intervention IS NOT NULL AND"
                                      " deleted = 0 AND state IN ('RESERVED', 'IN_VEHICLE', 'READY')");
        while (query.next())
            m_kept.insert(query.id(0), query.text(1));
    }
    {
        auto query = m_database.query("SELECT place, kind, count(*) FROM equipment WHERE place_kind = 'VEHICLE' AND"
                                      " state = 'IN_VEHICLE' AND intervention IS NULL AND deleted = 0"
                                      " GROUP BY place, kind");
        while (query.next())
            m_inVehicle[query.text(0)][query.text(1)] = query.integer(2);
    }
    {
        auto query = m_database.query("SELECT kind, count(*) FROM equipment WHERE place_kind = 'STORE' AND"
                                      " state = 'READY' AND intervention IS NULL AND deleted = 0 GROUP BY kind");
        while (query.next())
            m_inStore[query.text(0)] = query.integer(1);
    }
    {
        auto query = m_database.query("SELECT place, kind, min(serial) FROM equipment WHERE place_kind = 'PRISON' AND"
                                      " state = 'READY' AND intervention IS NULL AND deleted = 0"
                                      " GROUP BY place, kind");
        while (query.next())
            m_inPrison[query.text(0)][query.text(1)] = query.text(2);
    }
    auto query = m_database.query("SELECT monitoring, staff FROM visit_bar WHERE deleted = 0");
    while (query.next())
        m_barred[query.id(0)] << query.id(1);
}

std::vector<PlanWindow> DayPlanReader::prisonHours(const QString &prison) const
{
    const auto *item = m_catalogue.item(u"prison_visit"_s, prison);
    if (!item)
        return {};
    const auto from = QTime::fromString(item->members.value("openFrom"_L1).toString(), u"HH:mm"_s);
    const auto to = QTime::fromString(item->members.value("openTo"_L1).toString(), u"HH:mm"_s);
    const auto days = item->members.value("days"_L1).toString();
    std::vector<PlanWindow> hours;
    if (!from.isValid() || !to.isValid() || to < from)
        return hours;
    const auto isOpen = [&](int weekday) {
        for (const auto &part : days.split(u' ', Qt::SkipEmptyParts)) {
            const auto ends = part.split(u'-');
            if (weekday >= ends.first().toInt() && weekday <= ends.last().toInt())
                return true;
        }
        return false;
    };
    for (auto on = m_plan.first.addDays(-1); on <= m_plan.last.addDays(1); on = on.addDays(1))
        if (isOpen(on.dayOfWeek()))
            hours.push_back({atClock(on, from), atClock(on, to)});
    return inOrder(std::move(hours));
}

// In order and apart; hours there are, but none on these days, are never.
std::vector<PlanWindow> DayPlanReader::inOrder(std::vector<PlanWindow> windows) const
{
    std::sort(windows.begin(), windows.end(), [](const PlanWindow &a, const PlanWindow &b) { return a.from < b.from; });
    std::vector<PlanWindow> found;
    for (const auto &window : windows)
        if (!found.empty() && window.from <= found.back().until)
            found.back().until = std::max(found.back().until, window.until);
        else
            found.push_back(window);
    if (found.empty())
        return {{planNever, -planNever}};
    return found;
}

// Kinds of devices it takes along.
QStringList DayPlanReader::partsOfVisit(const VisitLine &line) const
{
    auto parts = line.visit.isConnection() || line.visit.kind.startsWith(u"SWAP_")
                     ? partsOf(m_catalogue, line.technique)
                     : QStringList();
    if (line.visit.kind.startsWith(u"SWAP_")) {
        const bool tag = line.visit.kind == u"SWAP_TAG";
        parts.removeIf([&](const QString &kind) {
            const auto *item = m_catalogue.item(u"equipment_kind"_s, kind);
            return (item && item->members.value("tag"_L1).toBool()) != tag;
        });
    }
    for (const auto &kept : m_kept.values(line.visit.id))
        parts.removeOne(kept);
    return parts;
}

void DayPlanReader::addVisit(const VisitLine &line)
{
    if (m_plan.visitAt.contains(line.visit.id))
        return;
    const auto &visit = line.visit;
    auto &travel = m_plan.plan.travel;
    const auto *kind = m_catalogue.item(u"intervention_kind"_s, visit.kind);
    DutyVisit one{.title = line.title, .minutes = visit.minutes};
    const auto home =
        travel.place(visit.postcode, visit.address.isNull() ? visit.id.toString() : visit.address.toString());
    one.place = one.leaves = home;
    one.isInPrison = visit.placeKind == u"PRISON";
    if (one.isInPrison) {
        const auto *prison = m_catalogue.item(u"prison_visit"_s, visit.place);
        const auto postcode = prison ? prison->members.value("postcode"_L1).toString() : QString();
        one.place = travel.place(postcode.isEmpty() ? visit.postcode : postcode, u"prison "_s + visit.place);
        if (!visit.isConnection()) // after a connection he is driven home
            one.leaves = one.place;
        one.hours = prisonHours(visit.place);
        one.partsThere = m_inPrison.value(visit.place);
    } else {
        for (const auto &hours : visit.hours) // a night goes on where the next day begins
            for (auto on = m_plan.first.addDays(-1); on <= m_plan.last.addDays(1); on = on.addDays(1))
                if (hours.weekdays.isEmpty() || hours.weekdays.contains(on.dayOfWeek()))
                    one.hours.push_back({atClock(on, hours.from), atClock(on, hours.to)});
        if (!visit.hours.isEmpty())
            one.hours = inOrder(std::move(one.hours));
    }
    one.earliest = visit.earliestOn.isValid() ? dayBegins(visit.earliestOn) : -planNever;
    if (visit.latestOn.isValid())
        one.latest = dayBegins(visit.latestOn.addDays(1)) - 1;
    one.latestIsHard = visit.latestIsHard && visit.latestOn.isValid();
    if (visit.promisedFrom.isValid() && visit.promised) {
        one.isPromised = true;
        one.promise = {m_plan.moment(visit.promisedFrom), m_plan.moment(visit.promisedUntil)};
    }
    const auto addSkills = [&](const QJsonValue &skills) {
        for (const auto &skill : skills.toArray())
            if (!one.skills.contains(skill.toString()))
                one.skills << skill.toString();
    };
    if (kind)
        addSkills(kind->members.value("skills"_L1));
    if (const auto *technique = m_catalogue.item(u"technique"_s, line.technique))
        addSkills(technique->members.value("skills"_L1));
    if (const auto *form = m_catalogue.item(u"monitoring_form"_s, line.form))
        addSkills(form->members.value("skills"_L1));
    one.language = visit.language;
    one.region = visit.region;
    one.crew = visit.second.isNull() ? visit.crew : std::max(2, visit.crew); // who goes along is counted too
    one.parts = partsOfVisit(line);
    for (const auto &staff : m_barred.value(visit.monitoring))
        if (const int who = m_plan.person(staff); who >= 0)
            one.barred << who;
    const int rank = visit.isConnection() ? line.rank : kind ? kind->members.value("rank"_L1).toInt(99) : 99;
    const auto today = m_wish.now.date();
    const bool lastDay = visit.latestOn.isValid() && visit.latestOn <= today;
    one.level = rank == 1 || (lastDay && visit.latestIsHard) ? 0
                : visit.latestIsHard                         ? 1
                : visit.latestOn.isValid()                   ? 2
                                                             : 3;
    one.isPinned = visit.pinned;
    one.isFixed = visit.state != u"OPEN" && visit.state != u"PLANNED";
    if (m_wish.frozen && visit.startsAt.isValid() && visit.startsAt < m_wish.now)
        one.isFixed = true;
    m_plan.visitAt.insert(visit.id, int(m_plan.lines.size()));
    m_plan.lines << line;
    m_plan.plan.visits.push_back(std::move(one));
}

void DayPlanReader::readVisits()
{
    const VisitStore store(m_database);
    // Of the days around them only what stands in a night that is read.
    const auto isOfNight = [&](const Visit &visit) {
        const int from = m_plan.moment(visit.startsAt);
        for (const auto &staff : {visit.technician, visit.second}) {
            const int who = staff.isNull() ? -1 : m_plan.person(staff);
            const int duty = who < 0 ? -1 : m_plan.duty(who, from);
            if (duty >= 0 && from >= m_plan.plan.duties[std::size_t(duty)].hours.from &&
                from < m_plan.plan.duties[std::size_t(duty)].hours.until)
                return true;
        }
        return false;
    };
    for (const auto &line : store.between(m_catalogue, m_plan.first.addDays(-1), m_plan.last.addDays(1)))
        if (const auto on = line.visit.startsAt.date();
            (on >= m_plan.first && on <= m_plan.last) || isOfNight(line.visit))
            addVisit(line);
    if (m_wish.backlog)
        for (const auto &line : store.toPlan(m_catalogue))
            addVisit(line);
    if (!m_wish.also.isEmpty())
        for (const auto &line : store.these(m_catalogue, m_wish.also))
            addVisit(line);
}

void DayPlanReader::addStops()
{
    for (int number = 0; number < int(m_plan.lines.size()); ++number) {
        const auto &visit = m_plan.lines[number].visit;
        if (!visit.startsAt.isValid() || visit.state == u"OPEN" || visit.state == u"CANCELLED")
            continue;
        const int from = m_plan.moment(visit.startsAt);
        const int first = m_plan.person(visit.technician);
        const int second = visit.second.isNull() ? -1 : m_plan.person(visit.second);
        const QList<std::pair<int, int>> both = first == second
                                                    ? QList<std::pair<int, int>>{{first, -1}}
                                                    : QList<std::pair<int, int>>{{first, second}, {second, first}};
        for (const auto &[who, other] : both) {
            if (who < 0)
                continue;
            const int duty = m_plan.duty(who, from);
            const auto on = visit.startsAt.date();
            const bool isRead = on >= m_plan.first && on <= m_plan.last;
            if (duty >= 0 && (isRead || (from >= m_plan.plan.duties[std::size_t(duty)].hours.from &&
                                         from < m_plan.plan.duties[std::size_t(duty)].hours.until)))
                m_plan.plan.stops[std::size_t(duty)].push_back({.visit = number, .from = from, .second = other});
        }
    }
    for (auto &stops : m_plan.plan.stops)
        std::stable_sort(stops.begin(), stops.end(),
                         [](const DutyStop &a, const DutyStop &b) { return a.from < b.from; });
}

DayPlan DayPlanReader::read()
{
    m_plan.first = m_wish.first.isValid() ? m_wish.first : m_wish.now.date();
    m_plan.last = std::max(m_plan.first, m_wish.last);
    m_plan.m_begins = {.date = m_plan.first, .time = QTime(0, 0)};
    m_plan.m_zero = instantOf(m_plan.m_begins);
    m_plan.rules = planRules(m_catalogue);
    m_plan.plan.travel = travelTimes(m_database, m_catalogue);
    m_plan.plan.now = m_plan.moment(m_wish.now);
    readClock();
    readEquipment();
    readPeople();
    readDays();
    readVisits();
    addStops();
    return std::move(m_plan);
}

DayPlan readDayPlan(const Database &database, const Catalogue &catalogue, const DayPlanWish &wish)
{
    return DayPlanReader(database, catalogue, wish).read();
}

QString dayToken(const DayPlan &plan, int person, QDate on)
{
    QStringList all;
    for (qsizetype i = 0; i < plan.days.size(); ++i)
        if (plan.days[i].who == person)
            for (const auto &stop : plan.plan.stops[std::size_t(i)]) {
                // By the clock, not by the duty: a night that goes on is read or not by which days are looked at.
                if (plan.clock(stop.from).date != on)
                    continue;
                const auto &visit = plan.lines[stop.visit].visit;
                all << visit.id.toString() + u' ' + plan.wall(stop.from) + u' ' + QString::number(visit.minutes) +
                           (visit.pinned ? u" pinned"_s : QString()) +
                           (visit.state == u"CANCELLED" ? u" x"_s : QString());
            }
    all.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(all.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
}
