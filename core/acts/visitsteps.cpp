// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/visitsteps.h"

#include "core/acts/equipmentsteps.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;

Result<VisitFile> visitFile(ActContext &context, const Values &values)
{
    const auto visit = VisitStore(context.database()).byId(values.id<Visit>("intervention"_L1));
    if (!visit)
        return refused(u"visit.notFound"_s);
    auto one = monitoredFile(context, visit->monitoring);
    if (!one)
        return tl::make_unexpected(one.error());
    if (visit->isOver())
        return refused(u"visit.isOver"_s,
                       {{u"person"_s, one->name()}, {u"kind"_s, codePlace("intervention_kind", visit->kind)}});
    return VisitFile{std::move(*one), *visit};
}

QHash<QString, QString> reservedFor(const Database &database, const Visit::Id &visit)
{
    QHash<QString, QString> kept;
    for (const auto &item : EquipmentStore(database).keptFor(visit))
        kept.insert(item.kind, item.serial);
    return kept;
}

QStringList notYetPlanned(ActContext &context, const VisitFile &file)
{
    QStringList missing;
    if (!file.visit.startsAt.isValid() || file.visit.technician.isNull())
        missing << u"TIME"_s;
    if (!file.visit.confirmedAt.isValid())
        missing << u"PERSON"_s;
    const auto kept = reservedFor(context.database(), file.visit.id);
    for (const auto &part : partsOf(context.catalogue(), file.one.monitoring.technique))
        if (!kept.contains(part)) {
            missing << u"EQUIPMENT"_s;
            break;
        }
    return missing;
}

Outcome settlePlanned(ActContext &context, VisitFile &file)
{
    if (!file.visit.isConnection())
        return {};
    const auto state = file.one.monitoring.state;
    const bool whole = file.visit.state == u"PLANNED" && notYetPlanned(context, file).isEmpty();
    if (state == u"QUEUED" && whole)
        return advance(context, file.one, u"PLANNED"_s, momentNow(context));
    if (state == u"PLANNED" && !whole)
        return advance(context, file.one, u"QUEUED"_s, momentNow(context));
    return {};
}

Outcome releaseAllKept(ActContext &context, const Visit::Id &visit)
{
    for (const auto &item : EquipmentStore(context.database()).keptFor(visit))
        if (auto freed = release(context, item.id); !freed)
            return freed;
    return {};
}

Saying saidOfVisit(const char *key, const VisitFile &file, QJsonObject places)
{
    places.insert(u"person"_s, file.one.name());
    places.insert(u"kind"_s, codePlace("intervention_kind", file.visit.kind));
    return {QString::fromLatin1(key), places};
}

Outcome promise(ActContext &context, Visit &visit, const Values &values)
{
    if (!values.boolean("promised"_L1, true)) {
        context.recorder().update("intervention", visit.id,
                                  {{"promised", 0}, {"promised_from", u""_s}, {"promised_until", u""_s}});
        visit.promised = false;
        return {};
    }
    const int aside = context.catalogue().numberParameter(u"promiseMinutes"_s, 30) * 60;
    const auto given = [&](QLatin1StringView name, const QDateTime &otherwise) {
        return values.has(name) ? QDateTime(visit.startsAt.date(), values.clockTime(name)) : otherwise;
    };
    auto from = given("promisedFrom"_L1, visit.startsAt.addSecs(-aside));
    auto until = given("promisedUntil"_L1, visit.startsAt.addSecs(aside));
    constexpr int halfDay = 12 * 3600;
    if (until < from && from.secsTo(until.addDays(1)) <= halfDay) { // over midnight
        if (visit.startsAt >= from)
            until = until.addDays(1);
        else
            from = from.addDays(-1);
    }
    if (visit.startsAt < from || visit.startsAt > until)
        return refused(u"visit.promiseOutside"_s, {{u"at"_s, wallColumn(visit.startsAt)}});
    context.recorder().update(
        "intervention", visit.id,
        {{"promised", 1}, {"promised_from", wallColumn(from)}, {"promised_until", wallColumn(until)}});
    visit.promised = true;
    visit.promisedFrom = from;
    visit.promisedUntil = until;
    return {};
}

Outcome planPutBack(const Database &database, const Catalogue &catalogue, const AnyId &id)
{
    const VisitStore store(database);
    const auto visit = store.byId(Visit::Id(id));
    if (!visit)
        return {};
    if (const auto messages = store.messages(visit->id);
        !messages.isEmpty() && messages.last().startsAt != visit->startsAt)
        return refused(u"plan.toldSince"_s, {{u"at"_s, wallColumn(messages.last().startsAt)}});
    if (!visit->startsAt.isValid())
        return {};
    for (const auto &who : {visit->technician, visit->second}) {
        if (who.isNull())
            continue;
        for (const auto &other :
             store.between(catalogue, visit->startsAt.date().addDays(-1), visit->endsAt.date(), who))
            if (other.visit.id != visit->id && other.visit.state != u"FAILED" && other.visit.startsAt < visit->endsAt &&
                visit->startsAt < other.visit.endsAt)
                return refused(u"undo.changedSince"_s);
    }
    return {};
}

Outcome checkPlanPutBack(ActContext &context, const AnyId &id)
{
    return planPutBack(context.database(), context.catalogue(), id);
}
