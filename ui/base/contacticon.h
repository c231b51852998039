// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contact.h"
#include "ui/theme/icons.h"

// How a contact takes place, at a glance: by its medium, a visit at home by the house.
Icon contactIcon(const Contact &contact);
