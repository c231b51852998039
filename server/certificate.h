// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDateTime>

// Where a certificate and its key are kept.
struct CertificateFiles
{
    QString certificate{};
    QString key{};
};

// True for addresses only this machine can reach.
bool isLoopback(const QString &address);

// A certificate of the server's own for localhost, kept in the data folder (key readable by its owner alone) and made
// anew when it ends within a month. A client must be told its fingerprint, so only for an address of this machine
// alone. Problem "server.certificateNeeded", "server.cannotMakeCertificate", "storage.cannotWrite".
Result<CertificateFiles> ownCertificate(const QString &dataFolder, const QString &bind, const QDateTime &now);

// SHA-256 of the certificate, in hexadecimal. Problem "server.badCertificate".
Result<QString> fingerprint(const QString &certificateFile);

// Problem "server.keyOpen" when everybody on this machine can read the file.
Outcome checkPrivate(const QString &file);
