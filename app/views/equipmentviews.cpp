// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/equipmentviews.h"

#include "core/access/permissions.h"
#include "core/dossier/dossierstore.h"
#include "core/monitoring/monitoringstore.h"
#include "core/person/personstore.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate date)
{
    return orNull(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

// Who keeps the stock has to do with serials, not with people.
bool mayKnowWearer(const QString &role, const Dossier &dossier)
{
    static const QStringList serialsOnly{u"STOCK_KEEPER"_s, u"STATISTICS_OFFICER"_s, u"CATALOGUE_MANAGER"_s};
    return !serialsOnly.contains(role) && maySee(role, dossier.facet);
}

QJsonValue wearerJson(const Workspace &workspace, const Database &database, const Equipment &item)
{
    if (item.monitoring.isNull())
        return {};
    const auto monitoring = MonitoringStore(database).byId(item.monitoring);
    if (!monitoring)
        return {};
    const auto dossier = DossierStore(database).byId(monitoring->dossier);
    if (!dossier || !mayKnowWearer(workspace.user().role, *dossier))
        return {};
    const auto person = PersonStore(database).byId(monitoring->person);
    return QJsonObject{{u"dossier"_s, dossier->number},
                       {u"monitoring"_s, monitoring->id.toString()},
                       {u"person"_s, person ? QJsonValue(person->displayName()) : QJsonValue()}};
}

} // namespace

QJsonObject equipmentJson(const Workspace &workspace, const Equipment &item, Language language)
{
    const auto &catalogue = workspace.catalogue();
    return {{u"id"_s, item.id.toString()},
            {u"serial"_s, item.serial},
            {u"kind"_s, item.kind},
            {u"kindName"_s, catalogue.name(u"equipment_kind"_s, item.kind, language)},
            {u"generation"_s, orNull(item.generation)},
            {u"supplier"_s, orNull(item.supplier)},
            {u"name"_s, orNull(item.name)},
            {u"state"_s, item.state},
            {u"stateName"_s, catalogue.name(u"equipment_state"_s, item.state, language)},
            {u"since"_s, orNull(momentColumn(item.stateSince))},
            {u"placeKind"_s, item.place.kind},
            {u"place"_s, orNull(item.place.place)},
            {u"reservedFor"_s, orNull(item.intervention.toString())},
            {u"testedAt"_s, orNull(momentColumn(item.testedAt))},
            {u"wornDays"_s, item.wornDays},
            {u"cycles"_s, item.cycles}};
}

QJsonObject equipmentWholeJson(const Workspace &workspace, const Database &database, const Equipment &item,
                               Language language)
{
    const EquipmentStore store(database);
    auto json = equipmentJson(workspace, item, language);
    json.insert(u"barcode"_s, orNull(item.barcode));
    json.insert(u"firmware"_s, orNull(item.firmware));
    json.insert(u"simNumber"_s, orNull(item.simNumber));
    json.insert(u"contract"_s, orNull(item.contract));
    json.insert(u"boughtOn"_s, orNull(item.boughtOn));
    json.insert(u"warrantyUntil"_s, orNull(item.warrantyUntil));
    const auto pair = store.byId(item.pairedWith);
    json.insert(u"pairedWith"_s, pair ? QJsonValue(pair->serial) : QJsonValue());
    if (item.place.kind == u"VEHICLE")
        if (const auto vehicle = store.byId(Equipment::Id::fromString(item.place.place)))
            json.insert(u"vehicle"_s, vehicle->name.isEmpty() ? vehicle->serial : vehicle->name);
    json.insert(u"wornBy"_s, wearerJson(workspace, database, item));
    QJsonArray history;
    for (const auto &step : store.history(item.id))
        history << QJsonObject{{u"at"_s, momentColumn(step.at)},
                               {u"step"_s, step.step},
                               {u"stepName"_s, workspace.catalogue().name(u"equipment_step"_s, step.step, language)},
                               {u"from"_s, orNull(step.fromState)},
                               {u"to"_s, step.toState},
                               {u"placeKind"_s, step.place.kind},
                               {u"place"_s, orNull(step.place.place)},
                               {u"user"_s, step.login},
                               {u"reason"_s, orNull(step.reason)},
                               {u"note"_s, orNull(step.note)}};
    json.insert(u"history"_s, history);
    return json;
}

Result<QJsonObject> equipmentCalledJson(const Workspace &workspace, const Database &database, const QString &called,
                                        const QString &kind, Language language)
{
    const EquipmentStore store(database);
    if (const auto item = store.byId(Equipment::Id::fromString(called)))
        return equipmentWholeJson(workspace, database, *item, language);
    const auto items = store.bySerial(called, kind);
    if (items.isEmpty())
        return refused(u"equipment.unknown"_s, {{u"serial"_s, called}});
    if (items.size() == 1)
        return equipmentWholeJson(workspace, database, items.first(), language);
    QStringList kinds;
    for (const auto &item : items)
        kinds << workspace.catalogue().name(u"equipment_kind"_s, item.kind, language);
    return refused(u"equipment.severalCalledSo"_s, {{u"serial"_s, called}, {u"found"_s, kinds.join(u", "_s)}});
}

QJsonObject stockJson(const Workspace &workspace, const Database &database, QDate at, Language language)
{
    const EquipmentStore store(database);
    const auto &catalogue = workspace.catalogue();
    QJsonArray items;
    int total = 0;
    for (const auto &one : store.counts()) {
        total += one.count;
        items << QJsonObject{{u"kind"_s, one.kind},
                             {u"kindName"_s, catalogue.name(u"equipment_kind"_s, one.kind, language)},
                             {u"generation"_s, orNull(one.generation)},
                             {u"state"_s, one.state},
                             {u"stateName"_s, catalogue.name(u"equipment_state"_s, one.state, language)},
                             {u"placeKind"_s, one.placeKind},
                             {u"count"_s, one.count}};
    }
    QJsonArray counted;
    for (const auto &one : store.balances(at))
        counted << QJsonObject{{u"kind"_s, one.kind},
                               {u"kindName"_s, catalogue.name(u"equipment_kind"_s, one.kind, language)},
                               {u"generation"_s, orNull(one.generation)},
                               {u"placeKind"_s, one.place.kind},
                               {u"place"_s, orNull(one.place.place)},
                               {u"count"_s, one.count}};
    return {{u"registered"_s, total}, {u"items"_s, items}, {u"counted"_s, counted}};
}
