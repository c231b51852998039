// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/difference.h"

#include "core/base/json.h"
#include "core/base/sentence.h"
#include "core/statistics/facts.h"
#include "core/statistics/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s};

struct Reason
{
    QString code{};
    QJsonObject places{};
};

// Finds why a dossier counts otherwise than it did: what is known of it now beside what was known then.
class Reasons
{
public:
    Reasons(const Database &database, const FigureQuery &again)
        : m_database(database), m_last(again.last()), m_house(again.house)
    {
    }

    Reason of(const QString &indicator, const CountedDossier *before, const CountedDossier *now) const
    {
        if (!now)
            return {u"TAKEN_BACK"_s, {}};
        if (!before)
            return {u"REGISTERED_AFTER"_s, {{u"on"_s, registeredOn(now->id)}, {u"received"_s, iso(now->received)}}};
        if (!before->cancelled && now->cancelled)
            return {u"CANCELLED"_s, {{u"on"_s, iso(now->closed)}}};
        if (before->cancelled && !now->cancelled)
            return {u"NOT_CANCELLED"_s, {}};
        if (before->group != now->group)
            return {u"GROUP_CHANGED"_s, {{u"before"_s, before->group}, {u"after"_s, now->group}}};
        if (before->received != now->received)
            return {u"RECEIVED_CHANGED"_s, {{u"before"_s, iso(before->received)}, {u"after"_s, iso(now->received)}}};
        if (before->closed != now->closed) {
            if (!now->closed.isValid())
                return {u"REOPENED"_s, {}};
            if (!before->closed.isValid())
                return {u"CLOSED_SINCE"_s, {{u"on"_s, iso(now->closed)}}};
            return {u"CLOSED_CHANGED"_s, {{u"before"_s, iso(before->closed)}, {u"after"_s, iso(now->closed)}}};
        }
        const auto day = indicator == columns[2] ? now->closed : m_last;
        if (!m_house.isEmpty() &&
            (before->houseOn(day) != now->houseOn(day) || before->firstHouse() != now->firstHouse()))
            return {u"HOUSE_CHANGED"_s, {{u"before"_s, before->houseOn(day)}, {u"after"_s, now->houseOn(day)}}};
        return {u"COUNTED_OTHERWISE"_s, {}};
    }

private:
    QString registeredOn(const Dossier::Id &id) const
    {
        auto query = m_database.query("SELECT substr(act.happened_at, 1, 10) FROM journal JOIN act ON act.mid = "
                                      "journal.mid WHERE journal.row = ? AND journal.grp = '' LIMIT 1",
                                      id);
        return query.next() ? query.text(0) : QString();
    }

    const Database &m_database;
    QDate m_last;
    QString m_house;
};

} // namespace

QString CountChange::figure() const
{
    return Figure{.table = table, .group = group, .indicator = indicator}.code();
}

int FigureDifference::balance(const QString &code) const
{
    int balance = 0;
    for (const auto &one : dossiers)
        if (one.figure() == code || Figure{.table = one.table, .indicator = one.indicator}.code() == code)
            balance += one.way == CountChange::Way::Came ? 1 : -1;
    return balance;
}

