// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What is counted and has no serial, and the count of a place.
#include "core/acts/equipmentsteps.h"
#include "core/acts/monitoringsteps.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/stocktaking.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// A place where stock can lie; an empty kind is outside.
Result<EquipmentPlace> stockPlace(ActContext &context, const Values &values, QLatin1StringView kind,
                                  QLatin1StringView place)
{
    auto found = placeOf(context, values, kind, place, {});
    static const QStringList kinds{QString(), u"STORE"_s, u"BENCH"_s, u"PRISON"_s, u"VEHICLE"_s};
    if (found && !kinds.contains(found->kind))
        return refused(u"stock.notThere"_s, {{u"place"_s, codePlace("equipment_place", found->kind)}});
    return found;
}

Saying counted(ActContext &context, const QString &key, const StockBalance &what, const EquipmentPlace &to = {})
{
    return {key,
            {{u"count"_s, QString::number(what.count)},
             {u"kind"_s, codePlace("equipment_kind", what.kind)},
             {u"from"_s, placeText(context, what.place)},
             {u"to"_s, placeText(context, to)}}};
}

StockBalance countIn(const Values &values)
{
    return {values.text("kind"_L1),
            values.text("generation"_L1),
            {},
            static_cast<int>(std::clamp<qint64>(values.number("count"_L1), -1, 1'000'000))};
}

Result<Saying> moveStock(ActContext &context, const Values &values)
{
    auto what = countIn(values);
    const auto from = stockPlace(context, values, "fromKind"_L1, "from"_L1);
    const auto to = stockPlace(context, values, "toKind"_L1, "to"_L1);
    const auto at = momentOf(context, values);
    if (!from || !to || !at)
        return tl::make_unexpected(!from ? from.error() : !to ? to.error() : at.error());
    what.place = *from;
    const auto move = moveCounted(context, what, *to, values.text("reason"_L1), *at, {}, values.text("note"_L1));
    if (!move)
        return tl::make_unexpected(move.error());
    return counted(context,
                   from->kind.isEmpty() ? u"act.stockCame"_s
                   : to->kind.isEmpty() ? u"act.stockWent"_s
                                        : u"act.moveStock"_s,
                   what, *to);
}

Result<Saying> useStock(ActContext &context, const Values &values)
{
    auto what = countIn(values);
    const auto from = stockPlace(context, values, "placeKind"_L1, "place"_L1);
    const auto at = momentOf(context, values);
    if (!from || !at)
        return tl::make_unexpected(!from ? from.error() : at.error());
    const auto reason = values.text("reason"_L1);
    if (reason == u"BROKEN" && values.text("note"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"note"_s}});
    what.place = *from;
    if (auto used = useCounted(context, what.kind, what.generation, what.count, *from, *at,
                               values.anyId("intervention"_L1), reason, values.text("note"_L1));
        !used)
        return tl::make_unexpected(used.error());
    return counted(context, reason == u"BROKEN" ? u"act.stockBroke"_s : u"act.useStock"_s, what);
}

Result<StockTake> openTake(ActContext &context, const Values &values)
{
    auto take = EquipmentStore(context.database()).stockTake(values.anyId("stockTake"_L1));
    if (!take)
        return refused(u"stock.noSuchTake"_s);
    if (take->state != u"OPEN")
        return refused(u"stock.takeClosed"_s, {{u"place"_s, placeText(context, take->place)}});
    return *take;
}

Result<Saying> startStockTake(ActContext &context, const Values &values)
{
    const auto place = stockPlace(context, values, "placeKind"_L1, "place"_L1);
    if (!place)
        return tl::make_unexpected(place.error());
    if (EquipmentStore(context.database()).openStockTake(*place))
        return refused(u"stock.takeOpen"_s, {{u"place"_s, placeText(context, *place)}});
    context.made = context.recorder().insert("stock_take", {{"place_kind", place->kind},
                                                            {"place", place->place},
                                                            {"started_at", momentColumn(momentNow(context))},
                                                            {"login", context.user().login}});
    return Saying{u"act.startStockTake"_s, {{u"place"_s, placeText(context, *place)}}};
}

