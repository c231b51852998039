// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/query.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>

// One connection to one database, owned by one thread: a SQLite file, or for a server also PostgreSQL. The schema is
// brought to the newest version on opening; what a newer program or another kind of program wrote is refused. Functions
// throw StorageError unless they return a Result. What is written for both engines keeps to what both know: `?` for
// values, INSERT … ON CONFLICT, RETURNING, CAST AS BIGINT, no rowid, no PRAGMA, no zero in a text, and no change to the
// rows one is reading.
class Database
{
public:
    enum class Schema {
        House, // the data of one house, always a file
        Server // what the central server keeps of all of them
    };
    struct Options
    {
        QString file{}; // or for a server postgresql://user:password@host:port/database?sslmode=verify-full
        QString vfs{};  // name of the SQLite VFS, so that an encrypting one can come later; empty for the default
        bool readOnly = false;
        Schema schema = Schema::House;
        int statementTimeoutMs = 30000; // of a server; a statement that takes longer fails, 0 for none
        int busyTimeoutMs = 5000;       // how long one waits for another who writes
        QString applicationName = QStringLiteral("justitiehuis"); // how PostgreSQL lists the connection
    };

    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // A prepared statement with its values bound and run; statements are kept and used again.
    template <typename... Values>
    Query query(const char *sql, const Values &...values) const
    {
        auto query = prepared(sql);
        int place = 0;
        (query.bind(place++, values), ...);
        query.run();
        return query;
    }
    // Values known only while running, in their order.
    Query queryWith(const char *sql, const QVariantList &values) const;
    // SQL put together while running (from names of our own, never from input).
    Query queryText(const QByteArray &sql, const QVariantList &values = {}) const;

    void script(const QByteArray &sql); // any number of statements, run whole

    int schemaVersion() const;
    QStringList tables() const;
    QString file() const; // or the address without its password
    int changes() const;  // rows touched by the last INSERT, UPDATE or DELETE

    bool isConnected() const;
    // The same connection anew, after it was lost; no Query and no Transaction may be open.
    Outcome reconnect();

    // A copy of the whole database while it is in use, checked before it is called a back-up. Going hears how far it
    // is and may answer false: then nothing is left of it.
    using Going = std::function<bool(int percent)>;
    Outcome backUpTo(const QString &file, const Going &going = {}) const;
    // Every finding of SQLite's own checks on pages, indexes and foreign keys, or of reading every row of PostgreSQL;
    // empty when all is whole.
    QStringList integrityFindings() const;

    static int newestSchemaVersion(Schema schema = Schema::House);

    // For tests: the nth statement from now (begin, savepoint and commit are statements too, undoing is none) throws a
    // StorageError with this code, before it is done or afterwards, as when its answer is lost. 0 asks for none.
    void failAtStatement(int nth, const QString &code = QStringLiteral("storage.failed"), bool afterwards = false);
    bool isFaultPending() const;

private:
    friend class Transaction;
    friend class Snapshot;
    friend class Savepoint;
    friend class RowWriter;
    friend Outcome migrate(Database &database);

    explicit Database(const Options &options);
    void disconnect();
    Query prepared(const char *sql) const;
    Query prepared(const QByteArray &sql) const;
    void command(const QByteArray &sql); // one that answers nothing: BEGIN and the like
    void begin(bool writing);
    void commit();
    void rollBack() noexcept;
    QByteArray beginSavepoint();
    void releaseSavepoint(const QByteArray &name);
    void rollBackTo(const QByteArray &name) noexcept;
    void undo(const QByteArray &sql);

    std::shared_ptr<StorageConnection> m_connection;
    int m_savepoints = 0; // how deep
    mutable QHash<QByteArray, std::shared_ptr<Query::Statement>> m_statements;
    mutable QHash<QByteArray, QList<std::shared_ptr<Query::Statement>>> m_nested; // of PostgreSQL
    mutable std::unordered_map<const char *, std::shared_ptr<Query::Statement>> m_byAddress;
};

// Puts the back-up in place of a database file that no one has open; the former file stays beside it with
// ".before-restore".
Outcome restoreDatabase(const QString &backup, const QString &file, Database::Schema schema = Database::Schema::House);
