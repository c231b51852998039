// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/holidays.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

Label label(const QString &nl, const QString &fr, const QString &de, const QString &en)
{
    return {{nl, fr, de, en}};
}

struct FixedHoliday
{
    int month = 0;
    int day = 0;
    Label name{};
};

struct EasterHoliday
{
    int daysAfter = 0;
    Label name{};
};

const std::array<FixedHoliday, 7> &fixedHolidays()
{
    static const std::array<FixedHoliday, 7> days{{
        {1, 1, label(u"Nieuwjaar"_s, u"Nouvel An"_s, u"Neujahr"_s, u"New Year's Day"_s)},
        {5, 1, label(u"Dag van de Arbeid"_s, u"Fête du Travail"_s, u"Tag der Arbeit"_s, u"Labour Day"_s)},
        {7, 21, label(u"Nationale feestdag"_s, u"Fête nationale"_s, u"Nationalfeiertag"_s, u"National Day"_s)},
        {8, 15, label(u"O.L.V.-Hemelvaart"_s, u"Assomption"_s, u"Mariä Himmelfahrt"_s, u"Assumption Day"_s)},
        {11, 1, label(u"Allerheiligen"_s, u"Toussaint"_s, u"Allerheiligen"_s, u"All Saints' Day"_s)},
        {11, 11, label(u"Wapenstilstand"_s, u"Armistice"_s, u"Waffenstillstand"_s, u"Armistice Day"_s)},
        {12, 25, label(u"Kerstmis"_s, u"Noël"_s, u"Weihnachten"_s, u"Christmas Day"_s)},
    }};
    return days;
}

const std::array<EasterHoliday, 3> &easterHolidays()
{
    static const std::array<EasterHoliday, 3> days{{
        {1, label(u"Paasmaandag"_s, u"Lundi de Pâques"_s, u"Ostermontag"_s, u"Easter Monday"_s)},
        {39, label(u"Hemelvaartsdag"_s, u"Ascension"_s, u"Christi Himmelfahrt"_s, u"Ascension Day"_s)},
        {50, label(u"Pinkstermaandag"_s, u"Lundi de Pentecôte"_s, u"Pfingstmontag"_s, u"Whit Monday"_s)},
    }};
    return days;
}

} // namespace

QDate easter(int year)
{
    // Meeus, Jones and Butcher: the Sunday after the ecclesiastical full moon of spring.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return year < 1583 || year > 9999 ? QDate() : QDate(year, n / 31, n % 31 + 1);
}

QList<DayName> legalHolidays(int year)
{
    QList<DayName> days;
    const auto sunday = easter(year);
    if (!sunday.isValid())
        return days;
    for (const auto &holiday : fixedHolidays())
        days << DayName{QDate(year, holiday.month, holiday.day), holiday.name, true};
    for (const auto &holiday : easterHolidays())
        days << DayName{sunday.addDays(holiday.daysAfter), holiday.name, true};
    std::stable_sort(days.begin(), days.end(), [](const DayName &a, const DayName &b) { return a.date < b.date; });
    return days;
}

std::optional<Label> legalHolidayName(QDate date)
{
    const auto sunday = date.isValid() ? easter(date.year()) : QDate();
    if (!sunday.isValid())
        return {};
    for (const auto &holiday : fixedHolidays())
        if (date.month() == holiday.month && date.day() == holiday.day)
            return holiday.name;
    for (const auto &holiday : easterHolidays())
        if (sunday.daysTo(date) == holiday.daysAfter)
            return holiday.name;
    return {};
}

Result<ClosingDays> readClosingDays(const QJsonObject &json)
{
    static const QRegularExpression monthAndDay(u"^([0-9]{2})-([0-9]{2})$"_s);
    const auto bad = [](const QString &text) { return badInput(u"deadline.badClosingDay"_s, {{u"text"_s, text}}); };

    ClosingDays days;
    for (const auto &value : json.value("yearly"_L1).toArray()) {
        const auto text = value["day"_L1].toString();
        const auto match = monthAndDay.match(text);
        const auto month = match.captured(1).toInt();
        const auto day = match.captured(2).toInt();
        if (!match.hasMatch() || !QDate::isValid(2000, month, day)) // 2000 has a 29 February
            return bad(text);
        days.yearly << YearlyDay{month, day, Label::fromJson(value["name"_L1].toObject())};
    }
    for (const auto &value : json.value("single"_L1).toArray()) {
        const auto text = value["date"_L1].toString();
        const auto date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return bad(text);
        days.single << DayName{date, Label::fromJson(value["name"_L1].toObject()), false};
    }
    return days;
}

QJsonObject toJson(const ClosingDays &days)
{
    QJsonArray yearly;
    for (const auto &day : days.yearly)
        yearly << QJsonObject{
            {u"day"_s, u"%1-%2"_s.arg(day.month, 2, 10, QLatin1Char('0')).arg(day.day, 2, 10, QLatin1Char('0'))},
            {u"name"_s, day.name.toJson()}};
    QJsonArray single;
    for (const auto &day : days.single)
        single << QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name.toJson()}};
    return {{u"yearly"_s, yearly}, {u"single"_s, single}};
}
