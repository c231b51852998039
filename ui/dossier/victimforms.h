// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

// What a victim wants, in words; `kind` as the act recordPreference takes it.
QString wishName(const QString &kind);
