// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/offset.h"

#include "core/base/sentence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// More digits than any term of law needs, few enough never to overflow.
constexpr auto mostDigits = 6;

bool tooLong(const QRegularExpressionMatch &match)
{
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        if (match.captured(i).size() > mostDigits)
            return true;
    return false;
}

QString unitName(Offset::Unit unit)
{
    switch (unit) {
    case Offset::Unit::Days:
        return u"days"_s;
    case Offset::Unit::WorkingDays:
        return u"workingDays"_s;
    case Offset::Unit::Months:
        return u"months"_s;
    case Offset::Unit::Years:
        return u"years"_s;
    case Offset::Unit::Hours:
        return u"hours"_s;
    case Offset::Unit::Fraction:
    case Offset::Unit::Parameter:
        break;
    }
    return {};
}

} // namespace

Result<Offset> readOffset(QStringView text)
{
    static const QRegularExpression simple(u"^P(T?)([0-9]+)(D|WD|M|Y|H)$"_s);
    static const QRegularExpression fraction(u"^FRACTION_([0-9]+)_([0-9]+)$"_s);

    const auto bad = [&] { return badInput(u"deadline.badOffset"_s, {{u"text"_s, text.toString()}}); };
    const auto huge = [&] { return badInput(u"deadline.amountTooLarge"_s, {{u"text"_s, text.toString()}}); };

    Offset offset;
    offset.before = text.startsWith(u'-');
    const auto rest = (offset.before ? text.mid(1) : text).toString();
    if (rest.contains(u'\n'))
        return bad();
    if (rest == u"PARAM"_s) {
        offset.unit = Offset::Unit::Parameter;
        return offset;
    }
    if (const auto match = fraction.match(rest); match.hasMatch()) {
        if (match.captured(1).size() > 3 || match.captured(2).size() > 3)
            return huge();
        offset.unit = Offset::Unit::Fraction;
        offset.numerator = match.captured(1).toInt();
        offset.denominator = match.captured(2).toInt();
        if (offset.denominator == 0)
            return bad();
        return offset;
    }
    const auto match = simple.match(rest);
    if (!match.hasMatch())
        return bad();
    const auto letter = match.captured(3);
    if (match.captured(1).isEmpty() == (letter == u"H"_s)) // hours stand after T, and nothing else does
        return bad();
    if (tooLong(match))
        return huge();
    offset.amount = match.captured(2).toInt();
    offset.unit = letter == u"D"_s    ? Offset::Unit::Days
                  : letter == u"WD"_s ? Offset::Unit::WorkingDays
                  : letter == u"M"_s  ? Offset::Unit::Months
                  : letter == u"Y"_s  ? Offset::Unit::Years
                                      : Offset::Unit::Hours;
    return offset;
}

QString writeOffset(const Offset &offset)
{
    const auto sign = offset.before ? u"-"_s : QString();
    switch (offset.unit) {
    case Offset::Unit::Days:
        return sign + u"P%1D"_s.arg(offset.amount);
    case Offset::Unit::WorkingDays:
        return sign + u"P%1WD"_s.arg(offset.amount);
    case Offset::Unit::Months:
        return sign + u"P%1M"_s.arg(offset.amount);
    case Offset::Unit::Years:
        return sign + u"P%1Y"_s.arg(offset.amount);
    case Offset::Unit::Hours:
        return sign + u"PT%1H"_s.arg(offset.amount);
    case Offset::Unit::Fraction:
        return sign + u"FRACTION_%1_%2"_s.arg(offset.numerator).arg(offset.denominator);
    case Offset::Unit::Parameter:
        return sign + u"PARAM"_s;
    }
    return {};
}

Result<Duration> readDuration(QStringView text)
{
    static const QRegularExpression parts(
        u"^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T([0-9]+)H)?$"_s);
    const auto whole = text.toString();
    const auto match = parts.match(whole);
    if (!match.hasMatch() || whole == u"P"_s || whole.contains(u'\n'))
        return badInput(u"deadline.badDuration"_s, {{u"text"_s, whole}});
    // Weeks become days, and those must still be written in six digits.
    if (tooLong(match) || 7 * match.captured(3).toInt() + match.captured(4).toInt() > 999999)
        return badInput(u"deadline.amountTooLarge"_s, {{u"text"_s, whole}});
    return Duration{.years = match.captured(1).toInt(),
                    .months = match.captured(2).toInt(),
                    .days = 7 * match.captured(3).toInt() + match.captured(4).toInt(),
                    .hours = match.captured(5).toInt()};
}

QString writeDuration(const Duration &duration)
{
    QString text = u"P"_s;
    if (duration.years != 0)
        text += QString::number(duration.years) + u'Y';
    if (duration.months != 0)
        text += QString::number(duration.months) + u'M';
    if (duration.days != 0 || duration.isZero())
        text += QString::number(duration.days) + u'D';
    if (duration.hours != 0)
        text += u'T' + QString::number(duration.hours) + u'H';
    return text;
}

QString countText(const QString &unit, int amount, Language language)
{
    return sentence(u"deadline.count."_s + unit, language, {{u"count"_s, amount}});
}

QString durationText(const Duration &duration, Language language)
{
    QStringList parts;
    if (duration.years != 0)
        parts << countText(u"years"_s, duration.years, language);
    if (duration.months != 0)
        parts << countText(u"months"_s, duration.months, language);
    if (duration.days != 0 || duration.isZero())
        parts << countText(u"days"_s, duration.days, language);
    if (duration.hours != 0)
        parts << countText(u"hours"_s, duration.hours, language);
    auto last = parts.takeLast();
    if (parts.isEmpty())
        return last;
    return sentence(u"deadline.and"_s, language, {{u"first"_s, parts.join(u", "_s)}, {u"last"_s, last}});
}

QString rhythmText(const Duration &every, Language language)
{
    const auto say = [&](const QString &one, const QString &more, int count) {
        return sentence(u"deadline.every."_s + (count == 1 ? one : more), language, {{u"count"_s, count}});
    };
    // A rhythm in one unit is said by its name; weeks were written as days.
    if (every == Duration{.hours = every.hours} && every.hours > 0)
        return say(u"hour"_s, u"hours"_s, every.hours);
    if (every == Duration{.days = every.days} && every.days > 0)
        return every.days % 7 == 0 ? say(u"week"_s, u"weeks"_s, every.days / 7) : say(u"day"_s, u"days"_s, every.days);
    if (every == Duration{.months = every.months} && every.months > 0)
        return say(u"month"_s, u"months"_s, every.months);
    if (every == Duration{.years = every.years} && every.years > 0)
        return say(u"year"_s, u"years"_s, every.years);
    return sentence(u"deadline.every.length"_s, language, {{u"length"_s, durationText(every, language)}});
}

QString offsetText(const Offset &offset, Language language)
{
    QString text;
    if (offset.unit == Offset::Unit::Parameter)
        text = sentence(u"deadline.offset.parameter"_s, language);
    else if (offset.unit == Offset::Unit::Fraction)
        text = sentence(u"deadline.offset.fraction"_s, language,
                        {{u"numerator"_s, offset.numerator}, {u"denominator"_s, offset.denominator}});
    else
        text = countText(unitName(offset.unit), offset.amount, language);
    return offset.before ? sentence(u"deadline.offset.before"_s, language, {{u"length"_s, text}}) : text;
}
