// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/deadline/offset.h"

// A length as people type it: "3 jaar", "18 maanden", "2 j 6 m", "3 ans", "P3Y". Nothing when in doubt.
std::optional<Duration> readSpokenDuration(QStringView typed);
