// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncround.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class Field;
class MessageLine;
class PlainLabel;
class QCheckBox;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

// What is asked of a server when a computer is signed up; each blocks, and is called beside the window's thread.
struct SetupSteps
{
    std::function<Result<QByteArray>(const QUrl &)> certificate{};
    std::function<Result<ServerAccount>(const Enrolment &)> enrol{};
    std::function<Outcome(const ServerAccount &, const SyncProgress::Hear &)> firstDownload{};

    static SetupSteps real(const QString &folder, const QString &version);
};

// On a computer that has no data yet: with which server it works, and as whom. A refusal is a sentence, and nothing
// typed is lost.
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    SetupDialog(QString folder, SetupSteps steps, QWidget *parent = nullptr);
    ~SetupDialog() override;

    void resume(const ServerAccount &account); // signed up already, but what it has never came
    void reject() override;                    // not while something is under way

private:
    enum class Under { Nothing, Enrolling, Looking, Receiving };

    QString problemOf() const; // what is not filled in rightly; empty: nothing
    Enrolment enrolment() const;
    void connectToServer();
    void lookAtCertificate();
    void trust();
    void receive(const ServerAccount &account);
    void refuse(const Problem &problem);
    void say(Under under);
    void hear(const SyncProgress &progress);

    QString m_folder;
    SetupSteps m_steps;
    QByteArray m_certificate{}; // compared by the person
    QByteArray m_shown{};       // to be compared
    std::optional<ServerAccount> m_account{};
    Under m_under = Under::Nothing;
    MessageLine *m_message;
    QWidget *m_form;
    Field *m_address;
    Field *m_code;
    QCheckBox *m_isNew;
    Field *m_password;
    PlainLabel *m_againLabel;
    Field *m_again;
    Field *m_name;
    QWidget *m_compare;
    PlainLabel *m_fingerprint;
    QProgressBar *m_busy;
    PlainLabel *m_step;
    QPushButton *m_go;
    QPushButton *m_trust;
    QPushButton *m_stop;
    QFutureWatcher<Result<ServerAccount>> m_enrolling{};
    QFutureWatcher<Result<QByteArray>> m_looking{};
    QFutureWatcher<Outcome> m_receiving{};
};
