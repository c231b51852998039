// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/readdate.h"

#include "core/base/searchtext.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1850;
constexpr int lastYear = 2199;

QLocale localeOf(Language language)
{
    static const std::array locales{QLocale(QLocale::Dutch), QLocale(QLocale::French), QLocale(QLocale::German),
                                    QLocale(QLocale::English)};
    return locales[static_cast<size_t>(language)];
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < firstYear || year > lastYear)
        return {};
    return date;
}

std::optional<QDate> withinYears(const std::optional<QDate> &date)
{
    return date && date->isValid() && date->year() >= firstYear && date->year() <= lastYear ? date : std::nullopt;
}

// The year meant by its last two digits.
std::optional<QDate> withShortYear(int shortYear, int month, int day, QDate today, DateHint hint)
{
    const int back = hint == DateHint::Future ? 20 : hint == DateHint::Any ? 70 : 90;
    const int from = hint == DateHint::Birth ? today.year() - 99 : today.year() - back;
    const int year = from + ((shortYear - from) % 100 + 100) % 100;
    const auto date = dateOf(year, month, day);
    if (hint == DateHint::Birth && date && *date > today)
        return dateOf(year - 100, month, day);
    return date;
}

std::optional<QDate> withoutYear(int month, int day, QDate today, DateHint hint)
{
    if (hint == DateHint::Any)
        return dateOf(today.year(), month, day);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    const int step = hint == DateHint::Future ? 1 : -1;
    for (int i = 0; i <= 8; ++i) { // 29 February may be eight years away
        const auto date = dateOf(today.year() + step * i, month, day);
        if (date && (hint == DateHint::Future ? *date >= today : *date <= today))
            return date;
    }
    return {};
}

// Words of a language, folded: days from today.
const QHash<QString, int> &dayWords(Language language)
{
    static const std::array<QHash<QString, int>, 4> words{{
        {{u"v"_s, 0},
         {u"vandaag"_s, 0},
         {u"m"_s, 1},
         {u"morgen"_s, 1},
         {u"o"_s, 2},
         {u"overmorgen"_s, 2},
         {u"gi"_s, -1},
         {u"gisteren"_s, -1},
         {u"eergisteren"_s, -2}},
        {{u"a"_s, 0},
         {u"auj"_s, 0},
         {u"aujourd hui"_s, 0},
         {u"aujourdhui"_s, 0},
         {u"d"_s, 1},
         {u"demain"_s, 1},
         {u"apres demain"_s, 2},
         {u"h"_s, -1},
         {u"hier"_s, -1},
         {u"avant hier"_s, -2}},
        {{u"h"_s, 0},
         {u"heute"_s, 0},
         {u"m"_s, 1},
         {u"morgen"_s, 1},
         {u"ubermorgen"_s, 2},
         {u"uebermorgen"_s, 2},
         {u"g"_s, -1},
         {u"gestern"_s, -1},
         {u"vorgestern"_s, -2}},
        {{u"t"_s, 0}, {u"today"_s, 0}, {u"tom"_s, 1}, {u"tomorrow"_s, 1}, {u"y"_s, -1}, {u"yesterday"_s, -1}},
    }};
    return words[static_cast<size_t>(language)];
}

// Whole words mean the same in every language; the one letters only in their own.
std::optional<int> daysFromWord(const QString &word, Language language)
{
    if (const auto own = dayWords(language).constFind(word); own != dayWords(language).constEnd())
        return *own;
    if (word.size() < 4)
        return {};
    for (const auto other : allLanguages)
        if (const auto found = dayWords(other).constFind(word); found != dayWords(other).constEnd())
            return *found;
    return {};
}

// 1 Monday to 7 Sunday. Two letters or more in the language, the whole name in any.
std::optional<int> weekday(const QString &word, Language language)
{
    if (word.size() < 2)
        return {};
    for (int day = 1; day <= 7; ++day)
        if (folded(localeOf(language).standaloneDayName(day)).startsWith(word))
            return day;
    for (const auto other : allLanguages)
        for (int day = 1; day <= 7; ++day)
            if (folded(localeOf(other).standaloneDayName(day)) == word)
                return day;
    return {};
}

