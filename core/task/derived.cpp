// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/task/derived.h"

#include "core/dossier/dossierstore.h"
#include "core/storage/database.h"
#include "core/task/tasks.h"

using namespace Qt::StringLiterals;

QHash<Dossier::Id, Dossier> relatedDossiers(const Database &database, const DossierFile &file)
{
    QHash<Dossier::Id, Dossier> related;
    for (const auto &preference : file.preferences)
        if (!preference.about.isNull() && !related.contains(preference.about))
            if (const auto dossier = DossierStore(database).byId(preference.about))
                related.insert(preference.about, *dossier);
    return related;
}

namespace {

QVariant momentValue(const Moment &moment)
{
    return moment.isValid() ? QVariant(writeMoment(moment)) : QVariant(QMetaType::fromType<QString>());
}

void refreshOne(Database &database, const Catalogue &catalogue, const Surroundings &with, const Dossier::Id &id)
{
    database.query("DELETE FROM deadline WHERE dossier = ?", id);
    database.query("DELETE FROM task WHERE dossier = ?", id);
    auto file = loadDossier(database, id);
    if (!file)
        return; // taken back by undo
    const auto *type = catalogue.type(file->dossier.type, file->dossier.version);
    if (!type)
        return;
    const auto all = deadlines(*file, *type, with);
    if (file->dossier.isOpen())
        for (const auto &deadline : all) {
            if (!deadline.due.isValid())
                continue;
            database.query(
                "INSERT INTO deadline (dossier, term, anchor, kind, actor, state, from_on, raw, computed, due, "
                "provisional, overridden,"
                " fulfilled_on, fulfilled_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id, deadline.rule->code, deadline.anchor, deadline.rule->kind, deadline.rule->actor,
                deadlineStateCode(deadline.state), deadline.from.date, momentValue(deadline.raw),
                momentValue(deadline.computed), momentValue(deadline.due), deadline.provisional, deadline.overridden,
                deadline.fulfilledOn, deadline.fulfilledBy);
        }
    for (const auto &task : tasks(*file, *type, all, with, relatedDossiers(database, *file)))
        database.query("INSERT INTO task (dossier, key, kind, staff, due, places, source) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT DO NOTHING",
                       id, task.key, task.kind, task.staff, task.due, task.places, task.source);
}

} // namespace

void refreshDossiers(Database &database, const Catalogue &catalogue, const Surroundings &with,
                     const QSet<Dossier::Id> &ids)
{
    auto all = ids;
    for (const auto &id : ids) {
        auto watching = database.query("SELECT DISTINCT dossier FROM preference WHERE about = ? AND deleted = 0", id);
        while (watching.next())
            all << watching.id<Dossier>(0);
    }
    for (const auto &id : std::as_const(all))
        refreshOne(database, catalogue, with, id);
}
