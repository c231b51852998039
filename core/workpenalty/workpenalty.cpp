// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workpenalty/workpenalty.h"

#include <cmath>

using namespace Qt::StringLiterals;

WorkBalance workBalance(int imposedMinutes, const QList<WorkHours> &hours)
{
    WorkBalance balance{.imposed = imposedMinutes};
    for (const auto &entry : hours) {
        if (entry.state == u"ACCEPTED")
            balance.accepted += entry.minutes;
        else if (entry.state == u"PROVISIONAL")
            balance.provisional += entry.minutes;
        else if (entry.state == u"ABSENT")
            ++balance.absences;
    }
    return balance;
}

WorkForecast workForecast(const WorkBalance &balance, QDate startedOn, QDate endsOn, QDate today)
{
    WorkForecast forecast;
    const int done = balance.accepted + balance.provisional;
    if (!startedOn.isValid() || !endsOn.isValid() || done <= 0 || today <= startedOn)
        return forecast;
    // Months as the calendar has them on average; shown rounded, compared exact.
    constexpr double daysPerMonth = 365.2425 / 12;
    forecast.known = true;
    forecast.monthsSoFar = static_cast<double>(startedOn.daysTo(today)) / daysPerMonth;
    forecast.minutesPerMonth = done / forecast.monthsSoFar;
    forecast.monthsNeeded = balance.leftWithProvisional() / forecast.minutesPerMonth;
    forecast.monthsLeft = static_cast<double>(today.daysTo(endsOn)) / daysPerMonth;
    forecast.expectedEnd = today.addDays(std::lround(forecast.monthsNeeded * daysPerMonth));
    forecast.atRisk = balance.leftWithProvisional() > 0 && forecast.monthsNeeded > forecast.monthsLeft;
    return forecast;
}

int workedMinutes(QTime from, QTime to, int breakMinutes)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    int minutes = from.secsTo(to) / 60;
    if (minutes <= 0)
        minutes += 24 * 60;
    return minutes - breakMinutes;
}

QString spokenMinutes(int minutes, const QString &languageCode)
{
    const auto sign = minutes < 0 ? u"−"_s : QString();
    minutes = std::abs(minutes);
    const auto unit = languageCode == u"de"_s ? u"Std."_s : languageCode == u"nl"_s ? u"u"_s : u"h"_s;
    const auto rest = minutes % 60 == 0 ? QString() : u" %1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return sign + QString::number(minutes / 60) + u' ' + unit + rest;
}
