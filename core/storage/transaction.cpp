// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/transaction.h"

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.begin(true);
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_open = false;
}

Snapshot::Snapshot(Database &database) : m_database(database)
{
    m_database.begin(false);
}

Snapshot::~Snapshot()
{
    m_database.rollBack();
}

Savepoint::Savepoint(Database &database) : m_database(database), m_name(database.beginSavepoint()) {}

Savepoint::~Savepoint()
{
    if (m_open)
        m_database.rollBackTo(m_name);
}

void Savepoint::release()
{
    m_database.releaseSavepoint(m_name);
    m_open = false;
}
