// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/popuplist.h"

// What a field offers of these principals, each once: the courts of this house first, the id is PRINCIPAL/COURT; an
// authority without courts stands by itself.
QList<PopupItem> authorities(const Workspace &workspace, const QStringList &principals);
