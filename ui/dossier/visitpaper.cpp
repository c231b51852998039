// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/visitpaper.h"

#include "core/paper/visitsheet.h"
#include "ui/base/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<PaperWork> visitPaper(const Workspace &workspace, const Dossier::Id &dossier, const AnyId &contact)
{
    const auto sheet = visitSheet(workspace, dossier, contact, currentLanguage());
    if (!sheet)
        return tl::make_unexpected(sheet.error());
    auto pdf = sheetPdf(*sheet);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = sheet->head.number + u'-' + QCoreApplication::translate("VisitPaper", "visit"),
                     .pdf = std::move(*pdf),
                     .object = u"contact"_s,
                     .id = contact,
                     .dossier = dossier};
}
