// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/views/figureviews.h"
#include "core/base/file.h"
#include "core/paper/figuressheet.h"
#include "core/statistics/disclosure.h"
#include "core/statistics/figures.h"
#include "core/statistics/figuretext.h"

using namespace Qt::StringLiterals;

namespace {

const auto how = u"statistics YEAR | freeze YEAR | frozen YEAR | diff YEAR | rows FIGURE [YEAR] | published"
                 "  [--as-known-on DATE] [--house CODE] [--third-party] [--reports] [--out FILE.pdf|.csv|.json]"_s;

} // namespace

// To a file by its ending, or as JSON.
int CommandLine::answerFigures(const FigureTable &whole, const FrozenFigures *frozen)
{
    const bool thirdParty = m_parser.isSet(u"third-party"_s);
    const auto table = thirdParty ? withoutEmptyGroups(whole) : whole;
    const auto hidden = thirdParty ? hiddenFigures(table, workspace()->catalogue()) : QSet<QString>();
    const auto json = frozen ? frozenJson(*workspace(), *frozen, table.query.house, m_language, thirdParty)
                             : figureTableJson(*workspace(), table, m_language, thirdParty);
    const auto out = m_parser.value(u"out"_s);
    if (out.isEmpty())
        return answer(json);
    QByteArray bytes = QJsonDocument(json).toJson();
    if (out.endsWith(u".csv"))
        bytes = figuresCsv(table, workspace()->catalogue(), m_language, hidden, thirdParty);
    if (out.endsWith(u".pdf")) {
        const auto pdf = sheetPdf(figuresSheet(*workspace(), table, frozen, hidden, thirdParty, m_language));
        if (!pdf)
            return problem(pdf.error());
        bytes = *pdf;
    }
    if (auto logged =
            workspace()->logAccess(u"EXPORT"_s, u"figures"_s, {}, {}, {},
                                   QString::number(table.query.year) + (thirdParty ? u" third party"_s : u""_s));
        !logged)
        return problem(logged.error());
    if (const auto written = writeFile(out, bytes); !written)
        return problem(written.error());
    return answer({{u"file"_s, out}, {u"bytes"_s, bytes.size()}, {u"hidden"_s, hidden.size()}});
}

int CommandLine::statistics()
{
    const auto what = argument(0);
    const bool isYear = what.toInt() > 0;
    const auto year = isYear            ? what.toInt()
                      : what == u"rows" ? (argument(2).isEmpty() ? m_clock.today().year() : argument(2).toInt())
                                        : argument(1).toInt();
    const auto known = dateOption(u"as-known-on"_s);
    const bool needsYear = isYear || QStringList{u"freeze"_s, u"frozen"_s, u"diff"_s, u"rows"_s}.contains(what);
    if ((!needsYear && what != u"published") || (needsYear && (year < 1900 || year > 2200)) ||
        (what == u"rows" && argument(1).isEmpty()) || (m_parser.isSet(u"as-known-on"_s) && !known.isValid()))
        return usage(how);
    if (!houseWorkspace())
        return m_failed;
    const auto house = m_parser.value(u"house"_s);
    if (!house.isEmpty() && !workspace()->catalogue().house(house))
        return problem({Problem::Kind::Input, u"storage.unknownHouse"_s, {{u"house"_s, house}}, {}});
    if (what == u"published")
        return answerRows(u"published"_s, publishedJson(workspace()->catalogue(), m_language));
    if (what == u"freeze") {
        QJsonObject with{{u"year"_s, year}};
        if (m_parser.isSet(u"note"_s))
            with.insert(u"note"_s, m_parser.value(u"note"_s));
        const auto done = workspace()->write({.name = u"freezeFigures"_s, .with = with});
        if (!done)
            return problem(done.error());
        const auto frozen = lastFrozen(*workspace(), year);
        if (!frozen)
            return problem(frozen.error());
        auto json = frozenJson(*workspace(), *frozen, {}, m_language);
        json.insert(u"sentence"_s, spoken(done->saying, workspace()->catalogue(), m_language));
        return answer(json);
    }
    auto query = figureQuery(*workspace(), year);
    query.house = house;
    query.asKnownOn = known;
    query.withReports = m_parser.isSet(u"reports"_s);
    if (what == u"frozen" || what == u"diff") {
        const auto frozen = lastFrozen(*workspace(), year);
        if (!frozen)
            return problem(frozen.error());
        if (what == u"frozen")
            return answerFigures(tableOf(*frozen, house), &*frozen);
        const auto difference = workspace()->read([&](const Database &database) {
            return figureDifference(database, workspace()->catalogue(), *frozen, query);
        });
        if (!difference)
            return problem(difference.error());
        return answer(differenceJson(*workspace(), *difference, m_language));
    }
    const auto table = workspace()->read(
        [&](const Database &database) { return countFigures(database, workspace()->catalogue(), query); });
    if (!table)
        return problem(table.error());
    if (what != u"rows")
        return answerFigures(*table, nullptr);
    if (m_parser.isSet(u"third-party"_s))
        return problem({Problem::Kind::Refused, u"figures.rowsStayHere"_s, {}, {}});
    if (!table->figure(argument(1)))
        return problem({Problem::Kind::Refused,
                        u"figures.noSuchFigure"_s,
                        {{u"figure"_s, argument(1)}, {u"year"_s, QString::number(year)}},
                        {}});
    if (auto logged =
            workspace()->logAccess(u"LIST"_s, u"figures"_s, {}, {}, {}, argument(1) + u' ' + QString::number(year));
        !logged)
        return problem(logged.error());
    return answerRows(u"rows"_s, figureRowsJson(*table, argument(1)));
}

int CommandLine::catalogueQuality()
{
    if (argument(1).isEmpty())
        return usage(u"catalogue quality CODE"_s);
    if (!workspace())
        return m_failed;
    const auto &types = workspace()->catalogue().types();
    if (std::none_of(types.begin(), types.end(), [&](const DossierType &type) { return type.code == argument(1); }))
        return problem({Problem::Kind::Refused,
                        u"catalogue.noSuchType"_s,
                        {{u"code"_s, argument(1)}, {u"date"_s, m_clock.today().toString(Qt::ISODate)}},
                        {}});
    return answerRows(u"fields"_s, qualityJson(*workspace(), argument(1), m_language));
}
