// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What the kit calls a dossier is what paper calls it.
#include "core/dossier/typetext.h"
