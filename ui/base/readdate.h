// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QTime>

#include <optional>

// What kind of date a field asks. It decides a year that was left out or has two digits, never anything that was typed.
enum class DateHint {
    Any,   // this year; two digits: from 70 years back to 29 ahead
    Past,  // the last such day; two digits: from 90 years back to 9 ahead
    Birth, // as Past, but two digits are always in the past
    Future // the next such day; two digits: from 20 years back to 79 ahead
};

// A date as people type it, or nothing: in doubt nothing, never another date than the one that was meant.
//   21/7/2026  21-7-26  21.07.2026  21 7 2026  210726  21072026  2026-07-21  20260721  21 juli 2026  21/7
//   +15  -15  3d  +2w  +1m  1j (units of the language)      v  vandaag  m  morgen  o  gi  gisteren (words of the
//   language) ma … zo: the next such day, in a Past field the last; -ma: the last; +ma: the next       di 21/7/2026:
//   must be a Tuesday
std::optional<QDate> readDate(QStringView typed, QDate today, DateHint hint, Language language);

// 9  930  0930  9u30  9:30  9.30  9h  9 Uhr 30
std::optional<QTime> readTime(QStringView typed);

// Minutes of "7:30", "7u30", "7,5" or "7".
std::optional<int> readHours(QStringView typed);
