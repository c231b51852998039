// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/stockforms.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "core/monitoring/equipmentlife.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct StockWords
{
    Q_DECLARE_TR_FUNCTIONS(StockForms)
};

const QStringList &stockPlaces()
{
    static const QStringList kinds{u"STORE"_s, u"BENCH"_s, u"PRISON"_s, u"VEHICLE"_s};
    return kinds;
}

template <typename Work>
auto readOr(const Workspace &workspace, Work work)
{
    return workspace.read(work).value_or(std::invoke_result_t<Work, const Database &>());
}

// The visits a thing can be kept for: those to come whose mandate it serves, the most urgent first. By their number:
// who keeps the stock has to do with serials, not with people.
QList<PopupItem> visitsFor(const Workspace &workspace, const Equipment &item)
{
    constexpr int days = 28;
    const auto today = workspace.clock().today();
    return readOr(workspace, [&](const Database &database) {
        const VisitStore store(database);
        QList<PopupItem> items;
        QSet<AnyId> seen;
        auto lines = store.between(workspace.catalogue(), today, today.addDays(days));
        lines << store.toPlan(workspace.catalogue());
        for (const auto &line : lines) {
            if (line.visit.isOver() || seen.contains(line.visit.id))
                continue;
            seen << line.visit.id;
            const auto monitoring = MonitoringStore(database).byId(line.visit.monitoring);
            const bool anyMandate = item.kind == u"INSTALL_TOOL" || item.kind == u"SIM";
            if (!monitoring || (!anyMandate && !checkTechnique(workspace.catalogue(), item, *monitoring)))
                continue;
            items << PopupItem{.id = line.visit.id.toString(),
                               .label =
                                   line.number + u" · "_s + nameOf(workspace, u"intervention_kind"_s, line.visit.kind),
                               .end = line.visit.startsAt.isValid() ? listDate(line.visit.startsAt.date(), today)
                                                                    : StockWords::tr("to be planned")};
        }
        return items;
    });
}

// Makes the requests of one thing.
struct ItemRequests
{
    const Workspace &workspace;
    Equipment item;

    ActRequest of(const QString &act, const QString &title, const QString &doText, QList<ActInput> inputs = {}) const
    {
        return {.act = act,
                .title = title,
                .doText = doText,
                .with = {{u"equipment"_s, item.id.toString()}},
                .inputs = std::move(inputs),
                .about = item.id};
    }
    ActInput reason() const { return {.name = u"reason"_s, .label = StockWords::tr("Reason"), .needed = true}; }
    ActInput note() const { return {.name = u"note"_s, .label = StockWords::tr("Note"), .kind = Kind::Text}; }
    ActInput when() const
    {
        return {.name = u"at"_s, .label = StockWords::tr("When (now when empty)"), .kind = Kind::Moment};
    }
    ActInput place(const QStringList &kinds, const QString &known = {}) const
    {
        return {.name = u"placeKind+place"_s,
                .label = StockWords::tr("Where it lies"),
                .kind = Kind::Choice,
                .items = placesOf(workspace, kinds),
                .value = known,
                .needed = true};
    }
    // The places where it can lie in a state, without leaving it to chance which.
    ActInput placeFor(const QString &state) const
    {
        const auto kinds = placeKindsOf(state);
        const auto here = kinds.contains(item.place.kind) ? placeId(item.place) : kinds.first() + u'/';
        return place(kinds, here);
    }
};

using Maker = std::function<ActRequest(const ItemRequests &)>;

// One act as it is offered; the same act may stand there twice (a test that passed, one that failed).
struct Offer
{
    const char *act;
    QString text;
    Icon icon;
    Maker request;
};

