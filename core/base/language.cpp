// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    switch (language) {
    case Language::Nl:
        return u"nl"_s;
    case Language::Fr:
        return u"fr"_s;
    case Language::De:
        return u"de"_s;
    case Language::En:
        return u"en"_s;
    }
    return {};
}

Language languageFromCode(QStringView code)
{
    for (const auto language : allLanguages)
        if (languageCode(language) == code)
            return language;
    return Language::Nl;
}

bool isLanguageCode(QStringView code)
{
    return std::any_of(allLanguages.begin(), allLanguages.end(),
                       [code](Language language) { return languageCode(language) == code; });
}

Label Label::fromJson(const QJsonObject &json)
{
    Label label;
    for (const auto language : allLanguages)
        label.texts[static_cast<size_t>(language)] = json.value(languageCode(language)).toString();
    return label;
}

QJsonObject Label::toJson() const
{
    QJsonObject json;
    for (const auto language : allLanguages)
        if (const auto &text = texts[static_cast<size_t>(language)]; !text.isEmpty())
            json.insert(languageCode(language), text);
    return json;
}

QString Label::in(Language language) const
{
    if (const auto &text = texts[static_cast<size_t>(language)]; !text.isEmpty())
        return text;
    const auto any = std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return any == texts.end() ? QString() : *any;
}

bool Label::isEmpty() const
{
    return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
}
