// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// What is done to the plan in the window: taken up, put down, taken off, proposed, planned at once, taken back.
#include "core/base/sentence.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/planning/backlogpane.h"
#include "ui/planning/boardwords.h"
#include "ui/planning/capacitystrip.h"
#include "ui/planning/leases.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planlist.h"
#include "ui/planning/planningcards.h"
#include "ui/planning/planningwindow.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/visitpane.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

void PlanningWindow::dragBar(const QList<AnyId> &visits)
{
    m_held = visits;
    if (m_leases && visits.isEmpty())
        m_leases->letGo();
    else if (m_leases)
        m_leases->hold(visits);
    if (visits.isEmpty()) {
        m_dragText->setText(m_desk.isRead() && m_desk.mayPlan()
                                ? tr("Drag a visit to a technician, or press Space on it.")
                                : tr("This plan is only looked at."));
        m_dragText->setRole(Colour::Muted);
        m_dragText->setBold(false);
        m_dragCounts->setText(tr("phone: promised · lock: pinned · two heads: two persons"));
        m_board->setVerdicts({});
        m_desk.setHolding(false);
        if (m_desk.isRead())
            m_board->setScene(m_desk.scene());
        return;
    }
    tellHeld();
}

void PlanningWindow::tellHeld()
{
    if (m_held.isEmpty())
        return;
    const int number = m_desk.plan().visit(m_held.first());
    QString words = number < 0 ? QString()
                               : m_desk.plan().lines[number].title + u", "_s +
                                     tr("%1 min").arg(m_desk.plan().lines[number].visit.minutes);
    if (m_held.size() > 1)
        words += tr(" and %n more", nullptr, int(m_held.size()) - 1);
    if (const auto other = m_leases ? m_leases->heldBy().value(m_held.first()) : QString(); !other.isEmpty())
        words += u" · "_s + BoardWords::tr("%1 moves this").arg(other);
    m_dragText->setText(words);
    m_dragText->setRole(Colour::Text);
    m_dragText->setBold(true);
}

void PlanningWindow::showVerdicts(const QList<AnyId> &visits)
{
    if (m_held != visits) // from the backlog it comes over the board as well
        m_seen = m_desk.seen();
    dragBar(visits);
    m_pane->clearAnswer();
    if (visits.isEmpty())
        return;
    if (m_onNewer) { // it was about the former one
        m_onNewer = {};
        m_message->clear();
    }
    choose(visits.first());
    const auto verdicts = m_desk.verdicts(visits);
    m_desk.setHolding(true);
    m_board->setScene(m_desk.scene());
    m_board->setVerdicts(verdicts);
    int fits = 0, withCost = 0, none = 0;
    for (const auto &one : verdicts) {
        fits += one.fit == BoardVerdict::Fit::Fits ? 1 : 0;
        withCost += one.fit == BoardVerdict::Fit::WithCost ? 1 : 0;
        none += one.fit == BoardVerdict::Fit::Refused ? 1 : 0;
    }
    m_dragCounts->setText(tr("%n fit(s)", nullptr, fits) + u" · "_s + tr("%n with a consequence", nullptr, withCost) +
                          u" · "_s + tr("%n not possible", nullptr, none));
}

void PlanningWindow::pickUp(const QList<AnyId> &visits)
{
    const int number = visits.isEmpty() ? -1 : m_desk.plan().visit(visits.first());
    if (number < 0 || !m_desk.mayPlan())
        return;
    if (m_middle->currentWidget() != m_boardPage)
        showSpan(u"day"_s);
    m_board->pickUp(visits, m_desk.plan().plan.serviceOf(number), m_desk.card(number));
    m_board->setFocus();
}

void PlanningWindow::take(const PlanningDesk::Answer &answer, const std::function<void(const QString &)> &again,
                          const QString &suggested)
{
    m_again = {};
    switch (answer.kind) {
    case PlanningDesk::Answer::Kind::Done:
        m_pane->clearAnswer();
        say(answer.said);
        break;
    case PlanningDesk::Answer::Kind::Refused:
        m_pane->showAnswer(answer.said, false);
        say(answer.said);
        break;
    case PlanningDesk::Answer::Kind::NeedsReason:
        m_again = again;
        openPane();
        m_pane->showAnswer(answer.said, true, suggested);
        say(answer.said);
        break;
    case PlanningDesk::Answer::Kind::Changed: // above the board, with the way on
        m_pane->clearAnswer();
        say(answer.said);
        break;
    case PlanningDesk::Answer::Kind::Proposal:
        say(answer.said);
        break;
    }
}

