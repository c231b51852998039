// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/latepart.h"

#include "core/dossier/dossierstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/sync/differencewords.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LatePart::LatePart(Workspace &workspace, QWidget *parent)
    : SyncPart(workspace, parent),
      m_message(new MessageLine),
      m_model(new TableModel<LateWork>({}, this)),
      m_table(new SyncTable(m_model)),
      m_empty(new EmptyState(Icon::Inbox, {})),
      m_detail(new QWidget),
      m_what(new PlainLabel),
      m_why(new PlainLabel({}, TextSize::Body, Colour::Muted)),
      m_note(new Field),
      m_accept(new QPushButton),
      m_refuse(new QPushButton),
      m_go(new QPushButton)
{
    m_noteLabel = static_cast<PlainLabel *>(buddyLabel({}, m_note));
    m_table->setObjectName(u"late"_s);
    m_accept->setObjectName(u"accept"_s);
    m_refuse->setObjectName(u"refuse"_s);
    m_note->setObjectName(u"note"_s);
    m_what->setBold(true);
    m_what->setWordWrap(true);
    m_why->setWordWrap(true);
    m_noteLabel->setWordWrap(true);
    m_note->setMaximumWidth(px(560));
    setHelp(m_note, {.act = u"control"_s, .parameter = u"lateNote"_s});
    m_accept->setIcon(icon(Icon::Check));
    m_refuse->setIcon(icon(Icon::Cross));
    m_go->setIcon(icon(Icon::ChevronRight));
    auto *buttons = new FlowLayout(px(8), px(6));
    for (auto *button : {m_accept, m_refuse, m_go})
        buttons->addWidget(button);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(px(8));
    detail->addWidget(m_what);
    detail->addWidget(m_why);
    detail->addWidget(m_noteLabel);
    detail->addWidget(m_note);
    detail->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_detail);
    setReadingOrder(this, {m_message, m_table, m_empty, m_note, m_accept, m_refuse, m_go});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LatePart::showCurrent);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_empty, &EmptyState::acted, this, &LatePart::reload);
    const auto openCurrent = [this] {
        if (const auto *work = current(); work && !work->dossierNumber.isEmpty())
            Q_EMIT dossierWanted(work->dossier);
    };
    connect(m_go, &QPushButton::clicked, this, openCurrent);
    connect(m_table, &QTableView::activated, this, openCurrent);
}

bool LatePart::isFor(const QString &role)
{
    return role == u"TEAM_LEADER" || role == u"HOUSE_DIRECTOR" || role == u"VCET_MANAGER";
}

void LatePart::name()
{
    m_noteLabel->setText(tr("Note for who made it (needed when it is not taken over)"));
    m_accept->setText(tr("Take it over"));
    m_refuse->setText(tr("Do not take it over"));
    m_go->setText(tr("Open the dossier"));
    setName(m_table, tr("Late work"), tr("Enter opens the dossier"));
    m_model->setColumns(
        {{.title = tr("What"), .text = [this](const LateWork &one) { return sayingText(m_workspace, one.saying); }},
         {.title = tr("Dossier"),
          .text =
              [](const LateWork &one) {
                  return one.dossierTitle.isEmpty()
                             ? one.dossierNumber.isEmpty() ? tr("not on this device") : one.dossierNumber
                             : one.dossierTitle;
              }},
         {.title = tr("Who"), .text = [this](const LateWork &one) { return staffName(m_workspace, one.login); }},
         {.title = tr("Device"), .text = [](const LateWork &one) { return one.device; }},
         {.title = tr("Made"), .text = [this](const LateWork &one) { return momentText(m_workspace, one.madeAt); }}});
    m_table->setPlan({.widths = {320, 200, 160, 130, 150}, .leaving = {3, 4, 1}, .growing = {0, 1}, .share = 0.5});
    show();
}

void LatePart::reload()
{
    if (m_state == State::Asking)
        return;
    if (!m_asking) {
        m_state = State::NoAnswer;
        m_problem = {};
        show();
        return;
    }
    m_state = m_state == State::Known ? State::Known : State::Asking; // what is known stays in view meanwhile
    show();
    m_asking("GET", u"/v1/late"_s, {}, [this](const SyncLoop::Answer &answer) { take(answer); });
}

