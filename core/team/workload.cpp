// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/team/workload.h"

#include "core/access/permissions.h"

#include <algorithm>
#include <numeric>

namespace {

StaffLoad *loadOf(QList<StaffLoad> &loads, const Staff::Id &staff)
{
    const auto found =
        std::find_if(loads.begin(), loads.end(), [&](const StaffLoad &one) { return one.staff.id == staff; });
    return found == loads.end() ? nullptr : &*found;
}

} // namespace

bool StaffLoad::isAwayOn(QDate day) const
{
    return std::any_of(absences.begin(), absences.end(), [&](const Absence &one) { return one.contains(day); });
}

bool StaffLoad::mayTake(const Dossier &dossier, QDate on) const
{
    return maySee(staff.role, dossier.facet) && (!staff.until.isValid() || staff.until > on);
}

double weightOf(const Catalogue &catalogue, const Dossier &dossier)
{
    const auto *type = catalogue.type(dossier.type, dossier.version);
    return type ? type->weight : 1;
}

Staff::Id lightest(const QList<StaffLoad> &loads, const Dossier &dossier, QDate on)
{
    const StaffLoad *best = nullptr;
    for (const auto &one : loads) {
        if (!one.mayTake(dossier, on))
            continue;
        const auto rank = [&](const StaffLoad &load) { return std::tuple(load.isAwayOn(on), load.weight); };
        if (!best || rank(one) < rank(*best))
            best = &one;
    }
    return best ? best->staff.id : Staff::Id();
}

QList<Handing> spread(const Catalogue &catalogue, const QList<Dossier> &dossiers, QList<StaffLoad> takers, QDate on)
{
    QList<qsizetype> order(dossiers.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return weightOf(catalogue, dossiers[a]) > weightOf(catalogue, dossiers[b]);
    });
    QList<Handing> handings(dossiers.size());
    for (const auto at : order) {
        const auto &dossier = dossiers[at];
        handings[at] = {.dossier = dossier, .to = lightest(takers, dossier, on)};
        if (auto *taker = loadOf(takers, handings[at].to)) {
            taker->weight += weightOf(catalogue, dossier);
            ++taker->dossiers;
        }
    }
    return handings;
}

QList<StaffLoad> loadsAfter(const Catalogue &catalogue, QList<StaffLoad> loads, const QList<Handing> &handings)
{
    for (const auto &one : handings) {
        if (one.to.isNull() || one.to == one.dossier.assistant)
            continue;
        const auto weight = weightOf(catalogue, one.dossier);
        if (auto *from = loadOf(loads, one.dossier.assistant)) {
            from->weight -= weight;
            --from->dossiers;
        }
        if (auto *to = loadOf(loads, one.to)) {
            to->weight += weight;
            ++to->dossiers;
        }
    }
    return loads;
}