ActRequest removalForm(const ItemRequests &make)
{
    return make.of(u"removeEquipment"_s, StockWords::tr("It came off"), StockWords::tr("Record"),
                   {{.name = u"how"_s,
                     .label = StockWords::tr("How it came back"),
                     .kind = Kind::Choice,
                     .items = itemsOf(make.workspace, u"equipment_state"_s,
                                      {u"RETURNED"_s, u"DAMAGED"_s, u"LOST"_s, u"STOLEN"_s, u"EVIDENCE"_s}),
                     .value = u"RETURNED"_s,
                     .needed = true},
                    {.name = u"placeKind+place"_s,
                     .label = StockWords::tr("Where it lies now"),
                     .kind = Kind::Choice,
                     .items = placesOf(make.workspace, stockPlaces()),
                     .value = u"STORE/"_s,
                     .follows = u"how"_s,
                     .forValues = {u"RETURNED"_s, u"DAMAGED"_s}},
                    {.name = u"reason"_s,
                     .label = StockWords::tr("What happened"),
                     .needed = true,
                     .follows = u"how"_s,
                     .forValues = {u"DAMAGED"_s, u"LOST"_s, u"STOLEN"_s, u"EVIDENCE"_s}},
                    make.when()});
}

ActRequest fitForm(const ItemRequests &make)
{
    const auto visit = readOr(make.workspace, [&](const Database &database) {
        return VisitStore(database).byId(Visit::Id(make.item.intervention));
    });
    auto form = make.of(u"fitEquipment"_s, StockWords::tr("It was fitted at its visit"), StockWords::tr("Fitted"),
                        {make.when()});
    if (visit) {
        form.with.insert(u"monitoring"_s, visit->monitoring.toString());
        form.with.insert(u"intervention"_s, visit->id.toString());
    }
    return form;
}

QList<Offer> offersOfUse()
{
    return {
        {"receiveEquipment", StockWords::tr("Has come"), Icon::Inbox,
         [](const ItemRequests &make) {
             return make.of(u"receiveEquipment"_s, StockWords::tr("It has come"), StockWords::tr("Received"),
                            {make.placeFor(u"RECEIVED"_s)});
         }},
        {"removeEquipment", StockWords::tr("Came off"), Icon::Minus, removalForm},
        {"backFromSupplier", StockWords::tr("Back, tested"), Icon::CheckCircle,
         [](const ItemRequests &make) {
             auto form = make.of(
                 u"backFromSupplier"_s, StockWords::tr("Back from the supplier"), StockWords::tr("Back"),
                 {{.name = u"tested"_s, .label = StockWords::tr("It was tested here and passed"), .kind = Kind::Tick},
                  make.placeFor(u"READY"_s),
                  {.name = u"firmware"_s, .label = StockWords::tr("Firmware now")},
                  make.note()});
             form.with.insert(u"tested"_s, false); // until it is ticked
             return form;
         }},
        {"foundEquipment", StockWords::tr("Found again"), Icon::Search,
         [](const ItemRequests &make) {
             return make.of(u"foundEquipment"_s, StockWords::tr("It is here again"), StockWords::tr("Found"),
                            {make.placeFor(u"RETURNED"_s), make.note()});
         }},
        {"testEquipment", StockWords::tr("Test passed"), Icon::CheckCircle,
         [](const ItemRequests &make) {
             auto form = make.of(u"testEquipment"_s, {}, {});
             form.with.insert(u"passed"_s, true);
             return form;
         }},
        {"testEquipment", StockWords::tr("Test failed"), Icon::Cross,
         [](const ItemRequests &make) {
             auto form =
                 make.of(u"testEquipment"_s, StockWords::tr("It did not pass its test"), StockWords::tr("Record"),
                         {make.reason(),
                          {.name = u"hygiene"_s, .label = StockWords::tr("Hygiene")},
                          {.name = u"firmware"_s, .label = StockWords::tr("Firmware now")}});
             form.with.insert(u"passed"_s, false);
             return form;
         }},
        {"serviceEquipment", StockWords::tr("Clean and test"), Icon::Refresh,
         [](const ItemRequests &make) {
             return make.of(u"serviceEquipment"_s, StockWords::tr("Cleaning, charging, test"),
                            StockWords::tr("Take in"),
                            {make.place(placeKindsOf(u"IN_SERVICE"_s), u"BENCH/"_s), make.note()});
         }},
        {"fitEquipment", StockWords::tr("Fitted"), Icon::Bracelet, fitForm},
        {"unloadVehicle", StockWords::tr("Out of the vehicle"), Icon::Download,
         [](const ItemRequests &make) {
             return make.of(u"unloadVehicle"_s, StockWords::tr("Out of the vehicle"), StockWords::tr("Put there"),
                            {make.place({u"STORE"_s, u"BENCH"_s, u"PRISON"_s}, u"STORE/"_s)});
         }},
    };
}

