// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/visit.h"
#include "ui/monitoring/detailcolumn.h"

// What can be done now with a visit, by who looks; of one that is under way what comes next stands first.
QList<DetailAct> offeredFor(const Workspace &workspace, const VisitLine &line);
// All that is known of it, and the steps that are done and still to be done.
DetailView visitDetail(const Workspace &workspace, const VisitLine &line);
