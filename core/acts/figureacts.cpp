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

// A group for a type that is made here: from then on it can be named by a version, and has its row in the tables.
Result<Saying> addStatisticsGroup(ActContext &context, const Values &values)
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9_]*$"_s);
    const auto code = values.text("code"_L1);
    if (!form.match(code).hasMatch())
        return badInput(u"figures.badGroupCode"_s, {{u"code"_s, code}});
    if (context.catalogue().item(u"statistics_group"_s, code))
        return refused(u"figures.groupExists"_s, {{u"code"_s, code}});
    const auto name = values.values("name"_L1);
    QJsonObject label;
    for (const auto &language : {"nl"_L1, "fr"_L1, "de"_L1, "en"_L1})
        label.insert(language, name.text(language));
    context.made = context.recorder().insert("statistics_group", {{"code", code},
                                                                  {"name", columnValue(label)},
                                                                  {"counted_in", values.text("table"_L1)},
                                                                  {"from_on", columnValue(values.date("from"_L1))}});
    return Saying{u"act.addStatisticsGroup"_s, {{u"group"_s, Label::fromJson(label).in(context.language())}}};
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
        {"addStatisticsGroup",
         "A group of the figures for a type that is made here.",
         {{"code", Type::Text, Need::Required},
          {"name",
           Type::Object,
           Need::Required,
           "",
           "",
           {{"nl", Type::Text, Need::Required},
            {"fr", Type::Text, Need::Required},
            {"de", Type::Text, Need::Required},
            {"en", Type::Text, Need::Required}}},
          {"table", Type::Code, Need::Required, "statistics_table"},
          {"from", Type::Date}},
         addStatisticsGroup,
         {u"CATALOGUE_MANAGER"_s, u"STATISTICS_OFFICER"_s, u"HOUSE_DIRECTOR"_s}},
    };
}
