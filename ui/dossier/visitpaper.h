// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/paper.h"

// The sheet one carries to an appointment, ready for the printer, wherever the appointment is shown.
Result<PaperWork> visitPaper(const Workspace &workspace, const Dossier::Id &dossier, const AnyId &contact);
