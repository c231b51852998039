// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/serversearch.h"

#include "core/dossier/dossierstore.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

bool isEnoughToSearch(const QString &typed)
{
    return typed.simplified().remove(u' ').size() >= 3;
}

QString serverSearchPath(const QString &typed)
{
    return u"/v1/search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(typed.simplified()));
}

QList<ServerHit> serverHits(const Database &database, const QJsonObject &answer)
{
    const DossierStore store(database);
    QList<ServerHit> hits;
    for (const auto &line : answer.value("found"_L1).toArray()) {
        const auto one = line.toObject();
        const auto id = Dossier::Id::fromString(one.value("dossier"_L1).toString());
        if (id.isNull() || store.byId(id))
            continue;
        auto hit = std::find_if(hits.begin(), hits.end(), [&](const ServerHit &known) { return known.dossier == id; });
        if (hit == hits.end())
            hit = hits.insert(hits.end(), {.dossier = id,
                                           .number = one.value("number"_L1).toString(),
                                           .type = one.value("type"_L1).toString(),
                                           .state = one.value("state"_L1).toString(),
                                           .title = one.value("title"_L1).toString()});
        if (const auto person = one.value("person"_L1).toString(); !person.isEmpty() && !hit->people.contains(person))
            hit->people << person;
    }
    return hits;
}
