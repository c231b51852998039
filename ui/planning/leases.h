// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/sync/syncloop.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

// Tells the others who plan which visits are in the hand here, and hears from the server which are in theirs. It only
// warns, so without a server or a line it says nothing and hears nothing.
class PlanLeases : public QObject
{
    Q_OBJECT
public:
    explicit PlanLeases(SyncLoop &loop, QObject *parent = nullptr);
    ~PlanLeases() override;

    void hold(const QList<AnyId> &visits); // until letGo, in the place of what was held
    void letGo();
    const QHash<AnyId, QString> &heldBy() const { return m_heldBy; } // by others, with their names

Q_SIGNALS:
    void changed(const QHash<AnyId, QString> &heldBy);

private:
    bool hasLine() const;
    void converse(); // says what is held when that is to be said, else asks
    void take(const SyncLoop::Answer &answer);
    void setHeldBy(const QHash<AnyId, QString> &heldBy);

    QPointer<SyncLoop> m_loop;
    QList<AnyId> m_visits{};
    QHash<AnyId, QString> m_heldBy{};
    QTimer m_renewal{}; // of what is held here
    QTimer m_look{};    // at what others hold, when nobody tells
    QTimer m_expiry{};  // of what others hold
    QElapsedTimer m_asked{};
    bool m_isAsking = false;
    bool m_mustSay = false;
    bool m_again = false;
    bool m_wasUp = false;
};
