// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/steptext.h"

#include "core/base/json.h"
#include "core/base/sentence.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Nl:
        return {QLocale::Dutch, QLocale::Belgium};
    case Language::Fr:
        return {QLocale::French, QLocale::Belgium};
    case Language::De:
        return {QLocale::German, QLocale::Belgium};
    case Language::En:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    return {};
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString say(const QString &key, Language language, const QJsonObject &places = {})
{
    return sentence(u"deadline."_s + key, language, places);
}

QString joined(const QStringList &parts, Language language)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return say(u"and"_s, language,
               {{u"first"_s, parts.mid(0, parts.size() - 1).join(u", "_s)}, {u"last"_s, parts.last()}});
}

QString withSign(int amount, const QString &length)
{
    return (amount < 0 ? u"− "_s : u"+ "_s) + length;
}

// "zondag", "paasmaandag"; a holiday on a weekend keeps its weekday: "zaterdag (Dag van de Arbeid)".
QString dayText(const DayName &day, Language language)
{
    auto weekday = localeOf(language).dayName(day.date.dayOfWeek());
    if (day.name.isEmpty())
        return weekday;
    const auto name = day.name.in(language);
    return day.date.dayOfWeek() >= Qt::Saturday ? weekday + u" ("_s + name + u')' : name;
}

QString dayTexts(const QList<DayName> &days, Language language)
{
    QStringList texts;
    for (const auto &day : days)
        texts << dayText(day, language);
    return capital(joined(texts, language));
}

QString dates(const QList<DayName> &days, Language language)
{
    QStringList texts;
    for (const auto &day : days)
        texts << fullDate(day.date, language);
    return capital(joined(texts, language)) + u'.';
}

// What somebody wrote (a name, a reason) need not end as a sentence does.
QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + (u".!?…"_s.contains(first.back()) ? u" "_s : u". "_s) + second;
}

QString eventText(const QString &event, Language language)
{
    if (event.isEmpty())
        return say(u"start"_s, language);
    return hasSentence(event) ? sentence(event, language) : event;
}

bool isOneWeekend(const QList<DayName> &days)
{
    return std::all_of(days.begin(), days.end(),
                       [](const DayName &day) { return day.date.dayOfWeek() >= Qt::Saturday; });
}

constexpr int mostNames = 10;

QString skippedTitle(const Step &step, Language language)
{
    const auto count = std::abs(step.amount);
    if (step.days.isEmpty())
        return say(u"skipped.weekendDays"_s, language, {{u"count"_s, count}});
    if (isOneWeekend(step.days))
        return say(u"skipped.weekend"_s, language);
    if (step.days.size() > mostNames)
        return say(u"skipped.holidays"_s, language, {{u"count"_s, count}});
    return say(u"skipped.day"_s, language, {{u"day"_s, dayTexts(step.days, language)}});
}

QString skippedText(const Step &step, Language language)
{
    const auto folded = step.days.isEmpty() || step.days.size() > mostNames;
    if (!folded)
        return dates(step.days, language);
    const auto a = step.days.isEmpty() ? step.from : step.days.first().date;
    const auto b = step.days.isEmpty() ? step.until : step.days.last().date;
    return say(u"skipped.between"_s, language, {{u"from"_s, iso(std::min(a, b))}, {u"until"_s, iso(std::max(a, b))}});
}

// The same as part of a sentence about the count that skips it.
QString skippedPart(const Step &step, Language language)
{
    const QJsonObject count{{u"count"_s, std::abs(step.amount)}};
    if (step.days.isEmpty())
        return say(u"skipped.countWeekend"_s, language, count);
    if (step.days.size() > mostNames)
        return say(u"skipped.countHolidays"_s, language, count);
    const auto &day = std::min(step.days.first(), step.days.last(),
                               [](const DayName &a, const DayName &b) { return a.date < b.date; });
    if (step.days.size() > 1)
        return say(u"skipped.weekendOf"_s, language, {{u"date"_s, iso(day.date)}});
    if (day.name.isEmpty())
        return fullDate(day.date, language);
    return say(u"skipped.named"_s, language, {{u"name"_s, day.name.in(language)}, {u"date"_s, iso(day.date)}});
}

QString pauseText(const Step &step, Language language)
{
    const auto when =
        step.until.isValid()
            ? say(u"pause.closed"_s, language, {{u"from"_s, iso(step.from)}, {u"until"_s, iso(step.until.addDays(-1))}})
            : say(u"pause.open"_s, language, {{u"from"_s, iso(step.from)}});
    return sentences(when, step.reason);
}

