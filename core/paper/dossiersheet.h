// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/paper/sheet.h"

// A dossier on one or two pages, for a hearing, a consultation or a colleague: head, terms, conditions, required
// contacts, open tasks, people, and of what happened that which matters, newest first.
Sheet dossierSheet(const Workspace &workspace, const DossierView &view, Language language);
