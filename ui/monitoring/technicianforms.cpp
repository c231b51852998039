// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/technicianforms.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/acts/technicianacts.h"
#include "core/base/sentence.h"
#include "core/monitoring/equipmentstore.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/stockforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct TechnicianWords
{
    Q_DECLARE_TR_FUNCTIONS(TechnicianForms)
};

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue timeValue(QTime time)
{
    return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue();
}

ActRequest requestFor(const TechnicianLine &line, const QString &act, const QString &title, const QString &doText,
                      QList<ActInput> inputs = {})
{
    return {.act = act,
            .title = title,
            .doText = doText,
            .with = {{u"staff"_s, line.staff.id.toString()}},
            .inputs = std::move(inputs),
            .about = line.staff.id};
}

ActInput ticks(const Workspace &workspace, const QString &name, const QString &label, const QString &list,
               const QStringList &known)
{
    return {.name = name,
            .label = label,
            .kind = Kind::Several,
            .items = itemsOf(workspace, list),
            .value = QJsonArray::fromStringList(known)};
}

ActRequest detailsForm(const Workspace &workspace, const TechnicianLine &line)
{
    const auto &one = line.technician;
    auto form = requestFor(
        line, u"setTechnician"_s, TechnicianWords::tr("What a plan must know"), TechnicianWords::tr("Keep"),
        {ticks(workspace, u"regions"_s, TechnicianWords::tr("Regions"), u"region"_s, one.regions),
         {.name = u"regionsOnly"_s,
          .label = TechnicianWords::tr("Only in these regions"),
          .kind = Kind::Tick,
          .value = one.regionsOnly},
         ticks(workspace, u"skills"_s, TechnicianWords::tr("Can and may"), u"skill"_s, one.skills),
         ticks(workspace, u"languages"_s, TechnicianWords::tr("Languages"), u"language_person"_s, one.languages),
         {.name = u"onCall"_s,
          .label = TechnicianWords::tr("Can be called outside the shifts"),
          .kind = Kind::Tick,
          .value = one.onCall},
         {.name = u"startPlace"_s,
          .label = TechnicianWords::tr("The day begins and ends"),
          .kind = Kind::Choice,
          .items = {{.id = u"HOME"_s, .label = TechnicianWords::tr("At home")},
                    {.id = u"DEPOT"_s, .label = TechnicianWords::tr("At the depot")}},
          .value = one.startPlace},
         {.name = u"homePostcode"_s, .label = TechnicianWords::tr("Postcode of the home"), .value = one.homePostcode},
         {.name = u"mostVisits"_s,
          .label = TechnicianWords::tr("Visits a day, at most"),
          .kind = Kind::Number,
          .value = QString::number(one.mostVisits)},
         {.name = u"overtimeMinutes"_s,
          .label = TechnicianWords::tr("Minutes of overtime, at most"),
          .kind = Kind::Number,
          .value = QString::number(one.overtimeMinutes)},
         {.name = u"mostSets"_s,
          .label = TechnicianWords::tr("Sets the vehicle holds (0: no bound)"),
          .kind = Kind::Number,
          .value = QString::number(one.mostSets)},
         {.name = u"from"_s,
          .label = TechnicianWords::tr("Works here from"),
          .kind = Kind::Date,
          .value = dayValue(one.from),
          .hint = DateHint::Any},
         {.name = u"until"_s,
          .label = TechnicianWords::tr("Works here no more from"),
          .kind = Kind::Date,
          .value = dayValue(one.until),
          .hint = DateHint::Any}});
    form.with.insert(u"regionsOnly"_s, false); // until they are ticked
    form.with.insert(u"onCall"_s, false);
    return form;
}

ActRequest vehicleForm(const Workspace &workspace, const TechnicianLine &line)
{
    QList<PopupItem> vehicles;
    for (auto one : placesOf(workspace, {u"VEHICLE"_s})) {
        one.id = placeOfId(one.id).place;
        vehicles << one;
    }
    return requestFor(
        line, u"assignVehicle"_s, TechnicianWords::tr("The vehicle to drive"), TechnicianWords::tr("Keep"),
        {{.name = u"vehicle"_s,
          .label = TechnicianWords::tr("Vehicle (empty: none)"),
          .kind = Kind::Choice,
          .items = vehicles,
          .value = line.technician.vehicle.isNull() ? QJsonValue() : QJsonValue(line.technician.vehicle.toString())}});
}

