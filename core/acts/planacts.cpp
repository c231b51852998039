// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// The plan of visits: who goes where and when, who may not, what people are told of it, how long the ways are.
#include "core/access/staffstore.h"
#include "core/acts/mandateacts.h"
#include "core/acts/plansteps.h"
#include "core/acts/technicianacts.h"
#include "core/base/sentence.h"
#include "core/monitoring/monitoringstore.h"

#include <cmath>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Saying> planIntervention(ActContext &context, const Values &values)
{
    auto line = planLine(context, values);
    if (!line)
        return tl::make_unexpected(line.error());
    const bool moves = line->file.visit.state == u"PLANNED";
    QList<PlanLine> lines{std::move(*line)};
    if (auto done = changePlan(context, lines, values.text("reason"_L1), values.texts("seen"_L1)); !done)
        return tl::make_unexpected(done.error());
    const auto &done = lines.first();
    context.made = done.file.visit.id;
    return saidOfVisit(moves ? "act.planIntervention.moved" : "act.planIntervention", done.file,
                       {{u"technician"_s, done.technician.name}, {u"at"_s, wallColumn(done.from)}});
}

Result<Saying> unplanIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    QList<PlanLine> lines{PlanLine{.file = std::move(*file), .off = true}};
    if (auto done = changePlan(context, lines, values.text("reason"_L1), values.texts("seen"_L1)); !done)
        return tl::make_unexpected(done.error());
    return saidOfVisit("act.unplanIntervention", lines.first().file);
}

// Several visits at once: all of it or nothing, taken back as one.
Result<Saying> changeThePlan(ActContext &context, const Values &values)
{
    QList<PlanLine> lines;
    for (const auto &one : values.list("lines"_L1)) {
        auto line = planLine(context, one);
        if (!line)
            return tl::make_unexpected(line.error());
        lines << std::move(*line);
    }
    if (auto done = changePlan(context, lines, values.text("reason"_L1), values.texts("seen"_L1)); !done)
        return tl::make_unexpected(done.error());
    context.made = lines.first().file.visit.id;
    if (lines.size() == 1)
        return saidOfVisit(
            lines.first().off ? "act.unplanIntervention" : "act.planIntervention", lines.first().file,
            {{u"technician"_s, lines.first().technician.name}, {u"at"_s, wallColumn(lines.first().from)}});
    context.aboutDossier = {}; // of several
    return Saying{u"act.changePlan"_s, {{u"count"_s, lines.size()}, {u"person"_s, lines.first().file.one.name()}}};
}

Result<Saying> pinIntervention(ActContext &context, const Values &values)
{
    const auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    const bool pinned = values.boolean("pinned"_L1, !file->visit.pinned);
    context.recorder().update("intervention", file->visit.id, {{"pinned", pinned ? 1 : 0}});
    context.made = file->visit.id;
    return saidOfVisit(pinned ? "act.pinIntervention" : "act.pinIntervention.off", *file);
}

Result<Saying> setVisitHours(ActContext &context, const Values &values)
{
    const auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    QList<VisitHours> hours;
    for (const auto &one : values.list("hours"_L1)) {
        VisitHours read{.from = one.clockTime("from"_L1), .to = one.clockTime("to"_L1)};
        if (read.to <= read.from)
            return refused(u"visit.shiftTimes"_s);
        for (const auto &code : one.texts("weekdays"_L1)) {
            const auto *item = context.catalogue().item(u"weekday"_s, code);
            if (!item)
                return badInput(u"act.fieldNotInList"_s,
                                {{u"field"_s, u"weekdays"_s}, {u"value"_s, code}, {u"list"_s, u"weekday"_s}});
            read.weekdays << item->members.value("iso"_L1).toInt();
        }
        hours << read;
    }
    context.recorder().update("intervention", file->visit.id, {{"windows", columnValue(toJson(hours))}});
    context.made = file->visit.id;
    return saidOfVisit(hours.isEmpty() ? "act.setVisitHours.none" : "act.setVisitHours", *file);
}

Result<Saying> barTechnician(ActContext &context, const Values &values)
{
    const auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto staff = staffMember(context, values.text("technician"_L1));
    if (!staff)
        return tl::make_unexpected(staff.error());
    const auto id = AnyId::of({"visit_bar", one->monitoring.id.bytes(), staff->id.bytes()});
    const bool lift = values.boolean("lift"_L1);
    QVariant stands;
    {
        auto query = context.database().query("SELECT deleted FROM visit_bar WHERE id = ?", id);
        if (query.next())
            stands = query.integer(0) == 0;
    }
    const QJsonObject places{{u"technician"_s, staff->name}, {u"person"_s, one->name()}};
    if (lift) {
        if (!stands.toBool())
            return refused(u"plan.notBarred"_s, places);
        context.recorder().remove("visit_bar", id);
        return Saying{u"act.barTechnician.lift"_s, places};
    }
    if (stands.toBool())
        return refused(u"plan.barredAlready"_s, places);
    const Recorder::Fields fields{{"reason", values.text("reason"_L1)},
                                  {"at", momentColumn(momentNow(context))},
                                  {"login", context.user().login}};
    if (stands.isValid())
        context.recorder().update("visit_bar", id, fields + Recorder::Fields{{"deleted", 0}});
    else
        context.recorder().insert(
            "visit_bar", one->file.dossier,
            Recorder::Fields{{"monitoring", columnValue(one->monitoring.id)}, {"staff", columnValue(staff->id)}} +
                fields,
            id);
    context.made = id;
    return Saying{u"act.barTechnician"_s, places};
}

