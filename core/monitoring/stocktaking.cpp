// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/stocktaking.h"

#include "core/monitoring/equipmentlife.h"

using namespace Qt::StringLiterals;

QList<TakeLine> takeLines(const Database &database, const StockTake &take)
{
    const EquipmentStore store(database);
    QList<TakeLine> all;
    if (take.state != u"OPEN") {
        for (const auto &value : take.differences) {
            const auto one = value.toObject();
            const auto serial = one.value("serial"_L1).toString();
            if (!serial.isEmpty())
                all << TakeLine{
                    .what = one.value("what"_L1).toString(), .serial = serial, .item = store.bySerial(serial).value(0)};
        }
        return all;
    }
    const QSet<QString> scanned(take.scans.begin(), take.scans.end());
    QHash<Equipment::Id, Equipment> there;
    for (const auto &item : store.at(take.place)) {
        there.insert(item.id, item);
        if (scanned.contains(item.serial))
            all << TakeLine{.what = u"FOUND"_s, .serial = item.serial, .item = item};
    }
    for (const auto &one : store.differences(take))
        if (!one.serial.isEmpty())
            all << TakeLine{.what = one.what,
                            .serial = one.serial,
                            .item = there.contains(one.equipment) ? there.value(one.equipment)
                                                                  : store.byId(one.equipment).value_or(Equipment())};
    return all;
}

QList<TakeCount> takeCounts(const Database &database, const StockTake &take)
{
    QList<TakeCount> all;
    const auto at = [&all](const QString &kind, const QString &generation) -> TakeCount & {
        for (auto &one : all)
            if (one.kind == kind && one.generation == generation)
                return one;
        all << TakeCount{.kind = kind, .generation = generation};
        return all.last();
    };
    if (take.state != u"OPEN") {
        for (const auto &value : take.differences)
            if (const auto one = value.toObject(); one.value("serial"_L1).toString().isEmpty())
                all << TakeCount{.kind = one.value("kind"_L1).toString(),
                                 .generation = one.value("generation"_L1).toString(),
                                 .expected = one.value("expected"_L1).toInt(),
                                 .counted = one.value("counted"_L1).toInt()};
        return all;
    }
    for (const auto &one : EquipmentStore(database).balances())
        if (one.place == take.place)
            at(one.kind, one.generation).expected = one.count;
    for (const auto &one : take.counts)
        at(one.kind, one.generation).counted = one.count;
    return all;
}

QStringList decisionsFor(const Catalogue &catalogue, const EquipmentPlace &place, const QString &what,
                         const Equipment &item)
{
    if (what == u"MISSING")
        return mayBeDone(catalogue, item, u"reportLost"_s) ? QStringList{u"SEARCH"_s, u"LOST"_s}
                                                           : QStringList{u"SEARCH"_s};
    if (what == u"UNKNOWN")
        return {u"LEAVE"_s};
    if (what != u"UNEXPECTED")
        return {};
    const auto meaning = meaningOfScan(catalogue, item, place).kind;
    return meaning == ScanMeaning::Kind::Unclear || meaning == ScanMeaning::Kind::Nothing
               ? QStringList{u"LEAVE"_s}
               : QStringList{u"HERE"_s, u"LEAVE"_s};
}

QString becomes(const Catalogue &catalogue, const StockTake &take, const TakeLine &line,
                const QHash<QString, QString> &decisions)
{
    if (take.state != u"OPEN") {
        for (const auto &value : take.differences)
            if (const auto one = value.toObject(); one.value("serial"_L1).toString() == line.serial)
                return one.value("becomes"_L1).toString();
        return {};
    }
    const auto possible = decisionsFor(catalogue, take.place, line.what, line.item);
    const auto decided = decisions.value(line.serial);
    return possible.contains(decided) ? decided : possible.value(0);
}

QJsonObject toJson(const StockDifference &difference, const QString &becomes)
{
    return {{u"what"_s, difference.what},
            {u"serial"_s, difference.serial},
            {u"kind"_s, difference.kind},
            {u"generation"_s, difference.generation},
            {u"expected"_s, difference.expected},
            {u"counted"_s, difference.counted},
            {u"becomes"_s, becomes}};
}

QJsonArray differencesNow(const Catalogue &catalogue, const StockTake &take, const QList<TakeLine> &lines,
                          const QList<TakeCount> &counts, const QHash<QString, QString> &decisions)
{
    if (take.state != u"OPEN")
        return take.differences;
    QJsonArray all;
    for (const auto &line : lines)
        if (line.what != u"FOUND")
            all << toJson({.what = line.what,
                           .serial = line.serial,
                           .kind = line.item.kind,
                           .generation = line.item.generation,
                           .expected = line.what == u"MISSING" ? 1 : 0,
                           .counted = line.what == u"MISSING" ? 0 : 1},
                          becomes(catalogue, take, line, decisions));
    for (const auto &one : counts)
        if (one.counted >= 0 && one.counted != one.expected)
            all << toJson({.what = one.counted > one.expected ? u"MORE"_s : u"LESS"_s,
                           .kind = one.kind,
                           .generation = one.generation,
                           .expected = one.expected,
                           .counted = one.counted},
                          u"ADJUSTED"_s);
    return all;
}
