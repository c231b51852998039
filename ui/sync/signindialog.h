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