QList<Offer> offersOfStock()
{
    return {
        {"reserveEquipment", StockWords::tr("Keep for a visit"), Icon::Calendar,
         [](const ItemRequests &make) {
             auto form = make.of(u"reserveEquipment"_s, StockWords::tr("Keep it for a visit"), StockWords::tr("Keep"),
                                 {{.name = u"intervention"_s,
                                   .label = StockWords::tr("Visit (number, kind)"),
                                   .kind = Kind::Choice,
                                   .items = visitsFor(make.workspace, make.item),
                                   .needed = true}});
             if (form.inputs.first().items.isEmpty())
                 form.lines << StockWords::tr("No visit to come asks for this kind of device.");
             return form;
         }},
        {"releaseEquipment", StockWords::tr("Keep no longer"), Icon::Undo,
         [](const ItemRequests &make) {
             return make.of(u"releaseEquipment"_s, StockWords::tr("No longer kept for its visit"),
                            StockWords::tr("Release"),
                            {{.name = u"reason"_s, .label = StockWords::tr("Reason (may stay empty)")}});
         }},
        {"loadVehicle", StockWords::tr("In a vehicle"), Icon::Car,
         [](const ItemRequests &make) {
             QList<PopupItem> vehicles;
             for (auto one : placesOf(make.workspace, {u"VEHICLE"_s})) {
                 one.id = placeOfId(one.id).place;
                 vehicles << one;
             }
             return make.of(u"loadVehicle"_s, StockWords::tr("Put in a vehicle"), StockWords::tr("Load"),
                            {{.name = u"vehicle"_s,
                              .label = StockWords::tr("Vehicle"),
                              .kind = Kind::Choice,
                              .items = vehicles,
                              .needed = true}});
         }},
        {"storeEquipment", StockWords::tr("Another place"), Icon::Pin,
         [](const ItemRequests &make) {
             return make.of(
                 u"storeEquipment"_s, StockWords::tr("It lies at another place"), StockWords::tr("Put there"),
                 {make.place(make.item.state == u"IN_VEHICLE" ? stockPlaces() : placeKindsOf(make.item.state))});
         }},
        {"sendToSupplier", StockWords::tr("To the supplier"), Icon::Upload,
         [](const ItemRequests &make) {
             return make.of(u"sendToSupplier"_s, StockWords::tr("It goes to its supplier"), StockWords::tr("Sent"),
                            {make.reason(),
                             {.name = u"supplier"_s,
                              .label = StockWords::tr("Supplier"),
                              .kind = Kind::Choice,
                              .items = itemsOf(make.workspace, u"supplier"_s),
                              .value = make.item.supplier},
                             make.note()});
         }},
        {"replaceEquipment", StockWords::tr("Replaced by another"), Icon::Transfer,
         [](const ItemRequests &make) {
             return make.of(u"replaceEquipment"_s, StockWords::tr("The supplier gave another one"),
                            StockWords::tr("Replaced"),
                            {{.name = u"newSerial"_s, .label = StockWords::tr("Serial of the new one"), .needed = true},
                             {.name = u"newBarcode"_s, .label = StockWords::tr("Its barcode")},
                             {.name = u"reason"_s, .label = StockWords::tr("Reason")}});
         }},
        {"giveEvidence", StockWords::tr("Given as evidence"), Icon::Law,
         [](const ItemRequests &make) {
             return make.of(u"giveEvidence"_s, StockWords::tr("It goes to the police or the court"),
                            StockWords::tr("Given"), {make.reason(), make.note()});
         }},
        {"pairEquipment", StockWords::tr("Belongs with"), Icon::Link,
         [](const ItemRequests &make) {
             return make.of(u"pairEquipment"_s, StockWords::tr("It belongs with another"), StockWords::tr("Pair"),
                            {{.name = u"with"_s, .label = StockWords::tr("Serial of the other one"), .needed = true}});
         }},
        {"reportLost", StockWords::tr("Lost"), Icon::Question,
         [](const ItemRequests &make) {
             return make.of(u"reportLost"_s, StockWords::tr("It is lost"), StockWords::tr("Report it lost"),
                            {make.reason(), make.when()});
         }},
        {"reportStolen", StockWords::tr("Stolen"), Icon::Warning,
         [](const ItemRequests &make) {
             return make.of(u"reportStolen"_s, StockWords::tr("It is stolen"), StockWords::tr("Report it stolen"),
                            {make.reason(), make.when()});
         }},
        {"scrapEquipment", StockWords::tr("Scrap"), Icon::Bin,
         [](const ItemRequests &make) {
             return make.of(u"scrapEquipment"_s, StockWords::tr("It is thrown away"), StockWords::tr("Scrap it"),
                            {make.reason(), make.note()});
         }},
        {"writeOffEquipment", StockWords::tr("Write off"), Icon::Archive,
         [](const ItemRequests &make) {
             return make.of(u"writeOffEquipment"_s, StockWords::tr("It is no longer looked for"),
                            StockWords::tr("Write it off"), {make.reason(), make.note()});
         }},
    };
}

