// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dossier/dossier.h"

// "Probatie, uitstel": the short name of the type with that of the variant.
QString typeText(const Catalogue &catalogue, const Dossier &dossier, Language language);
QString typeText(const DossierType &type, const QString &variant, Language language);
QString capital(QString text);
