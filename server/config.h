// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

// What the server is told before it starts.
struct ServerConfig
{
    QString data{};
    QString database{}; // postgresql://…; empty: SQLite in the data folder
    QString bind = QStringLiteral("127.0.0.1");
    quint16 port = 8443; // 0: any that is free
    QString certificate{};
    QString key{};
    bool plain = false; // no TLS, behind a proxy on this machine
    int workers = 4;
    int ioThreads = 2;
    int connections = 4096;
    int streams = 3000;
    int queue = 256;
    int bodyMegabytes = 8;
    int stopSeconds = 10;
    int offlineHours = 24;                        // a device may be worked with that long without contact; 0: for ever
    QString encipher = QStringLiteral("laptops"); // whose data folder is enciphered: laptops, all or none
    int lockMinutes = 10; // an enciphered device asks for the password after that long without a key; 0: never
    QString log = QStringLiteral("info");
};

using Environment = QHash<QString, QString>;

// Reads a file of lines "key = value" (named by --config or JUSTITIEHUIS_CONFIG), then variables JUSTITIEHUIS_KEY, then
// options --key VALUE; the later is the stronger. Unknown keys and wrong values are all told, each with where it
// stands.
tl::expected<ServerConfig, QList<Problem>> readConfig(const QStringList &arguments, const Environment &environment);

Environment processEnvironment();
QString configHelp(); // the keys, one a line
