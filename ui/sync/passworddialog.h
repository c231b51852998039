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

// A question that only a password answers. What was typed stays when the answer is no.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title{};
        QString lead{};
        QString go{};
        QString later{};
    };

    // `ask` blocks, and is called beside the window's thread.
    PasswordDialog(const Words &words, std::function<Outcome(const QString &password)> ask, QWidget *parent = nullptr);
    ~PasswordDialog() override;

private:
    void ask();

    std::function<Outcome(const QString &)> m_ask;
    MessageLine *m_message;
    Field *m_password;
    QPushButton *m_go;
    QPushButton *m_later;
    QFutureWatcher<Outcome> m_asking{};
};
