// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

#include <QTemporaryDir>

// A new, empty place for what a server keeps, on one of the engines.
class EnginePlace
{
public:
    enum class Engine { Sqlite, Postgres };
    static constexpr std::pair<const char *, Engine> engines[] = {{"SQLite", Engine::Sqlite},
                                                                  {"PostgreSQL", Engine::Postgres}};

    explicit EnginePlace(Engine engine);

    QString file() const { return m_file; } // for Database::Options::file
    bool isPostgres() const { return m_engine == Engine::Postgres; }
    Result<std::unique_ptr<Database>> tryOpen(Database::Options options = {}) const;
    std::unique_ptr<Database> open(int statementTimeoutMs = 30000) const; // throws std::runtime_error

private:
    Engine m_engine;
    QTemporaryDir m_folder{};
    QString m_file{};
};

// What work throws as StorageError, by its code, or "done".
QString storageCodeOf(const std::function<void()> &work);
