// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/dossiertype.h"

#include <algorithm>

namespace {

template <typename Rule>
const Rule *withCode(const QList<Rule> &rules, const QString &code)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

const TermRule *DossierType::term(const QString &wanted) const
{
    return withCode(terms, wanted);
}

const FieldRule *DossierType::field(const QString &wanted) const
{
    return withCode(fields, wanted);
}

const TypeVariant *DossierType::variant(const QString &wanted) const
{
    return withCode(variants, wanted);
}

QString DossierType::mainRole() const
{
    return parties.isEmpty() ? QString() : parties.first().role;
}

QString DossierType::article(Language language) const
{
    return legal.isEmpty() ? QString() : legal.first().text.in(language);
}
