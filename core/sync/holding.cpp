// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/holding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject Holding::toJson() const
{
    QJsonArray ids;
    for (const auto &id : dossiers)
        ids << id.toString();
    QJsonArray known;
    for (const auto &id : staff)
        known << id.toString();
    return {{u"keys"_s, QJsonArray::fromStringList(keys)},
            {u"dossiers"_s, ids},
            {u"staff"_s, known},
            {u"people"_s, peopleOfHouse}};
}

Holding Holding::fromJson(const QJsonObject &object)
{
    Holding holding;
    for (const auto &key : object.value("keys"_L1).toArray())
        holding.keys << key.toString();
    for (const auto &id : object.value("dossiers"_L1).toArray())
        holding.dossiers << AnyId::fromString(id.toString());
    for (const auto &id : object.value("staff"_L1).toArray())
        holding.staff << AnyId::fromString(id.toString());
    holding.peopleOfHouse = object.value("people"_L1).toBool();
    return holding;
}

bool isCatalogueTable(const QByteArray &table)
{
    return table == "parameter" || table == "catalogue_version" || table == "catalogue_item" ||
           table == "catalogue_template";
}

bool isPersonTable(const QByteArray &table)
{
    return table == "person" || table == "person_address" || table == "person_note";
}

QString dossierScope(const QString &house, const QString &facet)
{
    return u"d:"_s + house + u':' + facet;
}
