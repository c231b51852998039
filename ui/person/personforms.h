// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/person/duplicates.h"
#include "ui/act/actform.h"

// The forms of what is done with a person, wherever he is met: in a dossier or among the people.
ActRequest changePersonForm(const Person &person);
ActRequest newAddressForm(const Workspace &workspace, const Person &person, const PersonAddress *now);
ActRequest safetyNoteForm(const Workspace &workspace, const Person &person);
ActRequest endNoteForm(const PersonNote &note);
// The other one ends, and all that hangs under him goes to this one.
ActRequest mergeForm(const Person &keep, const LookAlike &drop);
