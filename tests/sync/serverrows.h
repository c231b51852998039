// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncround.h"
#include "tests/sync/testserver.h"

// Rows of a house of Leuven, invented, put straight into the database of a server that does not run yet.
QJsonObject contactBody(int number, const AnyId &dossier);
void fillServer(const QString &file, int contacts, const QList<AnyId> &dossiers);

// A new device of that login in this process, with the test devices' password; stops the program when it is refused.
ServerAccount enrolHere(const TestServer &server, const QByteArray &certificate, const QString &login,
                        const QString &folder);
