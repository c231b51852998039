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

// What is told of one thing that is asked or shown: what it means, what may be typed, where it comes back, and the law
// of the dossier it stands in.
struct HelpText
{
    QString name{}; // of a page or a panel; a parameter is called what its form calls it
    QString means{};
    QString example{};
    QString use{};
    QList<HelpLaw> law{};
    QString source{}; // the version of the type the law was taken from

    bool isEmpty() const { return means.isEmpty(); }
    bool operator==(const HelpText &) const = default;
};

// The parameter an input of a form stands for: "conditions/0/text" is "conditions/text", "principal+court" "principal".
QString parameterOf(const QString &input);

// The words are sentences of resources/text: "help.ACT.PARAMETER.means", ".use", ".example", ".law", ".name"; ACT is
// "*" where one meaning serves every act, "page", "panel" and "control" what is no parameter. A parameter within
// another finds that of its last word, so that an address is explained once. Empty when nothing is written.
HelpText helpFor(const Catalogue &catalogue, const DossierType *type, const QString &act, const QString &parameter,
                 const QString &value, Language language);
bool hasHelp(const QString &act, const QString &parameter);

// {"name", "means", "example", "use", "law": [{"text", "article", "confidence", "note"}], "source"}
QJsonObject toJson(const HelpText &help, Language language);

// What the type says about a parameter of an act: the terms a date begins, the length of the measure, the rule of a
// contact, the text of a condition. `value` is what is chosen now; without it, what holds for all of them.
QList<HelpLaw> lawOf(const Catalogue &catalogue, const DossierType &type, const QString &act, const QString &parameter,
                     const QString &value, Language language);
