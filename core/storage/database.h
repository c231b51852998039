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

// One connection to one SQLite file, owned by one thread. The schema is brought to the newest version on opening; a
// file written by a newer program is refused. Functions throw StorageError unless they return a Result.
class Database
{
public:
    struct Options
    {
        QString file{};
        QString vfs{}; // name of the SQLite VFS, so that an encrypting one can come later; empty for the default
        bool readOnly = false;
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
    QString file() const { return m_options.file; }
    int changes() const; // rows touched by the last statement

    // A copy of the whole database while it is in use, checked before it is called a back-up. Going hears how far it
    // is and may answer false: then nothing is left of it.
    using Going = std::function<bool(int percent)>;
    Outcome backUpTo(const QString &file, const Going &going = {}) const;
    // Every finding of SQLite's own checks on pages, indexes and foreign keys; empty when the file is whole.
    QStringList integrityFindings() const;

    static int newestSchemaVersion();

private:
    explicit Database(const Options &options);
    Query prepared(const char *sql) const;
    Query prepared(const QByteArray &sql) const;

    Options m_options;
    QString m_connection;
    mutable QHash<QByteArray, std::shared_ptr<Query::Statement>> m_statements;
    mutable std::unordered_map<const char *, std::shared_ptr<Query::Statement>> m_byAddress;
};

// Puts the back-up in place of a database that no one has open; the former file stays beside it with ".before-restore".
Outcome restoreDatabase(const QString &backup, const QString &file);
