// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"

class QCoreApplication;

// Words of the program and of Qt itself in the language; may be called again while windows are open, which then get
// a LanguageChange.
void installTranslation(QCoreApplication &application, Language language);
Language currentLanguage(); // Dutch until one was installed
