// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/planviews.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"

using namespace Qt::StringLiterals;

namespace {

int minutesOf(int seconds)
{
    return (seconds + 59) / 60;
}

QJsonArray remarksJson(const Workspace &workspace, const DayPlan &plan, const std::vector<PlanRemark> &remarks,
                       Language language, QDate day)
{
    QJsonArray list;
    for (const auto &remark : remarks) {
        QJsonObject one{{u"rule"_s, remark.rule},
                        {u"grade"_s, remark.grade == PlanGrade::Never        ? u"NEVER"_s
                                     : remark.grade == PlanGrade::WithReason ? u"WITH_REASON"_s
                                                                             : u"COSTS"_s},
                        {u"cost"_s, remark.cost},
                        {u"sentence"_s, remarkText(plan, remark, workspace.catalogue(), language, day)}};
        if (remark.visit >= 0)
            one.insert(u"intervention"_s, plan.lines[remark.visit].visit.id.toString());
        list << one;
    }
    return list;
}

const char *kindWord(PlanChangeLine::Kind kind)
{
    switch (kind) {
    case PlanChangeLine::Kind::New:
        return "NEW";
    case PlanChangeLine::Kind::Moved:
        return "MOVED";
    case PlanChangeLine::Kind::Hour:
        return "HOUR";
    case PlanChangeLine::Kind::Back:
        return "BACK";
    case PlanChangeLine::Kind::Equipment:
        return "EQUIPMENT";
    }
    return "";
}

QJsonObject stopJson(const DayPlan &plan, int duty, const DutyCheck &check, std::size_t at, const DutyStop &stop)
{
    const auto &line = plan.lines[stop.visit];
    const auto &visit = plan.plan.visits[std::size_t(stop.visit)];
    QJsonObject one{{u"intervention"_s, line.visit.id.toString()},
                    {u"kind"_s, line.visit.kind},
                    {u"person"_s, line.title},
                    {u"state"_s, line.visit.state},
                    {u"from"_s, plan.wall(stop.from)},
                    {u"until"_s, plan.wall(stop.from + plan.plan.serviceOf(stop.visit))},
                    {u"way"_s, minutesOf(check.legs[at].way)},
                    {u"promised"_s, visit.isPromised},
                    {u"pinned"_s, visit.isPinned}};
    if (stop.second >= 0)
        one.insert(u"with"_s, plan.people[stop.second].login);
    Q_UNUSED(duty)
    return one;
}

} // namespace

QJsonArray linesJson(const Workspace &workspace, const DayPlan &plan, const QList<PlanChangeLine> &lines,
                     Language language, QDate day)
{
    QJsonArray list;
    for (const auto &line : lines) {
        const auto &visit = plan.lines[line.visit];
        QJsonObject one{{u"change"_s, QString::fromLatin1(kindWord(line.kind))},
                        {u"intervention"_s, visit.visit.id.toString()},
                        {u"kind"_s, visit.visit.kind},
                        {u"person"_s, visit.title},
                        {u"why"_s, saidOfPlan(plan, line.why, workspace.catalogue(), language, day)},
                        {u"without"_s, saidOfPlan(plan, line.without, workspace.catalogue(), language, day)},
                        {u"told"_s, toldOf(plan, line)}};
        if (line.kind == PlanChangeLine::Kind::Equipment) {
            one.insert(u"device"_s, line.device);
            one.insert(u"serial"_s, line.serial);
        }
        if (line.fromPerson >= 0)
            one.insert(u"from"_s, QJsonObject{{u"technician"_s, plan.people[line.fromPerson].login},
                                              {u"at"_s, plan.wall(line.from)}});
        if (line.toPerson >= 0)
            one.insert(u"to"_s,
                       QJsonObject{{u"technician"_s, plan.people[line.toPerson].login}, {u"at"_s, plan.wall(line.to)}});
        if (line.second >= 0)
            one.insert(u"with"_s, plan.people[line.second].login);
        list << one;
    }
    return list;
}

QJsonObject dayPlanJson(const Workspace &workspace, const DayPlan &plan, QDate on, Language language)
{
    QJsonObject technicians;
    for (int duty = 0; duty < int(plan.days.size()); ++duty) {
        if (plan.days[duty].on != on)
            continue;
        const auto &of = plan.plan.duties[std::size_t(duty)];
        const auto &who = plan.people[plan.days[duty].who];
        const auto &stops = plan.plan.stops[std::size_t(duty)];
        const auto check = checkDuty(plan.plan, plan.rules, duty, stops);
        QJsonArray visits;
        for (std::size_t at = 0; at < stops.size(); ++at)
            visits << stopJson(plan, duty, check, at, stops[at]);
        QJsonObject one{
            {u"technician"_s, who.login},
            {u"name"_s, who.name},
            {u"regions"_s, QJsonArray::fromStringList(who.technician.regions)},
            {u"vehicle"_s, who.vehicle},
            {u"works"_s, of.worksThen && !of.isAbsent},
            {u"absence"_s, plan.days[duty].absence},
            {u"hoursKnown"_s, of.hoursKnown},
            {u"from"_s, plan.wall(of.hours.from)},
            {u"until"_s, plan.wall(of.hours.until)},
            {u"room"_s, minutesOf(of.room())},
            {u"load"_s, minutesOf(check.load)},
            {u"travel"_s, minutesOf(check.travel)},
            {u"most"_s, of.mostVisits},
            {u"count"_s, visits.size()},
            {u"visits"_s, visits},
            {u"remarks"_s, remarksJson(workspace, plan, check.remarks, language, on)},
            {u"token"_s, who.login + u'/' + on.toString(Qt::ISODate) + u'/' + dayToken(plan, plan.days[duty].who, on)}};
        if (check.breakFrom >= 0)
            one.insert(u"breakAt"_s, plan.wall(check.breakFrom));
        if (!stops.empty()) {
            one.insert(u"leaves"_s, plan.wall(check.leaves));
            one.insert(u"back"_s, plan.wall(check.back));
        }
        auto key = who.login;
        while (technicians.contains(key)) // a second shift of the same day
            key += u'+';
        technicians.insert(key, one);
    }
    QJsonArray toPlan;
    for (int visit = 0; visit < int(plan.lines.size()); ++visit)
        if (plan.lines[visit].visit.state == u"OPEN")
            toPlan << QJsonObject{
                {u"intervention"_s, plan.lines[visit].visit.id.toString()},
                {u"kind"_s, plan.lines[visit].visit.kind},
                {u"person"_s, plan.lines[visit].title},
                {u"level"_s, plan.plan.visits[std::size_t(visit)].level},
                {u"latestOn"_s, plan.lines[visit].visit.latestOn.isValid()
                                    ? QJsonValue(plan.lines[visit].visit.latestOn.toString(Qt::ISODate))
                                    : QJsonValue()}};
    return {{u"date"_s, on.toString(Qt::ISODate)}, {u"technicians"_s, technicians}, {u"toPlan"_s, toPlan}};
}

