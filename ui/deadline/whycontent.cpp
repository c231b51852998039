// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/whycontent.h"

#include "ui/base/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct WhyContentWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyContent)
};

} // namespace

TermStrip stripOf(const Workspace &workspace, const Deadline &deadline)
{
    const DueDate due{.raw = deadline.raw,
                      .due = deadline.due,
                      .rolled = !(deadline.raw == deadline.due),
                      .provisional = deadline.provisional,
                      .steps = deadline.steps};
    return termStrip(deadline.from.date, due, workspace.clock().today(), workspace.surroundings().legal);
}

WhyContent whyContent(const Workspace &workspace, const DossierView &view, const Deadline &deadline)
{
    const auto language = currentLanguage();
    const auto today = workspace.clock().today();
    WhyContent content;
    content.sentence = deadline.rule->sentence.in(language);
    content.article = termArticle(*deadline.rule, *view.type, language);
    content.source = WhyContentWords::tr("catalogue %1, version %2, term %3")
                         .arg(view.type->shortName.in(language))
                         .arg(view.type->version)
                         .arg(deadline.rule->code);
    content.steps = explanation(deadline.steps, language);
    const auto calendar = workspace.surroundings().legal;
    // The last week before the date, day by day.
    for (auto day = deadline.due.date.addDays(-5); day <= deadline.due.date; day = day.addDays(1))
        content.days << DayCell{.date = day,
                                .state = day < today    ? DayCell::State::Gone
                                         : day == today ? DayCell::State::Today
                                                        : DayCell::State::Left,
                                .working = calendar.isWorkingDay(day),
                                .raw = day == deadline.raw.date && !(deadline.raw == deadline.due),
                                .due = day == deadline.due.date};
    content.today = today;
    content.resultName = deadline.rule->name.in(language);
    if (!content.resultName.isEmpty())
        content.resultName[0] = content.resultName[0].toUpper();
    content.due = deadline.due;
    if (deadline.state == Deadline::State::Done)
        content.tag = {Tone::Ok, Icon::Check, WhyContentWords::tr("done")};
    else if (deadline.provisional)
        content.tag = {Tone::Soon, Icon::HalfCircle, WhyContentWords::tr("provisional")};
    else
        content.tag = termTag(deadline.daysLeft(today));
    content.mayOverride = deadline.state == Deadline::State::Open;
    return content;
}
