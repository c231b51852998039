// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("justitiehuis"));
    QCoreApplication::setOrganizationName(QStringLiteral("justitiehuis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROGRAM_VERSION));
    return CommandLine(QCoreApplication::arguments()).run();
}
