// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"

// A count of a place as it stands: what a window and a list show of it, and what becomes of each difference when it is
// closed. The act that closes it asks the same.

// One serial of the place, or of the scans.
struct TakeLine
{
    QString what{}; // FOUND, or as StockDifference
    QString serial{};
    Equipment item{}; // without an id: nobody knows it
};

// So many of what is counted: as the books have it, and as it was counted; negative: not yet.
struct TakeCount
{
    QString kind{};
    QString generation{};
    int expected = 0;
    int counted = -1;
};

// Of a closed count as it was written down. Throw StorageError.
QList<TakeLine> takeLines(const Database &database, const StockTake &take);
QList<TakeCount> takeCounts(const Database &database, const StockTake &take);

// What can become of it when the count is closed; the first is meant when nothing is said. Empty: it is no difference.
QStringList decisionsFor(const Catalogue &catalogue, const EquipmentPlace &place, const QString &what,
                         const Equipment &item);
// What becomes of a line, with what was decided so far, by serial.
QString becomes(const Catalogue &catalogue, const StockTake &take, const TakeLine &line,
                const QHash<QString, QString> &decisions);

// A difference as a closed count keeps it.
QJsonObject toJson(const StockDifference &difference, const QString &becomes);
// As the act will write them down, as far as it can be said now; of a closed count those that were.
QJsonArray differencesNow(const Catalogue &catalogue, const StockTake &take, const QList<TakeLine> &lines,
                          const QList<TakeCount> &counts, const QHash<QString, QString> &decisions);
