// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/authorities.h"

#include "ui/base/translation.h"
#include "ui/base/typetext.h"

using namespace Qt::StringLiterals;

QList<PopupItem> authorities(const Workspace &workspace, const QStringList &principals)
{
    const auto language = currentLanguage();
    const auto &catalogue = workspace.catalogue();
    QList<PopupItem> items;
    QSet<QString> seen;
    for (const auto &code : catalogue.current(u"principal"_s, principals, workspace.clock().today())) {
        if (seen.contains(code))
            continue;
        seen << code;
        const auto name = capital(catalogue.name(u"principal"_s, code, language));
        const auto before = items.size();
        for (const bool here : {true, false})
            for (const auto &court : catalogue.courts())
                if (court.principal == code && (court.house == workspace.house() || court.house.isEmpty()) == here)
                    items << PopupItem{.id = code + u'/' + court.code,
                                       .label = court.name.in(language),
                                       .detail = name,
                                       .icon = Icon::Scales};
        if (items.size() == before)
            items << PopupItem{.id = code, .label = name, .icon = Icon::Scales};
    }
    return items;
}