FigureDifference figureDifference(const Database &database, const Catalogue &catalogue, const FrozenFigures &frozen,
                                  const FigureQuery &again, const CountProgress &progress)
{
    auto query = again;
    query.year = frozen.year;
    FigureDifference difference{.frozen = frozen, .now = countFigures(database, catalogue, query, progress)};
    if (!difference.now.dossiers || (progress && !progress(100)))
        return difference;
    const auto frozenTable = tableOf(frozen, query.house);
    const auto &nowDossiers = *difference.now.dossiers;

    // Who was in each column then, and who is now.
    QHash<QString, const CountedDossier *> now;
    for (const auto &one : nowDossiers)
        now.insert(one.number, &one);
    QHash<QString, FrozenDossier> was;
    for (const auto &one : frozen.dossiers)
        was.insert(one.number, one);
    QHash<QString, QHash<QString, QString>> in; // indicator -> number -> group
    QHash<QString, QString> tables;             // group -> table
    for (const auto &figure : difference.now.figures)
        if (columns.contains(figure.indicator) && figure.part.isEmpty() && !figure.group.isEmpty()) {
            tables.insert(figure.group, figure.table);
            for (const auto &row : difference.now.rows.value(figure.code()))
                in[figure.indicator].insert(nowDossiers[row.dossier].number, figure.group);
        }
    QList<CountedDossier> then;
    QHash<QString, const CountedDossier *> before;
    const auto readThen = [&] {
        if (!then.isEmpty())
            return;
        then = countedDossiers(KnownRows(database, frozen.cut()), catalogue, query.hidden);
        for (const auto &one : std::as_const(then))
            before.insert(one.number, &one);
    };
    const Reasons reasons(database, query);
    const auto changed = [&](CountChange::Way way, const QString &indicator, const QString &number,
                             const QString &group, const QString &table) {
        readThen();
        auto known = before.value(number);
        CountedDossier kept; // as the frozen row has it, where the trail does not tell
        if (const auto frozenRow = was.constFind(number); !known && frozenRow != was.constEnd()) {
            kept.received = frozenRow->received;
            kept.closed = frozenRow->closed;
            kept.group = frozenRow->group;
            kept.house = frozenRow->openIn.isEmpty() ? frozenRow->newIn : frozenRow->openIn;
            known = &kept;
        }
        const auto *present = now.value(number);
        const auto reason = reasons.of(indicator, known, present);
        difference.dossiers << CountChange{.way = way,
                                           .dossier = present ? present->id : Dossier::Id(),
                                           .number = number,
                                           .title = present ? present->title : QString(),
                                           .facet = present ? present->facet : was.value(number).facet,
                                           .table = table,
                                           .group = group,
                                           .indicator = indicator,
                                           .reason = reason.code,
                                           .places = reason.places};
    };
    for (const auto &indicator : columns) {
        const auto &present = in[indicator];
        for (auto it = present.begin(); it != present.end(); ++it) {
            const auto frozenRow = was.constFind(it.key());
            const bool wasIn = frozenRow != was.constEnd() && !frozenRow->houseOf(indicator).isEmpty() &&
                               (query.house.isEmpty() || frozenRow->houseOf(indicator) == query.house) &&
                               frozenRow->group == *it;
            if (!wasIn)
                changed(CountChange::Way::Came, indicator, it.key(), *it, tables.value(*it));
        }
        for (const auto &one : frozen.dossiers) {
            const auto &house = one.houseOf(indicator);
            if (house.isEmpty() || (!query.house.isEmpty() && house != query.house) || query.hidden.contains(one.facet))
                continue;
            if (present.value(one.number) != one.group)
                changed(CountChange::Way::Went, indicator, one.number, one.group, one.table);
        }
    }
    std::sort(difference.dossiers.begin(), difference.dossiers.end(), [](const CountChange &a, const CountChange &b) {
        return std::tuple(columns.indexOf(a.indicator), a.number, int(a.way)) <
               std::tuple(columns.indexOf(b.indicator), b.number, int(b.way));
    });
    const bool onlyColumns = !query.house.isEmpty();
    for (const auto &figure : difference.now.figures) {
        if (onlyColumns && (!columns.contains(figure.indicator) || !figure.part.isEmpty()))
            continue;
        const auto value = frozenTable.value(figure.code());
        if (value != figure.value)
            difference.figures << FigureChange{.figure = figure, .frozen = value};
    }
    for (const auto &figure : frozenTable.figures)
        if (!difference.now.figure(figure.code()) && figure.value != 0) {
            auto gone = figure;
            gone.value = 0;
            gone.rows = 0;
            difference.figures << FigureChange{.figure = gone, .frozen = figure.value};
        }
    return difference;
}

QString changeSentence(const CountChange &change, const Catalogue &catalogue, Language language)
{
    auto places = change.places;
    for (auto it = places.begin(); it != places.end(); ++it) // short: it stands in a table
        if (const auto date = QDate::fromString(it.value().toString(), Qt::ISODate); date.isValid())
            it.value() = shortDate(date);
    if (change.reason == u"GROUP_CHANGED")
        for (const auto &side : {u"before"_s, u"after"_s})
            places.insert(side, catalogue.name(u"statistics_group"_s, places.value(side).toString(), language));
    if (change.reason == u"HOUSE_CHANGED")
        for (const auto &side : {u"before"_s, u"after"_s})
            if (const auto *house = catalogue.house(places.value(side).toString()))
                places.insert(side, house->name.in(language));
    if (change.reason == u"REGISTERED_AFTER" && change.places.value("on"_L1).toString().isEmpty())
        return sentence(u"figures.reason.ARRIVED_AFTER"_s, language, places);
    return sentence(u"figures.reason."_s + change.reason, language, places);
}
