// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

// What comes from outside, whatever it is, must be read or refused: no crash, and what was read means what it says.
// Each function stops the program (qFatal) when a rule that holds for every input does not.
using FuzzFunction = void (*)(const QByteArray &);
const QHash<QString, FuzzFunction> &fuzzFunctions(); // type, act, template, moment, nationalnumber
