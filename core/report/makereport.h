// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/facts.h"
#include "core/report/pdf.h"

// The whole text of a report as it stands: facts now, answers as far as they were given. A sent one is what was sent.
Result<ReportText> reportText(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                              const Surroundings &with, const Report &report);
Letterhead letterhead(const DossierFile &file, const Surroundings &with, const Report &report);
// A report that was not drafted yet: who it goes to and which term it fulfils, from the type.
Result<Report> newReport(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                         const QString &kind, const AnyId &contact = {});

// The letter that a contact of the dossier asks for, and the appointment it is about.
struct LetterWanted
{
    QString kind{}; // list "report"
    AnyId contact{};

    bool operator==(const LetterWanted &) const = default;
};
// An appointment that is still to come is invited to; after one that is over the next is, and where there is none the
// person is asked for what he owes, unless he did not come. Refused where only an appointment is lacking.
Result<LetterWanted> letterFor(const DossierFile &file, const DossierType &type, const Catalogue &catalogue,
                               const Contact &contact, QDate today);
