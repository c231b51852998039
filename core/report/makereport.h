// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/facts.h"
#include "core/report/pdf.h"

// The whole text of a report as it stands: facts now, answers as far as they were given. A sent one is what was sent.
Result<ReportText> reportText(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                              const Surroundings &with, const Report &report);
Letterhead letterhead(const DossierFile &file, const Surroundings &with, const Report &report);
// Letters go to people, belong to every type and fulfil no term.
bool isLetter(const QString &kind);
// A report that was not drafted yet: who it goes to and which term it fulfils, from the type.
Result<Report> newReport(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                         const QString &kind);