Result<Saying> scanInStockTake(ActContext &context, const Values &values)
{
    auto take = openTake(context, values);
    if (!take)
        return tl::make_unexpected(take.error());
    auto serial = plainSerial(values.text("serial"_L1));
    const auto items = EquipmentStore(context.database()).bySerial(serial);
    if (!items.isEmpty()) // a barcode stands for its serial
        serial = items.first().serial;
    context.made = take->id;
    if (take->scans.contains(serial))
        return Saying{u"act.scanAgain"_s, {{u"serial"_s, serial}, {u"place"_s, placeText(context, take->place)}}};
    take->scans << serial;
    context.recorder().update("stock_take", take->id,
                              {{"scans", columnValue(QJsonArray::fromStringList(take->scans))}});
    if (items.isEmpty())
        return Saying{u"act.scanUnknown"_s, {{u"serial"_s, serial}}};
    return Saying{items.first().place == take->place ? u"act.scanInStockTake"_s : u"act.scanUnexpected"_s,
                  {{u"serial"_s, serial},
                   {u"place"_s, placeText(context, take->place)},
                   {u"state"_s, codePlace("equipment_state", items.first().state)}}};
}

Result<Saying> countInStockTake(ActContext &context, const Values &values)
{
    const auto take = openTake(context, values);
    if (!take)
        return tl::make_unexpected(take.error());
    const auto what = countIn(values);
    if (isSerialised(context.catalogue(), what.kind))
        return refused(u"stock.hasSerials"_s, {{u"kind"_s, codePlace("equipment_kind", what.kind)}});
    if (what.count < 0)
        return refused(u"stock.noCount"_s);
    QJsonArray counts;
    for (const auto &one : take->counts) // counted again: the last count is meant
        if (one.kind != what.kind || one.generation != what.generation)
            counts << QJsonObject{{u"kind"_s, one.kind}, {u"generation"_s, one.generation}, {u"count"_s, one.count}};
    counts << QJsonObject{{u"kind"_s, what.kind}, {u"generation"_s, what.generation}, {u"count"_s, what.count}};
    context.recorder().update("stock_take", take->id, {{"counts", columnValue(counts)}});
    context.made = take->id;
    return Saying{u"act.countInStockTake"_s,
                  {{u"count"_s, QString::number(what.count)}, {u"kind"_s, codePlace("equipment_kind", what.kind)}}};
}

// What a scan there makes of an item, when it can be known without asking.
std::optional<EquipmentMove> hereNow(ActContext &context, const Equipment &item, const EquipmentPlace &place)
{
    const auto meaning = meaningOfScan(context.catalogue(), item, place);
    if (meaning.kind == ScanMeaning::Kind::Unclear || meaning.kind == ScanMeaning::Kind::Nothing)
        return {};
    return EquipmentMove{.step = "STOCK_TAKE",
                         .state = meaning.state,
                         .place = place,
                         .at = momentNow(context),
                         .intervention = meaning.kind == ScanMeaning::Kind::Unloaded ? AnyId() : item.intervention};
}

// Settles one difference; gives what became of it.
Result<QString> settleItem(ActContext &context, const StockTake &take, const StockDifference &difference,
                           const QString &decided)
{
    const auto item = EquipmentStore(context.database()).byId(difference.equipment);
    if (!item)
        return u"LEAVE"_s;
    const auto becomes =
        decided.isEmpty() ? decisionsFor(context.catalogue(), take.place, difference.what, *item).value(0) : decided;
    if (difference.what == u"MISSING") {
        if (becomes == u"HERE")
            return refused(u"stock.notScanned"_s, {{u"serial"_s, item->serial}});
        if (becomes != u"LOST")
            return becomes;
        if (auto lost = moveEquipment(context, *item,
                                      {.step = "LOST",
                                       .state = u"LOST"_s,
                                       .place = {u"NONE"_s, {}},
                                       .at = momentNow(context),
                                       .reason = u"STOCK_TAKE"_s,
                                       .during = item->intervention});
            !lost)
            return tl::make_unexpected(lost.error());
        return u"LOST"_s;
    }
    if (becomes == u"LOST")
        return refused(u"stock.wasScanned"_s, {{u"serial"_s, item->serial}});
    if (becomes != u"HERE")
        return becomes;
    const auto move = hereNow(context, *item, take.place);
    if (!move) { // asked for, and it cannot be: say why
        const auto meaning = meaningOfScan(context.catalogue(), *item, take.place);
        if (meaning.kind == ScanMeaning::Kind::Unclear)
            return tl::make_unexpected(meaning.problem);
        return u"LEAVE"_s;
    }
    if (auto here = moveEquipment(context, *item, *move); !here)
        return tl::make_unexpected(here.error());
    return u"HERE"_s;
}

