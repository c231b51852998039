// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/dispatch/dayplan.h"

// Sentences. `day` is the day one reads about: of another day the date is said too.
QString remarkText(const DayPlan &plan, const PlanRemark &remark, const Catalogue &catalogue, Language language,
                   QDate day);
QString remarkTexts(const DayPlan &plan, const std::vector<PlanRemark> &remarks, const Catalogue &catalogue,
                    Language language, QDate day, int most = 3);
QString momentText(const DayPlan &plan, int moment, Language language, QDate day);