QString rolledText(const Step &step, Language language)
{
    if (step.amount < 0)
        return say(u"rolled.back"_s, language);
    const auto byLaw = std::all_of(step.days.begin(), step.days.end(), [](const DayName &day) {
        return day.legal || day.date.dayOfWeek() >= Qt::Saturday;
    });
    return say(byLaw ? u"rolled.law"_s : u"rolled.service"_s, language);
}

QString notRolledText(const Step &step, Language language)
{
    if (step.term == TermKind::End)
        return say(u"notRolled.end"_s, language);
    return say(step.at.hasTime() ? u"notRolled.hours"_s : u"notRolled.rule"_s, language);
}

QString fractionText(const Step &step, Language language)
{
    const auto exact = step.denominator > 0 && step.from.daysTo(step.until) * step.numerator % step.denominator == 0;
    return say(exact                              ? u"fraction.exact"_s
               : step.term == TermKind::NotBefore ? u"fraction.up"_s
                                                  : u"fraction.down"_s,
               language,
               {{u"from"_s, iso(step.from)},
                {u"until"_s, iso(step.until)},
                {u"length"_s, static_cast<int>(step.from.daysTo(step.until))},
                {u"days"_s, countText(u"days"_s, std::abs(step.amount), language)}});
}

} // namespace

QString stepKindCode(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Anchor:
        return u"anchor"_s;
    case Step::Kind::DayNotCounted:
        return u"dayNotCounted"_s;
    case Step::Kind::SkippedDay:
        return u"skippedDay"_s;
    case Step::Kind::Days:
        return u"days"_s;
    case Step::Kind::WorkingDays:
        return u"workingDays"_s;
    case Step::Kind::Months:
        return u"months"_s;
    case Step::Kind::Years:
        return u"years"_s;
    case Step::Kind::Clamp:
        return u"clamp"_s;
    case Step::Kind::Hours:
        return u"hours"_s;
    case Step::Kind::Minutes:
        return u"minutes"_s;
    case Step::Kind::Fraction:
        return u"fraction"_s;
    case Step::Kind::Given:
        return u"given"_s;
    case Step::Kind::Prolonged:
        return u"prolonged"_s;
    case Step::Kind::PauseDays:
        return u"pauseDays"_s;
    case Step::Kind::ClockChange:
        return u"clockChange"_s;
    case Step::Kind::RolledWeekend:
        return u"rolledWeekend"_s;
    case Step::Kind::RolledHoliday:
        return u"rolledHoliday"_s;
    case Step::Kind::NotRolled:
        return u"notRolled"_s;
    case Step::Kind::Provisional:
        return u"provisional"_s;
    case Step::Kind::Override:
        return u"override"_s;
    }
    return {};
}

QString stepTitle(const Step &step, Language language)
{
    const auto count = std::abs(step.amount);
    const auto length = [&](const QString &unit) { return withSign(step.amount, countText(unit, count, language)); };

    switch (step.kind) {
    case Step::Kind::Anchor:
        return eventText(step.event, language);
    case Step::Kind::DayNotCounted:
        return say(step.amount < 0 ? u"dayNotCounted.back"_s : u"dayNotCounted.title"_s, language);
    case Step::Kind::SkippedDay:
        return skippedTitle(step, language);
    case Step::Kind::Days:
        return step.amount == 0 ? say(u"sameDay"_s, language) : length(u"days"_s);
    case Step::Kind::WorkingDays:
        return length(u"workingDays"_s);
    case Step::Kind::Months:
        return length(u"months"_s);
    case Step::Kind::Years:
        return length(u"years"_s);
    case Step::Kind::Clamp:
        return say(u"clamp.title"_s, language);
    case Step::Kind::Hours:
        return step.amount == 0 ? say(u"atOnce"_s, language) : length(u"hours"_s);
    case Step::Kind::Minutes:
        return length(u"minutes"_s);
    case Step::Kind::Fraction:
        return say(u"offset.fraction"_s, language,
                   {{u"numerator"_s, step.numerator}, {u"denominator"_s, step.denominator}});
    case Step::Kind::Given:
        return withSign(step.amount, durationText(step.duration, language));
    case Step::Kind::Prolonged:
        return say(u"prolonged.title"_s, language, {{u"length"_s, durationText(step.duration, language)}});
    case Step::Kind::PauseDays:
        return say(u"pause.title"_s, language,
                   {{u"length"_s, countText(step.working ? u"workingDays"_s : u"days"_s, count, language)}});
    case Step::Kind::ClockChange:
        return say(step.amount < 0 ? u"clock.winter"_s : u"clock.summer"_s, language);
    case Step::Kind::RolledWeekend:
    case Step::Kind::RolledHoliday:
        return say(step.amount < 0 ? u"rolled.toPrevious"_s : u"rolled.toNext"_s, language,
                   {{u"day"_s, dayTexts(step.days, language)}});
    case Step::Kind::NotRolled:
        return say(u"notRolled.title"_s, language, {{u"day"_s, dayTexts(step.days, language)}});
    case Step::Kind::Provisional:
        return say(u"provisional.title"_s, language);
    case Step::Kind::Override:
        return say(u"override.title"_s, language);
    }
    return {};
}

