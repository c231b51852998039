// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/help/help.h"

#include "core/base/sentence.h"
#include "core/catalogue/leaflet.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// More is not read.
constexpr int mostLaw = 4;

// "new/address/street", "address/street", "street"; then "new/address", "new".
QStringList waysTo(const QString &parameter)
{
    const auto parts = parameter.split(u'/');
    QStringList ways;
    for (qsizetype from = 0; from < parts.size(); ++from)
        ways << parts.mid(from).join(u'/');
    for (auto size = parts.size() - 1; size > 0; --size)
        ways << parts.mid(0, size).join(u'/');
    return ways;
}

// The key under which something is written of the parameter; empty when nothing is.
QString keyOf(const QString &act, const QString &parameter)
{
    for (const auto &who : {act, u"*"_s})
        for (const auto &way : waysTo(parameter))
            if (const QString key = u"help."_s + who + u'.' + way + u'.'; hasSentence(key + "means"_L1))
                return key;
    return {};
}

} // namespace

QString parameterOf(const QString &input)
{
    QStringList parts;
    for (const auto &part : input.section(u'+', 0, 0).split(u'/')) {
        bool isPlace = false;
        part.toInt(&isPlace);
        if (!isPlace)
            parts << part;
    }
    return parts.join(u'/');
}

bool hasHelp(const QString &act, const QString &parameter)
{
    return !keyOf(act, parameter).isEmpty();
}

HelpText helpFor(const Catalogue &catalogue, const DossierType *type, const QString &act, const QString &parameter,
                 const QString &value, Language language)
{
    const auto key = keyOf(act, parameter);
    if (key.isEmpty())
        return {};
    const auto say = [&](QLatin1StringView part) {
        return hasSentence(key + part) ? sentence(key + part, language) : QString();
    };
    HelpText help{.name = say("name"_L1), .means = say("means"_L1), .example = say("example"_L1), .use = say("use"_L1)};
    if (const auto law = say("law"_L1); !law.isEmpty())
        help.law << HelpLaw{.text = law};
    if (type) {
        const auto own = lawOf(catalogue, *type, act, parameter, value, language);
        help.law += own;
        if (!own.isEmpty())
            help.source = sentence(u"help.source"_s, language,
                                   {{u"type"_s, type->shortName.in(language)}, {u"version"_s, type->version}});
    }
    if (help.law.size() > mostLaw)
        help.law.resize(mostLaw);
    return help;
}

QJsonObject toJson(const HelpText &help, Language language)
{
    QJsonArray law;
    for (const auto &one : help.law)
        law << QJsonObject{{u"text"_s, one.text},
                           {u"article"_s, one.article},
                           {u"confidence"_s, confidenceText(one.confidence, language)},
                           {u"note"_s, one.note}};
    return {{u"name"_s, help.name}, {u"means"_s, help.means}, {u"example"_s, help.example},
            {u"use"_s, help.use},   {u"law"_s, law},          {u"source"_s, help.source}};
}
