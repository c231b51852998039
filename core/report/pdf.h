// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/template.h"

// A report, letter or sheet on paper: A4, letterhead of the house, page numbers, tagged for screen readers, no names in
// the file's own properties. Made with Pango and Cairo, so that the command line and the server need no windows.
struct Letterhead
{
    QString house{};
    QString number{}; // of the dossier
    QString dateLine{};
    QString languageCode{};
    QString draftMark{};  // "concept", written across the head when not empty
    bool wide = false;    // the long side of the paper across, for tables of many columns
    bool ofTotal = false; // "2 / 5": loose sheets say how many there are
};

Result<QByteArray> reportPdf(const ReportText &text, const Letterhead &head);
