// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// What the desk does: acts written, and the planner asked.
#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "ui/base/problemtext.h"
#include "ui/planning/planningdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

struct PlanningDesk::Running
{
    std::atomic<bool> stop{false};
};

namespace {

// The act says what its author saw at first; true when one of these days is another now.
bool say(const PlanningDesk::Seen &seen, Act &act)
{
    bool isAnother = false;
    QJsonArray days;
    for (const auto &value : act.with.value("seen"_L1).toArray()) {
        const auto day = value.toString().section(u'/', 0, 1);
        const auto now = value.toString().section(u'/', 2);
        const auto then = seen.value(day, now);
        isAnother = isAnother || then != now;
        days << QString(day + u'/' + then);
    }
    act.with.insert(u"seen"_s, days);
    return isAnother;
}

} // namespace

PlanningDesk::Answer PlanningDesk::write(const Act &act)
{
    const auto done = m_workspace.write(act);
    if (done)
        return {Answer::Kind::Done, sayingText(m_workspace, done->saying)};
    const auto code = done.error().code;
    if (code == u"plan.changedSince")
        return {Answer::Kind::Changed, problemText(m_workspace, done.error())};
    return {code == u"plan.needsReason" || code == u"visit.promisedNeedsReason" ? Answer::Kind::NeedsReason
                                                                                : Answer::Kind::Refused,
            problemText(m_workspace, done.error())};
}

PlanningDesk::Answer PlanningDesk::carryOut(const DayPlan &plan, const QList<PlanChangeLine> &lines,
                                            const QString &reason)
{
    return write(changeAct(plan, lines, reason));
}