QList<ActInput> hourInputs(const WeekShift &known, const QString &follows)
{
    QList<ActInput> inputs{
        {.name = u"from"_s, .label = TechnicianWords::tr("From"), .kind = Kind::Time, .value = timeValue(known.from)},
        {.name = u"to"_s, .label = TechnicianWords::tr("Until"), .kind = Kind::Time, .value = timeValue(known.to)},
        {.name = u"breakMinutes"_s,
         .label = TechnicianWords::tr("Break, minutes"),
         .kind = Kind::Number,
         .value = QString::number(known.breakMinutes)},
        {.name = u"breakFrom"_s,
         .label = TechnicianWords::tr("Break not before"),
         .kind = Kind::Time,
         .value = timeValue(known.breakFrom)},
        {.name = u"breakTo"_s,
         .label = TechnicianWords::tr("Break over by"),
         .kind = Kind::Time,
         .value = timeValue(known.breakTo)},
        {.name = u"onCall"_s,
         .label = TechnicianWords::tr("On call, beside the shift of the day"),
         .kind = Kind::Tick}};
    for (auto &one : inputs) {
        one.follows = follows;
        one.forValues = QStringList{u"false"_s, QString()};
    }
    return inputs;
}

// What is usual, to begin with.
WeekShift usualShift(const TechnicianLine &line)
{
    for (const auto &one : line.week)
        if (!one.onCall)
            return one;
    return {.from = QTime(8, 0),
            .to = QTime(16, 30),
            .breakMinutes = 30,
            .breakFrom = QTime(12, 0),
            .breakTo = QTime(13, 30)};
}

ActRequest weekForm(const Workspace &workspace, const TechnicianLine &line)
{
    QStringList days;
    const auto *weekdays = workspace.catalogue().list(u"weekday"_s);
    for (const auto &day : weekdays->items) {
        const int iso = day.members.value("iso"_L1).toInt();
        const bool works = std::any_of(line.week.begin(), line.week.end(),
                                       [&](const WeekShift &one) { return one.weekday == iso && !one.onCall; });
        if (line.week.isEmpty() ? iso <= 5 : works)
            days << day.code;
    }
    QList<ActInput> inputs{
        ticks(workspace, u"weekdays"_s, TechnicianWords::tr("On these days"), u"weekday"_s, days),
        {.name = u"off"_s, .label = TechnicianWords::tr("Does not work on these days"), .kind = Kind::Tick}};
    inputs << hourInputs(usualShift(line), u"off"_s);
    inputs << ActInput{.name = u"since"_s,
                       .label = TechnicianWords::tr("From this day on"),
                       .kind = Kind::Date,
                       .value = dayValue(workspace.clock().today()),
                       .hint = DateHint::Future,
                       .note = TechnicianWords::tr("The other days of the week stay as they are.")};
    auto form = requestFor(line, u"setWeek"_s, TechnicianWords::tr("Fixed week"), TechnicianWords::tr("Keep"), inputs);
    form.focus = u"weekdays"_s;
    return form;
}

ActRequest dayForm(const Workspace &workspace, const TechnicianLine &line)
{
    QList<ActInput> inputs{
        {.name = u"on"_s,
         .label = TechnicianWords::tr("Day"),
         .kind = Kind::Date,
         .value = dayValue(workspace.clock().today()),
         .hint = DateHint::Any,
         .needed = true},
        {.name = u"off"_s, .label = TechnicianWords::tr("Does not work that day"), .kind = Kind::Tick}};
    inputs << hourInputs(usualShift(line), u"off"_s);
    auto form =
        requestFor(line, u"setShift"_s, TechnicianWords::tr("One day otherwise"), TechnicianWords::tr("Keep"), inputs);
    form.focus = u"on"_s;
    return form;
}

QList<ActInput> absenceInputs(const Workspace &workspace, const Absence &absence)
{
    return {{.name = u"from"_s,
             .label = TechnicianWords::tr("From"),
             .kind = Kind::Date,
             .value = dayValue(absence.from),
             .hint = DateHint::Any,
             .needed = true},
            {.name = u"until"_s,
             .label = TechnicianWords::tr("Up to and including"),
             .kind = Kind::Date,
             .value = dayValue(absence.until),
             .hint = DateHint::Any,
             .needed = true},
            {.name = u"reason"_s,
             .label = TechnicianWords::tr("Reason"),
             .kind = Kind::Choice,
             .items = itemsOf(workspace, u"absence_reason"_s),
             .value = absence.reason,
             .needed = true},
            {.name = u"note"_s, .label = TechnicianWords::tr("Note"), .value = absence.note}};
}

