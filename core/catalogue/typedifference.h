// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/leaflet.h"

// How far a change of a dossier type reaches. Editorial: only words, no dossier is treated otherwise. Additive:
// something may be used beside what there was. Legal: running dossiers would be treated otherwise.
enum class ChangeClass { None, Editorial, Additive, Legal };
QString changeClassCode(ChangeClass change); // NONE EDITORIAL ADDITIVE LEGAL

// Of the content as it is kept; validity and version number are no content.
ChangeClass changeClass(const QJsonObject &before, const QJsonObject &after);

// Content of a version that is law, with the mark that its words were mended on that day.
QJsonObject markedAsMended(QJsonObject body, QDate on);

// One thing that differs, as the leaflets of both versions tell it. Empty `before`: it is new; empty `after`: it is
// gone.
struct TypeChange
{
    QString section{}; // code of the section of the leaflet
    QString heading{};
    QString before{};
    QString after{};

    bool operator==(const TypeChange &) const = default;
};

// Nothing for a version and itself. A rule that changed while its sentence did not is told with its lengths.
QList<TypeChange> typeDifference(const Catalogue &catalogue, const DossierType &before, const DossierType &after,
                                 Language language);
// "Was: … Becomes: …"
QString changeSentence(const TypeChange &change, Language language);
// The leaflet, and after it what changed since the version before; nothing more where there is none.
Leaflet leafletWithChanges(const Catalogue &catalogue, const DossierType &type, Language language);
