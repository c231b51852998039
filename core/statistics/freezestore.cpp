// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/freezestore.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList freezeColumns{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s};

QJsonObject figureJson(const Figure &figure)
{
    QJsonObject json{{u"table"_s, figure.table},
                     {u"group"_s, figure.group},
                     {u"indicator"_s, figure.indicator},
                     {u"value"_s, figure.value},
                     {u"rows"_s, figure.rows}};
    if (!figure.part.isEmpty())
        json.insert(u"part"_s, figure.part);
    if (figure.median)
        json.insert(u"median"_s, *figure.median);
    return json;
}

Figure figureFrom(const QJsonObject &json)
{
    Figure figure{.table = json.value("table"_L1).toString(),
                  .group = json.value("group"_L1).toString(),
                  .indicator = json.value("indicator"_L1).toString(),
                  .part = json.value("part"_L1).toString(),
                  .value = json.value("value"_L1).toDouble(),
                  .rows = json.value("rows"_L1).toInt()};
    if (json.contains("median"_L1))
        figure.median = json.value("median"_L1).toDouble();
    return figure;
}

// One line a dossier, tab between its parts, all of it compressed: 43,000 dossiers take some hundred kilobytes.
QString packed(const QList<FrozenDossier> &dossiers)
{
    QStringList lines;
    for (const auto &one : dossiers)
        lines << QStringList{one.number,
                             one.facet,
                             one.table,
                             one.group,
                             one.received.toString(Qt::ISODate),
                             one.closed.toString(Qt::ISODate),
                             one.newIn,
                             one.openIn,
                             one.closedIn}
                     .join(u'\t');
    lines.sort();
    return QString::fromLatin1(qCompress(lines.join(u'\n').toUtf8()).toBase64());
}

QList<FrozenDossier> unpacked(const QString &text)
{
    QList<FrozenDossier> dossiers;
    const auto lines = QString::fromUtf8(qUncompress(QByteArray::fromBase64(text.toLatin1())));
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'\t');
        dossiers << FrozenDossier{.number = parts.value(0),
                                  .facet = parts.value(1),
                                  .table = parts.value(2),
                                  .group = parts.value(3),
                                  .received = QDate::fromString(parts.value(4), Qt::ISODate),
                                  .closed = QDate::fromString(parts.value(5), Qt::ISODate),
                                  .newIn = parts.value(6),
                                  .openIn = parts.value(7),
                                  .closedIn = parts.value(8)};
    }
    return dossiers;
}

#define FREEZE_COLUMNS                                                                                                 \
    "SELECT id, year, frozen_at, staff_name, definition, note, (SELECT mid FROM journal WHERE journal.row = "          \
    "figure_freeze.id AND journal.grp = '' LIMIT 1) "

FrozenFigures readFrozen(const Query &query)
{
    return {.id = query.id<FrozenFigures>(0),
            .year = query.integer(1),
            .frozenAt = QDateTime::fromString(query.text(2), Qt::ISODate),
            .staffName = query.text(3),
            .definition = query.text(4),
            .note = query.text(5),
            .act = query.number(6)};
}

} // namespace

const QString &FrozenDossier::houseOf(const QString &indicator) const
{
    return indicator == freezeColumns[0] ? newIn : indicator == freezeColumns[1] ? openIn : closedIn;
}

KnownCut FrozenFigures::cut() const
{
    return {.until = frozenAt, .beforeAct = act};
}

QJsonObject frozenBody(const FigureTable &table)
{
    QHash<qsizetype, FrozenDossier> dossiers;
    const auto &all = *table.dossiers;
    for (const auto &figure : table.figures) {
        const auto column = freezeColumns.indexOf(figure.indicator);
        if (column < 0 || figure.group.isEmpty() || !figure.part.isEmpty())
            continue;
        for (const auto &row : table.rows.value(figure.code())) {
            const auto &one = all.at(row.dossier);
            auto &frozen = dossiers[row.dossier];
            if (frozen.number.isEmpty())
                frozen = {.number = one.number,
                          .facet = one.facet,
                          .table = one.table,
                          .group = one.group,
                          .received = one.received,
                          .closed = one.closed};
            (column == 0   ? frozen.newIn
             : column == 1 ? frozen.openIn
                           : frozen.closedIn) = column == 0   ? one.firstHouse()
                                                : column == 1 ? one.houseOn(table.query.last())
                                                              : one.houseOn(one.closed);
        }
    }
    QJsonArray figures;
    for (const auto &figure : table.figures)
        figures << figureJson(figure);
    return {{u"format"_s, 1},
            {u"figures"_s, figures},
            {u"leftOut"_s, QJsonArray::fromStringList(table.leftOut)},
            {u"dossiers"_s, packed(dossiers.values())}};
}

QList<FrozenFigures> frozenFigures(const Database &database, int year)
{
    auto query = database.query(FREEZE_COLUMNS "FROM figure_freeze WHERE deleted = 0 AND (? = 0 OR year = ?)"
                                               " ORDER BY frozen_at DESC, id DESC",
                                year, year);
    QList<FrozenFigures> all;
    while (query.next())
        all << readFrozen(query);
    return all;
}

Result<FrozenFigures> frozenFigures(const Database &database, const FrozenFigures::Id &id)
{
    auto query = database.query(FREEZE_COLUMNS ", body FROM figure_freeze WHERE deleted = 0 AND id = ?", id);
    if (!query.next())
        return refused(u"figures.notFrozen"_s);
    auto frozen = readFrozen(query);
    const auto body = query.object(7);
    for (const auto &one : body.value("figures"_L1).toArray())
        frozen.figures << figureFrom(one.toObject());
    for (const auto &one : body.value("leftOut"_L1).toArray())
        frozen.leftOut << one.toString();
    frozen.dossiers = unpacked(body.value("dossiers"_L1).toString());
    return frozen;
}

FigureTable tableOf(const FrozenFigures &frozen, const QString &house)
{
    FigureTable table{.query = {.year = frozen.year,
                                .asKnownOn = frozen.frozenAt.date(),
                                .house = house,
                                .today = frozen.frozenAt.date()},
                      .definition = frozen.definition,
                      .leftOut = frozen.leftOut};
    if (house.isEmpty()) {
        table.figures = frozen.figures;
        return table;
    }
    QHash<QString, int> counts;
    for (const auto &one : frozen.dossiers)
        for (const auto &column : freezeColumns)
            if (one.houseOf(column) == house)
                for (const auto &group : {one.group, QString()})
                    ++counts[Figure{.table = one.table, .group = group, .indicator = column}.code()];
    for (auto figure : frozen.figures) {
        if (!freezeColumns.contains(figure.indicator) || !figure.part.isEmpty())
            continue;
        figure.rows = counts.value(figure.code());
        figure.value = figure.rows;
        table.figures << figure;
    }
    return table;
}
