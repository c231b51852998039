// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/equipment.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject membersOf(const Catalogue &catalogue, const QString &list, const QString &code)
{
    const auto *known = catalogue.list(list);
    const auto *item = known ? known->find(code) : nullptr;
    return item ? item->members : QJsonObject();
}

QStringList codesIn(const QJsonObject &members, QLatin1StringView name)
{
    QStringList codes;
    for (const auto &code : members.value(name).toArray())
        codes << code.toString();
    return codes;
}

QString coded(const char *list, const QString &code)
{
    return u'@' + QString::fromLatin1(list) + u':' + code;
}

} // namespace

QString plainSerial(QStringView typed)
{
    QString plain;
    for (const auto letter : typed)
        if (!letter.isSpace())
            plain += letter.toUpper();
    return plain;
}

Equipment::Id equipmentId(const QString &kind, const QString &supplier, const QString &serial)
{
    return Equipment::Id(AnyId::of({"equipment", kind.toLatin1(), supplier.toLatin1(), plainSerial(serial).toUtf8()}));
}

bool isSerialised(const Catalogue &catalogue, const QString &kind)
{
    return membersOf(catalogue, u"equipment_kind"_s, kind).value("serialised"_L1).toBool();
}

bool isTag(const Catalogue &catalogue, const QString &kind)
{
    return membersOf(catalogue, u"equipment_kind"_s, kind).value("tag"_L1).toBool();
}

QStringList tagKinds(const Catalogue &catalogue)
{
    QStringList kinds;
    for (const auto &item : catalogue.list(u"equipment_kind"_s)->items)
        if (item.members.value("tag"_L1).toBool())
            kinds << item.code;
    return kinds;
}

Outcome mayBecome(const Catalogue &catalogue, const Equipment &item, const QString &state)
{
    const auto next = codesIn(membersOf(catalogue, u"equipment_state"_s, item.state), "next"_L1);
    if (next.contains(state))
        return {};
    if (next.isEmpty())
        return refused(u"equipment.outOfUse"_s,
                       {{u"serial"_s, item.serial}, {u"state"_s, coded("equipment_state", item.state)}});
    return refused(u"equipment.notFromState"_s, {{u"serial"_s, item.serial},
                                                 {u"state"_s, coded("equipment_state", item.state)},
                                                 {u"to"_s, coded("equipment_state", state)}});
}

QStringList placeKindsOf(const QString &state)
{
    static const QStringList stock{u"STORE"_s, u"BENCH"_s, u"PRISON"_s};
    static const QStringList brought{u"STORE"_s, u"BENCH"_s, u"PRISON"_s, u"VEHICLE"_s};
    static const QHash<QString, QStringList> kinds{{u"ORDERED"_s, {u"SUPPLIER"_s}},
                                                   {u"RECEIVED"_s, stock},
                                                   {u"READY"_s, stock},
                                                   {u"RESERVED"_s, stock},
                                                   {u"IN_VEHICLE"_s, {u"VEHICLE"_s}},
                                                   {u"WORN"_s, {u"PERSON"_s}},
                                                   {u"RETURNED"_s, brought},
                                                   {u"DAMAGED"_s, brought},
                                                   {u"IN_SERVICE"_s, {u"BENCH"_s, u"STORE"_s}},
                                                   {u"AT_SUPPLIER"_s, {u"SUPPLIER"_s}},
                                                   {u"EVIDENCE"_s, {u"POLICE"_s}}};
    return kinds.value(state, {u"NONE"_s});
}

Outcome mayLieAt(const Equipment &item, const QString &state, const EquipmentPlace &place)
{
    if (placeKindsOf(state).contains(place.kind))
        return {};
    return refused(u"equipment.notThere"_s, {{u"serial"_s, item.serial},
                                             {u"state"_s, coded("equipment_state", state)},
                                             {u"place"_s, coded("equipment_place", place.kind)}});
}

bool isOutOfUse(const QString &state)
{
    return state == u"SCRAPPED" || state == u"REPLACED" || state == u"WRITTEN_OFF";
}

bool keepsItsTest(const QString &state)
{
    return state == u"READY" || state == u"RESERVED" || state == u"IN_VEHICLE";
}

