// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "core/workspace.h"

// Equipment and stock as JSON (docs/commandline.md).
QJsonObject equipmentJson(const Workspace &workspace, const Equipment &item, Language language);
// The same with its history, and who wears it where the role of the user may know that.
QJsonObject equipmentWholeJson(const Workspace &workspace, const Database &database, const Equipment &item,
                               Language language);
// By serial, barcode or id; a kind where one serial is borne by several.
Result<QJsonObject> equipmentCalledJson(const Workspace &workspace, const Database &database, const QString &called,
                                        const QString &kind, Language language);
QJsonObject stockJson(const Workspace &workspace, const Database &database, QDate at, Language language);
