// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/session.h"

#include "core/access/permissions.h"
#include "core/dossier/dossierstore.h"

using namespace Qt::StringLiterals;

void keepSession(Workspace &workspace, const Session &session)
{
    QJsonArray open;
    for (const auto &id : session.open)
        open << id.toString();
    workspace.saveView(u"session"_s, {{u"open"_s, open},
                                      {u"page"_s, session.page},
                                      {u"dossier"_s, session.dossier.toString()},
                                      {u"about"_s, session.about.toString()},
                                      {u"part"_s, session.part},
                                      {u"day"_s, session.day.toString(Qt::ISODate)}});
}

Session keptSession(const Workspace &workspace)
{
    const auto kept = workspace.savedView(u"session"_s);
    const auto maySeeIt = [&](const Dossier::Id &id) {
        return workspace
            .read([&](const Database &database) {
                const auto dossier = DossierStore(database).byId(id);
                return dossier && maySee(workspace.user().role, dossier->facet);
            })
            .value_or(false);
    };
    Session session{.page = kept.value("page"_L1).toString(),
                    .dossier = Dossier::Id::fromString(kept.value("dossier"_L1).toString()),
                    .about = AnyId::fromString(kept.value("about"_L1).toString()),
                    .part = kept.value("part"_L1).toInt(),
                    .day = QDate::fromString(kept.value("day"_L1).toString(), Qt::ISODate)};
    for (const auto &one : kept.value("open"_L1).toArray())
        if (const auto id = Dossier::Id::fromString(one.toString()); !id.isNull() && maySeeIt(id))
            session.open << id;
    if (!session.dossier.isNull() && !maySeeIt(session.dossier)) {
        session.dossier = {};
        session.page.clear();
    }
    return session;
}
