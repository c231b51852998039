// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migrations.h"

#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

// ":/migrations/0001_foundation.sql" and so on, in order.
QStringList migrationFiles(Database::Schema schema)
{
    const auto paths = [](const QString &folder) {
        auto files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (auto &file : files)
            file.prepend(folder + u'/');
        return files;
    };
    static const auto ofHouse = paths(u":/migrations"_s);
    static const auto ofServer = paths(u":/servermigrations"_s);
    return schema == Database::Schema::House ? ofHouse : ofServer;
}

// Tables every version of a kind has and the other has not.
bool isOf(Database::Schema schema, const QStringList &tables)
{
    static const QStringList ofHouse{u"sync_ctx"_s, u"act"_s, u"journal"_s};
    static const QStringList ofServer{u"server_state"_s, u"record"_s, u"txn_log"_s};
    const auto &marks = schema == Database::Schema::House ? ofHouse : ofServer;
    return std::all_of(marks.begin(), marks.end(), [&](const QString &table) { return tables.contains(table); });
}

} // namespace

int Database::newestSchemaVersion(Schema schema)
{
    return static_cast<int>(migrationFiles(schema).size());
}

Outcome checkSchema(const Database &database, Database::Schema schema)
{
    // Another program may be making it at this moment: tables and version are of one moment when the version stood
    // still.
    auto version = database.schemaVersion();
    auto tables = database.tables();
    for (auto again = database.schemaVersion(); again != version; again = database.schemaVersion()) {
        version = again;
        tables = database.tables();
    }
    const auto said = QJsonObject{{u"file"_s, database.file()}};
    if (!tables.isEmpty() && !isOf(schema, tables))
        return failed(u"storage.notOurs"_s, said);
    if (version > Database::newestSchemaVersion(schema))
        return failed(u"storage.newerProgram"_s, said);
    if ((version > 0) == tables.isEmpty())
        return failed(u"storage.notOurs"_s, said);
    return {};
}

Outcome migrate(Database &database)
{
    auto &connection = *database.m_connection;
    const auto files = migrationFiles(connection.options().schema);
    if (database.schemaVersion() >= files.size())
        return {};
    // One program at a time: a second would else back up a database that is half way.
    QLockFile one(database.file() + u".migrating"_s);
    one.setStaleLockTime(0); // a large back-up takes long; only a program that is gone leaves a stale lock
    if (!connection.isPostgres() && database.file() != u":memory:"_s &&
        !one.tryLock(connection.options().busyTimeoutMs))
        return failed(u"storage.busy"_s, {{u"file"_s, database.file()}});
    const int from = database.schemaVersion();
    if (from > 0 && from < files.size() && !connection.isPostgres())
        if (auto kept = database.backUpTo(database.file() + u".schema-%1"_s.arg(from)); !kept)
            return kept;
    for (int version = from + 1; version <= files.size(); ++version) {
        QFile file(files.at(version - 1));
        if (!file.open(QIODevice::ReadOnly))
            return failed(u"storage.failed"_s, {{u"detail"_s, file.fileName()}});
        Transaction transaction(database);
        if (database.schemaVersion() >= version)
            continue; // another program was there first
        database.script(connection.migrationText(file.readAll()));
        database.script(connection.schemaVersionText(version));
        transaction.commit();
    }
    return {};
}
