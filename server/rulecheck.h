// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncserver.h"
#include "server/scratchhouse.h"

// Every act that comes in is done once more here by the code of the program itself, in a house that holds just the rows
// it is about and is thrown away: who may, what is lawful for this type and version, what it needs. What it would write
// bounds what the device may have written. Nothing of it is kept. One such house per worker serves all houses in turn,
// so that what it takes does not grow with them.
class RuleCheck : public SyncRules
{
public:
    Outcome makeReady(const QString &house) { return m_scratch.makeReady(house); }
    Outcome check(const SyncActor &actor, const SyncTxn &txn, Database &server) override;
    void forget() override; // the house is made anew when it is next asked for

private:
    // Rows of a house that stay in it from act to act, up to which number.
    struct Kept
    {
        QString house{};
        qint64 at = -1;
    };
    Outcome bring(Kept &kept, const QByteArrayList &tables, const QString &house, const Database &server);
    Outcome bringStock(const QString &house, const Database &server);
    Outcome bringPlan(const SyncTxn &txn, const QJsonObject &parameters, const QString &house, const Database &server,
                      QList<SyncRow> &rows);
    Outcome checkUndo(const SyncActor &actor, const SyncTxn &txn, const Database &server);
    Outcome checkPutBack(const SyncActor &actor, const SyncTxn &txn, const Database &server);

    ScratchHouse m_scratch{};
    Kept m_stock{};  // moves of stock
    Kept m_duties{}; // who works when, and how long ways are
};
