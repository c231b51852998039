// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>

#include <optional>

// A day with a name: a legal holiday, or a day on which the service is closed.
struct DayName
{
    QDate date{};
    Label name{};
    bool legal = false;

    bool operator==(const DayName &) const = default;
};

QDate easter(int year); // Gregorian; valid for the years 1583 to 9999

// The ten legal holidays (law of 4 January 1974, royal decree of 18 April 1974), in the order of the year.
QList<DayName> legalHolidays(int year);
std::optional<Label> legalHolidayName(QDate date);

// A closing day that returns every year on the same day.
struct YearlyDay
{
    int month = 1;
    int day = 1;
    Label name{};

    bool operator==(const YearlyDay &) const = default;
};

// The days on which the service is closed beside the legal holidays. They move appointments, never legal terms.
struct ClosingDays
{
    QList<YearlyDay> yearly{};
    QList<DayName> single{}; // bridge days

    bool operator==(const ClosingDays &) const = default;
};

// {"yearly": [{"day": "07-11", "name": {"nl": …}}], "single": [{"date": "2027-05-07", "name": {…}}]}
Result<ClosingDays> readClosingDays(const QJsonObject &json);
QJsonObject toJson(const ClosingDays &days);
