// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QString>

// How far a term runs from its event, as the catalogue writes it: P10D -P10D P5WD P1M P3Y PT24H FRACTION_1_3 PARAM.
struct Offset
{
    enum class Unit {
        Days,
        WorkingDays,
        Months,
        Years,
        Hours,
        Fraction, // numerator/denominator of the length of the measure
        Parameter // the decision gives it
    };

    Unit unit = Unit::Days;
    int amount = 0;      // never negative; before says the direction
    bool before = false; // counted back from the event
    int numerator = 0;
    int denominator = 0;

    bool operator==(const Offset &) const = default;
};

Result<Offset> readOffset(QStringView text);
QString writeOffset(const Offset &offset);

// A length a judgment gives, possibly in parts: "1 year and 6 months" is P1Y6M. Parts are never negative.
struct Duration
{
    int years = 0;
    int months = 0;
    int days = 0;
    int hours = 0;

    bool isZero() const { return *this == Duration{}; }
    bool operator==(const Duration &) const = default;
};

Result<Duration> readDuration(QStringView text); // P1Y6M, P9M, P2W (= 14 days), P10D, PT24H, P1DT12H
QString writeDuration(const Duration &duration);
QString durationText(const Duration &duration, Language language);     // "1 jaar en 6 maanden"
QString countText(const QString &unit, int amount, Language language); // "days", 3: "3 dagen"
QString rhythmText(const Duration &every, Language language);          // "elke maand", "elke 2 weken"

QString offsetText(const Offset &offset, Language language); // "5 werkdagen", "10 dagen vooraf", "1/3 van de maatregel"
