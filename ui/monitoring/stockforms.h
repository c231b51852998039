// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "ui/monitoring/detailcolumn.h"

// What can be done now with a thing in stock, by its state and by who looks (core/monitoring/equipmentlife.h); every
// act that asks something as a form.
QList<DetailAct> offeredFor(const Workspace &workspace, const Equipment &item);
// All that is known of it: facts, acts, what lies in it when it is a vehicle, and its history.
DetailView equipmentDetail(const Workspace &workspace, const Equipment &item);
// Of what is only counted: how much lies where, and what can be done with it there.
DetailView balanceDetail(const Workspace &workspace, const StockBalance &balance);

// Where a thing lies, as one says it: a vehicle by its name, a prison by its own.
QString placeName(const Workspace &workspace, const EquipmentPlace &place);
// Places to choose from, of these kinds; "STORE/", "VEHICLE/id", "PRISON/code" fill a parameter placeKind+place.
QList<PopupItem> placesOf(const Workspace &workspace, const QStringList &kinds);
bool comesBefore(const QString &one, const QString &other); // as names with numbers are read
QString placeId(const EquipmentPlace &place);
EquipmentPlace placeOfId(const QString &id);
// A kind, and its generation when it has one.
QString equipmentName(const Workspace &workspace, const QString &kind, const QString &generation = {});
