// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/figures.h"

#include "core/statistics/facts.h"
#include "core/statistics/indicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Raised when a rule of counting changes in a way that moves a figure: a frozen table says by which it was counted.
constexpr int rulesVersion = 1;

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

Figure figureOf(const Tallies::Tally &tally, const QString &how)
{
    auto figure = tally.figure;
    figure.rows = static_cast<int>(tally.rows.size());
    QList<double> values;
    for (const auto &row : tally.rows)
        values << row.value;
    const auto sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (tally.value) {
        figure.value = *tally.value;
    } else if (how == u"MEAN" && !values.isEmpty()) {
        figure.value = rounded(sum / double(values.size()));
        figure.median = rounded(medianOf(values));
    } else if (how == u"SHARE" && !values.isEmpty()) {
        figure.value = rounded(100 * sum / double(values.size()));
    } else {
        figure.value = rounded(sum);
    }
    return figure;
}

} // namespace

KnownCut knownOn(QDate day)
{
    return day.isValid() ? KnownCut{.until = QDateTime(day, QTime(23, 59, 59, 999))} : KnownCut{};
}

KnownCut FigureQuery::cut() const
{
    if (knownBefore > 0)
        return {.until = asKnownOn.isValid() ? QDateTime(asKnownOn, QTime(23, 59, 59)) : QDateTime(),
                .beforeAct = knownBefore};
    return knownOn(asKnownOn);
}

QDate FigureQuery::last() const
{
    const QDate newYearsEve(year, 12, 31);
    const auto known = asKnownOn.isValid() ? asKnownOn : today;
    return known.isValid() && known < newYearsEve ? known : newYearsEve;
}

QString Figure::code() const
{
    auto code = (group.isEmpty() ? table : group) + u':' + indicator;
    return part.isEmpty() ? code : code + u':' + part;
}

const Figure *FigureTable::figure(const QString &code) const
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const Figure &one) { return one.code() == code; });
    return found == figures.end() ? nullptr : &*found;
}

double FigureTable::value(const QString &code) const
{
    const auto *found = figure(code);
    return found ? found->value : 0;
}

void Tallies::add(const CountedDossier &dossier, const QString &indicator, const FigureRow &row, const QString &part)
{
    at(dossier.table, dossier.group, indicator, part).rows << row;
    if (part.isEmpty())
        at(dossier.table, {}, indicator, {}).rows << row;
}

void Tallies::set(const QString &table, const QString &group, const QString &indicator, double value,
                  const QList<FigureRow> &rows)
{
    auto &tally = at(table, group, indicator, {});
    tally.value = value;
    tally.rows = rows;
}

void Tallies::make(const QString &table, const QString &group, const QString &indicator)
{
    at(table, group, indicator, {});
}

Tallies::Tally &Tallies::at(const QString &table, const QString &group, const QString &indicator, const QString &part)
{
    // One text a figure, put together here once: 400,000 rows ask for it.
    thread_local QString key;
    key.resize(0);
    key += table;
    key += u'/';
    key += group;
    key += u'/';
    key += indicator;
    key += u'/';
    key += part;
    const auto found = m_all.find(key);
    if (found != m_all.end())
        return found->second;
    return m_all
        .insert({QString(key.constData(), key.size()),
                 {.figure = {.table = table, .group = group, .indicator = indicator, .part = part}}})
        .first->second;
}

QString figureDefinition(const Catalogue &catalogue)
{
    return u"%1/%2"_s.arg(rulesVersion).arg(catalogue.version());
}

QStringList countedHouses(const FigureTable &table)
{
    QStringList houses;
    for (const auto &one : *table.dossiers) {
        if (!houses.contains(one.house))
            houses << one.house;
        for (const auto &move : one.moves)
            for (const auto &house : {move.from, move.to})
                if (!houses.contains(house))
                    houses << house;
    }
    houses.sort();
    return houses;
}

