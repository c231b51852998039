// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sync/passworddialog.h"

// The password once more, after this device was away too long.
class SignInDialog : public PasswordDialog
{
    Q_OBJECT
public:
    SignInDialog(const QString &who, std::function<Outcome(const QString &password)> signIn, QWidget *parent = nullptr);
};

// Asks the password of who this data folder is of, and signs in with it. False: left for later. A Problem when the
// server says meanwhile that this device is to forget everything.
Result<bool> signInAgain(const QString &folder, QWidget *parent = nullptr);
