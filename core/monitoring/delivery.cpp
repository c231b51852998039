// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/delivery.h"

using namespace Qt::StringLiterals;

namespace {

DeliveryLine wrong(const QString &serial, const Outcome &why)
{
    return {.serial = serial, .what = DeliveryLine::What::Wrong, .problem = why.error()};
}

DeliveryLine lineOf(const EquipmentStore &store, const Catalogue &catalogue, const Delivery &delivery,
                    const QString &serial)
{
    const auto known = store.bySerial(serial);
    for (const auto &item : known)
        if (item.state == u"ORDERED" && (delivery.kind.isEmpty() || item.kind == delivery.kind))
            return {.serial = serial, .what = DeliveryLine::What::Ordered, .item = item};
    const auto supplier = supplierOf(catalogue, delivery);
    for (const auto &item : known)
        if (delivery.kind.isEmpty() || (item.kind == delivery.kind && item.supplier == supplier))
            return wrong(serial, refused(u"equipment.serialKnown"_s,
                                         {{u"serial"_s, serial}, {u"state"_s, u"@equipment_state:"_s + item.state}}));
    if (delivery.kind.isEmpty())
        return wrong(serial, refused(u"equipment.notOrdered"_s, {{u"serial"_s, serial}}));
    if (auto right = checkSerial(catalogue, delivery.kind, delivery.generation, serial); !right)
        return wrong(serial, right);
    return {.serial = serial};
}

} // namespace

QString supplierOf(const Catalogue &catalogue, const Delivery &delivery)
{
    if (!delivery.supplier.isEmpty())
        return delivery.supplier;
    const auto *generation = catalogue.item(u"generation"_s, delivery.generation);
    return generation ? generation->members.value("supplier"_L1).toString() : QString();
}

QList<DeliveryLine> deliveryLines(const Database &database, const Catalogue &catalogue, const Delivery &delivery)
{
    const EquipmentStore store(database);
    QList<DeliveryLine> lines;
    QSet<QString> seen;
    for (const auto &typed : delivery.serials) {
        const auto serial = plainSerial(typed);
        if (serial.isEmpty())
            continue;
        if (seen.contains(serial))
            lines << wrong(serial, refused(u"equipment.twiceDelivered"_s, {{u"serial"_s, serial}}));
        else
            lines << lineOf(store, catalogue, delivery, serial);
        seen << serial;
    }
    return lines;
}
