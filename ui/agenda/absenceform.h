// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "ui/act/actform.h"

// Who is away, from when until when, why, and who stands in. Others than oneself only for who leads.
ActRequest recordAbsenceForm(const Workspace &workspace, QDate day);
ActRequest changeAbsenceForm(const Workspace &workspace, const Absence &absence);
