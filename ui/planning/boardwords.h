// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

// The words that are painted on the board and printed with it.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};
