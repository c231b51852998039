// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"
#include "core/report/makereport.h"

// A dossier of invented people on a type, never kept: what a template would say is shown with it before anyone uses it.
DossierFile exampleFile(const Catalogue &catalogue, const DossierType &type, const QString &house, QDate today,
                        Language language);
// A text for such a dossier, whatever it is kept as.
Result<ReportText> exampleReport(const Catalogue &catalogue, const DossierType &type, const QString &house,
                                 const QString &kind, const QString &text, QDate today, Language language);
