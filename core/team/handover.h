// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/pdf.h"
#include "core/team/teamstore.h"

// What a colleague must know to take one dossier over.
struct HandoverEntry
{
    Dossier dossier{};
    QString nextTerm{};
    QDate nextDue{}; // invalid: none runs
    QDate contactOn{};
    QString contactKind{};
    QString contactLine{};  // the first of its summary
    QStringList promises{}; // of the last contact with one, or of one that still waits for proof
    QStringList ownTasks{};

    bool operator==(const HandoverEntry &) const = default;
};

// The dossiers of someone who leaves or is ill, those with the nearest date first.
QList<HandoverEntry> handover(const Database &database, const Staff &reader, const Staff::Id &staff, QDate today);
ReportText handoverText(const QList<HandoverEntry> &entries, const Catalogue &catalogue, const Staff &staff,
                        QDate today, Language language);
