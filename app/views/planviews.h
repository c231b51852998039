// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/proposal/dispatch.h"

// The plan of visits as JSON: the contract of the command line (docs/commandline.md).
QJsonObject dayPlanJson(const Workspace &workspace, const DayPlan &plan, QDate on, Language language);
QJsonObject proposalsJson(const Workspace &workspace, const DayPlan &plan, const PlaceProposals &proposals,
                          Language language);
QJsonObject autoplanJson(const Workspace &workspace, const DayPlan &plan, const Autoplan &found, Language language);
QJsonArray linesJson(const Workspace &workspace, const DayPlan &plan, const QList<PlanChangeLine> &lines,
                     Language language, QDate day);
