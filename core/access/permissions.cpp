// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/permissions.h"

#include <QHash>

using namespace Qt::StringLiterals;

QStringList hiddenFacets(const QString &role)
{
    static const QHash<QString, QStringList> hidden {
        {u"JusticeAssistant"_s, {u"VICTIM"_s}},
        {u"NetworkManager"_s, {u"VICTIM"_s, u"INTERNMENT"_s, u"CIVIL"_s, u"MINOR"_s}},
        {u"VictimAssistant"_s, {u"OFFENDER"_s, u"INTERNMENT"_s, u"MINOR"_s}},
        {u"Dispatcher"_s, {u"VICTIM"_s, u"CIVIL"_s, u"INTERNMENT"_s}},
        {u"CatalogueManager"_s, {u"VICTIM"_s, u"CIVIL"_s, u"INTERNMENT"_s, u"OFFENDER"_s, u"MINOR"_s}},
    };
    return hidden.value(role);
}

bool maySee(const QString &role, const QString &facet)
{
    return !hiddenFacets(role).contains(facet);
}
