// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// Who visits, with what, and when he works.
#include "core/acts/technicianacts.h"

#include "core/access/staffstore.h"
#include "core/acts/equipmentsteps.h"
#include "core/acts/mandateacts.h"
#include "core/acts/visitsteps.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/shifts.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Staff> technicianOf(ActContext &context, const Values &values)
{
    const auto staff = staffMember(context, values.text("staff"_L1));
    if (staff && staff->role != u"TECHNICIAN")
        return refused(u"visit.notATechnician"_s, {{u"person"_s, staff->name}});
    return staff;
}

// The codes of a parameter, each of its list.
Outcome codesFit(const ActContext &context, const Values &values, QLatin1StringView name, const QString &list)
{
    for (const auto &code : values.texts(name))
        if (!context.catalogue().item(list, code))
            return badInput(u"act.fieldNotInList"_s,
                            {{u"field"_s, QString(name)}, {u"value"_s, code}, {u"list"_s, list}});
    return {};
}

Result<int> numberWithin(const Values &values, QLatin1StringView name, int least, int most, const QString &problem)
{
    const auto number = values.number(name);
    if (number < least || number > most)
        return refused(problem);
    return static_cast<int>(number);
}

// The vehicle that is named, by its id or its plate; refused as for a load when it is none.
Result<AnyId> vehicleOf(ActContext &context, const Values &values)
{
    if (values.text("vehicle"_L1).isEmpty())
        return AnyId();
    const auto place = placeOf(context, values, "placeKind"_L1, "vehicle"_L1, u"VEHICLE"_s);
    if (!place)
        return tl::make_unexpected(place.error());
    return AnyId::fromString(place->place);
}

// One row for each, wherever it is first made.
void writeTechnician(ActContext &context, const Staff &staff, const Recorder::Fields &fields)
{
    const auto id = AnyId::of({"technician", staff.id.bytes()});
    if (VisitStore(context.database()).technician(staff.id))
        context.recorder().update("technician", id, fields);
    else
        context.recorder().insert("technician", Recorder::Fields{{"staff", columnValue(staff.id)}} + fields, id);
    context.made = id;
}

Result<Saying> setTechnician(ActContext &context, const Values &values)
{
    const auto staff = technicianOf(context, values);
    if (!staff)
        return tl::make_unexpected(staff.error());
    for (const auto &[name, list] :
         {std::pair{"regions"_L1, u"region"_s}, {"skills"_L1, u"skill"_s}, {"languages"_L1, u"language_person"_s}})
        if (auto fit = codesFit(context, values, name, list); !fit)
            return tl::make_unexpected(fit.error());
    Recorder::Fields fields;
    for (const auto *name : {"regions", "skills", "languages"})
        if (values.has(QLatin1StringView(name)))
            fields << std::pair{name, columnValue(QJsonArray::fromStringList(values.texts(QLatin1StringView(name))))};
    if (values.has("vehicle"_L1)) {
        const auto vehicle = vehicleOf(context, values);
        if (!vehicle)
            return tl::make_unexpected(vehicle.error());
        fields << std::pair{"vehicle", columnValue(*vehicle)};
    }
    for (const auto &[name, column, least, most, problem] :
         {std::tuple{"mostVisits"_L1, "most_visits", 1, 30, u"visit.mostOutside"_s},
          {"overtimeMinutes"_L1, "overtime_minutes", 0, 240, u"visit.overtimeOutside"_s},
          {"mostSets"_L1, "most_sets", 0, 200, u"visit.setsOutside"_s}}) {
        if (!values.has(name))
            continue;
        const auto number = numberWithin(values, name, least, most, problem);
        if (!number)
            return tl::make_unexpected(number.error());
        fields << std::pair{column, QVariant(*number)};
    }
    if (const auto postcode = values.text("homePostcode"_L1); values.has("homePostcode"_L1)) {
        if (const int code = postcode.toInt(); !postcode.isEmpty() && (code < 1000 || code > 9999))
            return refused(u"visit.postcode"_s, {{u"typed"_s, postcode}});
        fields << std::pair{"home_postcode", QVariant(postcode)};
    }
    if (values.has("startPlace"_L1))
        fields << std::pair{"start_place", QVariant(values.text("startPlace"_L1))};
    for (const auto &[name, column] : {std::pair{"onCall"_L1, "on_call"}, {"regionsOnly"_L1, "regions_only"}})
        if (values.has(name))
            fields << std::pair{column, QVariant(values.boolean(name) ? 1 : 0)};
    const auto known = VisitStore(context.database()).technician(staff->id).value_or(Technician());
    const auto from = values.has("from"_L1) ? values.date("from"_L1) : known.from;
    const auto until = values.has("until"_L1) ? values.date("until"_L1) : known.until;
    if (from.isValid() && until.isValid() && until <= from)
        return refused(u"visit.untilBeforeFrom"_s);
    if (values.has("from"_L1))
        fields << std::pair{"from_on", QVariant(dayColumn(from))};
    if (values.has("until"_L1))
        fields << std::pair{"until_on", QVariant(dayColumn(until))};
    writeTechnician(context, *staff, fields);
    return Saying{u"act.setTechnician"_s, {{u"person"_s, staff->name}}};
}

