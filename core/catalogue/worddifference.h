// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

// A stretch of words of two sentences that are nearly the same: in both, only in the old one, only in the new one.
struct WordStretch
{
    enum class Kind { Same, Old, New };

    Kind kind = Kind::Same;
    QString text{};

    bool operator==(const WordStretch &) const = default;
};

// The old words stand before the new ones that replace them.
QList<WordStretch> wordDifference(const QString &before, const QString &after);