struct Told
{
    QString way{};
    QString address{};
};

// To the person by telephone number, else by letter; of a visit in prison to its registry too.
QList<Told> toldOf(const VisitFile &file)
{
    QList<Told> told;
    const auto known = file.one.file.persons.constFind(file.one.monitoring.person);
    if (file.visit.placeKind == u"PRISON") {
        told << Told{u"PRISON"_s, file.visit.place};
        return told; // who is held is told there
    }
    const auto phone = known == file.one.file.persons.constEnd() ? QString() : known->phone;
    told << (phone.isEmpty() ? Told{u"LETTER"_s, {}} : Told{u"SMS"_s, phone});
    return told;
}

Result<Saying> tellVisits(ActContext &context, const Values &values)
{
    int count = 0;
    QString person;
    for (const auto &id : values.texts("interventions"_L1)) {
        const auto given =
            Values::read({{u"intervention"_s, id}}, {{"intervention", Type::Reference}}, context.catalogue());
        auto file = given ? visitFile(context, *given) : Result<VisitFile>(tl::make_unexpected(given.error()));
        if (!file)
            return tl::make_unexpected(file.error());
        auto &visit = file->visit;
        if (visit.state != u"PLANNED" || !visit.startsAt.isValid())
            return refused(u"plan.notTold"_s, {{u"person"_s, file->one.name()}});
        if (!visit.promised)
            if (auto told = promise(context, visit, {}); !told)
                return tl::make_unexpected(told.error());
        const auto language = visit.language.isEmpty() ? context.language() : languageFromCode(visit.language);
        for (const auto &one : toldOf(*file)) {
            const auto text = one.way == u"PRISON" ? spoken({u"plan.messagePrison"_s,
                                                             {{u"person"_s, file->one.name()},
                                                              {u"day"_s, fullDate(visit.startsAt.date(), language)},
                                                              {u"from"_s, visit.startsAt.toString(u"HH:mm"_s)},
                                                              {u"place"_s, codePlace("prison_visit", visit.place)}}},
                                                            context.catalogue(), language)
                                                   : sentence(u"plan.message"_s, language,
                                                              {{u"day"_s, fullDate(visit.startsAt.date(), language)},
                                                               {u"from"_s, visit.promisedFrom.toString(u"HH:mm"_s)},
                                                               {u"until"_s, visit.promisedUntil.toString(u"HH:mm"_s)}});
            context.made = context.recorder().insert("visit_message", file->one.file.dossier,
                                                     {{"intervention", columnValue(visit.id)},
                                                      {"way", one.way},
                                                      {"address", one.address},
                                                      {"text", text},
                                                      {"starts_at", wallColumn(visit.startsAt)},
                                                      {"at", momentColumn(momentNow(context))},
                                                      {"login", context.user().login}});
            ++count;
        }
        person = file->one.name();
    }
    if (count == 0)
        return refused(u"plan.noLines"_s);
    if (count > 1)
        context.aboutDossier = {};
    return Saying{count == 1 ? u"act.tellVisits.one"_s : u"act.tellVisits"_s,
                  {{u"count"_s, count}, {u"person"_s, person}}};
}

constexpr int mostTravelLines = 20'000;

struct TravelLine
{
    QString from{};
    QString to{}; // empty: of the middle of a postcode
    int minutes = 0;
    int latitude = 0; // millionths
    int longitude = 0;
};

// All of it is read before anything is written.
Result<QList<TravelLine>> travelLines(const QString &content)
{
    QList<TravelLine> found;
    const auto lines = content.split(u'\n');
    int number = 0;
    int count = 0;
    for (const auto &whole : lines) {
        ++number;
        auto line = whole.trimmed();
        if (number == 1 && line.startsWith(QChar::ByteOrderMark))
            line = line.mid(1).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto bad = [&] {
            return badInput(u"plan.travelLine"_s, {{u"line"_s, number}, {u"text"_s, line.left(60)}});
        };
        const auto cells = line.split(line.contains(u';') ? u';' : u',');
        if (cells.size() != 3)
            return bad();
        if (++count > mostTravelLines)
            return refused(u"plan.travelTooMany"_s, {{u"count"_s, lines.size()}, {u"most"_s, mostTravelLines}});
        const auto from = cells[0].trimmed();
        const auto isPostcode = [](const QString &text) {
            return text.size() == 4 && text[0] != u'0' &&
                   std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        };
        if (number == 1 && !from.isEmpty() && from[0].isLetter()) { // a line of names
            --count;
            continue;
        }
        bool one = false, two = false;
        const double second = cells[1].trimmed().toDouble(&one);
        const double third = cells[2].trimmed().toDouble(&two);
        if (!isPostcode(from) || !one || !two)
            return bad();
        const bool isMiddle = !isPostcode(cells[1].trimmed());
        constexpr double millionths = 1e6;
        if (!std::isfinite(second) || !std::isfinite(third))
            return bad();
        if (isMiddle && (second < 49 || second > 52 || third < 2 || third > 7)) // of Belgium
            return bad();
        if (!isMiddle && (third < -1 || third > 600))
            return bad();
        if (isMiddle)
            found << TravelLine{
                .from = from, .latitude = qRound(second * millionths), .longitude = qRound(third * millionths)};
        else
            found << TravelLine{.from = from, .to = cells[1].trimmed(), .minutes = qRound(third)};
    }
    return found;
}