QString stepText(const Step &step, Language language)
{
    switch (step.kind) {
    case Step::Kind::Anchor:
        return step.reason;
    case Step::Kind::DayNotCounted:
        return say(u"dayNotCounted.text"_s, language);
    case Step::Kind::SkippedDay:
        return skippedText(step, language);
    case Step::Kind::Days:
        return step.amount == 0 ? QString() : say(u"days.text"_s, language);
    case Step::Kind::WorkingDays:
        return say(u"workingDays.text"_s, language);
    case Step::Kind::Months:
    case Step::Kind::Years:
        return say(u"months.text"_s, language);
    case Step::Kind::Clamp:
        return say(u"clamp.text"_s, language,
                   {{u"day"_s, step.amount},
                    {u"month"_s, localeOf(language).monthName(step.from.month())},
                    {u"year"_s, step.from.year()}});
    case Step::Kind::Hours:
        return step.amount == 0 ? QString() : say(u"hours.text"_s, language);
    case Step::Kind::Minutes:
        return say(u"minutes.text"_s, language);
    case Step::Kind::Fraction:
        return fractionText(step, language);
    case Step::Kind::Given:
        return say(u"given.text"_s, language);
    case Step::Kind::Prolonged:
        return sentences(step.from.isValid() ? say(u"prolonged.text"_s, language, {{u"date"_s, iso(step.from)}})
                                             : QString(),
                         step.reason);
    case Step::Kind::PauseDays:
        return pauseText(step, language);
    case Step::Kind::ClockChange:
        return say(step.amount < 0 ? u"clock.back"_s : u"clock.forward"_s, language, {{u"date"_s, iso(step.from)}});
    case Step::Kind::RolledWeekend:
    case Step::Kind::RolledHoliday:
        return rolledText(step, language);
    case Step::Kind::NotRolled:
        return notRolledText(step, language);
    case Step::Kind::Provisional:
        return say(u"provisional.text"_s, language, {{u"date"_s, iso(step.from)}});
    case Step::Kind::Override:
        return step.reason;
    }
    return {};
}

QString stepArticle(const Step &step, Language language)
{
    return step.article.isEmpty() ? QString() : say(u"article"_s, language, {{u"number"_s, step.article}});
}

QList<ExplanationLine> explanation(const QList<Step> &steps, Language language)
{
    QList<ExplanationLine> lines;
    QStringList skipped;
    for (const auto &step : steps) {
        const auto article = stepArticle(step, language);
        if (step.kind == Step::Kind::SkippedDay) {
            skipped << skippedPart(step, language);
        } else if (step.kind == Step::Kind::DayNotCounted && !lines.isEmpty()) {
            lines.last().text = sentences(lines.last().text, stepText(step, language));
            lines.last().article = article;
        } else if (step.kind == Step::Kind::Clamp && !lines.isEmpty()) {
            // What happened instead of what usually does.
            const auto usual = lines.last().kind == Step::Kind::Months || lines.last().kind == Step::Kind::Years;
            lines.last().text = sentences(usual ? QString() : lines.last().text, stepText(step, language));
            lines.last().article = article;
        } else {
            lines << ExplanationLine{step.at, stepTitle(step, language), stepText(step, language), article, step.kind};
            if (!skipped.isEmpty())
                lines.last().text = sentences(
                    lines.last().text, say(u"skipped.list"_s, language, {{u"days"_s, joined(skipped, language)}}));
            skipped.clear();
        }
    }
    return lines;
}

QJsonObject toJson(const DueDate &due, Language language)
{
    QJsonArray steps;
    for (const auto &step : due.steps)
        steps << QJsonObject{{u"kind"_s, stepKindCode(step.kind)},
                             {u"date"_s, writeMoment(step.at)},
                             {u"title"_s, stepTitle(step, language)},
                             {u"text"_s, stepText(step, language)},
                             {u"article"_s, stepArticle(step, language)}};
    return {{u"date"_s, writeMoment(due.due)},
            {u"raw"_s, writeMoment(due.raw)},
            {u"rolled"_s, due.rolled},
            {u"provisional"_s, due.provisional},
            {u"steps"_s, steps}};
}
