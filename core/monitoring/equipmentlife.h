// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipment.h"

// Whether an act may be done with a thing in the state and at the place it is in now. The acts ask it themselves, so
// what is offered is what is done. What else an act is given (a place, a visit, another serial) is for the act to
// judge.
Outcome mayBeDone(const Catalogue &catalogue, const Equipment &item, const QString &act);

// The acts on one thing that its state allows, the likeliest next first.
QStringList actsOn(const Catalogue &catalogue, const Equipment &item);