Outcome settleCount(ActContext &context, const StockTake &take, const StockDifference &difference)
{
    const bool more = difference.counted > difference.expected;
    const StockBalance what{difference.kind, difference.generation, more ? EquipmentPlace() : take.place,
                            std::abs(difference.counted - difference.expected)};
    const auto move = moveCounted(context, what, more ? take.place : EquipmentPlace(),
                                  more ? u"COUNTED_MORE"_s : u"COUNTED_LESS"_s, momentNow(context));
    return move ? Outcome() : Outcome(tl::make_unexpected(move.error()));
}

Result<Saying> closeStockTake(ActContext &context, const Values &values)
{
    const auto take = openTake(context, values);
    if (!take)
        return tl::make_unexpected(take.error());
    QHash<QString, QString> decisions;
    for (const auto &one : values.list("decisions"_L1))
        decisions.insert(plainSerial(one.text("serial"_L1)), one.text("becomes"_L1));
    QJsonArray differences;
    for (const auto &one : EquipmentStore(context.database()).differences(*take)) {
        QString becomes = u"LEAVE"_s;
        if (!one.equipment.isNull()) {
            const auto settled = settleItem(context, *take, one, decisions.value(one.serial));
            if (!settled)
                return tl::make_unexpected(settled.error());
            becomes = *settled;
        } else if (one.what != u"UNKNOWN") {
            if (auto done = settleCount(context, *take, one); !done)
                return tl::make_unexpected(done.error());
            becomes = u"ADJUSTED"_s;
        }
        differences << toJson(one, becomes);
    }
    Recorder::Fields fields{{"state", u"CLOSED"_s},
                            {"closed_at", momentColumn(momentNow(context))},
                            {"differences", columnValue(differences)}};
    if (values.has("note"_L1))
        fields << std::pair{"note", QVariant(values.text("note"_L1))};
    context.recorder().update("stock_take", take->id, fields);
    context.made = take->id;
    return Saying{differences.isEmpty() ? u"act.stockTakeRight"_s : u"act.closeStockTake"_s,
                  {{u"place"_s, placeText(context, take->place)}, {u"count"_s, QString::number(differences.size())}}};
}

} // namespace

QList<ActDefinition> stockActs()
{
    const ActField kind{"kind", Type::Code, Need::Required, "equipment_kind", "Of those that are counted."};
    const ActField generation{"generation", Type::Code, Need::Optional, "generation"};
    const ActField count{"count", Type::Number, Need::Required};
    const ActField take{"stockTake", Type::Reference, Need::Required, "stock_take"};
    const ActField at{"at", Type::Moment};
    const ActField note{"note", Type::LongText};
    const ActField placeKind{"placeKind", Type::Code, Need::Required, "equipment_place"};
    const ActField place{"place", Type::Text};
    return {
        {"moveStock",
         "So many from one place to another; without a place it comes from outside, or goes there.",
         {kind,
          generation,
          count,
          {"fromKind", Type::Code, Need::Optional, "equipment_place"},
          {"from", Type::Text},
          {"toKind", Type::Code, Need::Optional, "equipment_place"},
          {"to", Type::Text},
          {"reason", Type::Choice, Need::Required, "BOUGHT MOVED RETURNED THROWN_AWAY"},
          at,
          note},
         moveStock,
         fieldRoles()},
        {"useStock",
         "Used at a visit, or broken there.",
         {kind,
          generation,
          count,
          placeKind,
          place,
          {"reason", Type::Choice, Need::Required, "USED BROKEN"},
          {"intervention", Type::Reference, Need::Optional, "intervention"},
          at,
          {"note", Type::LongText, Need::Optional, "", "Asked of what broke."}},
         useStock,
         fieldRoles()},
        {"startStockTake", "A place is counted.", {placeKind, place}, startStockTake, fieldRoles()},
        {"scanInStockTake",
         "A serial that lies there. The same one twice changes nothing and says so.",
         {take, {"serial", Type::Text, Need::Required}},
         scanInStockTake,
         fieldRoles()},
        {"countInStockTake",
         "So many lie there; the last count of a kind is meant.",
         {take, kind, generation, count},
         countInStockTake,
         fieldRoles()},
        {"closeStockTake",
         "The count is closed: what lies there is written down so, what is missing is looked for or lost.",
         {take,
          {"decisions",
           Type::List,
           Need::Optional,
           "",
           "",
           {{"serial", Type::Text, Need::Required},
            {"becomes", Type::Choice, Need::Required, "SEARCH LOST HERE LEAVE",
             "SEARCH is meant for what is missing, HERE for what lies there and stood elsewhere."}}},
          note},
         closeStockTake,
         keeperRoles()},
    };
}