QString stepText(const Workspace &workspace, const EquipmentStep &step, QDate today)
{
    auto line = momentText(step.at, today) + u"  "_s + nameOf(workspace, u"equipment_step"_s, step.step);
    if (step.place.kind != u"NONE")
        line += u" · "_s + placeName(workspace, step.place);
    if (!step.login.isEmpty())
        line += u" · "_s + step.login;
    for (const auto &more : {step.reason, step.note})
        if (!more.isEmpty())
            line += u": "_s + more;
    return line;
}

// What lies in a vehicle, and who drives it.
void addVehicle(const Workspace &workspace, const Equipment &vehicle, DetailView &view)
{
    const EquipmentPlace place{u"VEHICLE"_s, vehicle.id.toString()};
    QStringList inside;
    for (const auto &item :
         readOr(workspace, [&](const Database &database) { return EquipmentStore(database).at(place); }))
        inside << item.serial + u" · "_s + equipmentName(workspace, item.kind) + u" · "_s +
                      nameOf(workspace, u"equipment_state"_s, item.state);
    for (const auto &one :
         readOr(workspace, [](const Database &database) { return EquipmentStore(database).balances(); }))
        if (one.place == place)
            inside << QLocale().toString(one.count) + u" × "_s + equipmentName(workspace, one.kind, one.generation);
    const auto drivers = readOr(workspace, [&](const Database &database) {
        QStringList names;
        for (const auto &one : VisitStore(database).technicians(workspace.clock().today()))
            if (one.vehicle == vehicle.id)
                if (const auto staff = StaffStore(database).byId(one.staff))
                    names << staff->name;
        return names;
    });
    view.facts.prepend(
        {StockWords::tr("Driven by"), drivers.isEmpty() ? StockWords::tr("nobody yet") : drivers.join(u", "_s)});
    view.lists.prepend({StockWords::tr("In it"), inside.isEmpty() ? QStringList{StockWords::tr("nothing")} : inside});
}

