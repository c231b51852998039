// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

// A data folder whose database is enciphered opens with a password: the one its user signs in with at the server, so
// that there is one to remember. Unlocked, it is so for the whole program.
class SealedFolder
{
public:
    explicit SealedFolder(QString folder) : m_folder(std::move(folder)) {}

    bool isEnciphered() const;
    bool isLocked() const;     // enciphered, and nobody gave the password yet
    bool canBeRescued() const; // by the operator of the server, when the password is forgotten

    Outcome unlock(const QString &password); // "store.wrongPassphrase", "store.keysDamaged"
    void lock();                             // nobody may have the database open

    // Of a folder without a database: the one that is made there will be enciphered.
    Outcome prepare(const QString &password);
    // Of a readable one that nobody has open.
    Outcome encipher(const QString &password);
    // Unlocked before; does nothing when it is this one already.
    Outcome changePassword(const QString &password);
    // The public half of the server's key, as it gave it.
    Outcome addRescue(const QByteArray &publicKey);

private:
    QString m_folder;
};
