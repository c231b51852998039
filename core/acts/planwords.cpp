// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/planwords.h"

#include "core/acts/act.h"
#include "core/base/sentence.h"

using namespace Qt::StringLiterals;

QString momentText(const DayPlan &plan, int moment, Language language, QDate day)
{
    const auto at = plan.clock(moment);
    const auto time = at.time.toString(u"HH:mm"_s);
    if (at.date == day)
        return time;
    const auto date = mediumDate(at.date, language);
    return (at.date.year() == plan.first.year() ? date.section(u' ', 0, -2) : date) + u' ' + time;
}

QString remarkText(const DayPlan &plan, const PlanRemark &remark, const Catalogue &catalogue, Language language,
                   QDate day)
{
    auto places = remark.places;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto text = it.value().toString();
        if (!text.startsWith(u"@at:"))
            continue;
        const int moment = text.mid(4).toInt();
        // A bound of days is told as a day.
        it.value() = it.key() == u"latest" || it.key() == u"earliest" || it.key() == u"date"
                         ? mediumDate(plan.clock(moment).date, language)
                         : momentText(plan, moment, language, day);
    }
    return spoken({u"plan.rule."_s + remark.rule, places}, catalogue, language);
}

QString remarkTexts(const DayPlan &plan, const std::vector<PlanRemark> &remarks, const Catalogue &catalogue,
                    Language language, QDate day, int most)
{
    QStringList texts;
    for (const auto &remark : remarks)
        if (const auto text = remarkText(plan, remark, catalogue, language, day); !texts.contains(text))
            texts << text;
    return texts.mid(0, most).join(u"; "_s);
}
