// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sync/passworddialog.h"

// The password before anything of an enciphered data folder is shown: when the program starts, and after it was locked.
class UnlockDialog : public PasswordDialog
{
    Q_OBJECT
public:
    enum class Why { Start, Locked };
    UnlockDialog(Why why, std::function<Outcome(const QString &password)> unlock, QWidget *parent = nullptr);
};

// The first time, where data lie readable that the server wants enciphered.
class EncipherDialog : public PasswordDialog
{
    Q_OBJECT
public:
    explicit EncipherDialog(std::function<Outcome(const QString &password)> encipher, QWidget *parent = nullptr);
};