QJsonObject proposalsJson(const Workspace &workspace, const DayPlan &plan, const PlaceProposals &proposals,
                          Language language)
{
    const auto &catalogue = workspace.catalogue();
    QJsonArray places;
    for (const auto &place : proposals.places) {
        const auto &of = plan.plan.duties[std::size_t(place.duty)];
        const auto on = plan.clock(place.from).date;
        places << QJsonObject{{u"technician"_s, plan.people[of.technician].login},
                              {u"at"_s, plan.wall(place.from)},
                              {u"sentence"_s, placeText(plan, place, catalogue, language)},
                              {u"loadBefore"_s, minutesOf(place.loadBefore)},
                              {u"load"_s, minutesOf(place.loadAfter)},
                              {u"room"_s, minutesOf(place.room)},
                              {u"count"_s, qsizetype(place.placing.stops.size())},
                              {u"travel"_s, minutesOf(std::max(0, place.placing.addedTravel))},
                              {u"cost"_s, place.placing.cost},
                              {u"remarks"_s, remarksJson(workspace, plan, place.placing.check.remarks, language, on)},
                              {u"lines"_s, linesJson(workspace, plan, place.lines, language, on)}};
    }
    QJsonObject refused;
    for (const auto &one : proposals.refused) {
        const auto &of = plan.plan.duties[std::size_t(one.duty)];
        const auto login = plan.people[of.technician].login;
        if (refused.contains(login))
            continue;
        refused.insert(login, QJsonObject{{u"on"_s, plan.days[one.duty].on.toString(Qt::ISODate)},
                                          {u"sentence"_s, refusedText(plan, proposals.visit, one, catalogue, language)},
                                          {u"withReason"_s, one.mayWithReason()},
                                          {u"remarks"_s,
                                           remarksJson(workspace, plan, one.why, language, plan.days[one.duty].on)}});
    }
    QJsonArray tried;
    for (const auto &one : proposals.tried) {
        QJsonArray moved;
        for (const int visit : one.moved)
            moved << plan.lines[visit].title;
        QStringList rules;
        for (const auto &remark : one.remarks)
            rules << remark.rule;
        tried << QJsonObject{{u"moved"_s, moved},
                             {u"load"_s, minutesOf(one.load)},
                             {u"count"_s, one.visits},
                             {u"rules"_s, rules.join(u' ')}};
    }
    QJsonArray held;
    for (const int visit : proposals.held)
        held << plan.lines[visit].title;
    return {{u"intervention"_s, plan.lines[proposals.visit].visit.id.toString()},
            {u"person"_s, plan.lines[proposals.visit].title},
            {u"places"_s, places},
            {u"notPossible"_s, refused},
            {u"tried"_s, tried},
            {u"held"_s, held},
            {u"sentences"_s, QJsonArray::fromStringList(triedTexts(plan, proposals, catalogue, language))}};
}

QJsonObject autoplanJson(const Workspace &workspace, const DayPlan &plan, const Autoplan &found, Language language)
{
    QJsonArray left;
    for (const int visit : found.left)
        left << QJsonObject{
            {u"intervention"_s, plan.lines[visit].visit.id.toString()},
            {u"person"_s, plan.lines[visit].title},
            {u"kind"_s, plan.lines[visit].visit.kind},
            {u"level"_s, plan.plan.visits[std::size_t(visit)].level},
            {u"why"_s, remarkTexts(plan, found.why.value(visit), workspace.catalogue(), language, plan.first)}};
    QJsonArray byLevel;
    for (const int count : found.leftByLevel)
        byLevel << count;
    return {{u"lines"_s, linesJson(workspace, plan, found.lines, language, plan.first)},
            {u"left"_s, left},
            {u"leftByLevel"_s, byLevel},
            {u"travelBefore"_s, minutesOf(found.travelBefore)},
            {u"travelAfter"_s, minutesOf(found.travelAfter)},
            {u"milliseconds"_s, found.milliseconds},
            {u"iterations"_s, found.iterations},
            {u"stopped"_s, found.stopped},
            {u"engine"_s,
             found.engine.code.isEmpty() ? QJsonValue() : QJsonValue(problemSentence(found.engine, language))}};
}
