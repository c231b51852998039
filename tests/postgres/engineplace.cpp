// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/postgres/engineplace.h"

#include "core/storage/storageerror.h"
#include "tests/postgres/testpostgres.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

EnginePlace::EnginePlace(Engine engine) : m_engine(engine)
{
    if (isPostgres())
        m_file = TestPostgres::shared().address(TestPostgres::shared().freshDatabase());
    else
        m_file = m_folder.filePath(u"server.db"_s);
}

Result<std::unique_ptr<Database>> EnginePlace::tryOpen(Database::Options options) const
{
    options.file = m_file;
    options.schema = Database::Schema::Server;
    return Database::open(options);
}

std::unique_ptr<Database> EnginePlace::open(int statementTimeoutMs) const
{
    auto database = tryOpen({.statementTimeoutMs = statementTimeoutMs});
    if (!database)
        throw std::runtime_error(
            qPrintable(database.error().code + u' ' + database.error().details.value(u"detail"_s).toString()));
    return std::move(*database);
}

QString storageCodeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        return error.problem().code;
    }
    return u"done"_s;
}
