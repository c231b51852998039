// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Reads the options, opens the data of the house, shows the window; gives the program's exit code.
int runApplication(int argc, char *argv[]);