PlanningDesk::Answer PlanningDesk::drop(const QList<BoardLanding> &landings, const QString &reason, const Seen &seen)
{
    std::vector<PlanRemark> wrong;
    const auto lines = linesOf(landings, &wrong);
    if (lines.isEmpty() && wrong.empty())
        return {Answer::Kind::Done, {}}; // where it was
    // Who let go of it over a plan he had not seen is shown that first, whatever is to be said of the place.
    auto act = changeAct(m_plan, lines, reason);
    if (say(seen, act) && !lines.isEmpty())
        return write(act);
    const int moment = landings.isEmpty() ? 0 : m_plan.momentAt(landings.first().from);
    const auto told = [&] {
        std::erase_if(wrong, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        return sentence(u"plan.notPossible"_s, m_workspace.language(),
                        {{u"reasons"_s, sentenceOf(wrong, m_plan.clock(moment).date)}});
    };
    const bool never = hasGrade(wrong, PlanGrade::Never);
    if (never || (hasGrade(wrong, PlanGrade::WithReason) && reason.trimmed().isEmpty())) {
        // It may go when others give way: that is shown before anything moves.
        if (landings.size() == 1 && reason.isEmpty()) {
            if (m_givingTo != landings.first().visit)
                (void)verdicts({landings.first().visit});
            if (m_giving.contains(landings.first().staff))
                return {Answer::Kind::Proposal, told()};
        }
        return {never ? Answer::Kind::Refused : Answer::Kind::NeedsReason, told()};
    }
    return write(act);
}

PlanningDesk::Answer PlanningDesk::unplan(const QList<AnyId> &visits, const QString &reason, const Seen &seen)
{
    QList<PlanChangeLine> lines;
    for (const auto &id : visits) {
        const int visit = m_plan.visit(id);
        int from = 0;
        const int duty = visit < 0 ? -1 : dutyOf(m_plan.plan, visit, &from);
        if (duty >= 0)
            lines << PlanChangeLine{
                .kind = PlanChangeLine::Kind::Back, .visit = visit, .fromPerson = m_plan.days[duty].who, .from = from};
    }
    if (lines.isEmpty())
        return {Answer::Kind::Refused, tr("Choose a visit that is planned.")};
    auto act = changeAct(m_plan, lines, reason);
    say(seen, act);
    return write(act);
}

PlanningDesk::Answer PlanningDesk::pin(const QList<AnyId> &visits)
{
    Answer last{Answer::Kind::Refused, tr("Choose a visit that is planned.")};
    for (const auto &id : visits)
        if (last = write({u"pinIntervention"_s, {{u"intervention"_s, id.toString()}}}); last.kind != Answer::Kind::Done)
            break;
    return last;
}

PlanningDesk::Answer PlanningDesk::tell(const QList<AnyId> &visits)
{
    QJsonArray ids;
    for (const auto &id : visits)
        ids << id.toString();
    return write({u"tellVisits"_s, {{u"interventions"_s, ids}}});
}

QString PlanningDesk::defaultReason(int visit) const
{
    if (visit < 0)
        return {};
    const auto &line = m_plan.lines[visit];
    const auto *form = m_plan.plan.visits[std::size_t(visit)].level == 0 && line.visit.isConnection()
                           ? m_workspace.catalogue().item(u"monitoring_form"_s, line.form)
                           : nullptr;
    return form ? form->name.in(m_workspace.language())
                : m_workspace.catalogue().name(u"intervention_kind"_s, line.visit.kind, m_workspace.language());
}

Result<PlanningDesk::Proposal> PlanningDesk::propose(const AnyId &visit) const
{
    QElapsedTimer clock;
    clock.start();
    auto plan = m_workspace.read(
        [&](const Database &database) { return planAhead(m_workspace, database, m_workspace.clock().today()); });
    if (!plan)
        return tl::make_unexpected(plan.error());
    Proposal proposal{.plan = std::make_shared<const DayPlan>(std::move(*plan))};
    const int number = proposal.plan->visit(visit);
    if (number < 0)
        return refused(u"visit.notFound"_s);
    if (proposal.plan->plan.visits[std::size_t(number)].isFixed)
        return refused(u"visit.underWay"_s, {{u"person"_s, proposal.plan->lines[number].title}});
    proposal.places = proposePlaces(*proposal.plan, {.visit = number});
    proposal.title = proposal.plan->lines[number].title;
    proposal.milliseconds = clock.elapsed();
    return proposal;
}

void PlanningDesk::planMany(const ManyWish &wish)
{
    stop();
    const auto first = std::max(wish.first.isValid() ? wish.first : m_first, m_workspace.clock().today());
    const auto last = std::max(first, wish.last.isValid() ? wish.last : m_last);
    auto read = m_workspace.read([&](const Database &database) { return planOf(m_workspace, database, first, last); });
    if (!read) {
        Q_EMIT failed(problemText(m_workspace, read.error()));
        return;
    }
    auto plan = std::make_shared<const DayPlan>(wish.moreTechnicians > 0 ? withMore(*read, wish.moreTechnicians)
                                                                         : std::move(*read));
    AutoplanWish asked{.moveOthers = wish.moveOthers, .seconds = wish.seconds};
    const auto region = wish.region.isEmpty() ? m_region : wish.region;
    asked.visits = openIn(*plan, wish.visits.isEmpty() ? region : QString());
    if (!wish.visits.isEmpty())
        asked.visits.removeIf([&](int visit) { return !wish.visits.contains(plan->lines[visit].visit.id); });
    asked.duties = dutiesIn(*plan, region);
    m_running = std::make_shared<Running>();
    asked.stop = &m_running->stop;
    asked.engine = chosenEngine(m_workspace.catalogue(), &m_running->stop);
    QPointer<PlanningDesk> desk(this);
    const auto running = m_running;
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    asked.improved = [desk, running, clock](int left, qint64) {
        QMetaObject::invokeMethod( // not by the desk: it may be gone by now
            QCoreApplication::instance(),
            [desk, running, left, seconds = double(clock->elapsed()) / 1000] {
                if (desk && desk->m_running == running)
                    Q_EMIT desk->improved(left, seconds);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([desk, plan, asked, running, clock] {
        auto many = std::make_shared<Autoplan>(::planMany(*plan, asked));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [desk, plan, many, running, clock] {
                if (!desk || desk->m_running != running)
                    return;
                desk->m_running.reset();
                Proposal proposal{.plan = plan, .many = *many, .isMany = true, .milliseconds = clock->elapsed()};
                Q_EMIT desk->planned(proposal);
            },
            Qt::QueuedConnection);
    });
}

void PlanningDesk::stop()
{
    if (m_running)
        m_running->stop = true;
}
