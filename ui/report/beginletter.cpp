// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/beginletter.h"

#include "core/report/makereport.h"
#include "ui/base/problemtext.h"

using namespace Qt::StringLiterals;

Result<BegunLetter> beginLetter(Workspace &workspace, const DossierView &view, const Contact &contact)
{
    const auto wanted = letterFor(view.file, *view.type, workspace.catalogue(), contact, workspace.clock().today());
    if (!wanted)
        return tl::make_unexpected(wanted.error());
    for (const auto &one : view.file.reports)
        if (!one.isSent() && one.kind == wanted->kind && one.contact == wanted->contact)
            return BegunLetter{one.id, {}};
    QJsonObject with{{u"dossier"_s, view.file.dossier.id.toString()}, {u"kind"_s, wanted->kind}};
    if (!wanted->contact.isNull())
        with.insert(u"contact"_s, wanted->contact.toString());
    const auto begun = workspace.write({.name = u"draftReport"_s, .with = with});
    if (!begun)
        return tl::make_unexpected(begun.error());
    return BegunLetter{begun->made, sayingText(workspace, begun->saying)};
}
