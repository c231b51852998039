// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/figureviews.h"

#include "core/access/permissions.h"
#include "core/base/sentence.h"
#include "core/statistics/disclosure.h"
#include "core/statistics/figures.h"
#include "core/statistics/figuretext.h"
#include "core/statistics/quality.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray sentences(const QStringList &keys, Language language)
{
    QJsonArray all;
    for (const auto &key : keys)
        all << sentence(key, language);
    return all;
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

FigureQuery figureQuery(const Workspace &workspace, int year)
{
    return {.year = year, .hidden = hiddenFacets(workspace.user().role), .today = workspace.clock().today()};
}

Outcome maySeeFrozen(const Workspace &workspace)
{
    if (!hiddenFacets(workspace.user().role).isEmpty())
        return refused(u"figures.onlyWhole"_s);
    return {};
}

Result<FrozenFigures> lastFrozen(const Workspace &workspace, int year)
{
    if (auto may = maySeeFrozen(workspace); !may)
        return tl::make_unexpected(may.error());
    return workspace.read([&](const Database &database) -> Result<FrozenFigures> {
        const auto all = frozenFigures(database, year);
        if (all.isEmpty())
            return refused(u"figures.notFrozen"_s);
        return frozenFigures(database, all.first().id);
    });
}

QJsonObject figureTableJson(const Workspace &workspace, const FigureTable &whole, Language language, bool thirdParty)
{
    const auto &catalogue = workspace.catalogue();
    const auto table = thirdParty ? withoutEmptyGroups(whole) : whole;
    const auto hidden = thirdParty ? hiddenFigures(table, catalogue) : QSet<QString>();
    auto leftOut = table.leftOut;
    if (!table.query.hidden.isEmpty())
        leftOut << u"figures.leftOut.hiddenFacets"_s;
    return {{u"year"_s, table.query.year},
            {u"asKnownOn"_s, dateJson(table.query.asKnownOn.isValid() ? table.query.asKnownOn : table.query.today)},
            {u"openOn"_s, dateJson(table.query.last())},
            {u"house"_s, table.query.house.isEmpty() ? QJsonValue() : QJsonValue(table.query.house)},
            {u"definitionVersion"_s, table.definition},
            {u"figures"_s, figuresJson(table, catalogue, language, hidden)},
            {u"leftOut"_s, sentences(leftOut, language)}};
}

QJsonObject frozenJson(const Workspace &workspace, const FrozenFigures &frozen, const QString &house, Language language,
                       bool thirdParty)
{
    auto json = figureTableJson(workspace, tableOf(frozen, house), language, thirdParty);
    json.insert(u"id"_s, frozen.id.toString());
    json.insert(u"frozenAt"_s, frozen.frozenAt.toString(Qt::ISODate));
    json.insert(u"frozenBy"_s, frozen.staffName);
    json.insert(u"note"_s, frozen.note);
    return json;
}

QJsonObject differenceJson(const Workspace &workspace, const FigureDifference &difference, Language language)
{
    const auto &catalogue = workspace.catalogue();
    QJsonArray figures;
    for (const auto &one : difference.figures)
        figures << QJsonObject{{u"code"_s, one.figure.code()},
                               {u"group"_s, one.figure.group.isEmpty() ? one.figure.table : one.figure.group},
                               {u"groupName"_s, groupName(catalogue, one.figure, language)},
                               {u"name"_s, figureName(catalogue, one.figure, language)},
                               {u"frozen"_s, one.frozen},
                               {u"now"_s, one.figure.value}};
    QJsonArray dossiers;
    for (const auto &one : difference.dossiers)
        dossiers << QJsonObject{{u"number"_s, one.number},
                                {u"id"_s, one.dossier.isNull() ? QJsonValue() : QJsonValue(one.dossier.toString())},
                                {u"figure"_s, one.figure()},
                                {u"change"_s, one.way == CountChange::Way::Came ? u"CAME"_s : u"WENT"_s},
                                {u"reason"_s, one.reason},
                                {u"sentence"_s, changeSentence(one, catalogue, language)}};
    return {{u"year"_s, difference.frozen.year},
            {u"frozenAt"_s, difference.frozen.frozenAt.toString(Qt::ISODate)},
            {u"frozenBy"_s, difference.frozen.staffName},
            {u"definitionFrozen"_s, difference.frozen.definition},
            {u"definitionNow"_s, difference.now.definition},
            {u"figures"_s, figures},
            {u"dossiers"_s, dossiers}};
}

QJsonArray figureRowsJson(const FigureTable &table, const QString &code)
{
    QJsonArray rows;
    for (const auto &row : table.rows.value(code)) {
        const auto &dossier = table.dossiers->at(row.dossier);
        rows << QJsonObject{{u"number"_s, dossier.number},
                            {u"id"_s, dossier.id.toString()},
                            {u"title"_s, dossier.title},
                            {u"type"_s, dossier.type},
                            {u"version"_s, dossier.version},
                            {u"house"_s, dossier.houseOn(table.query.last())},
                            {u"receivedOn"_s, dateJson(dossier.received)},
                            {u"closedOn"_s, dateJson(dossier.closed)},
                            {u"value"_s, row.value},
                            {u"from"_s, dateJson(row.from)},
                            {u"to"_s, dateJson(row.to)}};
    }
    return rows;
}

QJsonArray publishedJson(const Catalogue &catalogue, Language language)
{
    QJsonArray all;
    for (const auto &one : catalogue.publishedFigures()) {
        QJsonArray figures;
        for (const auto &figure : one.figures)
            figures << QJsonObject{{u"group"_s, figure.group},
                                   {u"name"_s, catalogue.name(u"statistics_group"_s, figure.group, language)},
                                   {u"value"_s, figure.value}};
        all << QJsonObject{{u"code"_s, one.code},
                           {u"name"_s, one.name.in(language)},
                           {u"year"_s, one.year},
                           {u"indicator"_s, one.indicator},
                           {u"total"_s, one.total < 0 ? QJsonValue() : QJsonValue(one.total)},
                           {u"recounted"_s, one.recounted < 0 ? QJsonValue() : QJsonValue(one.recounted)},
                           {u"sum"_s, one.figures.isEmpty() ? QJsonValue() : QJsonValue(one.sum())},
                           {u"figures"_s, figures},
                           {u"source"_s, one.source.in(language)}};
    }
    return all;
}

QJsonArray qualityJson(const Workspace &workspace, const QString &type, Language language)
{
    QJsonArray all;
    const auto fields = workspace.read(
        [&](const Database &database) { return fieldQuality(database, workspace.catalogue(), type, language); });
    static const QStringList kinds{u"STANDARD"_s, u"OWN"_s, u"PARTY"_s, u"CONDITION"_s};
    for (const auto &one : fields.value_or(QList<FieldQuality>()))
        all << QJsonObject{{u"code"_s, one.code},
                           {u"kind"_s, kinds[int(one.kind)]},
                           {u"name"_s, one.name},
                           {u"asked"_s, one.asked},
                           {u"filled"_s, one.filled},
                           {u"changed"_s, one.changed},
                           {u"templates"_s, QJsonArray::fromStringList(one.templates)},
                           {u"indicators"_s, QJsonArray::fromStringList(one.indicators)}};
    return all;
}

Result<QJsonValue> figuresShown(const Workspace &workspace, const QJsonObject &line, Language language)
{
    const auto of = line.value("of"_L1).toString();
    const auto house = line.value("house"_L1).toString();
    if (of == u"published")
        return QJsonValue(publishedJson(workspace.catalogue(), language));
    if (of == u"quality")
        return QJsonValue(qualityJson(workspace, line.value("type"_L1).toString(), language));
    auto query = figureQuery(workspace, line.value("year"_L1).toInt());
    query.house = house;
    query.asKnownOn = QDate::fromString(line.value("asKnownOn"_L1).toString(), Qt::ISODate);
    if (of == u"frozen" || of == u"difference") {
        const auto frozen = lastFrozen(workspace, query.year);
        if (!frozen)
            return tl::make_unexpected(frozen.error());
        if (of == u"frozen")
            return QJsonValue(frozenJson(workspace, *frozen, house, language));
        return workspace.read([&](const Database &database) -> Result<QJsonValue> {
            return QJsonValue(
                differenceJson(workspace, figureDifference(database, workspace.catalogue(), *frozen, query), language));
        });
    }
    return workspace.read([&](const Database &database) -> Result<QJsonValue> {
        const auto table = countFigures(database, workspace.catalogue(), query);
        if (of == u"rows")
            return QJsonValue(figureRowsJson(table, line.value("figure"_L1).toString()));
        return QJsonValue(figureTableJson(workspace, table, language, of == u"thirdParty"));
    });
}
