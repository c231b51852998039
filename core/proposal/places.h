// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/proposal/difference.h"

// Where one visit can go: the best places with what each would change, and for every other technician that day why not.
struct ProposedPlace
{
    int duty = -1;
    int from = 0;
    QList<PlanChangeLine> lines{};
    Placing placing{};
    int loadBefore = 0; // seconds
    int loadAfter = 0;
    int room = 0;

    bool operator==(const ProposedPlace &other) const
    {
        return duty == other.duty && from == other.from && lines == other.lines;
    }
};

struct RefusedPlace
{
    int duty = -1;
    std::vector<PlanRemark> why{};

    bool mayWithReason() const { return !why.empty() && !hasGrade(why, PlanGrade::Never); }
};

struct PlaceProposals
{
    int visit = -1;
    QList<ProposedPlace> places{}; // the best first
    QList<RefusedPlace> refused{};
    // Of the best place, what was tried before anything else gave way.
    std::vector<DutyAnswer::Tried> tried{};
    QList<int> held{}; // visits of that day that the law holds there
};

struct PlaceWish
{
    int visit = -1;
    int most = 3;       // places
    int mostMoved = -1; // others that may give way; -1: by how urgent it is
    QDate only{};       // one day; invalid: all days it may be
    const std::atomic<bool> *stop = nullptr;
};
PlaceProposals proposePlaces(const DayPlan &plan, const PlaceWish &wish);
// One place as a person chose it, as a difference; `withReasons` says of each line what would be without it.
ProposedPlace proposalOf(const DayPlan &plan, int visit, const Placing &placing, bool withReasons = true);

// What one reads of a place: that it fits, or with what; of a refused one why not.
QString placeText(const DayPlan &plan, const ProposedPlace &place, const Catalogue &catalogue, Language language);
QString refusedText(const DayPlan &plan, int visit, const RefusedPlace &place, const Catalogue &catalogue,
                    Language language);
// "Niets verplaatsen: 545 van 480 min; 6 van 5 bezoeken" and so on, one sentence a line.
QStringList triedTexts(const DayPlan &plan, const PlaceProposals &proposals, const Catalogue &catalogue,
                       Language language);
