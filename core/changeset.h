// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

#include <QSet>

// What one act changed: views reload what they show of it.
struct ChangeSet
{
    QSet<QByteArray> tables{};
    QSet<Dossier::Id> dossiers{};
    QSet<Person::Id> persons{};
    bool catalogue = false;

    bool isEmpty() const { return tables.isEmpty(); }
    bool operator==(const ChangeSet &) const = default;
};
