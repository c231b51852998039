// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/change.h"
#include "core/workspace.h"

#include <QTemporaryDir>

#include <memory>
#include <set>

// A house that holds only the rows an act is about and is thrown away: acts are done in it by the code of the program
// itself, and nothing of them is kept there. One serves all houses in turn, so that what it takes does not grow with
// them.
class ScratchHouse
{
public:
    // Makes it when there is none yet: outside the one transaction that keeps others waiting.
    Outcome makeReady(const QString &house);
    Outcome bringLaw(const Database &server); // what is law and who works where, as it is now
    void forget();                            // made anew when it is next asked for
    Workspace &workspace() { return *m_workspace; }

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    qint64 m_lawAt = -1; // the number up to which the law of the server is in it
};

// The rows an act is about: those that are named, with the dossiers and people they stand in.
struct RowsWanted
{
    std::set<AnyId> named{};
    std::set<AnyId> dossiers{};
    std::set<AnyId> people{};
    QList<SyncRow> rows{};

    // False when they stand in more dossiers than that: then nothing of these is read.
    bool gather(const Database &server, const QString &house, qsizetype mostDossiers);
};
