// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/signindialog.h"

#include "core/base/sentence.h"
#include "core/sync/revocation.h"
#include "core/sync/syncround.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const QString &who, std::function<Outcome(const QString &)> signIn, QWidget *parent)
    : QDialog(parent),
      m_signIn(std::move(signIn)),
      m_message(new MessageLine),
      m_password(new Field(Icon::Lock)),
      m_go(new QPushButton(tr("Sign in"))),
      m_later(new QPushButton(tr("Later")))
{
    setWindowTitle(tr("Sign in again"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"password"_s);
    m_go->setObjectName(u"go"_s);
    setHelp(m_password, {.act = u"control"_s, .parameter = u"serverPassword"_s});
    auto *lead = new PlainLabel(tr("This device was away from the server for long, so it asks for the password of %1 "
                                   "once. What you did here is kept, and goes after that.")
                                    .arg(who));
    lead->setWordWrap(true);
    setButtonKind(m_go, ButtonKind::Primary);
    m_go->setDefault(true);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->setTrailing();
    buttons->addWidget(m_go);
    buttons->addWidget(m_later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(lead);
    layout->addWidget(m_message);
    layout->addWidget(buddyLabel(tr("&Password"), m_password));
    layout->addWidget(m_password);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(px(480), px(240));
    m_password->setFocus(Qt::OtherFocusReason);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::ask);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        m_go->setEnabled(true);
        const auto done = m_asking.result();
        if (done)
            return accept();
        m_message->showMessage(Tone::Over, problemSentence(done.error(), currentLanguage()));
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

SignInDialog::~SignInDialog()
{
    m_asking.waitForFinished();
}

void SignInDialog::ask()
{
    if (m_password->text().isEmpty() || m_asking.isRunning())
        return;
    m_message->clear();
    m_go->setEnabled(false);
    m_asking.setFuture(QtConcurrent::run(m_signIn, m_password->text()));
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
