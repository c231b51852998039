// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/equipmentlife.h"

using namespace Qt::StringLiterals;

namespace {

QString inWords(const char *list, const QString &code)
{
    return u'@' + QString::fromLatin1(list) + u':' + code;
}

Outcome refusedNow(const char *code, const Equipment &item)
{
    return refused(QString::fromLatin1(code),
                   {{u"serial"_s, item.serial}, {u"state"_s, inWords("equipment_state", item.state)}});
}

// The state an act leads to, where it leads to one and nothing else is asked.
QString stateAfter(const QString &act)
{
    static const QHash<QString, QString> states{{u"receiveEquipment"_s, u"RECEIVED"_s},
                                                {u"serviceEquipment"_s, u"IN_SERVICE"_s},
                                                {u"sendToSupplier"_s, u"AT_SUPPLIER"_s},
                                                {u"replaceEquipment"_s, u"REPLACED"_s},
                                                {u"giveEvidence"_s, u"EVIDENCE"_s},
                                                {u"foundEquipment"_s, u"RETURNED"_s},
                                                {u"scrapEquipment"_s, u"SCRAPPED"_s},
                                                {u"writeOffEquipment"_s, u"WRITTEN_OFF"_s},
                                                {u"reportLost"_s, u"LOST"_s},
                                                {u"reportStolen"_s, u"STOLEN"_s}};
    return states.value(act);
}

// What came off somebody travels in its own state; all else in a vehicle is there to be fitted.
Outcome mayBeLoaded(const Catalogue &catalogue, const Equipment &item)
{
    if (item.kind == u"VEHICLE")
        return refused(u"equipment.intoItself"_s, {{u"serial"_s, item.serial}});
    if (item.state == u"WORN")
        return refusedNow("equipment.stillWorn", item);
    static const QStringList asTheyAre{u"RETURNED"_s, u"DAMAGED"_s, u"IN_VEHICLE"_s};
    return asTheyAre.contains(item.state) ? Outcome() : mayBecome(catalogue, item, u"IN_VEHICLE"_s);
}

Outcome mayBeMoved(const Catalogue &catalogue, const Equipment &item)
{
    if (item.state == u"WORN")
        return refusedNow("equipment.stillWorn", item);
    if (isOutOfUse(item.state))
        return mayBecome(catalogue, item, u"READY"_s);
    if (item.state == u"IN_VEHICLE") // out of it, and ready again
        return {};
    return mayLieAt(item, item.state, {u"STORE"_s, {}});
}

Outcome mayBeReserved(const Catalogue &catalogue, const Equipment &item)
{
    if (!item.intervention.isNull())
        return refusedNow("equipment.keptForOther", item);
    if (item.state == u"WORN")
        return refusedNow("equipment.wornByOther", item);
    return item.state == u"IN_VEHICLE" ? Outcome() : mayBecome(catalogue, item, u"RESERVED"_s);
}

} // namespace

Outcome mayBeDone(const Catalogue &catalogue, const Equipment &item, const QString &act)
{
    const bool gone = act == u"reportLost" || act == u"reportStolen";
    if (const auto state = stateAfter(act); !state.isEmpty()) {
        if (item.state == state && act != u"replaceEquipment")
            return refused(u"equipment.soAlready"_s,
                           {{u"serial"_s, item.serial}, {u"state"_s, inWords("equipment_state", state)}});
        // What is worn comes off a person, and by nothing else; that it is gone is said of him too.
        if (item.state == u"WORN" && !gone)
            return refusedNow("equipment.stillWorn", item);
        return mayBecome(catalogue, item, state);
    }
    if (act == u"testEquipment") {
        static const QStringList testable{u"RECEIVED"_s, u"IN_SERVICE"_s, u"READY"_s};
        return testable.contains(item.state) ? Outcome() : refusedNow("equipment.testNotNow", item);
    }
    if (act == u"backFromSupplier")
        return item.state == u"AT_SUPPLIER" ? Outcome() : refusedNow("equipment.notAtSupplier", item);
    if (act == u"storeEquipment")
        return mayBeMoved(catalogue, item);
    if (act == u"loadVehicle")
        return mayBeLoaded(catalogue, item);
    if (act == u"unloadVehicle")
        return item.place.kind == u"VEHICLE"
                   ? Outcome()
                   : refused(u"equipment.notInVehicle"_s,
                             {{u"serial"_s, item.serial}, {u"place"_s, inWords("equipment_place", item.place.kind)}});
    if (act == u"reserveEquipment")
        return mayBeReserved(catalogue, item);
    if (act == u"releaseEquipment")
        return item.intervention.isNull() ? refusedNow("equipment.notKept", item) : Outcome();
    if (act == u"fitEquipment")
        return item.state == u"READY" ? refusedNow("equipment.notReserved", item)
                                      : mayBecome(catalogue, item, u"WORN"_s);
    if (act == u"removeEquipment")
        return item.state == u"WORN" ? Outcome() : refusedNow("equipment.notWorn", item);
    if (act == u"pairEquipment" && isOutOfUse(item.state))
        return refusedNow("equipment.outOfUse", item);
    return {};
}

QStringList actsOn(const Catalogue &catalogue, const Equipment &item)
{
    static const QStringList first{u"receiveEquipment"_s, u"removeEquipment"_s, u"backFromSupplier"_s,
                                   u"foundEquipment"_s,   u"fitEquipment"_s,    u"unloadVehicle"_s};
    static const QStringList bench{u"testEquipment"_s, u"serviceEquipment"_s};
    static const QStringList use{u"reserveEquipment"_s, u"loadVehicle"_s, u"releaseEquipment"_s, u"storeEquipment"_s};
    static const QStringList last{u"sendToSupplier"_s, u"replaceEquipment"_s, u"giveEvidence"_s,
                                  u"pairEquipment"_s,  u"reportLost"_s,       u"reportStolen"_s,
                                  u"scrapEquipment"_s, u"writeOffEquipment"_s};
    QStringList allowed;
    // What is ready goes out; all else goes over the bench first.
    for (const auto &act : first + (item.state == u"READY" ? use + bench : bench + use) + last)
        if (mayBeDone(catalogue, item, act))
            allowed << act;
    return allowed;
}
