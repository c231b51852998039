// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// Used by acts that make a person on the way: registers one from the parameters of registerPerson.
QList<ActField> personFields();
Result<Person::Id> makePerson(ActContext &context, const Values &values);
