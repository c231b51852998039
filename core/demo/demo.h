// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// A believable house of invented people, the same for the same seed and day. Types come in the proportions of the
// official figures of 2020 and 2021 (docs/performance.md names them).
enum class DemoSize {
    Small,   // a few hundred dossiers, in seconds
    House,   // 3,000 running, 40,000 closed, 400,000 contacts
    Flanders // 31,275 running, 15 years of history, 1.5 million contacts
};
std::optional<DemoSize> demoSize(QStringView word);

struct DemoMade
{
    int dossiers = 0;
    int running = 0;
    int persons = 0;
    int contacts = 0;
};

using DemoProgress = std::function<void(const QString &what, int percent)>;

// Fills an empty workspace. Staff and the dossiers of the first assistant come through acts; the mass is written in
// bulk, each thousand under one act, so that the trail says where it came from.
Result<DemoMade> makeDemo(Workspace &workspace, DemoSize size, quint64 seed, const DemoProgress &progress);
