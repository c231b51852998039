// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/log.h"

Q_LOGGING_CATEGORY(logStorage, "justitiehuis.storage")
Q_LOGGING_CATEGORY(logWork, "justitiehuis.work", QtWarningMsg)
