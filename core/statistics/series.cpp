// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/series.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<SeriesYear> figureSeries(const FigureTable &table, const Catalogue &catalogue, const QString &tableCode,
                               const QString &group, const QString &indicator, Language language)
{
    const auto &query = table.query;
    QMap<int, SeriesYear> years;
    const auto at = [&](int year) -> SeriesYear & {
        auto &one = years[year];
        one.year = year;
        return one;
    };
    const auto known = query.asKnownOn.isValid() ? query.asKnownOn : query.today;
    QList<const CountedDossier *> dossiers;
    int first = known.year();
    for (const auto &one : table.dossiers ? *table.dossiers : QList<CountedDossier>())
        if (one.table == tableCode && (group.isEmpty() || one.group == group) && !one.cancelled) {
            dossiers << &one;
            first = std::min(first, one.received.year());
        }
    // The first year with a dossier is mostly the year the house began to register; more than ten are not read.
    for (int year = std::max(first, known.year() - 9); year <= known.year(); ++year) {
        auto &one = at(year);
        one.isRunning = known < QDate(year, 12, 31);
        const QDate begin(year, 1, 1);
        const auto last = one.isRunning ? known : QDate(year, 12, 31);
        for (const auto *dossier : std::as_const(dossiers)) {
            const bool counts = indicator == u"NEW_MANDATES"   ? dossier->isNewIn(begin, last)
                                : indicator == u"OPEN_AT_DATE" ? dossier->isOpenOn(last)
                                                               : dossier->isClosedIn(begin, last);
            if (!counts)
                continue;
            const auto house = indicator == u"NEW_MANDATES"   ? dossier->firstHouse()
                               : indicator == u"OPEN_AT_DATE" ? dossier->houseOn(last)
                                                              : dossier->houseOn(dossier->closed);
            if (query.house.isEmpty() || query.house == house)
                one.value += 1;
        }
    }
    for (const auto &published : catalogue.publishedFigures()) {
        if (published.indicator != indicator || tableCode != u"JH")
            continue;
        if (group.isEmpty() && published.figures.isEmpty())
            at(published.year).published = published.recounted >= 0 ? published.recounted : published.total;
        for (const auto &figure : published.figures)
            if (figure.group == group)
                at(published.year).published = figure.value;
    }
    if (const auto *item = catalogue.item(u"statistics_group"_s, group))
        for (const auto &value : item->members.value("breaks"_L1).toArray()) {
            const auto on = QDate::fromString(value["on"_L1].toString(), Qt::ISODate);
            if (const auto found = years.find(on.year()); found != years.end())
                found->breakNote = Label::fromJson(value["note"_L1].toObject()).in(language);
        }
    return years.values();
}
