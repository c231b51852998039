// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// The letter a contact asks for, begun or, where it was begun before, gone on with.
struct BegunLetter
{
    AnyId report{};
    QString saying{}; // empty where it was there already
};
Result<BegunLetter> beginLetter(Workspace &workspace, const DossierView &view, const Contact &contact);
