// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncserver.h"
#include "core/workspace.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

// Every act that comes in is done once more here by the code of the program itself, in a house that holds just the rows
// it is about and is thrown away: who may, what is lawful for this type and version, what it needs. What it would write
// bounds what the device may have written. Nothing of it is kept.
class RuleCheck : public SyncRules
{
public:
    Outcome check(const SyncActor &actor, const SyncTxn &txn, Database &server) override;

private:
    struct House
    {
        QTemporaryDir folder{};
        std::unique_ptr<Workspace> workspace{};
        qint64 lawAt = -1; // the number up to which the law of the server is in it
    };
    Result<House *> houseFor(const QString &code, const Database &server);
    Outcome bringLaw(House &house, const Database &server);
    Outcome checkUndo(const SyncActor &actor, const SyncTxn &txn, const Database &server) const;

    std::map<QString, House> m_houses;
};
