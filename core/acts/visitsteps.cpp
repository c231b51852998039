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
