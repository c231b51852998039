// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/holding.h"

#include <QDateTime>
#include <QHash>

#include <mutex>

// Which visits planners have in hand just now, so that others see it on their boards. It warns and keeps nobody from
// anything, so it stands in the memory of this process alone: who asks another process sees none of it, and a new start
// forgets it.
class VisitLeases
{
public:
    static constexpr int mostVisits = 200;
    static constexpr int mostSeconds = 60;

    struct Lease
    {
        AnyId visit{};
        AnyId device{};
        QString name{}; // of who holds it
        QDateTime until{};
    };

    // What this device holds from now on, in the place of what it held; 0 seconds: nothing. True when that is another
    // than before.
    bool hold(const SyncActor &actor, const QList<AnyId> &visits, int seconds, const QDateTime &now);
    QList<Lease> open(const QString &house, const QDateTime &now); // by visit

private:
    struct Held
    {
        QString house{};
        QString name{};
        QList<AnyId> visits{};
        QDateTime until{};
    };
    void forgetOld(const QDateTime &now);

    std::mutex m_mutex{};
    QHash<AnyId, Held> m_held{}; // by device
};
