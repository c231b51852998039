// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dossier/dossier.h"
#include "core/report/report.h"

class Database;

// A report of someone's dossiers: to begin, being written, waiting for an answer, or sent.
struct ReportLine
{
    enum class State { ToWrite, Draft, Waiting, Sent };

    State state = State::ToWrite;
    Dossier dossier{};
    Report::Id report{}; // null while it has to be begun
    QString kind{};      // list "report"
    QString taskKind{};  // of what is to write: key of a sentence, with its places
    QJsonObject places{};
    QString toPrincipal{}; // list "principal"
    QDate due{};           // to be written by; of one that waits: the answer expected by
    QDate on{};            // drafted or sent
    QString standsInFor{}; // name of the absent colleague whose it is

    bool operator==(const ReportLine &) const = default;
};

// Those of this one and of whoever he stands in for on that day: first what is due, by day; then drafts; then those
// waiting, by day; then what was sent in the last 60 days, newest first.
QList<ReportLine> reportLines(const Database &database, const Catalogue &catalogue, const Staff &staff, QDate today);
