// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/dossier/deadlines.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Workplace> workplace(ActContext &context, const AnyId &id)
{
    auto query = context.database().query(
        "SELECT id, name, open_days, until_on FROM workplace WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"work.noSuchPlace"_s);
    Workplace place{.id = query.id<Workplace>(0), .name = query.text(1)};
    for (const auto &day : query.array(2))
        place.openDays << day.toString();
    place.until = query.date(3);
    return place;
}

Result<Saying> registerWorkplace(ActContext &context, const Values &values)
{
    context.made = context.recorder().insert(
        "workplace", {{"name", values.text("name"_L1)},
                      {"supervisor", values.text("supervisor"_L1)},
                      {"phone", values.text("phone"_L1)},
                      {"email", values.text("email"_L1)},
                      {"address", columnValue(values.object("address"_L1))},
                      {"open_days", columnValue(QJsonArray::fromStringList(values.texts("openDays"_L1)))},
                      {"from_on", columnValue(context.today())}});
    return Saying{u"act.registerWorkplace"_s, {{u"place"_s, values.text("name"_L1)}}};
}

Result<Saying> startPlacement(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    if ((*type)->measure.unit != TypeMeasure::Unit::Hours && (*type)->dailyMaximumMinutes == 0)
        return refused(u"work.notOfThisType"_s, {{u"type"_s, codePlace("type", file->dossier.type)}});
    const auto place = workplace(context, values.anyId("workplace"_L1));
    if (!place)
        return tl::make_unexpected(place.error());
    const auto from = values.date("from"_L1);
    if (place->until.isValid() && place->until <= from)
        return refused(u"work.placeStopped"_s, {{u"place"_s, place->name}});
    if (file->dossier.legalEventOn.isValid() && from < file->dossier.legalEventOn)
        return refused(u"work.beforeJudgment"_s, {{u"date"_s, from.toString(Qt::ISODate)},
                                                  {u"judgment"_s, file->dossier.legalEventOn.toString(Qt::ISODate)}});
    // Another place: the hours stay with the dossier.
    for (const auto &former : file->placements)
        if (!former.until.isValid())
            context.recorder().update("placement", former.id,
                                      {{"until_on", columnValue(from)}, {"end_reason", values.text("formerEnded"_L1)}});
    context.made = context.recorder().insert("placement", file->dossier,
                                             {{"workplace", columnValue(place->id)},
                                              {"from_on", columnValue(from)},
                                              {"tasks", values.text("tasks"_L1)},
                                              {"roster", columnValue(values.json().value("roster"_L1).toArray())},
                                              {"contract_signed_on", columnValue(values.date("contractSignedOn"_L1))}});
    return Saying{
        u"act.startPlacement"_s,
        {{u"place"_s, place->name}, {u"from"_s, from.toString(Qt::ISODate)}, {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> endPlacement(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto running = std::find_if(file->placements.begin(), file->placements.end(),
                                      [](const Placement &one) { return !one.until.isValid(); });
    if (running == file->placements.end())
        return refused(u"work.noPlacement"_s);
    context.recorder().update(
        "placement", running->id,
        {{"until_on", columnValue(values.date("on"_L1))}, {"end_reason", values.text("reason"_L1)}});
    return Saying{
        u"act.endPlacement"_s,
        {{u"place"_s, file->workplaces.value(running->workplace).name}, {u"dossier"_s, context.describe(*file)}}};
}

struct Span
{
    QDateTime from;
    QDateTime to;
};

Span spanOf(QDate on, QTime from, QTime to)
{
    return {QDateTime(on, from), QDateTime(to <= from ? on.addDays(1) : on, to)};
}

// Every rule of one line of hours; the Problem says which one it breaks.
Outcome checkHours(ActContext &context, const DossierFile &file, const DossierType &type, QDate on, QTime from,
                   QTime to, int minutes, const AnyId &except)
{
    if (on > context.today())
        return refused(u"work.ahead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    if (file.dossier.legalEventOn.isValid() && on < file.dossier.legalEventOn)
        return refused(u"work.beforeJudgment"_s, {{u"date"_s, on.toString(Qt::ISODate)},
                                                  {u"judgment"_s, file.dossier.legalEventOn.toString(Qt::ISODate)}});
    if (minutes <= 0)
        return refused(u"work.noTime"_s);
    int thatDay = minutes;
    int accepted = 0;
    int provisional = 0;
    for (const auto &other : file.hours) {
        if (other.id == except || (other.state != u"PROVISIONAL" && other.state != u"ACCEPTED"))
            continue;
        (other.state == u"ACCEPTED" ? accepted : provisional) += other.minutes;
        if (other.workedOn == on)
            thatDay += other.minutes;
        if (from.isValid() && other.startsAt.isValid()) {
            const auto mine = spanOf(on, from, to);
            const auto theirs = spanOf(other.workedOn, other.startsAt, other.endsAt);
            if (mine.from < theirs.to && theirs.from < mine.to)
                return refused(u"work.overlaps"_s, {{u"date"_s, other.workedOn.toString(Qt::ISODate)},
                                                    {u"from"_s, other.startsAt.toString(u"HH:mm"_s)},
                                                    {u"to"_s, other.endsAt.toString(u"HH:mm"_s)}});
        }
    }
    if (type.dailyMaximumMinutes > 0 && thatDay > type.dailyMaximumMinutes)
        return refused(u"work.aboveDay"_s,
                       {{u"date"_s, on.toString(Qt::ISODate)},
                        {u"hours"_s, codePlace("minutes", QString::number(thatDay))},
                        {u"most"_s, codePlace("minutes", QString::number(type.dailyMaximumMinutes))}});
    if (file.dossier.hoursImposed > 0 && accepted + provisional + minutes > file.dossier.hoursImposed)
        return refused(
            u"work.aboveImposed"_s,
            {{u"imposed"_s, codePlace("minutes", QString::number(file.dossier.hoursImposed))},
             {u"left"_s, codePlace("minutes", QString::number(file.dossier.hoursImposed - accepted - provisional))}});
    return {};
}

Result<Saying> recordHours(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    if (file->placements.isEmpty())
        return refused(u"work.noPlacement"_s);
    const auto on = values.date("on"_L1);
    const auto placement = std::find_if(file->placements.rbegin(), file->placements.rend(), [&](const Placement &one) {
        return one.from <= on && (!one.until.isValid() || on <= one.until);
    });
    if (placement == file->placements.rend())
        return refused(u"work.noPlacementThen"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    if (values.boolean("absent"_L1)) {
        context.made = context.recorder().insert("hours", file->dossier,
                                                 {{"placement", columnValue(placement->id)},
                                                  {"worked_on", columnValue(on)},
                                                  {"state", u"ABSENT"_s},
                                                  {"note", values.text("note"_L1)},
                                                  {"recorded_by", context.user().login}});
        return Saying{u"act.recordAbsence"_s,
                      {{u"on"_s, on.toString(Qt::ISODate)}, {u"dossier"_s, context.describe(*file)}}};
    }
    const auto from = values.clockTime("from"_L1);
    const auto to = values.clockTime("to"_L1);
    const int pause = static_cast<int>(values.number("breakMinutes"_L1));
    int minutes = 0;
    if (values.has("hours"_L1)) {
        minutes = static_cast<int>(values.number("hours"_L1));
    } else if (from.isValid() && to.isValid()) {
        minutes = workedMinutes(from, to, pause);
    } else {
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"hours"_s}});
    }
    const auto corrects = values.anyId("corrects"_L1);
    if (!corrects.isNull() && std::none_of(file->hours.begin(), file->hours.end(), [&](const WorkHours &one) {
            return one.id == corrects && one.state != u"CORRECTED";
        }))
        return refused(u"work.nothingToCorrect"_s);
    const auto place = file->workplaces.value(placement->workplace);
    static const QStringList days{u"MONDAY"_s, u"TUESDAY"_s,  u"WEDNESDAY"_s, u"THURSDAY"_s,
                                  u"FRIDAY"_s, u"SATURDAY"_s, u"SUNDAY"_s};
    if (!place.openDays.isEmpty() && !place.openDays.contains(days[on.dayOfWeek() - 1]) &&
        values.text("note"_L1).isEmpty())
        return refused(u"work.placeClosed"_s, {{u"place"_s, place.name}, {u"date"_s, on.toString(Qt::ISODate)}});
    if (auto right = checkHours(context, *file, **type, on, from, to, minutes, corrects); !right)
        return tl::make_unexpected(right.error());
    // What comes from the place counts once the assistant has accepted it.
    const bool byHouse = context.user().role != u"PLACE_SUPERVISOR";
    Recorder::Fields fields{
        {"placement", columnValue(placement->id)},
        {"worked_on", columnValue(on)},
        {"starts_at", from.isValid() ? QVariant(from.toString(u"HH:mm"_s)) : QVariant(QMetaType::fromType<QString>())},
        {"ends_at", to.isValid() ? QVariant(to.toString(u"HH:mm"_s)) : QVariant(QMetaType::fromType<QString>())},
        {"break_minutes", pause},
        {"minutes", minutes},
        {"state", byHouse && values.boolean("accepted"_L1) ? u"ACCEPTED"_s : u"PROVISIONAL"_s},
        {"note", values.text("note"_L1)},
        {"recorded_by", context.user().login}};
    if (!corrects.isNull())
        fields << std::pair{"corrects", columnValue(corrects)};
    context.made = context.recorder().insert("hours", file->dossier, fields);
    return Saying{corrects.isNull() ? u"act.recordHours"_s : u"act.correctHours"_s,
                  {{u"hours"_s, codePlace("minutes", QString::number(minutes))},
                   {u"on"_s, on.toString(Qt::ISODate)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> decideHours(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const bool accept = values.boolean("accept"_L1, true);
    if (!accept && values.text("reason"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"reason"_s}});
    const auto wanted = values.texts("hours"_L1);
    int minutes = 0;
    int lines = 0;
    for (const auto &entry : file->hours) {
        const bool chosen = wanted.isEmpty() ? entry.state == u"PROVISIONAL" : wanted.contains(entry.id.toString());
        if (!chosen)
            continue;
        if (entry.state == u"ABSENT") { // what the place said stays; what came of it stands behind it
            QStringList notes{entry.note, values.text("reason"_L1)};
            notes.removeAll(QString());
            context.recorder().update("hours", entry.id,
                                      {{"decided_on", columnValue(context.today())}, {"note", notes.join(u"; "_s)}});
        } else if (entry.state == u"PROVISIONAL") {
            context.recorder().update("hours", entry.id,
                                      {{"state", accept ? u"ACCEPTED"_s : u"REJECTED"_s},
                                       {"decided_on", columnValue(context.today())},
                                       {"note", accept ? entry.note : values.text("reason"_L1)}});
            minutes += entry.minutes;
        } else {
            return refused(u"work.alreadyDecided"_s);
        }
        ++lines;
    }
    if (lines == 0)
        return refused(u"work.nothingToDecide"_s);
    return Saying{
        accept ? u"act.acceptHours"_s : u"act.rejectHours"_s,
        {{u"hours"_s, codePlace("minutes", QString::number(minutes))}, {u"dossier"_s, context.describe(*file)}}};
}

} // namespace

QList<ActDefinition> workActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"registerWorkplace",
         "A place where work penalties are done.",
         {{"name", Type::Text, Need::Required},
          {"supervisor", Type::Text},
          {"phone", Type::Text},
          {"email", Type::Text},
          {"address", Type::Object},
          {"openDays", Type::Texts, Need::Optional, "", "MONDAY … SUNDAY; every day when not given."}},
         registerWorkplace,
         {u"NETWORK_MANAGER"_s, u"HOUSE_DIRECTOR"_s, u"TEAM_LEADER"_s, u"JUSTICE_ASSISTANT"_s, u"ADMIN_OFFICER"_s}},
        {"startPlacement",
         "Work begins at a place; a former placement ends.",
         {dossier,
          {"workplace", Type::Reference, Need::Required, "workplace"},
          {"from", Type::Date, Need::Required},
          {"contractSignedOn", Type::Date},
          {"tasks", Type::Text},
          {"roster",
           Type::List,
           Need::Optional,
           "",
           "",
           {{"day", Type::Code, Need::Required, "weekday"},
            {"from", Type::ClockTime, Need::Required},
            {"to", Type::ClockTime, Need::Required}}},
          {"formerEnded", Type::Text}},
         startPlacement},
        {"endPlacement",
         "Work at the place ends.",
         {dossier, {"on", Type::Date, Need::Required}, {"reason", Type::Text}},
         endPlacement},
        {"recordHours",
         "Hours that were worked (minutes, over midnight), or an absence. Provisional until accepted.",
         {dossier,
          {"on", Type::Date, Need::Required},
          {"from", Type::ClockTime},
          {"to", Type::ClockTime},
          {"breakMinutes", Type::Number},
          {"hours", Type::Hours},
          {"absent", Type::Boolean},
          {"accepted", Type::Boolean},
          {"note", Type::Text},
          {"corrects", Type::Reference, Need::Optional, "hours"}},
         recordHours},
        {"decideHours",
         "Accepts or rejects hours, or marks an absence as dealt with.",
         {dossier,
          {"hours", Type::Texts, Need::Optional, "", "Ids; every provisional line when not given."},
          {"accept", Type::Boolean},
          {"reason", Type::Text}},
         decideHours,
         {u"JUSTICE_ASSISTANT"_s, u"TEAM_LEADER"_s, u"HOUSE_DIRECTOR"_s, u"NETWORK_MANAGER"_s}},
    };
}