// What moves of what is counted, from one place.
ActRequest moveForm(const Workspace &workspace, const StockBalance &balance, const QString &reason,
                    const QString &title, const QString &doText)
{
    const auto here = placeId(balance.place);
    ActRequest form{.act = u"moveStock"_s,
                    .title = title,
                    .doText = doText,
                    .with = {{u"kind"_s, balance.kind}, {u"reason"_s, reason}},
                    .about = AnyId::of({"balance", balance.kind.toLatin1(), balance.generation.toLatin1()}),
                    .draftPart = u'/' + reason};
    if (!balance.generation.isEmpty())
        form.with.insert(u"generation"_s, balance.generation);
    form.inputs << ActInput{
        .name = u"count"_s, .label = StockWords::tr("How many"), .kind = Kind::Number, .needed = true};
    if (reason != u"BOUGHT")
        form.inputs << ActInput{.name = u"fromKind+from"_s,
                                .label = StockWords::tr("From"),
                                .kind = Kind::Choice,
                                .items = placesOf(workspace, stockPlaces()),
                                .value = here,
                                .needed = true};
    if (reason != u"THROWN_AWAY")
        form.inputs << ActInput{.name = u"toKind+to"_s,
                                .label = StockWords::tr("To"),
                                .kind = Kind::Choice,
                                .items = placesOf(workspace, stockPlaces()),
                                .value = reason == u"BOUGHT" ? QJsonValue(here.isEmpty() ? u"STORE/"_s : here)
                                                             : QJsonValue(),
                                .needed = true};
    form.inputs << ActInput{.name = u"note"_s, .label = StockWords::tr("Note")};
    return form;
}

ActRequest useForm(const Workspace &workspace, const StockBalance &balance)
{
    ActRequest form{.act = u"useStock"_s,
                    .title = StockWords::tr("Used, or broken"),
                    .doText = StockWords::tr("Record"),
                    .with = {{u"kind"_s, balance.kind}},
                    .about = AnyId::of({"balance", balance.kind.toLatin1(), balance.generation.toLatin1()})};
    if (!balance.generation.isEmpty())
        form.with.insert(u"generation"_s, balance.generation);
    form.inputs = {{.name = u"count"_s, .label = StockWords::tr("How many"), .kind = Kind::Number, .needed = true},
                   {.name = u"placeKind+place"_s,
                    .label = StockWords::tr("From"),
                    .kind = Kind::Choice,
                    .items = placesOf(workspace, stockPlaces()),
                    .value = placeId(balance.place),
                    .needed = true},
                   {.name = u"reason"_s,
                    .label = StockWords::tr("What became of it"),
                    .kind = Kind::Choice,
                    .items = {{.id = u"USED"_s, .label = StockWords::tr("Used at a visit")},
                              {.id = u"BROKEN"_s, .label = StockWords::tr("Broken")}},
                    .value = u"USED"_s,
                    .needed = true},
                   {.name = u"note"_s,
                    .label = StockWords::tr("How it broke"),
                    .needed = true,
                    .follows = u"reason"_s,
                    .forValues = {u"BROKEN"_s}}};
    return form;
}

} // namespace

QString equipmentName(const Workspace &workspace, const QString &kind, const QString &generation)
{
    const auto name = nameOf(workspace, u"equipment_kind"_s, kind);
    return generation.isEmpty()
               ? name
               : name + u" · "_s + workspace.catalogue().name(u"generation"_s, generation, currentLanguage());
}

bool comesBefore(const QString &one, const QString &other)
{
    QCollator order;
    order.setNumericMode(true); // V2 before V10
    return order.compare(one, other) < 0;
}

QString placeId(const EquipmentPlace &place)
{
    return place.kind.isEmpty() ? QString() : QString(place.kind + u'/' + place.place);
}

EquipmentPlace placeOfId(const QString &id)
{
    return {id.section(u'/', 0, 0), id.section(u'/', 1)};
}

