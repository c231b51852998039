// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

// postgresql://user:password@host:port/database?name=value&…, where every part may be left out: what libpq is told then
// (PGHOST, PGPASSFILE and so on) fills it in. A socket's folder or several hosts are said by ?host=.
struct PostgresAddress
{
    QString host{};
    QString port{};
    QString database{};
    QString user{};
    QString password{};
    QList<std::pair<QString, QString>> options{}; // sslmode and the like, as libpq names them

    static bool isOne(QStringView text);
    static Result<PostgresAddress> read(const QString &text);
    QString withoutPassword() const;
};
