// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

// How windows look in a test, on whichever computer: the light theme, that language, settings of no user.
inline void dressForTest(Language language = Language::Nl)
{
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(*qApp, Theme::Light);
    installTranslation(*qApp, language);
}