QString placeName(const Workspace &workspace, const EquipmentPlace &place)
{
    const auto kind = workspace.catalogue().name(u"equipment_place"_s, place.kind, currentLanguage());
    if (place.kind == u"VEHICLE") {
        const auto vehicle = readOr(workspace, [&](const Database &database) {
            return EquipmentStore(database).byId(Equipment::Id::fromString(place.place));
        });
        return !vehicle ? kind : vehicle->name.isEmpty() ? vehicle->serial : vehicle->name;
    }
    if (place.place.isEmpty() || place.kind == u"SUPPLIER")
        return kind;
    for (const auto &prison : workspace.catalogue().prisons())
        if (place.kind == u"PRISON" && prison.code == place.place)
            return capital(prison.name.in(currentLanguage()));
    return kind + u" ("_s + place.place + u')';
}

QList<PopupItem> placesOf(const Workspace &workspace, const QStringList &kinds)
{
    const auto name = [&](const QString &kind) {
        return workspace.catalogue().name(u"equipment_place"_s, kind, currentLanguage());
    };
    QList<PopupItem> places;
    for (const auto &kind : kinds) {
        if (kind == u"VEHICLE") {
            auto vehicles =
                readOr(workspace, [](const Database &database) { return EquipmentStore(database).vehicles(); });
            std::sort(vehicles.begin(), vehicles.end(), [](const Equipment &a, const Equipment &b) {
                return comesBefore(a.name + a.serial, b.name + b.serial);
            });
            for (const auto &vehicle : vehicles)
                places << PopupItem{.id = u"VEHICLE/"_s + vehicle.id.toString(),
                                    .label = vehicle.name.isEmpty() ? vehicle.serial : vehicle.name,
                                    .end = vehicle.name.isEmpty() ? QString() : vehicle.serial};
        } else if (kind == u"PRISON") {
            for (const auto &prison : workspace.catalogue().prisons())
                places << PopupItem{.id = u"PRISON/"_s + prison.code,
                                    .label = capital(prison.name.in(currentLanguage())),
                                    .end = name(kind)};
        } else {
            places << PopupItem{.id = kind + u'/', .label = capital(name(kind))};
        }
    }
    return places;
}

QList<DetailAct> offeredFor(const Workspace &workspace, const Equipment &item)
{
    const ItemRequests make{workspace, item};
    const auto offers = offersOfUse() + offersOfStock();
    QList<DetailAct> acts;
    for (const auto &act : actsOn(workspace.catalogue(), item)) {
        if (!mayPerform(workspace.user().role, act) || (act == u"fitEquipment" && item.intervention.isNull()))
            continue;
        for (const auto &offer : offers)
            if (act == QLatin1StringView(offer.act))
                acts << DetailAct{
                    offer.text, offer.icon, [make, request = offer.request] { return request(make); }, {}};
    }
    return acts;
}