Outcome checkSerial(const Catalogue &catalogue, const QString &kind, const QString &generation, const QString &serial)
{
    if (!isSerialised(catalogue, kind))
        return refused(u"equipment.isCounted"_s, {{u"kind"_s, coded("equipment_kind", kind)}});
    if (generation.isEmpty()) {
        // A SIM, a tool or a vehicle is of no generation.
        static const QStringList without{u"SIM"_s, u"INSTALL_TOOL"_s, u"VEHICLE"_s};
        if (!without.contains(kind))
            return refused(u"equipment.needsGeneration"_s, {{u"kind"_s, coded("equipment_kind", kind)}});
        return {};
    }
    const auto form = membersOf(catalogue, u"generation"_s, generation).value("serialForm"_L1).toString();
    if (!form.isEmpty() && !QRegularExpression(form).match(serial).hasMatch())
        return refused(u"equipment.serialForm"_s,
                       {{u"serial"_s, serial}, {u"generation"_s, coded("generation", generation)}});
    return {};
}

Outcome checkTechnique(const Catalogue &catalogue, const Equipment &item, const Monitoring &monitoring)
{
    auto techniques = QStringList{monitoring.technique};
    if (monitoring.technique.isEmpty())
        techniques = codesIn(membersOf(catalogue, u"monitoring_form"_s, monitoring.form), "techniques"_L1);
    const auto served = codesIn(membersOf(catalogue, u"generation"_s, item.generation), "techniques"_L1);
    for (const auto &technique : std::as_const(techniques)) {
        // A beacon only helps to hear: it is no part by itself.
        const auto parts = codesIn(membersOf(catalogue, u"technique"_s, technique), "parts"_L1);
        if ((parts.contains(item.kind) || item.kind == u"BEACON") && served.contains(technique))
            return {};
    }
    return refused(u"equipment.wrongTechnique"_s, {{u"serial"_s, item.serial},
                                                   {u"kind"_s, coded("equipment_kind", item.kind)},
                                                   {u"technique"_s, coded("technique", techniques.value(0))}});
}

ScanMeaning meaningOfScan(const Catalogue &catalogue, const Equipment &item, const EquipmentPlace &place)
{
    using Kind = ScanMeaning::Kind;
    const auto unclear = [](const Outcome &why) { return ScanMeaning{Kind::Unclear, {}, why.error()}; };
    const auto &state = item.state;
    const auto become = [&](Kind kind, const QString &to) {
        if (auto may = mayBecome(catalogue, item, to); !may)
            return unclear(may);
        if (auto may = mayLieAt(item, to, place); !may)
            return unclear(may);
        return ScanMeaning{kind, to, {}};
    };
    if (isOutOfUse(state))
        return unclear(mayBecome(catalogue, item, u"READY"_s));
    if (state == u"WORN")
        return unclear(refused(u"equipment.stillWorn"_s, {{u"serial"_s, item.serial}}));
    if (state == u"RETURNED" && place.kind == u"BENCH")
        return become(Kind::InService, u"IN_SERVICE"_s);
    if (item.place == place)
        return {Kind::Nothing, state, {}};
    if (state == u"ORDERED")
        return become(Kind::Received, u"RECEIVED"_s);
    if (state == u"AT_SUPPLIER" && place.kind != u"SUPPLIER")
        return unclear(refused(u"equipment.backNeedsTest"_s, {{u"serial"_s, item.serial}}));
    if (state == u"LOST" || state == u"STOLEN" || state == u"EVIDENCE")
        return become(Kind::Found, u"RETURNED"_s);
    if (place.kind == u"VEHICLE" && (state == u"READY" || state == u"RESERVED"))
        return become(Kind::Loaded, u"IN_VEHICLE"_s);
    if (state == u"IN_VEHICLE" && place.kind != u"VEHICLE")
        return become(Kind::Unloaded, u"READY"_s);
    if (place.kind == u"SUPPLIER" && state != u"AT_SUPPLIER")
        return become(Kind::Sent, u"AT_SUPPLIER"_s);
    if (auto may = mayLieAt(item, state, place); !may)
        return unclear(may);
    return {Kind::Moved, state, {}};
}
