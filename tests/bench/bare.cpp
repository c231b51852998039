// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/bare.h"

#include <cstdio>
#include <cstdlib>

Bare::Bare(const QString &file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_database) != SQLITE_OK) {
        std::fprintf(stderr, "cannot open %s\n", qPrintable(file));
        std::exit(1);
    }
    sqlite3_exec(m_database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = "
                 "-32000; PRAGMA secure_delete = ON;",
                 nullptr, nullptr, nullptr);
}

Bare::~Bare()
{
    for (auto *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

sqlite3_stmt *Bare::prepared(const char *sql)
{
    auto &statement = m_statements[QByteArray(sql)];
    if (!statement && sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sqlite3_errmsg(m_database), sql);
        std::exit(1);
    }
    return statement;
}

namespace {

void bindAll(sqlite3_stmt *statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const auto &value = values[i];
        if (value.isNull()) {
            sqlite3_bind_null(statement, i + 1);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const auto bytes = value.toByteArray();
            sqlite3_bind_blob(statement, i + 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QString) {
            const auto text = value.toString();
            sqlite3_bind_text16(statement, i + 1, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, i + 1, value.toLongLong());
        }
    }
}

} // namespace

void Bare::run(const char *sql, const QVariantList &values)
{
    auto *statement = prepared(sql);
    bindAll(statement, values);
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "%s: %s\n", sqlite3_errmsg(m_database), sql);
        std::exit(1);
    }
    sqlite3_reset(statement);
}

int Bare::read(const char *sql, const QVariantList &values)
{
    auto *statement = prepared(sql);
    bindAll(statement, values);
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_TEXT: {
                const QString text(reinterpret_cast<const QChar *>(sqlite3_column_text16(statement, column)),
                                   sqlite3_column_bytes16(statement, column) / 2);
                if (text.size() > 1000000)
                    std::exit(1);
                break;
            }
            case SQLITE_BLOB: {
                const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                                       sqlite3_column_bytes(statement, column));
                if (bytes.size() > 100000000)
                    std::exit(1);
                break;
            }
            default:
                sqlite3_column_int64(statement, column);
                break;
            }
        }
    }
    sqlite3_reset(statement);
    return rows;
}
