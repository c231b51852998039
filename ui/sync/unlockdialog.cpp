// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/unlockdialog.h"

UnlockDialog::UnlockDialog(Why why, std::function<Outcome(const QString &)> unlock, QWidget *parent)
    : PasswordDialog(
          {.title = tr("Open your dossiers"),
           .lead = why == Why::Start
                       ? tr("The data on this computer are enciphered. Type the password you signed in with.")
                       : tr("Nobody was at this computer for a while, so your dossiers were closed. What you "
                            "were typing is kept. Type your password to go on where you were."),
           .go = tr("Open"),
           .later = tr("Close")},
          std::move(unlock), parent)
{
}

EncipherDialog::EncipherDialog(std::function<Outcome(const QString &)> encipher, QWidget *parent)
    : PasswordDialog(
          {.title = tr("Encipher the data on this computer"),
           .lead = tr("Your organisation asks that the data on this computer cannot be read by whoever finds "
                      "it. Type the password you sign in with; from now on the program asks for it when it "
                      "starts. This takes a moment and needs the network once."),
           .go = tr("Encipher"),
           .later = tr("Later")},
          std::move(encipher), parent)
{
}
