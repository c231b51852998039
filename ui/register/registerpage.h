// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

class KeepTimer;
class Consequences;
class MandateForm;
class MessageLine;
class PlainLabel;
class QBoxLayout;
class QPushButton;
class QVBoxLayout;
class WhyPanel;

// Registering a mandate on one page: the form, and at the right what follows from it, rehearsed while typing. What is
// typed is kept as a draft until it is registered.
class RegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterPage(Workspace &workspace, QWidget *parent = nullptr);

    void begin(); // an empty page, or what was being typed

Q_SIGNALS:
    void registered(const Dossier::Id &dossier, const QString &saying);
    void said(const QString &sentence);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void recompute();
    void save();
    void leave();
    void keepDraft();
    void startAgain();
    void restore(const QJsonObject &state);
    void clear();
    void arrange();

    Workspace &m_workspace;
    KeepTimer *m_typing;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    MandateForm *m_form = nullptr;
    Consequences *m_consequences = nullptr;
    MessageLine *m_message = nullptr;
    PlainLabel *m_saved = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_save = nullptr;
    WhyPanel *m_why = nullptr;
    QJsonObject m_saidAbout{}; // the message stays while the form is so
    QJsonObject m_untouched{}; // of an empty page: no draft
};
