// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/filekey.h"

#include <QJsonObject>

// The ways to the key of an enciphered data folder, in its file `store.keys`: a passphrase (always), and once the
// server was met a way for its operator, for the day the passphrase is forgotten. The key itself is never written.
class KeySlots
{
public:
    static constexpr int shortest = 12; // characters of a passphrase

    // How much work a guess is (Argon2id).
    struct Effort
    {
        quint64 passes;
        quint64 memory; // bytes
    };
    static constexpr Effort usual{.passes = 3, .memory = 256ULL * 1024 * 1024}; // half a second

    static QString fileOf(const QString &folder);
    static bool areIn(const QString &folder);
    // A back-up takes its ways along.
    static QString fileOfBackup(const QString &backup) { return backup + QStringLiteral(".keys"); }

    // Whether a new one may be chosen: "store.passphraseShort", "store.passphraseSimple". What follows takes any.
    static Outcome isGood(const QString &passphrase);

    // `file` is that of the ways. New ones, where there are none; the key they lead to.
    static Result<FileKey::Held> create(const QString &file, const QString &passphrase, const Effort &effort = usual);
    // "store.wrongPassphrase", "store.keysDamaged".
    static Result<FileKey::Held> open(const QString &file, const QString &passphrase);
    static Outcome changePassphrase(const QString &file, const FileKey &key, const QString &passphrase,
                                    const Effort &effort = usual);

    // A way for whoever holds the secret half of a key that the server gave; does nothing when there is one for it.
    static Outcome addRescue(const QString &file, const FileKey &key, const QByteArray &publicKey);
    static bool hasRescue(const QString &file);
    // At the server: the same ways with another passphrase.
    static Result<QByteArray> rescued(const QByteArray &slots, const QByteArray &publicKey, const QByteArray &secretKey,
                                      const QString &passphrase, const Effort &effort = usual);
};