ActRequest absenceForm(const Workspace &workspace, const TechnicianLine &line)
{
    const auto today = workspace.clock().today();
    return requestFor(line, u"recordAbsence"_s, TechnicianWords::tr("An absence"), TechnicianWords::tr("Record"),
                      absenceInputs(workspace, {.from = today, .until = today, .reason = u"LEAVE"_s}));
}

ActRequest changeAbsenceForm(const Workspace &workspace, const Absence &absence)
{
    return {.act = u"changeAbsence"_s,
            .title = TechnicianWords::tr("An absence"),
            .doText = TechnicianWords::tr("Keep"),
            .with = {{u"absence"_s, absence.id.toString()}},
            .inputs = absenceInputs(workspace, absence),
            .about = absence.id,
            .alsoText = TechnicianWords::tr("Not away after all"),
            .also = {.name = u"cancelAbsence"_s, .with = {{u"absence"_s, absence.id.toString()}}}};
}

QList<DetailAct> offeredFor(const Workspace &workspace, const TechnicianLine &line)
{
    const auto &user = workspace.user();
    const auto &where = workspace; // outlives the page
    QList<DetailAct> acts;
    const auto offer = [&](const QString &act, const QString &text, Icon icon,
                           ActRequest (*form)(const Workspace &, const TechnicianLine &)) {
        if (mayPerform(user.role, act))
            acts << DetailAct{text, icon, [&where, line, form] { return form(where, line); }, {}};
    };
    offer(u"setTechnician"_s, TechnicianWords::tr("Details"), Icon::Pencil, detailsForm);
    offer(u"setWeek"_s, TechnicianWords::tr("Fixed week"), Icon::Hours, weekForm);
    offer(u"setShift"_s, TechnicianWords::tr("One day otherwise"), Icon::Calendar, dayForm);
    if (leadsOthers(user) || mayPlanAbsenceOf(user, line.staff)) {
        acts << DetailAct{
            TechnicianWords::tr("Away"), Icon::PersonCross, [&where, line] { return absenceForm(where, line); }, {}};
        for (const auto &absence : line.absences)
            acts << DetailAct{TechnicianWords::tr("Away from %1").arg(listDate(absence.from, where.clock().today())),
                              Icon::PersonCross,
                              [&where, absence] { return changeAbsenceForm(where, absence); },
                              {}};
    }
    offer(u"assignVehicle"_s, TechnicianWords::tr("Vehicle"), Icon::Car, vehicleForm);
    return acts;
}

} // namespace

QString shiftText(QTime from, QTime to, bool onCall)
{
    const auto hours = from.toString(u"HH:mm"_s) + u'–' + to.toString(u"HH:mm"_s);
    return onCall ? TechnicianWords::tr("%1, on call").arg(hours) : hours;
}

QString namesOf(const Workspace &workspace, const QString &list, const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names << workspace.catalogue().name(list, code, currentLanguage());
    return names.isEmpty() ? u"—"_s : capital(names.join(u", "_s));
}

QList<TechnicianLine> technicianLines(const Workspace &workspace, const Database &database, int days)
{
    const auto today = workspace.clock().today();
    const VisitStore visits(database);
    const ShiftStore shifts(database);
    QHash<Staff::Id, Technician> known;
    for (const auto &one : visits.allTechnicians())
        known.insert(one.staff, one);
    QList<TechnicianLine> lines;
    QList<Staff::Id> ids;
    for (const auto &staff : StaffStore(database).all()) {
        if (staff.role != u"TECHNICIAN" || (staff.until.isValid() && staff.until <= today))
            continue;
        TechnicianLine line{.staff = staff, .technician = known.value(staff.id)};
        if (const auto vehicle = EquipmentStore(database).byId(Equipment::Id(line.technician.vehicle)))
            line.vehicle = vehicle->name.isEmpty() ? vehicle->serial : vehicle->name;
        if (const auto week = shifts.weekOn(staff.id, today))
            line.week = week->shifts;
        lines << line;
        ids << staff.id;
    }
    QHash<Staff::Id, QList<Shift>> worked;
    for (const auto &shift : shifts.worked(today, today.addDays(days - 1)))
        worked[shift.staff] << shift;
    QHash<Staff::Id, QList<Absence>> away;
    for (const auto &absence : AbsenceStore(database).of(ids, today, today.addYears(1)))
        away[absence.staff] << absence;
    for (auto &line : lines) {
        line.shifts = worked.value(line.staff.id);
        line.absences = away.value(line.staff.id);
    }
    std::sort(lines.begin(), lines.end(), [](const TechnicianLine &a, const TechnicianLine &b) {
        return a.staff.name.localeAwareCompare(b.staff.name) < 0;
    });
    return lines;
}

