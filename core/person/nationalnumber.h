// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDate>

// The number of the National Register (or a bis number of the CBSS): 11 digits, YYMMDD-NNN-CC, where CC is 97 less the
// first nine digits modulo 97; from 2000 on a 2 is put before the nine digits. In a bis number 20 (sex unknown) or 40
// (sex known) is added to the month. The sex is never derived from it.
struct NationalNumber
{
    QString digits{};
    QString birthDate{}; // ISO, without the parts that are unknown (month or day 00)
    bool bis = false;

    bool operator==(const NationalNumber &) const = default;
};

// Reads what was typed, with or without points, dashes and spaces. When both centuries would fit, `born` decides;
// without it the person is taken to be born in the last century unless that lies more than 110 years back.
Result<NationalNumber> readNationalNumber(QStringView typed, const QString &born = {},
                                          QDate today = QDate::currentDate());
QString formatNationalNumber(const QString &digits); // 85.07.30-033.28
