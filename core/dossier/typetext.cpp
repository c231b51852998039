// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/typetext.h"

using namespace Qt::StringLiterals;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString typeText(const DossierType &type, const QString &variant, Language language)
{
    const auto name = capital(type.shortName.in(language));
    const auto *found = type.variant(variant);
    if (!found)
        return name;
    auto part = found->shortName.in(language);
    if (language != Language::De && part.size() > 1 && part[1].isLower())
        part[0] = part[0].toLower();
    return part.isEmpty() ? name : name + u", "_s + part;
}

QString typeText(const Catalogue &catalogue, const Dossier &dossier, Language language)
{
    const auto *type = catalogue.type(dossier.type, dossier.version);
    return type ? typeText(*type, dossier.variant, language) : dossier.type;
}
