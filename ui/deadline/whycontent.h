// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/deadline/whypanel.h"

// What the panel tells of a deadline of a dossier.
WhyContent whyContent(const Workspace &workspace, const DossierView &view, const Deadline &deadline);
TermStrip stripOf(const Workspace &workspace, const Deadline &deadline);
