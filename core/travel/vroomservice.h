// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"
#include "core/travel/servicelink.h"

// A problem as a service reads it that speaks VROOM's language: shifts are vehicles and visits are jobs, numbered from
// 1. What a visit costs in a shift it cannot say, and a level only as a priority.
QJsonObject vroomQuestion(const PlanProblem &problem);

// Plans by such a service. What it answers is believed when our own walk finds no fault in it: "travel.wrongPlan" says
// the first. Other Problems are "travel.*" of ServiceLink. Who asks then plans himself.
Result<PlanAnswer> planByService(const TravelService &service, const PlanProblem &problem);
