// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What a supplier brings at once: serials, ordered before or not, and what is counted.
#include "core/acts/equipmentsteps.h"
#include "core/monitoring/delivery.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Saying> takeDelivery(ActContext &context, const Values &values)
{
    const auto place = placeOf(context, values);
    const auto at = momentOf(context, values);
    if (!place || !at)
        return tl::make_unexpected(!place ? place.error() : at.error());
    const Delivery delivery{.kind = values.text("kind"_L1),
                            .generation = values.text("generation"_L1),
                            .supplier = values.text("supplier"_L1),
                            .serials = values.texts("serials"_L1)};
    const auto lines = deliveryLines(context.database(), context.catalogue(), delivery);
    const auto counted = values.list("counted"_L1);
    if (lines.isEmpty() && counted.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"serials"_s}});
    if (lines.size() > 1 && values.has("name"_L1))
        return refused(u"equipment.onlyForOne"_s);
    for (const auto &line : lines) {
        if (line.what == DeliveryLine::What::Wrong)
            return tl::make_unexpected(line.problem);
        if (line.what == DeliveryLine::What::Ordered) {
            if (auto done = moveEquipment(context, line.item,
                                          {.step = "RECEIVED", .state = u"RECEIVED"_s, .place = *place, .at = *at});
                !done)
                return tl::make_unexpected(done.error());
            continue;
        }
        const Equipment item{.kind = delivery.kind,
                             .generation = delivery.generation,
                             .supplier = supplierOf(context.catalogue(), delivery),
                             .serial = line.serial,
                             .firmware = values.text("firmware"_L1),
                             .name = values.text("name"_L1),
                             .contract = values.text("contract"_L1),
                             .boughtOn = values.date("boughtOn"_L1),
                             .warrantyUntil = values.date("warrantyUntil"_L1),
                             .state = u"RECEIVED"_s,
                             .place = *place,
                             .note = values.text("note"_L1)};
        if (auto may = mayLieAt(item, item.state, *place); !may)
            return tl::make_unexpected(may.error());
        if (const auto added = addEquipment(context, item, *at); !added)
            return tl::make_unexpected(added.error());
    }
    int pieces = 0;
    for (const auto &one : counted) {
        const auto count = static_cast<int>(std::clamp<qint64>(one.number("count"_L1), -1, 1'000'000));
        const StockBalance what{one.text("kind"_L1), one.text("generation"_L1), {}, count};
        const auto moved = moveCounted(context, what, *place, u"BOUGHT"_s, *at, {}, values.text("note"_L1));
        if (!moved)
            return tl::make_unexpected(moved.error());
        pieces += count;
    }
    return Saying{pieces == 0       ? u"act.takeDelivery"_s
                  : lines.isEmpty() ? u"act.takeDelivery.counted"_s
                                    : u"act.takeDelivery.both"_s,
                  {{u"count"_s, QString::number(lines.size())},
                   {u"pieces"_s, QString::number(pieces)},
                   {u"place"_s, placeText(context, *place)}}};
}

} // namespace

QList<ActDefinition> deliveryActs()
{
    return {
        {"takeDelivery",
         "What a supplier brought: serials, ordered before or not, and what is counted; all is taken in, or nothing.",
         QList<ActField>{
             {"kind", Type::Code, Need::Optional, "equipment_kind", "Asked of serials that were not ordered."},
             {"generation", Type::Code, Need::Optional, "generation"},
             {"supplier", Type::Code, Need::Optional, "supplier", "Of the generation when it is not given."},
             {"serials", Type::Texts, Need::Optional, "", "As they were scanned."},
             {"counted",
              Type::List,
              Need::Optional,
              "",
              "Of what has no serial.",
              {{"kind", Type::Code, Need::Required, "equipment_kind"},
               {"generation", Type::Code, Need::Optional, "generation"},
               {"count", Type::Number, Need::Required}}},
             {"name", Type::Text, Need::Optional, "", "Of one vehicle or tool."},
             {"firmware", Type::Text},
             {"contract", Type::Text},
             {"boughtOn", Type::Date},
             {"warrantyUntil", Type::Date},
             {"at", Type::Moment},
             {"note", Type::LongText}} +
             placeFields(),
         takeDelivery, keeperRoles()}};
}
