// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/deadline/moment.h"

#include <QHash>
#include <QJsonArray>

#include <optional>

class Catalogue;

// What a device or its supplier's system told, as it came.
struct DeviceEvent
{
    QString supplier{}; // list supplier
    QString number{};   // the supplier's own, one for each event
    QString serial{};
    QString code{};         // as the supplier sends it
    Moment deviceAt{};      // by the clock of the device
    Moment receivedAt{};    // by ours; invalid: now
    QJsonObject position{}; // lat, lon, accuracy in metres; empty: none
    QString detail{};

    AnyId id() const; // the same wherever it comes in
    bool operator==(const DeviceEvent &) const = default;
};

QJsonObject toJson(const DeviceEvent &event); // as an event of the act receiveEvents and of POST /v1/devices/events
// A Problem says what is wrong with it. `supplier`: whose it must be.
Result<DeviceEvent> readDeviceEvent(const QJsonObject &json, const QString &supplier);

// One event of a file, with the line or the number in the array it stands at.
struct EventLine
{
    int line = 0;
    std::optional<DeviceEvent> event{};
    Problem problem{};
};
// A JSON array of events, an object {"events": […]}, or lines: JSON objects, or
// supplier;number;serial;code;deviceAt;lat;lon;accuracy;detail. What cannot be read is said of its line and spoils no
// other; lines that are empty or begin with # are passed over.
QList<EventLine> readDeviceEvents(const QByteArray &bytes, const QString &supplier);

// What a supplier's code means, as the list device_code says.
struct DeviceCode
{
    QString item{};     // code of the list
    QString cls{};      // list alarm_class
    QString sign{};     // BEGINS, ENDS, SIGNAL, CONNECTED, DISCONNECTED, HOME, AWAY
    QStringList ends{}; // classes of alarms that are over with it

    bool operator==(const DeviceCode &) const = default;
};

class DeviceCodes
{
public:
    static DeviceCodes of(const Catalogue &catalogue);

    const DeviceCode *find(const QString &supplier, const QString &raw) const; // null: nobody said what it means
    const DeviceCode *item(const QString &code) const;                         // of an alarm
    QStringList raws(const QString &supplier, const QString &sign, const QString &cls = {}) const; // in order

private:
    QHash<std::pair<QString, QString>, DeviceCode> m_codes{};
    QHash<QString, DeviceCode> m_items{};
};

// Seconds since 1970 of a moment in a column ("2027-04-12T09:41:00+02:00"), quickly; 0 when it is empty or no moment.
qint64 instantOf(const QString &column);
qint64 instantOf(const Moment &moment);
Moment momentOfInstant(qint64 seconds); // by the clock in Belgium