void PlanningWindow::showChanged(const QString &sentence, const QString &action, const std::function<void()> &onNewer)
{
    m_onNewer = onNewer;
    m_message->showMessage(Tone::Soon, sentence, action);
}

void PlanningWindow::drop(const QList<BoardLanding> &landings, const PlanningDesk::Seen &seen, const QString &reason)
{
    dragBar({});
    if (landings.isEmpty())
        return;
    const auto answer = m_desk.drop(landings, reason, seen);
    choose(landings.first().visit);
    take(answer, [this, landings, seen](const QString &given) { drop(landings, seen, given); }, {});
    if (answer.kind == PlanningDesk::Answer::Kind::Changed) {
        QList<AnyId> visits;
        for (const auto &one : landings)
            visits << one.visit;
        showChanged(answer.said, tr("Pick it up again"), [this, visits] { pickUp(visits); });
    }
    if (answer.kind == PlanningDesk::Answer::Kind::Proposal)
        propose(landings.first().visit, landings.first().staff);
    else if (answer.kind == PlanningDesk::Answer::Kind::Done)
        m_board->showVisit(landings.first().visit);
}

void PlanningWindow::unplan(const QList<AnyId> &visits)
{
    dragBar({});
    const auto off = [this, visits, seen = m_desk.seen()](const QString &reason) {
        const auto answer = m_desk.unplan(visits, reason, seen);
        take(answer, {}, {});
        if (answer.kind == PlanningDesk::Answer::Kind::Changed)
            showChanged(answer.said, tr("Ask it again"), [this, visits] { unplan(visits); });
        m_board->setFocus();
    };
    // Why it comes off stands with it: asked at once, with the ground that is most usual filled in.
    m_again = off;
    choose(visits.value(0));
    openPane();
    const int number = visits.isEmpty() ? -1 : m_desk.plan().visit(visits.first());
    if (number < 0)
        return;
    m_pane->showAnswer(visits.size() == 1
                           ? tr("Why does the visit to %1 come off the plan?").arg(m_desk.plan().lines[number].title)
                           : tr("Why do these %n visits come off the plan?", nullptr, int(visits.size())),
                       true, tr("to be planned anew"));
}

void PlanningWindow::propose(const AnyId &visit, const AnyId &staff)
{
    if (!m_desk.mayPlan())
        return;
    const auto proposal = m_desk.propose(visit);
    if (!proposal) {
        say(problemText(m_workspace, proposal.error()));
        return;
    }
    m_pane->showVisit(visit);
    // Of the technician it was dropped on first, where he is among the best.
    int place = 0;
    for (int i = 0; i < int(proposal->places.places.size()); ++i)
        if (const auto &of = proposal->plan->plan.duties[std::size_t(proposal->places.places[i].duty)];
            !staff.isNull() && AnyId(proposal->plan->people[of.technician].technician.staff) == staff) {
            place = i;
            break;
        }
    showProposal(*proposal, place);
    if (proposal->places.places.isEmpty())
        say(tr("%1 fits nowhere in the coming days; the reasons stand at the right.").arg(proposal->title));
}

void PlanningWindow::planAutomatically(const QList<AnyId> &visits, bool moveOthers, int moreTechnicians)
{
    m_onNewer = {};
    m_askMany = [this, visits, moveOthers, moreTechnicians] { planAutomatically(visits, moveOthers, moreTechnicians); };
    m_message->showMessage(Tone::Accent, tr("Planning …"), tr("Stop"));
    m_desk.planMany({.visits = visits,
                     .first = m_desk.first(),
                     .last = m_desk.last(),
                     .moveOthers = moveOthers,
                     .moreTechnicians = moreTechnicians});
}

bool PlanningWindow::isProposalShown() const
{
    return m_middle->currentWidget() == m_proposal;
}

void PlanningWindow::showProposal(const PlanningDesk::Proposal &proposal, int place)
{
    m_board->cancel();
    dragBar({});
    m_dragBar->hide();
    m_capacity->hide();
    m_middle->setCurrentWidget(m_proposal);
    m_proposal->show(proposal, place);
    if (!m_keptReason.isEmpty())
        m_proposal->setReason(std::exchange(m_keptReason, {}));
    openPane();
    m_pane->showPlaces(proposal, place);
}

void PlanningWindow::closeProposal()
{
    m_keptReason.clear();
    m_dragBar->show();
    m_pane->hidePlaces();
    m_middle->setCurrentWidget(m_span->current() == u"list" ? static_cast<QWidget *>(m_list) : m_boardPage);
    reload();
    if (m_backlog->current() == m_pane->visit())
        m_backlog->view()->setFocus();
    else
        m_board->setFocus();
}

