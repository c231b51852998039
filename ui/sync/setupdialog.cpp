// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/setupdialog.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/sync/syncstate.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

SetupSteps SetupSteps::real(const QString &folder, const QString &version)
{
    return {
        .certificate = [](const QUrl &url) { return ServerLink::certificateOf(url); },
        .enrol = [version](const Enrolment &enrolment) { return ::enrol(enrolment, version); },
        .firstDownload = [folder, version](const ServerAccount &account, const SyncProgress::Hear &hear) -> Outcome {
            auto workspace = Workspace::open(
                {.folder = folder, .login = u"setup"_s, .clock = {}, .language = Language::Nl, .lock = false});
            if (!workspace)
                return tl::make_unexpected(workspace.error());
            SyncRound round(**workspace, account, version);
            round.setHear(hear);
            if (const auto report = round.run(); !report)
                return tl::make_unexpected(report.error());
            return {};
        }};
}

SetupDialog::SetupDialog(QString folder, SetupSteps steps, QWidget *parent)
    : QDialog(parent),
      m_folder(std::move(folder)),
      m_steps(std::move(steps)),
      m_message(new MessageLine),
      m_form(new QWidget),
      m_address(new Field(Icon::Globe)),
      m_code(new Field(Icon::Key)),
      m_isNew(new QCheckBox(tr("This is my first computer: I choose a password"))),
      m_password(new Field(Icon::Lock)),
      m_again(new Field(Icon::Lock)),
      m_name(new Field(Icon::Monitor)),
      m_compare(new QWidget),
      m_fingerprint(new PlainLabel),
      m_busy(new QProgressBar),
      m_step(new PlainLabel),
      m_go(new QPushButton(tr("Connect"))),
      m_trust(new QPushButton(tr("They are the same: go on"))),
      m_stop(new QPushButton(tr("Stop")))
{
    setWindowTitle(tr("Set up this computer"));
    setWindowIcon(applicationIcon());
    m_address->setObjectName(u"address"_s);
    m_code->setObjectName(u"code"_s);
    m_isNew->setObjectName(u"new"_s);
    m_password->setObjectName(u"password"_s);
    m_again->setObjectName(u"again"_s);
    m_name->setObjectName(u"name"_s);
    m_go->setObjectName(u"go"_s);
    m_trust->setObjectName(u"trust"_s);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_step->setObjectName(u"step"_s);
    auto *title = new PlainLabel(tr("Work with a server"), TextSize::Title);
    title->setBold(true);
    auto *lead = new PlainLabel(tr("There is nothing on this computer yet. The address and the code are on the paper "
                                   "you got from whoever manages your house."),
                                TextSize::Body, Colour::Muted);
    lead->setWordWrap(true);
    m_address->setPlaceholderText(u"https://server.justitiehuis.example"_s);
    m_isNew->setChecked(true);
    for (auto *field : {m_password, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_name->setText(QSysInfo::machineHostName());
    for (const auto &[field, parameter] :
         std::initializer_list<std::pair<QWidget *, QString>>{{m_address, u"serverAddress"_s},
                                                              {m_code, u"serverCode"_s},
                                                              {m_isNew, u"serverPassword"_s},
                                                              {m_password, u"serverPassword"_s},
                                                              {m_again, u"serverPassword"_s},
                                                              {m_name, u"deviceName"_s}})
        setHelp(field, {.act = u"control"_s, .parameter = parameter});
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(8));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_againLabel = static_cast<PlainLabel *>(buddyLabel(tr("Password &again"), m_again));
    form->addRow(buddyLabel(tr("Add&ress of the server"), m_address), m_address);
    form->addRow(buddyLabel(tr("&Code"), m_code), m_code);
    form->addRow(nullptr, m_isNew);
    form->addRow(buddyLabel(tr("&Password"), m_password), m_password);
    form->addRow(m_againLabel, m_again);
    form->addRow(buddyLabel(tr("&Name of this computer"), m_name), m_name);

    auto *compare = new QVBoxLayout(m_compare);
    compare->setContentsMargins(0, 0, 0, 0);
    compare->setSpacing(px(8));
    auto *why = new PlainLabel(tr("This computer does not know the certificate of the server. Compare this fingerprint "
                                  "with the one on your paper, sign by sign. Nothing was sent yet."));
    why->setWordWrap(true);
    m_fingerprint->setWordWrap(true);
    m_fingerprint->setBold(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setFocusPolicy(Qt::StrongFocus);
    compare->addWidget(why);
    compare->addWidget(m_fingerprint);
    m_compare->hide();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false); // the sentence above it says the numbers
    setName(m_busy, tr("Under way"));
    m_busy->hide();
    m_step->setWordWrap(true);
    m_step->hide();
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonKind(m_trust, ButtonKind::Primary);
    m_go->setDefault(true);
    m_trust->hide();
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->setTrailing();
    for (auto *button : {m_go, m_trust, m_stop})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_compare);
    layout->addWidget(m_step);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(px(560), px(440));

    connect(m_isNew, &QCheckBox::toggled, this, [this](bool isNew) {
        m_again->setVisible(isNew);
        m_againLabel->setVisible(isNew);
    });
    connect(m_go, &QPushButton::clicked, this, &SetupDialog::connectToServer);
    connect(m_trust, &QPushButton::clicked, this, &SetupDialog::trust);
    connect(m_stop, &QPushButton::clicked, this, &SetupDialog::reject);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_certificate.clear(); }); // of another server
    connect(&m_enrolling, &QFutureWatcherBase::finished, this, [this] {
        const auto account = m_enrolling.result();
        if (account)
            return receive(*account);
        if (account.error().code == u"sync.badCertificate" && m_certificate.isEmpty())
            return lookAtCertificate();
        refuse(account.error());
    });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        const auto certificate = m_looking.result();
        if (!certificate)
            return refuse(certificate.error());
        say(Under::Nothing);
        m_shown = *certificate;
        m_fingerprint->setText(ServerLink::fingerprint(m_shown));
        setName(m_fingerprint, tr("Fingerprint of the server"), m_fingerprint->text());
        m_form->hide();
        m_compare->show();
        m_go->hide();
        m_trust->show();
        m_fingerprint->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_receiving, &QFutureWatcherBase::finished, this, [this] {
        if (const auto received = m_receiving.result(); !received)
            return refuse(received.error());
        m_under = Under::Nothing;
        accept();
    });
}

