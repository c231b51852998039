// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// ":/migrations/0001_foundation.sql" and so on, in order.
QStringList migrationFiles()
{
    static const auto files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files;
}

} // namespace

int Database::newestSchemaVersion()
{
    return static_cast<int>(migrationFiles().size());
}

bool isOurs(const Database &database)
{
    auto tables = database.query(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('sync_ctx', 'act', 'journal')");
    return tables.next() && tables.integer(0) == 3;
}

Outcome migrate(Database &database, bool isNew)
{
    const int from = database.schemaVersion();
    const int newest = Database::newestSchemaVersion();
    if (from > newest)
        return failed(u"storage.newerProgram"_s, {{u"file"_s, database.file()}});
    if (from == 0 && !isNew) {
        auto tables = database.query("SELECT count(*) FROM sqlite_schema");
        if (tables.next() && tables.integer(0) > 0)
            return failed(u"storage.notOurs"_s, {{u"file"_s, database.file()}});
    }
    if (from > 0 && !isOurs(database))
        return failed(u"storage.notOurs"_s, {{u"file"_s, database.file()}});
    if (from > 0 && from < newest)
        if (auto kept = database.backUpTo(database.file() + u".schema-%1"_s.arg(from)); !kept)
            return kept;
    const auto files = migrationFiles();
    for (int version = from + 1; version <= newest; ++version) {
        QFile file(u":/migrations/"_s + files.at(version - 1));
        if (!file.open(QIODevice::ReadOnly))
            return failed(u"storage.failed"_s, {{u"detail"_s, file.fileName()}});
        database.script("BEGIN IMMEDIATE;\n" + file.readAll() +
                        "\nPRAGMA user_version = " + QByteArray::number(version) + ";\nCOMMIT;");
    }
    return {};
}