void LatePart::take(const SyncLoop::Answer &answer)
{
    if (!answer) {
        m_problem = answer.error();
        m_state = State::NoAnswer;
        m_model->setRows({});
        show();
        Q_EMIT counted();
        return;
    }
    QList<LateWork> works;
    for (const auto &line : answer->value("late"_L1).toArray()) {
        const auto one = line.toObject();
        if (one.value("state"_L1).toString() != u"OPEN")
            continue; // decided
        const auto said = one.value("sentence"_L1).toObject();
        LateWork work{.id = one.value("id"_L1).toString(),
                      .dossier = Dossier::Id::fromString(one.value("dossier"_L1).toString()),
                      .login = one.value("login"_L1).toString(),
                      .device = one.value("device"_L1).toString(),
                      .reason = {.kind = Problem::Kind::Refused,
                                 .code = one.value("reason"_L1).toString(),
                                 .details = one.value("details"_L1).toObject()},
                      .saying = {said.value("key"_L1).toString(), said.value("places"_L1).toObject()},
                      .madeAt = QDateTime::fromString(one.value("madeAt"_L1).toString(), Qt::ISODateWithMs)};
        if (const auto dossier =
                m_workspace.read([&](const Database &database) { return DossierStore(database).byId(work.dossier); })) {
            work.dossierTitle = dossier->title;
            work.dossierNumber = dossier->number;
        }
        works << work;
    }
    m_state = State::Known;
    const int row = std::max(0, m_table->currentIndex().row());
    if (works != m_model->rows())
        m_model->setRows(works);
    if (!works.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(std::min(row, static_cast<int>(works.size()) - 1));
    show();
    Q_EMIT counted();
}

void LatePart::show()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_detail->setVisible(any);
    m_empty->setVisible(!any);
    const bool silent = m_state == State::NoAnswer;
    m_empty->setSentence(m_state == State::Known ? tr("No late work waits for a decision.")
                         : !silent               ? tr("The server is being asked…")
                         : m_problem.code.isEmpty()
                             ? tr("Late work is kept by the server, and there is no connection with it now.")
                             : problemText(m_workspace, m_problem));
    m_empty->setAction(silent ? tr("Ask again") : QString());
    showCurrent();
}

void LatePart::showCurrent()
{
    const auto *work = current();
    if (!work)
        return;
    m_what->setText(sayingText(m_workspace, work->saying));
    m_why->setText(problemText(m_workspace, work->reason));
    m_go->setEnabled(!work->dossierNumber.isEmpty());
    for (auto *button : {m_accept, m_refuse})
        button->setEnabled(!m_deciding);
}

const LateWork *LatePart::current() const
{
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rows().at(row) : nullptr;
}

void LatePart::decide(bool accept)
{
    const auto *work = current();
    if (!work || m_deciding)
        return;
    const auto note = m_note->text().trimmed();
    if (!accept && note.isEmpty()) {
        m_message->showMessage(Tone::Soon, problemText(m_workspace, {.code = u"sync.reasonMissing"_s}));
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_asking)
        return reload();
    m_deciding = true;
    showCurrent();
    m_asking("POST", u"/v1/late/"_s + work->id, {{u"accept"_s, accept}, {u"note"_s, note}},
             [this, accept](const SyncLoop::Answer &answer) {
                 m_deciding = false;
                 if (!answer) {
                     m_message->showMessage(Tone::Over, problemText(m_workspace, answer.error()));
                     showCurrent();
                     return;
                 }
                 m_note->clear();
                 const auto words = accept ? tr("Taken over; it comes with the next exchange.")
                                           : tr("Not taken over; who made it reads your note.");
                 m_message->showMessage(Tone::Ok, words);
                 Q_EMIT said(words);
                 reload();
             });
}

QWidget *LatePart::first() const
{
    if (m_model->rowCount() > 0)
        return m_table;
    auto *button = m_empty->findChild<QPushButton *>();
    return button && !button->isHidden() ? button : nullptr;
}

int LatePart::count() const
{
    return m_state == State::Known ? m_model->rowCount() : -1;
}
