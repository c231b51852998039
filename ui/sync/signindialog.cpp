// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/signindialog.h"

SignInDialog::SignInDialog(const QString &who, std::function<Outcome(const QString &)> signIn, QWidget *parent)
    : PasswordDialog({.title = tr("Sign in again"),
                      .lead = tr("This device was away from the server for long, so it asks for the password of %1 "
                                 "once. What you did here is kept, and goes after that.")
                                  .arg(who),
                      .go = tr("Sign in"),
                      .later = tr("Later")},
                     std::move(signIn), parent)
{
}