Result<Saying> assignVehicle(ActContext &context, const Values &values)
{
    const auto staff = technicianOf(context, values);
    const auto vehicle = vehicleOf(context, values);
    if (!staff || !vehicle)
        return tl::make_unexpected(!staff ? staff.error() : vehicle.error());
    writeTechnician(context, *staff, {{"vehicle", columnValue(*vehicle)}});
    return Saying{
        vehicle->isNull() ? u"act.assignVehicle.none"_s : u"act.assignVehicle"_s,
        {{u"person"_s, staff->name},
         {u"vehicle"_s, vehicle->isNull() ? QString() : placeText(context, {u"VEHICLE"_s, vehicle->toString()})}}};
}

// The shift the parameters tell.
WeekShift shiftIn(const Values &values)
{
    return {.from = values.clockTime("from"_L1),
            .to = values.clockTime("to"_L1),
            .breakMinutes = values.has("breakMinutes"_L1)
                                ? static_cast<int>(std::clamp<qint64>(values.number("breakMinutes"_L1), -1, 10'000))
                            : values.boolean("onCall"_L1) ? 0
                                                          : 30,
            .breakFrom = values.clockTime("breakFrom"_L1),
            .breakTo = values.clockTime("breakTo"_L1),
            .onCall = values.boolean("onCall"_L1)};
}

QString clockColumn(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

// He does not work that day: what was written for it goes, and where his week has him work a row says that he does not.
Result<Saying> dayOff(ActContext &context, const Staff &staff, QDate on, const QList<Shift> &standing)
{
    const auto week = ShiftStore(context.database()).weekOn(staff.id, on).value_or(ShiftWeek());
    QList<bool> kinds; // on call or not, of what the week has
    for (const auto &one : week.shifts)
        if (one.weekday == on.dayOfWeek())
            kinds << one.onCall;
    const bool works = std::any_of(standing.begin(), standing.end(), [](const Shift &one) { return !one.off; }) ||
                       std::any_of(kinds.begin(), kinds.end(), [&](bool onCall) {
                           return std::none_of(standing.begin(), standing.end(),
                                               [&](const Shift &one) { return one.onCall == onCall; });
                       });
    if (!works)
        return refused(u"visit.noShift"_s, {{u"person"_s, staff.name}, {u"date"_s, dayColumn(on)}});
    for (const auto &one : standing) {
        if (kinds.removeAll(one.onCall) > 0)
            context.recorder().update("shift", one.id, {{"off", 1}});
        else
            context.recorder().remove("shift", one.id);
    }
    for (const bool onCall : std::as_const(kinds))
        context.recorder().insert("shift", {{"staff", columnValue(staff.id)},
                                            {"on_date", dayColumn(on)},
                                            {"from_at", u"00:00"_s},
                                            {"to_at", u"00:00"_s},
                                            {"on_call", onCall ? 1 : 0},
                                            {"off", 1}});
    return Saying{u"act.setShift.off"_s, {{u"person"_s, staff.name}, {u"on"_s, dayColumn(on)}}};
}

Result<Saying> setShift(ActContext &context, const Values &values)
{
    const auto staff = staffMember(context, values.text("staff"_L1));
    if (!staff)
        return tl::make_unexpected(staff.error());
    const auto on = values.date("on"_L1);
    QList<Shift> standing;
    for (const auto &shift : VisitStore(context.database()).shifts(on, on))
        if (shift.staff == staff->id)
            standing << shift;
    if (values.boolean("off"_L1))
        return dayOff(context, *staff, on, standing);
    const auto shift = shiftIn(values);
    if (auto right = checkShift(shift); !right)
        return tl::make_unexpected(right.error());
    const Recorder::Fields fields{{"from_at", clockColumn(shift.from)},
                                  {"to_at", clockColumn(shift.to)},
                                  {"break_minutes", shift.breakMinutes},
                                  {"break_from", clockColumn(shift.breakFrom)},
                                  {"break_to", clockColumn(shift.breakTo)},
                                  {"on_call", shift.onCall ? 1 : 0},
                                  {"off", 0}};
    const auto same =
        std::find_if(standing.begin(), standing.end(), [&](const Shift &one) { return one.onCall == shift.onCall; });
    if (same == standing.end())
        context.made = context.recorder().insert(
            "shift", Recorder::Fields{{"staff", columnValue(staff->id)}, {"on_date", dayColumn(on)}} + fields);
    else
        context.recorder().update("shift", same->id, fields);
    return Saying{u"act.setShift"_s,
                  {{u"person"_s, staff->name},
                   {u"on"_s, dayColumn(on)},
                   {u"from"_s, clockColumn(shift.from)},
                   {u"to"_s, clockColumn(shift.to)}}};
}

// Some days of his week, from one day on: the other days stay as they are, and the past as it was.
Result<Saying> setWeek(ActContext &context, const Values &values)
{
    const auto staff = technicianOf(context, values);
    if (!staff)
        return tl::make_unexpected(staff.error());
    if (auto fit = codesFit(context, values, "weekdays"_L1, u"weekday"_s); !fit)
        return tl::make_unexpected(fit.error());
    const auto days = values.texts("weekdays"_L1);
    if (days.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"weekdays"_s}});
    const auto since = values.has("since"_L1) ? values.date("since"_L1) : context.today();
    if (since < context.today())
        return refused(u"visit.weekInThePast"_s, {{u"date"_s, dayColumn(since)}});
    const bool off = values.boolean("off"_L1);
    const auto shift = shiftIn(values);
    if (auto right = checkShift(shift); !off && !right)
        return tl::make_unexpected(right.error());
    const ShiftStore store(context.database());
    auto week = store.weekOn(staff->id, since).value_or(ShiftWeek());
    QStringList named;
    for (const auto &code : days) {
        const int weekday = context.catalogue().item(u"weekday"_s, code)->members.value("iso"_L1).toInt();
        named << codePlace("weekday", code);
        // Off is all of it; a shift replaces the one of its kind.
        week.shifts.removeIf(
            [&](const WeekShift &one) { return one.weekday == weekday && (off || one.onCall == shift.onCall); });
        if (off)
            continue;
        auto one = shift;
        one.weekday = weekday;
        week.shifts << one;
    }
    std::sort(week.shifts.begin(), week.shifts.end(), [](const WeekShift &a, const WeekShift &b) {
        return std::tuple(a.weekday, a.from) < std::tuple(b.weekday, b.from);
    });
    const auto id = AnyId::of({"shift_week", staff->id.bytes(), dayColumn(since).toLatin1()});
    bool stood = false;
    {
        auto former = context.database().query("SELECT 1 FROM shift_week WHERE id = ?", id);
        stood = former.next();
    }
    const Recorder::Fields rules{{"rules", columnValue(toJson(week.shifts))}};
    if (stood)
        context.recorder().update("shift_week", id, rules + Recorder::Fields{{"deleted", 0}});
    else
        context.recorder().insert(
            "shift_week", Recorder::Fields{{"staff", columnValue(staff->id)}, {"from_on", dayColumn(since)}} + rules,
            id);
    context.made = id;
    return Saying{off ? u"act.setWeek.off"_s : u"act.setWeek"_s,
                  {{u"person"_s, staff->name},
                   {u"days"_s, QString::number(named.size())},
                   {u"since"_s, dayColumn(since)},
                   {u"from"_s, clockColumn(shift.from)},
                   {u"to"_s, clockColumn(shift.to)}}};
}

} // namespace

