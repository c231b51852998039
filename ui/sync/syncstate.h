// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncloop.h"
#include "ui/base/tag.h"

// How the conversation with the server stands, in a few words with a sign. `differences`: those this user may see.
TagText serverWords(const Workspace &workspace, const SyncLoop::Now &now, int differences);
// "12.000 van ongeveer 63.000 gegevens ontvangen"; empty when nothing much comes.
QString progressWords(const SyncProgress &progress);
// What there is to do about it, as a sentence; empty when there is nothing.
QString serverAdvice(const Workspace &workspace, const SyncLoop::Now &now);
// Read from the data folder, when nothing is connected (yet).
SyncLoop::Now storedState(const Workspace &workspace);
