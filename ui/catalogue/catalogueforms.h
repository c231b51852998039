// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/publication/versionstore.h"
#include "ui/act/actform.h"

// What the acts on versions of types still ask.
ActRequest newTypeRequest(const Workspace &workspace, const QString &copyOf);
ActRequest returnRequest(const KeptTypeVersion &version);
ActRequest publishRequest(const Workspace &workspace, const KeptTypeVersion &version, const QString &name, int before);
ActRequest moveRequest(const Workspace &workspace, const KeptTypeVersion &version, const QString &name);
ActRequest endRequest(const QString &code, const QString &name, const AnyId &about);
