// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "tests/support/sampledata.h"

#include <QRandomGenerator>

// A centre with a keeper (stan), a technician (bout) and a dispatcher (dina), a vehicle, and somebody under monitoring
// with a visit planned.
struct Centre
{
    Centre();

    EquipmentStore store() { return EquipmentStore(house.database()); }
    Equipment item(const QString &serial) { return store().bySerial(serial).value(0); }
    QString state(const QString &serial) { return item(serial).state; }
    QStringList findings() { return invariantFindings(house.database(), house.catalogue()); }

    // New serials, as they came in and as they passed their test.
    QString add(const QString &kind = QStringLiteral("ANKLE_TAG_RF"), const QString &prefix = QStringLiteral("RF"));
    QString ready(const QString &kind = QStringLiteral("ANKLE_TAG_RF"), const QString &prefix = QStringLiteral("RF"));
    QString worn();
    QString removed(const QString &how);
    QString inState(const QString &state);
    void reserve(const QString &serial);
    QString refusal(const QString &act, const QString &serial, QJsonObject with = {});
    void fillStock(); // 5,000 serials, each with ten years of history

    SampleHouse house{QStringLiteral("VCET")};
    Dossier dossier{};
    Person::Id person{};
    Monitoring::Id monitoring{};
    AnyId visit{};
    QString vehicle{};
    int count = 0;
};

// Acts on equipment as they come, on what is there: many are refused, none may leave a rule broken.
class RandomActs
{
public:
    struct Pool
    {
        QStringList monitorings{}, visits{}, vehicles{}, serials{};
        int firstNew = 50000; // serials that are registered on the way
    };
    RandomActs(const Database &database, Pool pool, quint32 seed);

    Act next();
    void took(const Act &act, const ActDone &done); // it was done
    int pick(int most) { return static_cast<int>(m_random.bounded(most)); }

private:
    template <typename Value>
    Value any(const QList<Value> &list)
    {
        return list[pick(static_cast<int>(list.size()))];
    }
    QString serialFor(const QString &act);
    QJsonObject parameters(const QString &act);

    const Database &m_database;
    Pool m_pool;
    QRandomGenerator m_random;
    QList<QJsonObject> m_places{};
    QString m_take{};
};
