// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/proposal/dispatch.h"
#include "ui/planning/boardcarry.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

// What the planning window works on: the days that are shown as a scene, what a place would do, and the acts that carry
// out what a dispatcher does. It paints nothing. Every sentence comes from the rules of core/planning.
class PlanningDesk : public QObject
{
    Q_OBJECT
public:
    explicit PlanningDesk(Workspace &workspace, QObject *parent = nullptr);
    ~PlanningDesk() override;

    // Which days and which technicians are looked at.
    void show(QDate first, QDate last);
    void setRegion(const QString &region); // empty: all
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    const QString &region() const { return m_region; }
    bool mayPlan() const; // the role may; else it is only looked at

    Outcome read(); // anew
    // Of a window that is closed nothing is read; what changed meanwhile is when it is shown again.
    void setActive(bool active);
    bool isRead() const { return m_isRead; }
    const DayPlan &plan() const { return m_plan; }
    const BoardScene &scene() const { return m_scene; }
    QList<int> backlog() const; // visits to be planned, the most urgent first
    QString readAgain() const;  // what somebody else changed since, in words; empty: nothing

    // Of what is held over the board.
    QList<BoardVerdict> verdicts(const QList<AnyId> &visits) const; // row by row of the scene
    BoardEffect effect(const QList<BoardLanding> &landings) const;
    void setHolding(bool holding); // the cards of rows where others give way bear letters meanwhile
    BoardCard card(int visit) const;
    QString personOf(const AnyId &staff) const;
    void setHeld(const QHash<AnyId, QString> &heldBy); // visits others have in hand, and who

    // What came of a drop, or of its like by keys.
    struct Answer
    {
        enum class Kind {
            Done,        // `said`
            Refused,     // nothing moved; `said` tells why
            NeedsReason, // nothing moved; it may with one
            Proposal,    // it goes when others give way: shown first
            Changed,     // nothing moved: somebody changed what he saw; `said` tells who, when and what
        };
        Kind kind = Kind::Refused;
        QString said{};
    };
    // What is seen of each technician's day now: "LOGIN/DAY" and its token. Kept from the moment at which something is
    // taken in the hand; nothing: what is read now counts as seen.
    using Seen = QHash<QString, QString>;
    Seen seen() const;
    Answer drop(const QList<BoardLanding> &landings, const QString &reason = {}, const Seen &seen = {});
    Answer unplan(const QList<AnyId> &visits, const QString &reason, const Seen &seen = {});
    Answer pin(const QList<AnyId> &visits);
    Answer carryOut(const DayPlan &plan, const QList<PlanChangeLine> &lines, const QString &reason);
    Answer tell(const QList<AnyId> &visits);
    QString defaultReason(int visit) const; // what a plan is changed for: a remand, a fault

    // Proposals look further ahead than the days that are shown.
    struct Proposal
    {
        std::shared_ptr<const DayPlan> plan{};
        PlaceProposals places{}; // for one visit
        Autoplan many{};         // or many at once
        bool isMany = false;
        QString title{};
        qint64 milliseconds = 0;
    };
    Result<Proposal> propose(const AnyId &visit) const;
    // Many at once, on a thread of its own. `done` comes in this thread; stop() ends it with the best there is.
    struct ManyWish
    {
        QList<AnyId> visits{}; // none: all that is to be planned
        QDate first{};
        QDate last{};
        QString region{};
        bool moveOthers = false;
        int moreTechnicians = 0;
        double seconds = 2;
    };
    void planMany(const ManyWish &wish);
    bool isPlanning() const { return m_running != nullptr; }
    void stop();

    // Sentences for the panel beside the board.
    // Why a visit stands where it stands, or why it does not stand anywhere yet.
    QStringList whyHere(int visit) const;
    QStringList history(int visit) const; // moves and messages, the newest first
    QString dutyWords(int duty) const;    // "365 / 480 min"

Q_SIGNALS:
    void changed();                                       // the scene is another
    void heldChanged();                                   // only by who has what in hand
    void planned(const PlanningDesk::Proposal &proposal); // of planMany
    void improved(int left, double seconds);              // while it runs
    void failed(const QString &sentence);

private:
    struct Running;

    void makeScene();
    void measure();
    void markHeld();
    BoardRow rowOf(int person) const;
    QList<int> dutiesOf(int person) const; // of the days that are shown
    QList<PlanChangeLine> linesOf(const QList<BoardLanding> &landings, std::vector<PlanRemark> *wrong) const;
    QString sentenceOf(const std::vector<PlanRemark> &remarks, QDate day) const;
    Answer write(const Act &act);
    const DayPlan *ahead() const; // the days ahead; null when they could not be read

    Workspace &m_workspace;
    QDate m_first;
    QDate m_last;
    QString m_region{};
    DayPlan m_plan{};
    BoardScene m_scene{};
    QHash<AnyId, QString> m_heldBy{};
    bool m_isRead = false;
    bool m_isActive = true;
    bool m_isStale = false;
    bool m_isMeasuring = false;
    QStringList m_asked{};                            // postcodes whose ways the service was asked for last
    mutable std::shared_ptr<const DayPlan> m_ahead{}; // read when it is first asked for
    mutable QHash<AnyId, ProposedPlace> m_giving{};   // rows where what is held fits when others give way
    mutable AnyId m_givingTo{};                       // what is held
    bool m_holding = false;
    std::shared_ptr<Running> m_running{};
};