SetupDialog::~SetupDialog()
{
    for (auto *watcher : std::initializer_list<QFutureWatcherBase *>{&m_enrolling, &m_looking, &m_receiving})
        watcher->waitForFinished();
}

void SetupDialog::resume(const ServerAccount &account)
{
    receive(account);
}

void SetupDialog::reject()
{
    if (m_under == Under::Nothing)
        QDialog::reject();
}

QString SetupDialog::problemOf() const
{
    const QUrl url(m_address->text().trimmed());
    if (url.scheme() != u"https" || url.host().isEmpty())
        return sentence(u"sync.badAddress"_s, currentLanguage(), {{u"address"_s, m_address->text().trimmed()}});
    if (m_code->text().trimmed().isEmpty())
        return tr("Type the code of your paper.");
    if (m_password->text().isEmpty())
        return tr("Type a password.");
    if (m_isNew->isChecked() && m_password->text() != m_again->text())
        return tr("The two passwords are not the same. Type them again.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Give this computer a name, so that you recognise it.");
    return {};
}

Enrolment SetupDialog::enrolment() const
{
    return {.server = QUrl(m_address->text().trimmed()),
            .code = m_code->text().trimmed(),
            .password = m_password->text(),
            .deviceName = m_name->text().trimmed(),
            .certificate = m_certificate,
            .folder = m_folder};
}

void SetupDialog::connectToServer()
{
    if (m_under != Under::Nothing)
        return;
    m_message->clear();
    if (m_account) // signed up already: only what it has is still to come
        return receive(*m_account);
    if (const auto problem = problemOf(); !problem.isEmpty()) {
        m_message->showMessage(Tone::Soon, problem);
        return;
    }
    say(Under::Enrolling);
    m_enrolling.setFuture(QtConcurrent::run(m_steps.enrol, enrolment()));
}

void SetupDialog::lookAtCertificate()
{
    say(Under::Looking);
    m_looking.setFuture(QtConcurrent::run(m_steps.certificate, QUrl(m_address->text().trimmed())));
}

void SetupDialog::trust()
{
    m_certificate = m_shown;
    m_compare->hide();
    m_trust->hide();
    m_form->show();
    m_go->show();
    connectToServer();
}

void SetupDialog::receive(const ServerAccount &account)
{
    m_account = account;
    m_form->hide();
    say(Under::Receiving);
    const SyncProgress::Hear hear = [this](const SyncProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { this->hear(progress); });
    };
    m_receiving.setFuture(QtConcurrent::run(m_steps.firstDownload, account, hear));
}

void SetupDialog::refuse(const Problem &problem)
{
    say(Under::Nothing);
    m_message->showMessage(Tone::Over, problemSentence(problem, currentLanguage()));
    m_go->setText(m_account ? tr("Try again") : tr("Connect"));
}

void SetupDialog::hear(const SyncProgress &progress)
{
    if (m_under != Under::Receiving || progress.expected <= 0)
        return;
    m_busy->setRange(0, progress.writing ? 0 : progress.expected);
    m_busy->setValue(progress.received);
    m_step->setText(tr("Welcome, %1. Your dossiers are being fetched:").arg(m_account->name) + u' ' +
                    progressWords(progress));
    setName(m_busy, tr("Under way"), progressWords(progress));
}

void SetupDialog::say(Under under)
{
    m_under = under;
    m_busy->setRange(0, 0);
    const bool busy = under != Under::Nothing;
    const auto name = m_account ? m_account->name : QString();
    m_step->setText(
        under == Under::Enrolling ? tr("The server is being asked…")
        : under == Under::Looking ? tr("The certificate of the server is being fetched…")
        : under == Under::Receiving
            ? tr("Welcome, %1. Your dossiers are being fetched; the first time this may take some minutes.").arg(name)
            : QString());
    m_step->setVisible(busy);
    m_busy->setVisible(busy);
    m_form->setEnabled(!busy);
    for (auto *button : {m_go, m_stop})
        button->setEnabled(!busy);
    if (busy)
        announce(m_step, m_step->text());
}
