// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>

// The languages a user can choose; texts of the catalogue and of the core exist in all four.
enum class Language { Nl, Fr, De, En };

inline constexpr std::array allLanguages{Language::Nl, Language::Fr, Language::De, Language::En};

QString languageCode(Language language);     // "nl", "fr", "de", "en"
Language languageFromCode(QStringView code); // Dutch when the code is none of ours
bool isLanguageCode(QStringView code);

// One text in the four languages; falls back to Dutch, then to any that is there.
struct Label
{
    std::array<QString, 4> texts{};

    static Label fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    QString in(Language language) const;
    bool isEmpty() const;

    bool operator==(const Label &) const = default;
};
