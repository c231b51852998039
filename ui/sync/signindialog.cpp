// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/signindialog.h"

#include "core/sync/revocation.h"
#include "core/sync/syncround.h"

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

Result<bool> signInAgain(const QString &folder, QWidget *parent)
{
    Outcome entered;
    SignInDialog dialog(
        ServerAccount::load(folder).name, [&](const QString &password) { return entered = signIn(folder, password); },
        parent);
    const bool isIn = dialog.exec() == QDialog::Accepted;
    if (!entered && ordersForgetting(entered.error()))
        return tl::make_unexpected(entered.error());
    return isIn;
}
