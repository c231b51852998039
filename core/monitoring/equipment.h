// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/monitoring/monitored.h"

// Where a thing lies: a kind of place (list equipment_place) and which one of it: a vehicle by its id, a prison, a
// supplier or a store by its code. Empty where there is only one, or where it says enough.
struct EquipmentPlace
{
    QString kind{};
    QString place{};

    bool operator==(const EquipmentPlace &) const = default;
};

// A thing with a serial number: a tag, a unit, a SIM, a tool, a vehicle.
struct Equipment
{
    using Id = ::Id<Equipment>;

    Id id{};
    QString kind{}; // list equipment_kind
    QString generation{};
    QString supplier{};
    QString serial{}; // as plainSerial writes it
    QString barcode{};
    QString firmware{};
    QString simNumber{};
    QString name{};
    QString contract{};
    QDate boughtOn{};
    QDate warrantyUntil{};
    QString state{}; // list equipment_state
    Moment stateSince{};
    EquipmentPlace place{};
    Monitoring::Id monitoring{}; // whose it is while it is worn
    AnyId intervention{};        // what it is kept for
    Moment testedAt{};           // the test it passed since it was last worn; invalid: none
    int wornDays = 0;
    int cycles = 0; // how often it was fitted
    QString hygiene{};
    Id pairedWith{};
    QString note{};
    QString house{};

    bool operator==(const Equipment &) const = default;
};

// One line of the history of a serial.
struct EquipmentStep
{
    AnyId id{};
    QString step{}; // list equipment_step
    QString fromState{};
    QString toState{};
    EquipmentPlace place{};
    AnyId monitoring{};
    AnyId intervention{};
    Moment at{};
    QString login{};
    QString reason{};
    QString note{};

    bool operator==(const EquipmentStep &) const = default;
};

// A serial as it is kept and compared, however it was typed or scanned: capitals, no spaces.
QString plainSerial(QStringView typed);
// The row of a serial: two devices that register the same thing make the same row.
Equipment::Id equipmentId(const QString &kind, const QString &supplier, const QString &serial);

bool isSerialised(const Catalogue &catalogue, const QString &kind); // else it is counted
bool isTag(const Catalogue &catalogue, const QString &kind);        // of which a person wears one at most
QStringList tagKinds(const Catalogue &catalogue);

// Whether an item in one state may go to another, as the list equipment_state says; the refusal names where it may go.
Outcome mayBecome(const Catalogue &catalogue, const Equipment &item, const QString &state);
// The kinds of place where a thing in that state can be; the first is meant when nothing else is said.
QStringList placeKindsOf(const QString &state);
Outcome mayLieAt(const Equipment &item, const QString &state, const EquipmentPlace &place);
// Nothing more is done with it: scrapped, replaced, written off.
bool isOutOfUse(const QString &state);
// States in which the test it passed still counts.
bool keepsItsTest(const QString &state);

// Refused when the serial is not written as its generation writes them, or the kind asks for a generation.
Outcome checkSerial(const Catalogue &catalogue, const QString &kind, const QString &generation, const QString &serial);
// Refused when this thing is no part of the technique of this mandate, or its generation does not serve it.
Outcome checkTechnique(const Catalogue &catalogue, const Equipment &item, const Monitoring &monitoring);

// What a scan at a place means for a thing in its state.
struct ScanMeaning
{
    enum class Kind {
        Nothing, // it is there already
        Moved,   // another place, the same state
        Received,
        Loaded,
        Unloaded,
        InService, // a returned one on the bench
        Found,     // lost, stolen or evidence, and here again
        Sent,      // at the supplier
        Unclear    // it must be said with an act of its own; see problem
    };
    Kind kind = Kind::Nothing;
    QString state{}; // it has then
    Problem problem{};
};
ScanMeaning meaningOfScan(const Catalogue &catalogue, const Equipment &item, const EquipmentPlace &place);
