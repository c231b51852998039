// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

// What the operator of the server does beside it, on the same database: accounts and codes, devices, back-up, what to
// do after a restore. One JSON object on standard output; exit codes as of the command line (0, 1 refused, 2 usage, 3
// storage). `arguments` begins with the command.
int operatorCommand(const QStringList &arguments);
QString operatorHelp();