DetailView equipmentDetail(const Workspace &workspace, const Equipment &item)
{
    const auto today = workspace.clock().today();
    const auto language = currentLanguage();
    const auto day = [&](QDate date) { return date.isValid() ? mediumDate(date, language) : QString(); };
    QStringList history;
    const auto steps =
        readOr(workspace, [&](const Database &database) { return EquipmentStore(database).history(item.id); });
    for (auto it = steps.rbegin(); it != steps.rend(); ++it)
        history << stepText(workspace, *it, today);
    const auto visit = readOr(
        workspace, [&](const Database &database) { return VisitStore(database).byId(Visit::Id(item.intervention)); });
    const auto pair =
        readOr(workspace, [&](const Database &database) { return EquipmentStore(database).byId(item.pairedWith); });
    DetailView view{
        .title = item.name.isEmpty() ? item.serial : item.name + u" · "_s + item.serial,
        .under = equipmentName(workspace, item.kind, item.generation),
        .facts = {{StockWords::tr("State"), u"%1, %2"_s.arg(nameOf(workspace, u"equipment_state"_s, item.state),
                                                            momentText(item.stateSince, today))},
                  {StockWords::tr("Place"),
                   item.place.kind == u"NONE" ? QString() : capital(placeName(workspace, item.place))},
                  {StockWords::tr("Kept for"),
                   visit
                       ? nameOf(workspace, u"intervention_kind"_s, visit->kind) +
                             (visit->startsAt.isValid() ? u", "_s + listDate(visit->startsAt.date(), today) : QString())
                       : QString()},
                  {StockWords::tr("Tested"), momentText(item.testedAt, today)},
                  {StockWords::tr("Hygiene"), item.hygiene},
                  {StockWords::tr("Belongs with"), pair ? pair->serial : QString()},
                  {StockWords::tr("Worn"), item.cycles ? StockWords::tr("%n time(s)", nullptr, item.cycles) + u", "_s +
                                                             StockWords::tr("%n day(s)", nullptr, item.wornDays)
                                                       : QString()},
                  {StockWords::tr("Barcode"), item.barcode},
                  {StockWords::tr("Firmware"), item.firmware},
                  {StockWords::tr("SIM number"), item.simNumber},
                  {StockWords::tr("Supplier"), nameOf(workspace, u"supplier"_s, item.supplier)},
                  {StockWords::tr("Contract"), item.contract},
                  {StockWords::tr("Bought"), day(item.boughtOn)},
                  {StockWords::tr("Warranty"), item.warrantyUntil.isValid() && item.warrantyUntil < today
                                                   ? StockWords::tr("%1, over").arg(day(item.warrantyUntil))
                                                   : day(item.warrantyUntil)},
                  {StockWords::tr("Note"), item.note}},
        .acts = offeredFor(workspace, item),
        .lists = {{StockWords::tr("History"), history}}};
    if (item.kind == u"VEHICLE")
        addVehicle(workspace, item, view);
    return view;
}

DetailView balanceDetail(const Workspace &workspace, const StockBalance &balance)
{
    const auto &role = workspace.user().role;
    DetailView view{.title = equipmentName(workspace, balance.kind, balance.generation),
                    .under = StockWords::tr("counted, without serials"),
                    .facts = {{StockWords::tr("Place"), capital(placeName(workspace, balance.place))},
                              {StockWords::tr("There"), QLocale().toString(balance.count)}}};
    const auto offer = [&](const QString &act, const QString &text, Icon icon, std::function<ActRequest()> request) {
        if (mayPerform(role, act))
            view.acts << DetailAct{text, icon, std::move(request), {}};
    };
    const auto &where = workspace;
    offer(u"moveStock"_s, StockWords::tr("To another place"), Icon::Transfer, [&where, balance] {
        return moveForm(where, balance, u"MOVED"_s, StockWords::tr("From one place to another"),
                        StockWords::tr("Move"));
    });
    offer(u"useStock"_s, StockWords::tr("Used or broken"), Icon::Minus,
          [&where, balance] { return useForm(where, balance); });
    offer(u"moveStock"_s, StockWords::tr("Came in"), Icon::Plus, [&where, balance] {
        return moveForm(where, balance, u"BOUGHT"_s, StockWords::tr("So many came in"), StockWords::tr("Add"));
    });
    offer(u"moveStock"_s, StockWords::tr("Came back"), Icon::Undo, [&where, balance] {
        auto form =
            moveForm(where, balance, u"RETURNED"_s, StockWords::tr("So many came back unused"), StockWords::tr("Add"));
        form.inputs.removeIf([](const ActInput &one) { return one.name == u"fromKind+from"; });
        return form;
    });
    offer(u"moveStock"_s, StockWords::tr("Thrown away"), Icon::Bin, [&where, balance] {
        return moveForm(where, balance, u"THROWN_AWAY"_s, StockWords::tr("So many are thrown away"),
                        StockWords::tr("Throw away"));
    });
    return view;
}
