// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

// Text as it is searched: lower case, accents and ligatures folded, everything but letters and digits a space.
QString folded(QStringView text);
// As folded, and the way a Belgian name sounds: particles dropped, ck/k, ph/f, y/ij, double letters and the like equal.
QString soundOf(QStringView name);
// Whether every word typed begins a word of the text, in any order.
bool wordsMatch(QStringView text, QStringView typed);
// The FTS5 query for what was typed: every word a prefix, nothing of the query language let through. Empty for no
// words.
QString prefixQuery(QStringView typed);
