// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncloop.h"
#include "core/sync/syncview.h"
#include "core/workspace.h"

#include <QPointer>
#include <QSet>

// Hears when the server did not take an act of this user, and says which act and why. The rows are back where they
// were by then; without this the board would only look as if nothing had been done.
class PlanSetAside : public QObject
{
    Q_OBJECT
public:
    PlanSetAside(Workspace &workspace, SyncLoop &loop, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence, const QList<AnyId> &visits); // of one act

private:
    void look();
    void say(const QList<UnsentAct> &acts, const SyncLoop::Answer &answer);

    Workspace &m_workspace;
    QPointer<SyncLoop> m_loop;
    QSet<AnyId> m_known{};
    bool m_hasLooked = false; // what was set aside before stands in the page of the synchronisation
};
