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

const Replacement *TypeTransition::replacementOf(const QString &list, const QString &code) const
{
    const auto found = std::find_if(replaces.begin(), replaces.end(),
                                    [&](const Replacement &one) { return one.list == list && one.from == code; });
    return found == replaces.end() ? nullptr : &*found;
}

QString transitionCode(TypeTransition::Applies applies)
{
    switch (applies) {
    case TypeTransition::Applies::NewDecisions:
        return QStringLiteral("NEW_DECISIONS");
    case TypeTransition::Applies::AllRunning:
        return QStringLiteral("ALL_RUNNING");
    case TypeTransition::Applies::ByChoice:
        return QStringLiteral("BY_CHOICE");
    }
    return {};
}