DetailView technicianDetail(const Workspace &workspace, const TechnicianLine &line)
{
    const auto today = workspace.clock().today();
    const auto &one = line.technician;
    QStringList week, coming, away;
    if (const auto *weekdays = workspace.catalogue().list(u"weekday"_s))
        for (const auto &shift : line.week)
            for (const auto &day : weekdays->items)
                if (day.members.value("iso"_L1).toInt() == shift.weekday)
                    week << capital(day.name.in(currentLanguage())) + u"  "_s +
                                shiftText(shift.from, shift.to, shift.onCall);
    for (const auto &shift : line.shifts)
        coming << listDate(shift.on, today) + u"  "_s + shiftText(shift.from, shift.to, shift.onCall);
    const bool mayKnowWhy = leadsOthers(workspace.user()) || mayPlanAbsenceOf(workspace.user(), line.staff);
    for (const auto &absence : line.absences) {
        auto text = absence.from == absence.until
                        ? listDate(absence.from, today)
                        : u"%1 – %2"_s.arg(listDate(absence.from, today), listDate(absence.until, today));
        if (mayKnowWhy)
            text += u"  "_s + nameOf(workspace, u"absence_reason"_s, absence.reason) +
                    (absence.note.isEmpty() ? QString() : u": "_s + absence.note);
        away << text;
    }
    const auto day = [&](QDate date) { return date.isValid() ? mediumDate(date, currentLanguage()) : QString(); };
    return {
        .title = line.staff.name,
        .under = line.staff.login,
        .facts = {{TechnicianWords::tr("Regions"),
                   one.regionsOnly ? TechnicianWords::tr("only %1").arg(namesOf(workspace, u"region"_s, one.regions))
                                   : namesOf(workspace, u"region"_s, one.regions)},
                  {TechnicianWords::tr("Can and may"), namesOf(workspace, u"skill"_s, one.skills)},
                  {TechnicianWords::tr("Languages"), namesOf(workspace, u"language_person"_s, one.languages)},
                  {TechnicianWords::tr("Vehicle"), line.vehicle.isEmpty() ? TechnicianWords::tr("none") : line.vehicle},
                  {TechnicianWords::tr("Begins"),
                   one.startPlace == u"DEPOT"
                       ? TechnicianWords::tr("At the depot")
                       : TechnicianWords::tr("At home") +
                             (one.homePostcode.isEmpty() ? QString() : u", "_s + one.homePostcode)},
                  {TechnicianWords::tr("A day"), TechnicianWords::tr("%n visit(s) at most", nullptr, one.mostVisits)},
                  {TechnicianWords::tr("Overtime"),
                   one.overtimeMinutes ? TechnicianWords::tr("%n minute(s)", nullptr, one.overtimeMinutes)
                                       : TechnicianWords::tr("none")},
                  {TechnicianWords::tr("Sets in the vehicle"),
                   one.mostSets ? QString::number(one.mostSets) : QString()},
                  {TechnicianWords::tr("On call"),
                   one.onCall ? TechnicianWords::tr("can be called") : TechnicianWords::tr("no")},
                  {TechnicianWords::tr("Works here from"), day(one.from)},
                  {TechnicianWords::tr("Works here no more from"), day(one.until)}},
        .acts = offeredFor(workspace, line),
        .lists = {{TechnicianWords::tr("Away"), away},
                  {TechnicianWords::tr("Fixed week"),
                   week.isEmpty() ? QStringList{TechnicianWords::tr("no fixed week yet")} : week},
                  {TechnicianWords::tr("The coming days"),
                   coming.isEmpty() ? QStringList{TechnicianWords::tr("no shift in the coming two weeks")} : coming}}};
}
