// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/transaction.h"
#include "core/sync/syncround.h"
#include "core/workspace.h"

#include <QJsonDocument>

#include <stdexcept>

// What a data folder of a server holds, without a server: the account, differences, and acts that wait.
namespace ServerFolder {

inline void makeAccount(const Workspace &workspace)
{
    const ServerAccount account{.server = {.url = QUrl(QStringLiteral("https://server.justitiehuis.example"))},
                                .device = AnyId::create(),
                                .login = workspace.user().login,
                                .name = workspace.user().name,
                                .role = workspace.user().role,
                                .house = workspace.house()};
    if (!account.save(workspace.folder()))
        throw std::runtime_error("the account could not be written");
}

struct Difference
{
    QString table{};
    AnyId row{};
    QString group{};
    QJsonObject kept{};
    QJsonObject losing{};
    Dossier::Id dossier{};
    Person::Id person{};
};

inline AnyId addDifference(Workspace &workspace, const Difference &one)
{
    auto &database = workspace.database();
    const auto text = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const auto id = AnyId::create();
    Transaction transaction(database);
    database.query("INSERT INTO sync_ctx (mid) VALUES (1)");
    database.query("INSERT INTO conflict (id, tbl, row, grp, kept, kept_by, kept_at, kept_device, losing, losing_by,"
                   " losing_at, losing_device, opened_at, dossier, person) VALUES (?, ?, ?, ?, ?, 'tessa',"
                   " '2026-11-23T09:12:00.000Z', 'GEN-PC-14', ?, 'lena', '2026-11-22T15:40:00.000Z', 'GEN-LAPTOP-3',"
                   " '2026-11-24T08:00:00.000Z', ?, ?)",
                   id, one.table, one.row, one.group, text(one.kept), text(one.losing), one.dossier, one.person);
    database.query("DELETE FROM sync_ctx");
    transaction.commit();
    return id;
}

} // namespace ServerFolder
