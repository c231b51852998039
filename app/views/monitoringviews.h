// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "core/workspace.h"

// Monitoring as JSON: the contract of the command line (docs/commandline.md).
QJsonObject monitoringJson(const Workspace &workspace, const MonitoringFile &file, Language language);
QJsonObject visitJson(const Workspace &workspace, const Visit &visit, Language language);
QJsonObject visitLineJson(const Workspace &workspace, const VisitLine &line, Language language);
QJsonObject queueLineJson(const Workspace &workspace, const QueueLine &line, Language language);
// Who visits, and when each works in the coming two weeks.
QJsonArray techniciansJson(const Workspace &workspace, const Database &database);
