// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/teampart.h"

#include "ui/base/translation.h"

#include <QLocale>

QString TeamPart::termText(const TeamTerm &term) const
{
    const auto *type = m_workspace.catalogue().type(term.dossier.type, term.dossier.version);
    const auto *rule = type ? type->term(term.term) : nullptr;
    return rule ? rule->name.in(currentLanguage()) : term.term;
}

QString weightText(double weight)
{
    return QLocale().toString(weight, 'f', 1);
}
