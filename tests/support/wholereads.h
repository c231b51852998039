// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

// Tells which statements read tables whole, of every database that is opened after it was made: what a table costs as
// it grows. One at a time.
class WholeReads
{
public:
    WholeReads();
    ~WholeReads();

    void forget();
    QMap<QString, int> rows() const; // by statement, how many rows it walked past without an index
};
