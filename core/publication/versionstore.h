// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/base/id.h"
#include "core/catalogue/dossiertype.h"
#include "core/storage/database.h"

// A version of a dossier type that is kept in the database: written here, or shipped and ended here.
struct KeptTypeVersion
{
    AnyId id{};
    QString code{};
    int version = 0;
    QString state{}; // CONCEPT, SUBMITTED (asks for a second reader), REVIEWED, PUBLISHED
    QJsonObject body{};
    Validity validity{};
    Staff::Id author{};
    QString authorName{};
    Staff::Id reviewer{};
    QString reviewerName{};
    QDate reviewedOn{};
    QString note{}; // of who read it

    bool isLaw() const { return state == QStringLiteral("PUBLISHED"); }
    bool operator==(const KeptTypeVersion &) const = default;
};

QList<KeptTypeVersion> keptTypeVersions(const Database &database); // by code and version
std::optional<KeptTypeVersion> keptTypeVersion(const Database &database, const AnyId &id);
std::optional<KeptTypeVersion> keptTypeVersion(const Database &database, const QString &code, int version);
