// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/permissions.h"

#include <QHash>

using namespace Qt::StringLiterals;

QStringList hiddenFacets(const QString &role)
{
    static const QHash<QString, QStringList> hidden{
        {u"JUSTICE_ASSISTANT"_s, {u"VICTIM"_s}},
        {u"NETWORK_MANAGER"_s, {u"VICTIM"_s, u"INTERNMENT"_s, u"CIVIL"_s, u"MINOR"_s}},
        {u"VICTIM_ASSISTANT"_s, {u"OFFENDER"_s, u"INTERNMENT"_s, u"MINOR"_s}},
        {u"DISPATCHER"_s, {u"VICTIM"_s, u"CIVIL"_s, u"INTERNMENT"_s}},
        {u"CATALOGUE_MANAGER"_s, {u"VICTIM"_s, u"CIVIL"_s, u"INTERNMENT"_s, u"OFFENDER"_s, u"MINOR"_s}},
    };
    return hidden.value(role);
}

bool maySee(const QString &role, const QString &facet)
{
    return !hiddenFacets(role).contains(facet);
}
