// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/routesheet.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/monitoring/equipmentstore.h"
#include "core/paper/sheetwriter.h"

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const Workspace &workspace, const VisitLine &line, Language language)
{
    return line.visit.placeKind == u"PRISON" ? workspace.catalogue().name(u"prison_visit"_s, line.visit.place, language)
                                             : line.address;
}

} // namespace

Sheet routeSheets(const Workspace &workspace, const DayPlan &plan, const QList<int> &duties, Language language)
{
    SheetWriter writer(workspace, language, plan.first.toString(Qt::ISODate));
    bool first = true;
    for (const int duty : duties) {
        const auto &stops = plan.plan.stops[std::size_t(duty)];
        if (stops.empty())
            continue;
        if (!first)
            writer.page();
        first = false;
        const auto on = plan.days[duty].on;
        const auto &who = plan.people[plan.days[duty].who];
        const auto check = checkDuty(plan.plan, plan.rules, duty, stops);
        writer.title(writer.words(u"day.title"_s, {{u"on"_s, fullDate(on, language)}}));
        writer.line(who.name + (who.vehicle.isEmpty() ? QString() : u" · "_s + who.vehicle));
        writer.say(u"route.hours"_s, {{u"leaves"_s, momentText(plan, check.leaves, language, on)},
                                      {u"back"_s, momentText(plan, check.back, language, on)},
                                      {u"travel"_s, (check.travel + 59) / 60}});
        QList<QStringList> rows;
        for (std::size_t at = 0; at < stops.size(); ++at) {
            const auto &line = plan.lines[stops[at].visit];
            const auto kept = workspace.read(
                [&](const Database &database) { return EquipmentStore(database).keptFor(line.visit.id); });
            QStringList what{capital(workspace.catalogue().name(u"intervention_kind"_s, line.visit.kind, language))};
            for (const auto &item : kept.value_or(QList<Equipment>()))
                what << item.serial;
            if (stops[at].second >= 0)
                what << writer.words(u"route.with"_s, {{u"name"_s, plan.people[stops[at].second].name}});
            if (!line.risk.isEmpty())
                what << line.risk;
            if (!line.visit.note.isEmpty())
                what << line.visit.note;
            rows << QStringList{
                momentText(plan, stops[at].from, language, on) + u"–"_s +
                    momentText(plan, stops[at].from + plan.plan.serviceOf(stops[at].visit), language, on),
                QString::number((check.legs[at].way + 59) / 60),
                line.title + (line.phone.isEmpty() ? QString() : u"\n"_s + line.phone),
                placeOf(workspace, line, language), what.join(u"\n"_s)};
        }
        writer.table({{"hour", 1.1}, {"route.way", 0.6, true}, {"person", 1.6}, {"where", 2}, {"route.what", 2}}, rows);
        if (check.breakFrom >= 0 && plan.plan.duties[std::size_t(duty)].breakLength > 0)
            writer.say(u"route.break"_s, {{u"at"_s, momentText(plan, check.breakFrom, language, on)},
                                          {u"minutes"_s, plan.plan.duties[std::size_t(duty)].breakLength / 60}});
        for (const auto &remark : check.remarks)
            if (remark.rule != u"PAST")
                writer.bullet(remarkText(plan, remark, workspace.catalogue(), language, on));
    }
    if (first) {
        writer.title(writer.words(u"day.title"_s, {{u"on"_s, fullDate(plan.first, language)}}));
        writer.say(u"route.none"_s);
    }
    return writer.sheet();
}

QList<CalendarVisit> calendarVisits(const Workspace &workspace, const DayPlan &plan, int person, Language language)
{
    QList<CalendarVisit> found;
    for (int duty = 0; duty < int(plan.days.size()); ++duty) {
        if (plan.days[duty].who != person)
            continue;
        for (const auto &stop : plan.plan.stops[std::size_t(duty)]) {
            const auto &line = plan.lines[stop.visit];
            const auto moves = workspace.read(
                [&](const Database &database) { return VisitStore(database).moves(line.visit.id).size(); });
            found << CalendarVisit{.id = line.visit.id,
                                   .kind =
                                       workspace.catalogue().name(u"intervention_kind"_s, line.visit.kind, language),
                                   .number = line.number,
                                   .place = line.visit.placeKind == u"PRISON" ? placeOf(workspace, line, language)
                                                                              : line.address.section(u", "_s, -1),
                                   .from = plan.clock(stop.from),
                                   .seconds = plan.plan.serviceOf(stop.visit),
                                   .sequence = int(moves.value_or(0))};
        }
    }
    return found;
}
