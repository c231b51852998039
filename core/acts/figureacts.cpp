// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/statistics/figures.h"
#include "core/statistics/freezestore.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// The count of a year as it stands, kept whole. Counting again later makes another; this one stays.
Result<Saying> freezeFigures(ActContext &context, const Values &values)
{
    const auto year = static_cast<int>(values.number("year"_L1));
    if (year < 1990 || year > context.today().year())
        return badInput(u"figures.noSuchYear"_s, {{u"year"_s, QString::number(year)}});
    const auto table = countFigures(context.database(), context.catalogue(),
                                    {.year = year, .today = context.today(), .withReports = true});
    context.made = context.recorder().insert("figure_freeze", {{"year", year},
                                                               {"frozen_at", context.momentText()},
                                                               {"staff", columnValue(context.user().id)},
                                                               {"staff_name", context.user().name},
                                                               {"definition", table.definition},
                                                               {"note", values.text("note"_L1)},
                                                               {"body", columnValue(frozenBody(table))}});
    return Saying{u"act.freezeFigures"_s,
                  {{u"year"_s, QString::number(year)},
                   {u"count"_s, static_cast<int>(table.value(u"JH:NEW_MANDATES"_s))},
                   {u"open"_s, static_cast<int>(table.value(u"JH:OPEN_AT_DATE"_s))}}};
}

} // namespace

QList<ActDefinition> figureActs()
{
    return {
        {"freezeFigures",
         "Keeps the count of a year as it stands, with the dossiers behind it; a second count is a second row.",
         {{"year", Type::Number, Need::Required}, {"note", Type::Text}},
         freezeFigures,
         {u"STATISTICS_OFFICER"_s, u"HOUSE_DIRECTOR"_s},
         false},
    };
}
