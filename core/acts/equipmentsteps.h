// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/monitoring/equipmentstore.h"

// What acts on equipment come down to. Each checks its rule, writes the item and a line of its history, and is called
// within the transaction of an act: of equipment, or of a visit.

// Whether a device may go on at this visit: refused when it is worn, kept for another visit, not ready, or no part of
// the technique of this mandate. A second tag is asked apart: at a swap the first is still on.
Outcome mayFit(ActContext &context, const Equipment &item, const Monitoring &monitoring, const AnyId &intervention);
Outcome mayWearTag(ActContext &context, const Equipment &item, const Monitoring &monitoring);

// A device goes on: of the dossier of the mandate. Refused when it is worn, kept for another visit, not ready, no part
// of the technique of this mandate, or a second tag of this person. Gives the new row of fitting.
Result<AnyId> fit(ActContext &context, const Monitoring::Id &monitoring, const Equipment::Id &equipment,
                  const Moment &at, const AnyId &intervention);
// A device comes off. `how`: RETURNED, DAMAGED (with the place where it lies now: STORE, BENCH, PRISON or VEHICLE with
// the vehicle's id), LOST, STOLEN or EVIDENCE.
Outcome takeOff(ActContext &context, const AnyId &fitting, const Moment &at, const QString &how,
                const EquipmentPlace &place, const AnyId &intervention = {}, const QString &reason = {});
// So many straps, clips or adapters used at a visit; `reason`: USED or BROKEN. Never more than lie there.
Outcome useCounted(ActContext &context, const QString &kind, const QString &generation, int count,
                   const EquipmentPlace &from, const Moment &at, const AnyId &intervention,
                   const QString &reason = QStringLiteral("USED"), const QString &note = {});
// Kept for a visit, in the store or in the vehicle it lies in; and no longer.
Outcome reserve(ActContext &context, const Equipment::Id &equipment, const AnyId &intervention);
Outcome release(ActContext &context, const Equipment::Id &equipment, const QString &reason = {});

// By id, serial or barcode; refused when nothing, or more than one thing, is called so.
Result<Equipment> equipmentCalled(ActContext &context, const QString &idOrSerial);
// Of the parameters `equipment` (an id) or `serial`.
Result<Equipment> equipmentOf(ActContext &context, const Values &values);
// A moment that was given, or now; refused when it lies ahead.
Result<Moment> momentOf(ActContext &context, const Values &values, QLatin1StringView name = QLatin1StringView("at"));
// A place that was given as its kind and which one; refused when the vehicle is none, or no vehicle was said.
Result<EquipmentPlace> placeOf(ActContext &context, const Values &values,
                               QLatin1StringView kind = QLatin1StringView("placeKind"),
                               QLatin1StringView place = QLatin1StringView("place"),
                               const QString &otherwise = QStringLiteral("STORE"));
// As one says it: a vehicle by its name, any other by its kind.
QString placeText(ActContext &context, const EquipmentPlace &place);

// One step of an item, as it is checked and written: to a state it may follow and a place where it may then be.
struct EquipmentMove
{
    const char *step; // list equipment_step
    QString state{};
    EquipmentPlace place{};
    Moment at{};
    QString reason{};
    QString note{};
    AnyId monitoring{};      // who wears it from now on
    AnyId intervention{};    // what it is kept for from now on
    AnyId during{};          // the visit at which it happened
    bool passed = false;     // a test, by this step
    Recorder::Fields also{}; // other columns of the item
};
Outcome moveEquipment(ActContext &context, const Equipment &item, const EquipmentMove &move);
// A new serial; refused when it is known. Gives its row.
Result<AnyId> addEquipment(ActContext &context, const Equipment &item, const Moment &at);
// So many of what is counted from one place to another; an empty kind of place is outside.
Result<AnyId> moveCounted(ActContext &context, const StockBalance &what, const EquipmentPlace &to,
                          const QString &reason, const Moment &at, const AnyId &intervention = {},
                          const QString &note = {});

// Refused when a row that was put back breaks what must always be so: asked after an undo.
Outcome checkPutBack(ActContext &context, const QByteArray &table, const AnyId &row);

// Shared by the files that define these acts.
const QStringList &keeperRoles();
const QStringList &fieldRoles();
const QList<ActField> &itemFields();  // equipment, serial
const QList<ActField> &placeFields(); // placeKind, place
Result<Saying> moved(ActContext &context, const Equipment &item, const EquipmentMove &move, const QString &saying);
QList<ActDefinition> equipmentUseActs();
QList<ActDefinition> stockActs();
