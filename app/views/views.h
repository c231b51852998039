// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

// What the program knows as JSON: the contract of the command line (docs/commandline.md).
QJsonObject dossierJson(const Workspace &workspace, const DossierView &view,
                        Language language); // everything a dossier page shows
QJsonObject dossierRowJson(const Workspace &workspace, const Dossier &dossier, const QString &person,
                           const QString &assistant, Language language);
QJsonObject personJson(const Workspace &workspace, const Person &person, const QList<PersonAddress> &addresses,
                       const QList<PersonNote> &notes, const QList<Dossier> &dossiers, Language language);
QJsonObject taskJson(const Workspace &workspace, const Task &task, Language language);
QJsonObject deadlineJson(const DossierType &type, const Deadline &deadline, Language language);
QJsonObject problemJson(const Workspace *workspace, const Problem &problem, Language language);
QString problemText(const Workspace *workspace, const Problem &problem, Language language);

// The value at a path in JSON: members by name, list entries by index or by what they are called
// ("deadlines/T1/due", "conditions/NO_DRUGS/state", "people/0/name"). Undefined when nothing is there.
QJsonValue valueAt(const QJsonValue &json, const QString &path);
