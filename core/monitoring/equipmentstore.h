// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipment.h"
#include "core/storage/database.h"

// So many things of one kind and generation in one state at one kind of place.
struct EquipmentCount
{
    QString kind{};
    QString generation{};
    QString state{};
    QString placeKind{};
    int count = 0;

    bool operator==(const EquipmentCount &) const = default;
};

// So many of what is only counted at one place.
struct StockBalance
{
    QString kind{};
    QString generation{};
    EquipmentPlace place{};
    int count = 0;

    bool operator==(const StockBalance &) const = default;
};

// A count of a place, under way or closed.
struct StockTake
{
    AnyId id{};
    EquipmentPlace place{};
    QString state{}; // OPEN, CLOSED
    Moment startedAt{};
    QString login{};
    QStringList scans{};          // serials
    QList<StockBalance> counts{}; // of this place, as they were counted
    QJsonArray differences{};     // once it is closed: what differed, and what became of it
};

// What a count of a place showed otherwise than the books.
struct StockDifference
{
    QString what{}; // MISSING, UNEXPECTED (it stands elsewhere in the books), UNKNOWN (no such serial), MORE, LESS
    Equipment::Id equipment{};
    QString serial{};
    QString kind{};
    QString generation{};
    int expected = 1; // of what is counted
    int counted = 1;

    bool operator==(const StockDifference &) const = default;
};

// Reads what is known of equipment and stock. Throws StorageError.
class EquipmentStore
{
public:
    struct Filter
    {
        QString state{};
        QStringList states{}; // one of these; empty: any
        QString kind{};
        QString generation{};
        EquipmentPlace place{}; // an empty kind: anywhere; an empty place: any of that kind
        QString text{};         // part of a serial, barcode or name
        int limit = 200;        // 0: all
    };

    explicit EquipmentStore(const Database &database) : m_database(database) {}

    std::optional<Equipment> byId(const Equipment::Id &id) const;
    // By serial or barcode, however it was typed. Several kinds may bear one serial: `kind` narrows it.
    QList<Equipment> bySerial(const QString &typed, const QString &kind = {}) const;
    QList<Equipment> list(const Filter &filter) const; // by serial
    QList<Equipment> at(const EquipmentPlace &place) const;
    QList<Equipment> keptFor(const AnyId &intervention) const; // reserved, or in a vehicle for it
    QList<Equipment> wornBy(const Monitoring::Id &monitoring) const;
    QList<Equipment> vehicles() const;                           // that are in use
    QList<EquipmentCount> counts() const;                        // of the stock page
    QList<EquipmentStep> history(const Equipment::Id &id) const; // oldest first

    // What lies where of what is counted, at the end of that day; today when invalid. No line where nothing lies.
    QList<StockBalance> balances(QDate at = {}) const;
    int balance(const QString &kind, const QString &generation, const EquipmentPlace &place) const;
    // The least that lies, or ever lay, at that place from that moment on; 0 moments: from the beginning.
    int leastFrom(const QString &kind, const QString &generation, const EquipmentPlace &place,
                  const Moment &from = {}) const;

    std::optional<StockTake> stockTake(const AnyId &id) const;
    std::optional<StockTake> openStockTake(const EquipmentPlace &place) const;
    QList<StockTake> stockTakes(int limit = 50) const; // the newest first
    // Of serials all that should lie there, of the others what was counted.
    QList<StockDifference> differences(const StockTake &take) const;

private:
    const Database &m_database;
};

// Every rule of equipment and stock that what is written breaks, one line each; empty when all is right. `only` looks
// at one row alone: an item, a fitting or a move of stock. Where the steps of an item are not at hand, its history is
// not asked for.
enum class WithHistory { Yes, No };
QStringList invariantFindings(const Database &database, const Catalogue &catalogue, const AnyId &only = {},
                              WithHistory history = WithHistory::Yes);
