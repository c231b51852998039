// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/sheet.h"

#include "core/access/permissions.h"

using namespace Qt::StringLiterals;

Result<QByteArray> sheetPdf(const Sheet &sheet)
{
    return reportPdf(sheet.text, sheet.head);
}

Result<DossierView> seenDossier(const Workspace &workspace, const Dossier::Id &id)
{
    auto view = workspace.dossierView(id);
    if (view && !maySee(workspace.user().role, view->file.dossier.facet))
        return refused(u"dossier.notFound"_s, {{u"dossier"_s, id.toString()}});
    return view;
}
