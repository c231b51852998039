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

const TermRule *DossierType::term(const QString &code) const
{
    return withCode(terms, code);
}

const FieldRule *DossierType::field(const QString &code) const
{
    return withCode(fields, code);
}

const TypeVariant *DossierType::variant(const QString &code) const
{
    return withCode(variants, code);
}

QString DossierType::mainRole() const
{
    return parties.isEmpty() ? QString() : parties.first().role;
}
