// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

struct KeyRow
{
    QString keys{}; // "Ctrl+K"
    QString what{};

    bool operator==(const KeyRow &) const = default;
};

// The keys of one page, or of what is on many of them.
struct KeyGroup
{
    QString page{};  // as its help is called ("dossier"); empty: everywhere
    QString title{}; // of a group that is no page; a page is called what its help calls it
    QList<KeyRow> rows{};

    bool operator==(const KeyGroup &) const = default;
};

// All there are, in the order in which they are learnt.
QList<KeyGroup> keyGroups();