FigureTable countFigures(const Database &database, const Catalogue &catalogue, const FigureQuery &query,
                         const CountProgress &progress)
{
    FigureTable table{.query = query, .definition = figureDefinition(catalogue)};
    const auto goes = [&](int percent) { return !progress || progress(percent); };
    const KnownRows rows(database, query.cut());
    if (!goes(10))
        return table;
    const auto dossiers = std::make_shared<QList<CountedDossier>>(countedDossiers(rows, catalogue, query.hidden));
    table.dossiers = dossiers;
    if (!goes(40))
        return table;

    Tallies tallies;
    const auto first = query.first();
    const auto last = query.last();
    QHash<QString, QSet<QString>> always; // table -> its columns
    if (const auto *tables = catalogue.list(u"statistics_table"_s))
        for (const auto &item : tables->items) {
            for (const auto &column : item.members.value("always"_L1).toArray())
                always[item.code] << column.toString();
            for (const auto &column : std::as_const(always[item.code]))
                tallies.make(item.code, {}, column);
        }
    if (const auto *groups = catalogue.list(u"statistics_group"_s))
        for (const auto &item : groups->items) {
            const auto of = item.members.value("table"_L1).toString();
            const auto &validity = item.validity;
            if (!(validity.from.isValid() && validity.from > last) &&
                !(validity.until.isValid() && validity.until <= first))
                for (const auto &column : always.value(of))
                    tallies.make(of, item.code, column);
        }
    Indicators indicators(rows, catalogue, query, *dossiers, tallies);
    const auto inHouse = [&](const QString &house) { return query.house.isEmpty() || query.house == house; };
    for (qsizetype i = 0; i < dossiers->size(); ++i) {
        const auto &one = dossiers->at(i);
        const auto counts = [&](const QString &indicator) {
            return always.value(one.table).contains(indicator) || indicators.has(one, indicator);
        };
        if (one.isNewIn(first, last) && counts(u"NEW_MANDATES"_s) && inHouse(one.firstHouse()))
            tallies.add(one, u"NEW_MANDATES"_s, {.dossier = i});
        if (one.isOpenOn(last) && counts(u"OPEN_AT_DATE"_s) && inHouse(one.houseOn(last)))
            tallies.add(one, u"OPEN_AT_DATE"_s, {.dossier = i});
        if (one.isClosedIn(first, last) && counts(u"CLOSED_BY_OUTCOME"_s) && inHouse(one.houseOn(one.closed))) {
            tallies.add(one, u"CLOSED_BY_OUTCOME"_s, {.dossier = i});
            if (!one.outcome.isEmpty())
                tallies.add(one, u"CLOSED_BY_OUTCOME"_s, {.dossier = i}, one.outcome);
        }
    }
    if (!goes(60))
        return table;
    indicators.count(progress);
    table.leftOut = indicators.leftOut();

    // In the order of the catalogue: table, group, indicator; the whole table last.
    const auto placeOf = [&](const QString &list, const QString &code) {
        const auto *codes = catalogue.list(list);
        const auto place = codes ? codes->codes().indexOf(code) : -1;
        return code.isEmpty() || place < 0 ? qsizetype(10'000) : place;
    };
    std::vector<std::pair<std::tuple<qsizetype, qsizetype, qsizetype, QString>, const Tallies::Tally *>> order;
    for (const auto &[key, tally] : tallies.all())
        order.push_back(
            {{placeOf(u"statistics_table"_s, tally.figure.table), placeOf(u"statistics_group"_s, tally.figure.group),
              placeOf(u"statistic"_s, tally.figure.indicator), tally.figure.part},
             &tally});
    std::sort(order.begin(), order.end());
    for (const auto &[place, tally] : order) {
        const auto *item = catalogue.item(u"statistic"_s, tally->figure.indicator);
        const auto figure = figureOf(*tally, item ? item->members.value("how"_L1).toString() : QString());
        table.rows.insert(figure.code(), tally->rows);
        table.figures << figure;
    }
    goes(100);
    return table;
}
