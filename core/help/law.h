// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

// One sentence of the law about a field, with its article and how sure it is.
struct HelpLaw
{
    QString text{};
    QString article{};
    Confidence confidence{};
    QString note{};

    bool operator==(const HelpLaw &) const = default;
};

// What the type says about a parameter of an act: the terms a date begins, the length of the measure, the rule of a
// contact, the text of a condition. `value` is what is chosen now; without it, what holds for all of them.
QList<HelpLaw> lawOf(const Catalogue &catalogue, const DossierType &type, const QString &act, const QString &parameter,
                     const QString &value, Language language);