void PlanningWindow::accept(const QList<PlanChangeLine> &lines)
{
    const auto &proposal = m_proposal->proposal();
    if (!proposal.plan)
        return;
    for (const auto &line : lines)
        if (line.toPerson >= 0 && proposal.plan->people[line.toPerson].login.isEmpty()) {
            m_proposal->refuse(tr("This was a question: the technician who is more does not exist."));
            return;
        }
    auto reason = m_proposal->reason();
    if (reason.isEmpty())
        reason = tr("planned at once");
    const auto answer = m_desk.carryOut(*proposal.plan, lines, reason);
    if (answer.kind != PlanningDesk::Answer::Kind::Done) {
        m_proposal->refuse(answer.said,
                           answer.kind == PlanningDesk::Answer::Kind::Changed ? tr("Ask it again") : QString());
        return;
    }
    QList<AnyId> told;
    for (const auto &line : lines)
        if (!toldOf(*proposal.plan, line).isEmpty() && line.toPerson >= 0)
            if (const auto id = proposal.plan->lines[line.visit].visit.id; !told.contains(id))
                told << id;
    const auto first = lines.isEmpty() ? AnyId() : AnyId(proposal.plan->lines[lines.first().visit].visit.id);
    const auto on = lines.isEmpty() ? QDate() : proposal.plan->clock(lines.first().to).date;
    closeProposal();
    if (on.isValid() && (on < m_desk.first() || on > m_desk.last()))
        showDay(on);
    m_board->showVisit(first);
    m_board->setFocus();
    say(answer.said);
    // Telling people is a step of its own, so that this one can be taken back.
    if (!told.isEmpty()) {
        m_pane->showVisit(first);
        m_pane->showOffer(tr("%n person(s) or prison(s) have to be told.", nullptr, int(told.size())),
                          tr("Tell them now"));
        m_again = [this, told](const QString &) { take(m_desk.tell(told), {}, {}); };
    }
}

// The same question on the plan as it is now; what was typed stays.
void PlanningWindow::proposeAnew()
{
    const auto proposal = m_proposal->proposal();
    if (!proposal.plan)
        return;
    m_keptReason = m_proposal->reason();
    if (proposal.isMany) {
        if (const auto ask = m_askMany) // which sets itself anew
            ask();
        return;
    }
    const auto &places = proposal.places.places;
    const auto staff =
        m_proposal->place() < places.size()
            ? AnyId(proposal.plan->people[proposal.plan->days[places[m_proposal->place()].duty].who].technician.staff)
            : AnyId();
    propose(proposal.plan->lines[proposal.places.visit].visit.id, staff);
    m_keptReason.clear();
}

void PlanningWindow::undo()
{
    if (const auto last = m_workspace.lastUndoable())
        revert(last);
    else
        say(tr("There is nothing to take back."));
}

void PlanningWindow::redo()
{
    if (const auto last = m_workspace.lastRedoable())
        revert(last);
    else
        say(tr("There is nothing to do again."));
}

void PlanningWindow::revert(qint64 mid)
{
    const auto done = m_workspace.undo(mid);
    m_pane->clearAnswer();
    say(done ? sayingText(m_workspace, done->saying) : problemText(m_workspace, done.error()));
}

void PlanningWindow::menu(const AnyId &visit, const QPoint &at)
{
    QMenu menu;
    const bool may = m_desk.mayPlan();
    if (!visit.isNull()) {
        const int number = m_desk.plan().visit(visit);
        const bool moves = number >= 0 && mayMoveVisit(m_desk.plan(), number) && may;
        const QList<AnyId> chosen = m_board->selection().contains(visit) ? m_board->selection() : QList<AnyId>{visit};
        menu.addAction(tr("Details\tF2"), this, [this, visit] { showDetails(visit); });
        menu.addAction(tr("Best place\tCtrl+Enter"), this, [this, visit] { propose(visit); })->setEnabled(moves);
        menu.addAction(tr("Pick up\tSpace"), this, [this, visit] { pickUp({visit}); })->setEnabled(moves);
        menu.addAction(tr("Pin or loosen\tL"), this, [this, chosen] { say(m_desk.pin(chosen).said); })
            ->setEnabled(moves);
        menu.addAction(tr("Tell the person"), this, [this, chosen] { say(m_desk.tell(chosen).said); })
            ->setEnabled(moves);
        menu.addAction(tr("Off the plan\tDel"), this, [this, chosen] { unplan(chosen); })->setEnabled(moves);
        menu.addSeparator();
    }
    menu.addAction(tr("To now\tCtrl+G"), this, [this] { m_board->goToNow(); });
    menu.addAction(tr("Plan all of these days"), this, [this] { planAutomatically({}, false); })->setEnabled(may);
    menu.exec(at);
}
