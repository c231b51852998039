// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"

// Something that needs to be done, computed from the facts of a dossier: it vanishes when the facts say it is done.
struct Task
{
    QString key{};  // the same task has the same key each time
    QString kind{}; // key of a sentence: "task.newInvitation"
    Staff::Id staff{};
    QDate due{}; // invalid: whenever
    QJsonObject places{};
    AnyId source{}; // the row it is about

    bool operator==(const Task &) const = default;
};

// `related` are the dossiers that preferences of this one are about.
QList<Task> tasks(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                  const Surroundings &with, const QHash<Dossier::Id, Dossier> &related = {});
