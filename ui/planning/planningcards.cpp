// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planningcards.h"

#include "core/acts/act.h"
#include "core/base/sentence.h"
#include "ui/base/problemtext.h"
#include "ui/planning/timeaxis.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanningCards)
};

} // namespace

QString visitIconName(const QString &kind)
{
    static const QHash<QString, QString> icons{{u"CONNECT_HOME"_s, u"house"_s},
                                               {u"CONNECT_PRISON"_s, u"building"_s},
                                               {u"DISCONNECT_HOME"_s, u"unplug"_s},
                                               {u"DISCONNECT_PRISON"_s, u"unplug"_s},
                                               {u"RANGE_CHECK"_s, u"online"_s},
                                               {u"SWAP_TAG"_s, u"transfer"_s},
                                               {u"SWAP_UNIT"_s, u"transfer"_s},
                                               {u"STRAP"_s, u"bracelet"_s},
                                               {u"BATTERY"_s, u"battery"_s},
                                               {u"FAULT"_s, u"bolt"_s},
                                               {u"MOVE"_s, u"car"_s},
                                               {u"RECOVER"_s, u"box"_s},
                                               {u"MEDICAL"_s, u"plus"_s}};
    return icons.value(kind, u"work"_s);
}

Icon visitIcon(const QString &kind)
{
    return iconNamed(visitIconName(kind)).value_or(Icon::Work);
}

bool mayMoveVisit(const DayPlan &plan, int visit)
{
    const auto &state = plan.lines[visit].visit.state;
    return state == u"OPEN" || state == u"PLANNED";
}

QString placeWords(const Workspace &workspace, const VisitLine &line)
{
    if (line.visit.placeKind == u"PRISON") {
        const auto name = workspace.catalogue().name(u"prison_visit"_s, line.visit.place, workspace.language());
        return name.isEmpty() ? Words::tr("prison") : name;
    }
    // The municipality at the end of the address, without its postcode.
    auto place = line.address.section(u", "_s, -1);
    if (const auto space = place.indexOf(u' '); space == 4 && place.left(4).toInt() > 0)
        place = place.mid(5);
    return place.isEmpty() ? line.visit.postcode : place;
}

QString dueWords(const DayPlan &plan, int visit, QDate today, Language language)
{
    const auto &latest = plan.lines[visit].visit.latestOn;
    if (!latest.isValid())
        return {};
    const auto days = today.daysTo(latest);
    if (days < 0)
        return Words::tr("%1 d late").arg(-days);
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("tomorrow");
    return mediumDate(latest, language).section(u' ', 0, 1) + u" · "_s + Words::tr("%1 d").arg(days);
}

QString stateWords(BoardCard::State state)
{
    static const QHash<BoardCard::State, const char *> words{
        {BoardCard::State::Planned, QT_TRANSLATE_NOOP("PlanningCards", "planned")},
        {BoardCard::State::Promised, QT_TRANSLATE_NOOP("PlanningCards", "promised")},
        {BoardCard::State::EnRoute, QT_TRANSLATE_NOOP("PlanningCards", "on the way")},
        {BoardCard::State::Busy, QT_TRANSLATE_NOOP("PlanningCards", "begun")},
        {BoardCard::State::Done, QT_TRANSLATE_NOOP("PlanningCards", "done")},
        {BoardCard::State::Failed, QT_TRANSLATE_NOOP("PlanningCards", "in vain")}};
    return Words::tr(words.value(state));
}

BoardCard cardOf(const Workspace &workspace, const DayPlan &plan, int visit, int duty)
{
    const auto &line = plan.lines[visit];
    const auto &one = plan.plan.visits[std::size_t(visit)];
    const auto language = workspace.language();
    BoardCard card{.visit = line.visit.id,
                   .icon = visitIconName(line.visit.kind),
                   .place = placeWords(workspace, line),
                   .kind = workspace.catalogue().name(u"intervention_kind"_s, line.visit.kind, language),
                   .hasTwo = one.crew > 1};
    card.family = line.visit.isConnection() ? BoardCard::Family::Connect
                  : line.visit.kind.startsWith(u"DISCONNECT") || line.visit.kind == u"RECOVER"
                      ? BoardCard::Family::Disconnect
                      : BoardCard::Family::Technical;
    const auto &state = line.visit.state;
    card.state = state == u"DONE"       ? BoardCard::State::Done
                 : state == u"FAILED"   ? BoardCard::State::Failed
                 : state == u"STARTED"  ? BoardCard::State::Busy
                 : state == u"EN_ROUTE" ? BoardCard::State::EnRoute
                 : one.isPromised       ? BoardCard::State::Promised
                                        : BoardCard::State::Planned;
    int from = 0;
    bool stands = false;
    for (int other = 0; other < int(plan.plan.stops.size()); ++other)
        for (const auto &stop : plan.plan.stops[std::size_t(other)])
            if (stop.visit == visit && (duty < 0 || other == duty)) {
                from = stop.from;
                stands = true;
            }
    if (stands) {
        card.from = plan.instant(from);
        card.until = plan.instant(from + plan.plan.serviceOf(visit));
    } else {
        card.until = plan.plan.serviceOf(visit);
    }
    if (one.isPromised) {
        card.promisedFrom = plan.instant(one.promise.from);
        card.promisedUntil = plan.instant(one.promise.until);
    }
    card.isPinned = one.isPinned;
    card.isUrgent = one.level == 0;
    card.mayMove = mayMoveVisit(plan, visit);
    QStringList spoken{card.kind, line.title, card.place};
    if (stands)
        spoken << TimeAxis::span(card.from, card.until);
    if (stands)
        spoken << stateWords(card.state);
    if (duty >= 0)
        spoken << plan.plan.duties[std::size_t(duty)].name;
    if (card.isPinned)
        spoken << Words::tr("pinned");
    if (card.hasTwo)
        spoken << Words::tr("two persons");
    card.spoken = spoken.filter(QRegularExpression(u"."_s)).join(u", "_s);
    return card;
}
