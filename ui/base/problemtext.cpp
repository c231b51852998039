// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/problemtext.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"

QString problemText(const Workspace &workspace, const Problem &problem)
{
    return spoken({problem.code, problem.details}, workspace.catalogue(), currentLanguage());
}

QString sayingText(const Workspace &workspace, const Saying &saying)
{
    return spoken(saying, workspace.catalogue(), currentLanguage());
}

QString listDate(QDate date, QDate today)
{
    const auto text = mediumDate(date, currentLanguage());
    // Day and month say enough within half a year; the year is never cut to two digits.
    return date.year() == today.year() || std::abs(today.daysTo(date)) < 120 ? text.left(text.size() - 5) : text;
}