Result<Saying> importTravel(ActContext &context, const Values &values)
{
    const auto lines = travelLines(values.text("content"_L1));
    if (!lines)
        return tl::make_unexpected(lines.error());
    for (const auto &line : *lines) {
        const auto id = AnyId::of({"travel_time", line.from.toLatin1(), line.to.toLatin1()});
        const Recorder::Fields fields{
            {"minutes", line.minutes}, {"latitude", line.latitude}, {"longitude", line.longitude}};
        bool stands = false;
        {
            auto query = context.database().query("SELECT 1 FROM travel_time WHERE id = ?", id);
            stands = query.next();
        }
        if (stands)
            context.recorder().update("travel_time", id, fields + Recorder::Fields{{"deleted", 0}});
        else
            context.recorder().insert("travel_time",
                                      Recorder::Fields{{"from_place", line.from}, {"to_place", line.to}} + fields, id);
    }
    if (lines->isEmpty())
        return refused(u"plan.noLines"_s);
    return Saying{u"act.importTravel"_s, {{u"count"_s, lines->size()}}};
}

} // namespace

QList<ActDefinition> planActs()
{
    const ActField intervention{"intervention", Type::Reference, Need::Required, "intervention"};
    const ActField seen{"seen", Type::Texts, Need::Optional, "",
                        "Days of technicians as they were seen (LOGIN/DAY/TOKEN): refused when one was changed since."};
    const QList<ActField> place{
        {"second", Type::Text, Need::Optional, "", "Login or id of the second, where nobody goes alone."},
        {"minutes", Type::Number},
        {"vehicle", Type::Reference, Need::Optional, "equipment"},
        {"pinned", Type::Boolean},
        {"confirmed", Type::Boolean, Need::Optional, "", "The person was reached and knows the time."},
        {"equipment", Type::Texts, Need::Optional, "", "Serials or ids that are kept for it."}};
    const ActField technician{"technician", Type::Text, Need::Required, "", "Login or id."};
    const auto &planners = plannerRoles();
    return {
        {"planIntervention", "Plans a visit, or moves it, with the reason.",
         QList<ActField>{intervention, technician, {"startsAt", Type::Moment, Need::Required}} + place +
             QList<ActField>{{"reason", Type::Text}, seen},
         planIntervention, planners},
        {"unplanIntervention",
         "Takes a visit off the plan.",
         {intervention, {"reason", Type::Text, Need::Required}, seen},
         unplanIntervention,
         planners},
        {"changePlan",
         "Several visits planned, moved or taken off at once, with one reason.",
         {{"lines", Type::List, Need::Required, "", "",
           QList<ActField>{intervention,
                           {"off", Type::Boolean, Need::Optional, "", "It is taken off the plan."},
                           {"technician", Type::Text, Need::Optional, "", "Login or id."},
                           {"startsAt", Type::Moment}} +
               place},
          {"reason", Type::Text},
          seen},
         changeThePlan,
         planners},
        {"pinIntervention",
         "A visit that stays where it is when the plan is worked out anew; or not any more.",
         {intervention, {"pinned", Type::Boolean}},
         pinIntervention,
         planners},
        {"setVisitHours",
         "When somebody can be found for a visit; an empty list: whenever.",
         {intervention,
          {"hours",
           Type::List,
           Need::Required,
           "",
           "",
           {{"weekdays", Type::Texts, Need::Optional, "weekday"},
            {"from", Type::ClockTime, Need::Required},
            {"to", Type::ClockTime, Need::Required}}}},
         setVisitHours,
         planners + QStringList{u"MONITORING_OPERATOR"_s, u"TECHNICIAN"_s}},
        {"barTechnician",
         "A technician who may not come to somebody; or may again.",
         {{"monitoring", Type::Reference, Need::Required, "monitoring"},
          technician,
          {"reason", Type::Text, Need::Required},
          {"lift", Type::Boolean}},
         barTechnician,
         planners},
        {"tellVisits",
         "Tells people, or the prison, when the technician comes.",
         {{"interventions", Type::Texts, Need::Required}},
         tellVisits,
         planners + QStringList{u"MONITORING_OPERATOR"_s},
         false},
        {"importTravel",
         "The house's own travel times (postcode;postcode;minutes) or middles of postcodes "
         "(postcode;latitude;longitude).",
         {{"content", Type::LongText, Need::Required, "content"}},
         importTravel,
         planners + QStringList{u"CATALOGUE_MANAGER"_s}},
    };
}
