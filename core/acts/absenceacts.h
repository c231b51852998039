// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// Refused when the absence is not this user's to write, or no longer fits beside the others: also asked after an undo.
Outcome checkAbsence(ActContext &context, const AnyId &absence);