// Three letters or more in the language when they fit one month only ("jui" fits two), the whole name in any.
std::optional<int> monthNamed(const QString &word, Language language)
{
    std::optional<int> found;
    for (int month = 1; month <= 12; ++month) {
        const auto name = folded(localeOf(language).standaloneMonthName(month));
        const auto brief = folded(localeOf(language).standaloneMonthName(month, QLocale::ShortFormat)).trimmed();
        if (name == word || brief == word)
            return month;
        if (word.size() >= 3 && name.startsWith(word)) {
            if (found)
                return {};
            found = month;
        }
    }
    if (found)
        return found;
    for (const auto other : allLanguages)
        for (int month = 1; month <= 12; ++month)
            if (folded(localeOf(other).standaloneMonthName(month)) == word)
                return month;
    return {};
}

enum class Unit { Day, Week, Month, Year };

std::optional<Unit> unitOf(const QString &word, Language language)
{
    static const QHash<QString, Unit> common{{u"d"_s, Unit::Day}, {u"w"_s, Unit::Week}, {u"m"_s, Unit::Month}};
    static const std::array<QHash<QString, Unit>, 4> own{{
        {{u"dag"_s, Unit::Day},
         {u"dagen"_s, Unit::Day},
         {u"week"_s, Unit::Week},
         {u"weken"_s, Unit::Week},
         {u"maand"_s, Unit::Month},
         {u"maanden"_s, Unit::Month},
         {u"j"_s, Unit::Year},
         {u"jaar"_s, Unit::Year}},
        {{u"j"_s, Unit::Day},
         {u"jour"_s, Unit::Day},
         {u"jours"_s, Unit::Day},
         {u"s"_s, Unit::Week},
         {u"semaine"_s, Unit::Week},
         {u"semaines"_s, Unit::Week},
         {u"mois"_s, Unit::Month},
         {u"a"_s, Unit::Year},
         {u"an"_s, Unit::Year},
         {u"ans"_s, Unit::Year}},
        {{u"t"_s, Unit::Day},
         {u"tag"_s, Unit::Day},
         {u"tage"_s, Unit::Day},
         {u"woche"_s, Unit::Week},
         {u"wochen"_s, Unit::Week},
         {u"monat"_s, Unit::Month},
         {u"monate"_s, Unit::Month},
         {u"j"_s, Unit::Year},
         {u"jahr"_s, Unit::Year},
         {u"jahre"_s, Unit::Year}},
        {{u"day"_s, Unit::Day},
         {u"days"_s, Unit::Day},
         {u"week"_s, Unit::Week},
         {u"weeks"_s, Unit::Week},
         {u"month"_s, Unit::Month},
         {u"months"_s, Unit::Month},
         {u"y"_s, Unit::Year},
         {u"year"_s, Unit::Year},
         {u"years"_s, Unit::Year}},
    }};
    if (const auto found = own[static_cast<size_t>(language)].constFind(word);
        found != own[static_cast<size_t>(language)].constEnd())
        return *found;
    const auto found = common.constFind(word);
    return found == common.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QDate> readRelative(const QString &text, QDate today, Language language)
{
    static const QRegularExpression form(u"^([+-])?\\s*(\\d{1,4})\\s*(\\p{L}*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto word = folded(match.captured(3));
    if (word.isEmpty() && match.captured(1).isEmpty()) // a bare number could be a day of this month
        return {};
    const int amount = match.captured(2).toInt() * (match.captured(1) == u"-"_s ? -1 : 1);
    const auto unit = word.isEmpty() ? Unit::Day : unitOf(word, language);
    if (!unit)
        return {};
    switch (*unit) {
    case Unit::Day:
        return today.addDays(amount);
    case Unit::Week:
        return today.addDays(7LL * amount);
    case Unit::Month:
        return today.addMonths(amount);
    case Unit::Year:
        return today.addYears(amount);
    }
    return {};
}

std::optional<QDate> readWeekday(const QString &text, QDate today, DateHint hint, Language language)
{
    static const QRegularExpression form(u"^([+-])?\\s*(\\p{L}+)\\.?\\s*([+-])?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(3).isEmpty()))
        return {};
    const auto day = weekday(folded(match.captured(2)), language);
    if (!day)
        return {};
    const auto sign = match.captured(1) + match.captured(3);
    const bool back = sign == u"-"_s || (sign.isEmpty() && (hint == DateHint::Past || hint == DateHint::Birth));
    const int ahead = (*day - today.dayOfWeek() + 6) % 7 + 1; // 1 to 7
    return today.addDays(back ? (ahead == 7 ? -7 : ahead - 7) : ahead);
}

std::optional<QDate> readNumbers(const QString &text, QDate today, DateHint hint)
{
    static const QRegularExpression digits(u"^\\d+$"_s);
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})\\s*([-/. ])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{4}|\\d{2}))?[/.-]?$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"_s);
    if (digits.match(text).hasMatch()) {
        if (text.size() == 6)
            return withShortYear(text.mid(4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt(), today, hint);
        if (text.size() != 8)
            return {};
        if (const auto date = dateOf(text.mid(4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt()))
            return date;
        return dateOf(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt());
    }
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return dateOf(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    const auto match = dayFirst.match(text);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(3).toInt();
    const auto year = match.captured(4);
    if (year.isEmpty())
        return withoutYear(month, day, today, hint);
    return year.size() == 4 ? dateOf(year.toInt(), month, day) : withShortYear(year.toInt(), month, day, today, hint);
}

// "21 juli 2026", "1er juillet", "21. Juli 26"
std::optional<QDate> readNamedMonth(const QString &text, QDate today, DateHint hint, Language language)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:er|\\.)?\\s*(\\p{L}+)\\.?(?:\\s+(\\d{4}|\\d{2}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto month = monthNamed(folded(match.captured(2)), language);
    if (!month)
        return {};
    const int day = match.captured(1).toInt();
    const auto year = match.captured(3);
    if (year.isEmpty())
        return withoutYear(*month, day, today, hint);
    return year.size() == 4 ? dateOf(year.toInt(), *month, day) : withShortYear(year.toInt(), *month, day, today, hint);
}

} // namespace

std::optional<QDate> readDate(QStringView typed, QDate today, DateHint hint, Language language)
{
    auto text = typed.toString().simplified().toLower();
    text.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    if (text.isEmpty() || !today.isValid())
        return {};
    if (const auto days = daysFromWord(folded(text), language);
        days && !text.startsWith(u'-') && !text.startsWith(u'+'))
        return today.addDays(*days);
    if (const auto date = readNumbers(text, today, hint))
        return date;
    if (const auto date = readWeekday(text, today, hint, language))
        return withinYears(date);
    if (const auto date = readNamedMonth(text, today, hint, language))
        return date;
    if (const auto date = readRelative(text, today, language))
        return withinYears(date);
    // A weekday before a date must be the right one.
    static const QRegularExpression withDay(u"^(\\p{L}{2,})[.,]?\\s+(\\d.*)$"_s);
    if (const auto match = withDay.match(text); match.hasMatch()) {
        const auto day = weekday(folded(match.captured(1)), language);
        const auto date = day ? readDate(match.captured(2), today, hint, language) : std::nullopt;
        if (date && date->dayOfWeek() == *day)
            return date;
    }
    return {};
}

std::optional<QTime> readTime(QStringView typed)
{
    static const QRegularExpression parted(u"^(\\d{1,2})\\s*(?:[:.]|u|h|uhr)\\s*(\\d{2})?\\s*(?:u|h|uhr)?$"_s);
    static const QRegularExpression digits(u"^(\\d{1,2})(\\d{2})?$"_s);
    const auto text = typed.toString().simplified().toLower();
    auto match = parted.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    if (!match.hasMatch())
        return {};
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> readHours(QStringView text)
{
    auto typed = text.trimmed().toString().toLower();
    static const QRegularExpression clock(u"^(\\d{1,3})\\s*[:uh]\\s*([0-5]\\d)?$"_s);
    static const QRegularExpression decimal(u"^\\d{1,3}([.,]\\d{1,2})?$"_s);
    if (const auto match = clock.match(typed); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (decimal.match(typed).hasMatch())
        return static_cast<int>(std::lround(typed.replace(u',', u'.').toDouble() * 60));
    return {};
}
