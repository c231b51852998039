// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/catalogue/dossiertype.h"

class Catalogue;

// A dossier type from its JSON, checked against the lists of the catalogue: what is missing, of the wrong kind,
// unknown, or points to something that is not there, each with its exact place.
DossierType readDossierType(const QJsonObject &body, const Catalogue &catalogue, QList<Problem> &findings);
