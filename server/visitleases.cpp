// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/visitleases.h"

#include <algorithm>
#include <tuple>

bool VisitLeases::hold(const SyncActor &actor, const QList<AnyId> &visits, int seconds, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    const auto before = m_held.value(actor.device).visits;
    if (seconds <= 0 || visits.isEmpty()) {
        m_held.remove(actor.device);
        return !before.isEmpty();
    }
    m_held.insert(actor.device,
                  {.house = actor.house, .name = actor.name, .visits = visits, .until = now.addSecs(seconds)});
    return before != visits;
}

QList<VisitLeases::Lease> VisitLeases::open(const QString &house, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    QList<Lease> found;
    for (auto it = m_held.cbegin(); it != m_held.cend(); ++it)
        if (it->house == house)
            for (const auto &visit : it->visits)
                found << Lease{.visit = visit, .device = it.key(), .name = it->name, .until = it->until};
    std::sort(found.begin(), found.end(), [](const Lease &a, const Lease &b) {
        return std::tie(a.visit, a.name, a.device) < std::tie(b.visit, b.name, b.device);
    });
    return found;
}

void VisitLeases::forgetOld(const QDateTime &now)
{
    m_held.removeIf([&](const auto &held) { return held->until <= now; });
}
