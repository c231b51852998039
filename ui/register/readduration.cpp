// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/readduration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<Duration> readSpokenDuration(QStringView typed)
{
    const auto text = typed.toString().trimmed().toLower();
    if (text.isEmpty())
        return {};
    if (text.startsWith(u'p'))
        if (const auto iso = readDuration(text.toUpper()))
            return *iso;
    // The first letters of year, month, week and day in the four languages; "an(s)" and "mois", "Jahr" and "Monat" too.
    static const QRegularExpression part(
        u"(\\d{1,4})\\s*(jaar|jaren|jahre?n?|ans?|ann[ée]es?|years?|j|y|maand(?:en)?|monate?n?|mois|months?|mnd|m|we(?:e)?k(?:en)?|wochen?|semaines?|weeks?|w|dag(?:en)?|tage?n?|jours?|days?|d|t)\\b"_s);
    Duration duration;
    qsizetype last = 0;
    auto parts = part.globalMatch(text);
    bool any = false;
    while (parts.hasNext()) {
        const auto match = parts.next();
        const auto between = text.mid(last, match.capturedStart() - last).trimmed();
        if (!between.isEmpty() && between != u"en" && between != u"et" && between != u"und" && between != u"and" &&
            between != u",")
            return {};
        last = match.capturedEnd();
        const int amount = match.captured(1).toInt();
        const auto unit = match.captured(2);
        if (unit.startsWith(u"jour") || unit.startsWith(u'd') || unit.startsWith(u't'))
            duration.days += amount;
        else if (unit.startsWith(u'j') || unit.startsWith(u'a') || unit.startsWith(u'y'))
            duration.years += amount;
        else if (unit.startsWith(u'm'))
            duration.months += amount;
        else
            duration.days += 7 * amount;
        any = true;
    }
    if (!any || !text.mid(last).trimmed().isEmpty() || duration.isZero())
        return {};
    return duration;
}