const QStringList &plannerRoles()
{
    static const QStringList roles{u"DISPATCHER"_s,   u"VCET_FILE_MANAGER"_s, u"SHIFT_LEAD"_s,
                                   u"VCET_MANAGER"_s, u"HOUSE_DIRECTOR"_s,    u"TEAM_LEADER"_s};
    return roles;
}

bool mayPlanAbsenceOf(const Staff &user, const Staff &staff)
{
    return staff.role == u"TECHNICIAN" && plannerRoles().contains(user.role);
}

QList<ActDefinition> technicianActs()
{
    const ActField staff{"staff", Type::Text, Need::Required, "", "Login or id."};
    const ActField vehicle{"vehicle", Type::Text, Need::Optional, "", "Its id or its plate; empty for none."};
    const QList<ActField> hours{{"from", Type::ClockTime},
                                {"to", Type::ClockTime, Need::Optional, "", "Not later than from: the next day."},
                                {"breakMinutes", Type::Number},
                                {"breakFrom", Type::ClockTime, Need::Optional, "", "The break lies from here …"},
                                {"breakTo", Type::ClockTime, Need::Optional, "", "… to here."},
                                {"onCall", Type::Boolean}};
    return {
        {"setTechnician",
         "Who visits: regions, skills, languages, vehicle, how many visits a day, where his day begins.",
         {staff,
          {"regions", Type::Texts, Need::Optional, "region"},
          {"regionsOnly", Type::Boolean, Need::Optional, "", "He works in no other."},
          {"skills", Type::Texts, Need::Optional, "skill"},
          {"languages", Type::Texts, Need::Optional, "language_person"},
          vehicle,
          {"mostVisits", Type::Number},
          {"overtimeMinutes", Type::Number, Need::Optional, "", "How much longer than his shift he may be kept."},
          {"mostSets", Type::Number, Need::Optional, "", "Sets of devices his vehicle holds; 0: no bound."},
          {"startPlace", Type::Choice, Need::Optional, "HOME DEPOT"},
          {"homePostcode", Type::Text},
          {"onCall", Type::Boolean},
          {"from", Type::Date},
          {"until", Type::Date}},
         setTechnician,
         plannerRoles()},
        {"assignVehicle",
         "The vehicle a technician drives.",
         {staff, vehicle},
         assignVehicle,
         plannerRoles() + QStringList{u"STOCK_KEEPER"_s}},
        {"setShift", "When a technician works on a day.",
         QList<ActField>{staff, {"on", Type::Date, Need::Required}} + hours +
             QList<ActField>{{"off", Type::Boolean, Need::Optional, "", "He does not work that day."}},
         setShift, plannerRoles()},
        {"setWeek",
         "When a technician works each week, on some of its days, from a day on. The other days stay as they are.",
         QList<ActField>{staff, {"weekdays", Type::Texts, Need::Required, "weekday"}} + hours +
             QList<ActField>{{"off", Type::Boolean, Need::Optional, "", "He does not work on these days."},
                             {"since", Type::Date, Need::Optional, "", "Today when it is not given."}},
         setWeek, plannerRoles()},
    };
}
