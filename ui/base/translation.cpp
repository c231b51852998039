// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

Language installed = Language::Nl;

} // namespace

void installTranslation(QCoreApplication &application, Language language)
{
    static std::array<QTranslator *, 2> present{};
    installed = language;
    QLocale::setDefault(language == Language::En ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                 : QLocale(languageCode(language) + u"_BE"_s));
    for (auto *&translator : present) {
        if (translator)
            QCoreApplication::removeTranslator(translator);
        delete translator;
        translator = nullptr;
    }
    const auto code = languageCode(language);
    const auto add = [&application](QTranslator *&place, const QString &file, const QString &folder) {
        place = new QTranslator(&application);
        if (place->load(file, folder))
            QCoreApplication::installTranslator(place);
    };
    add(present[0], u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(present[1], u"justitiehuis_"_s + code, u":/i18n"_s);
}

Language currentLanguage()
{
    return installed;
}
