// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/application.h"

int main(int argc, char *argv[])
{
    return runApplication(argc, argv);
}
