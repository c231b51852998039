// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

// What proves to the server who this computer is: in the keyring of the desktop, or, where there is none, in a file of
// the data folder that only its owner may read. Where it lies is said, so that nobody takes the second for the first.
class Secrets
{
public:
    explicit Secrets(QString folder) : m_folder(std::move(folder)) {}

    enum class Place { Keyring, File, Nowhere };

    Outcome keep(const QString &secret);
    QString read();
    void forget();
    Place place() const; // of what was kept last

private:
    QString file() const;
    QString key() const; // one per data folder

    QString m_folder;
};
