// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

// SQLite without anything of ours: prepared statements kept, values bound by type, what is read turned into the same Qt
// values a store gives. What a store may cost is measured against this, in the same run.
class Bare
{
public:
    explicit Bare(const QString &file);
    ~Bare();
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const char *sql, const QVariantList &values = {});
    // Reads every column of every row; gives the number of rows.
    int read(const char *sql, const QVariantList &values = {});
    sqlite3 *handle() const { return m_database; }

private:
    sqlite3_stmt *prepared(const char *sql);

    sqlite3 *m_database = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements{};
};
