// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class Field;
class MessageLine;
class QPushButton;

// The password once more, after this device was away too long. What was typed stays when the server says no.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    // `signIn` blocks, and is called beside the window's thread.
    SignInDialog(const QString &who, std::function<Outcome(const QString &password)> signIn, QWidget *parent = nullptr);
    ~SignInDialog() override;

private:
    void ask();

    std::function<Outcome(const QString &)> m_signIn;
    MessageLine *m_message;
    Field *m_password;
    QPushButton *m_go;
    QPushButton *m_later;
    QFutureWatcher<Outcome> m_asking{};
};

// Asks the password of who this data folder is of, and signs in with it. False: left for later. A Problem when the
// server says meanwhile that this device is to forget everything.
Result<bool> signInAgain(const QString &folder, QWidget *parent = nullptr);
