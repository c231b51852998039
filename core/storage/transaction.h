// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

// BEGIN IMMEDIATE … COMMIT; what is not committed is rolled back when it goes out of scope. One at a time over all
// connections and programs, on both engines: numbers drawn inside it are visible in their order. On a server's schema a
// statement that failed spoils it, unless a Savepoint stood around that statement: commit then refuses.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // When storage.connectionLost is thrown here, nobody knows whether it was committed: look again.
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

// What is read while it lives is of one moment, that of its making; it waits for nobody who writes, nor they for it.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

// Part of a Transaction that can be undone alone: what is not released is rolled back when it goes out of scope, also
// after an error, and the transaction goes on.
class Savepoint
{
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release();

private:
    Database &m_database;
    QByteArray m_name;
    bool m_open = true;
};
