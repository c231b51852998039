// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/transaction.h"

#include "core/storage/storageerror.h"

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.query("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.query("ROLLBACK");
    } catch (const StorageError &) {
        // SQLite has already rolled back by itself (disk full, damaged page): nothing is left to undo.
    }
}

void Transaction::commit()
{
    m_database.query("COMMIT");
    m_open = false;
}
