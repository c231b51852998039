// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/figuressheet.h"

#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/paper/sheetwriter.h"
#include "core/statistics/figuretext.h"

using namespace Qt::StringLiterals;

Sheet figuresSheet(const Workspace &workspace, const FigureTable &table, const FrozenFigures *frozen,
                   const QSet<QString> &hidden, bool thirdParty, Language language)
{
    const auto year = QString::number(table.query.year);
    SheetWriter writer(workspace, language, {});
    const auto &catalogue = writer.catalogue();
    const auto title = writer.words(u"figures.title"_s, {{u"year"_s, year}});
    writer.sheet().head.number = title;
    if (thirdParty)
        writer.sheet().head.draftMark.clear(); // it leaves the house
    writer.title(title);
    const auto *house = catalogue.house(table.query.house);
    const auto known = table.query.asKnownOn.isValid() ? table.query.asKnownOn : table.query.today;
    writer.say(u"figures.of"_s,
               {{u"house"_s, capital(house ? house->name.in(language) : writer.words(u"figures.allHouses"_s))},
                {u"on"_s, shortDate(known)},
                {u"counted"_s, shortDate(frozen ? frozen->frozenAt.date() : writer.today())}});
    if (frozen)
        writer.say(u"figures.frozen"_s,
                   {{u"on"_s, shortDate(frozen->frozenAt.date()) + u' ' + frozen->frozenAt.toString(u"HH:mm"_s)},
                    {u"staff"_s, frozen->staffName}});
    writer.say(u"figures.definition"_s, {{u"version"_s, table.definition}});
    if (thirdParty)
        writer.say(u"figures.thirdParty"_s, {{u"size"_s, catalogue.numberParameter(u"smallCellLimit"_s, 5)}});
    const auto shown = [&](const QString &code) {
        if (thirdParty && hidden.contains(code))
            return hiddenValue();
        const auto *figure = table.figure(code);
        return figure ? spokenValue(figure->value, language) : u"—"_s;
    };
    static const QStringList columns{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s};
    QStringList seenTables;
    QStringList indicators;
    for (const auto &figure : table.figures) {
        if (!indicators.contains(figure.indicator))
            indicators << figure.indicator;
        if (seenTables.contains(figure.table))
            continue;
        seenTables << figure.table;
        QList<QStringList> lines;
        QStringList groups;
        for (const auto &one : table.figures) {
            if (one.table != figure.table || groups.contains(one.group))
                continue;
            groups << one.group;
            QStringList line{groupName(catalogue, one, language)};
            for (const auto &column : columns)
                line << shown(Figure{.table = one.table, .group = one.group, .indicator = column}.code());
            lines << line;
        }
        writer.sheet().text.blocks << ReportBlock{.kind = ReportBlock::Kind::Heading,
                                                  .text = tableName(catalogue, figure.table, language)};
        writer.table({{"group", 4}, {"new", 1, true}, {"open", 1, true}, {"closed", 1, true}}, lines);
    }
    QList<QStringList> others;
    QString former;
    for (const auto &figure : table.figures) {
        const bool inColumn = columns.contains(figure.indicator) && figure.part.isEmpty();
        const bool isHidden = thirdParty && hidden.contains(figure.code());
        if (inColumn || (isHidden && figure.group.isEmpty()) || (figure.group.isEmpty() && figure.table != u"JH"))
            continue;
        const auto group = groupName(catalogue, figure, language);
        others << QStringList{group == former ? QString() : group, capital(figureName(catalogue, figure, language)),
                              shown(figure.code()) +
                                  (isHidden ? QString() : u' ' + figureUnit(catalogue, figure, language)),
                              isHidden || !figure.median ? QString() : spokenValue(*figure.median, language)};
        former = group;
    }
    if (!others.isEmpty()) {
        writer.heading(u"figures.more"_s);
        writer.table({{"group", 3}, {"figure", 4}, {"value", 2, true}, {"median", 1, true}}, others);
    }
    writer.heading(u"figures.definitions"_s);
    for (const auto &indicator : std::as_const(indicators))
        writer.bullet(writer.pair(capital(catalogue.name(u"statistic"_s, indicator, language)),
                                  indicatorDefinition(catalogue, indicator, language)));
    if (!table.leftOut.isEmpty()) {
        writer.heading(u"figures.leftOut"_s);
        for (const auto &key : table.leftOut)
            writer.bullet(sentence(key, language));
    }
    return writer.sheet();
}
