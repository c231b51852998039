// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/paper/sheet.h"

// A day of someone's agenda: the appointments in order with place and phone, what is due, and then the visit sheet of
// each appointment on pages of its own. Of what the role of the reader hides stands only that the time is taken.
Result<Sheet> daySheet(const Workspace &workspace, const Staff &staff, QDate day, Language language);
