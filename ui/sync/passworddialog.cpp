// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/passworddialog.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const Words &words, std::function<Outcome(const QString &)> ask, QWidget *parent)
    : QDialog(parent),
      m_ask(std::move(ask)),
      m_message(new MessageLine),
      m_password(new Field(Icon::Lock)),
      m_go(new QPushButton(words.go)),
      m_later(new QPushButton(words.later))
{
    setWindowTitle(words.title);
    setWindowIcon(applicationIcon());
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"password"_s);
    m_go->setObjectName(u"go"_s);
    setHelp(m_password, {.act = u"control"_s, .parameter = u"serverPassword"_s});
    auto *lead = new PlainLabel(words.lead);
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
    resize(px(480), std::max(px(220), layout->totalHeightForWidth(px(480))));
    m_password->setFocus(Qt::OtherFocusReason);
    connect(m_go, &QPushButton::clicked, this, &PasswordDialog::ask);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        m_go->setEnabled(true);
        const auto done = m_asking.result();
        if (done)
            return accept();
        m_message->showMessage(Tone::Over, problemSentence(done.error(), currentLanguage()));
        this->layout()->activate();
        resize(width(),
               std::max(height(), this->layout()->totalHeightForWidth(width()))); // room for the whole sentence
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

PasswordDialog::~PasswordDialog()
{
    m_asking.waitForFinished();
}

void PasswordDialog::ask()
{
    if (m_password->text().isEmpty() || m_asking.isRunning())
        return;
    m_message->clear();
    m_go->setEnabled(false);
    m_asking.setFuture(QtConcurrent::run(m_ask, m_password->text()));
}
