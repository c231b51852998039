// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/carrysheet.h"

#include "core/dossier/dossierstore.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/sync/searchonserver.h"
#include "ui/sync/syncstate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 3; // it is there with the next; one may have been under way

} // namespace

CarrySheet::CarrySheet(Workspace &workspace, QWidget *window)
    : QFrame(window),
      m_workspace(workspace),
      m_title(new PlainLabel),
      m_detail(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_text(new PlainLabel),
      m_message(new MessageLine),
      m_busy(new QProgressBar),
      m_go(new QPushButton),
      m_leave(new QPushButton)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    m_go->setObjectName(u"carry"_s);
    m_leave->setObjectName(u"leave"_s);
    m_title->setBold(true);
    for (auto *label : {m_title, m_detail, m_text})
        label->setWordWrap(true);
    m_busy->setRange(0, 0);
    setButtonKind(m_go, ButtonKind::Primary);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(new IconLabel(Icon::Cloud, Colour::Accent, 24), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->setTrailing();
    buttons->addWidget(m_go);
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(16), px(20), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_text);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    setReadingOrder(this, {m_go, m_leave});
    connect(m_go, &QPushButton::clicked, this, &CarrySheet::carry);
    connect(m_leave, &QPushButton::clicked, this, &CarrySheet::close);
    connect(&m_workspace, &Workspace::changed, this, &CarrySheet::look);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == this->window()) {
            m_before = nullptr; // the focus went somewhere of its own
            close();
        }
    });
    name();
}

void CarrySheet::setLoop(SyncLoop *loop)
{
    m_loop = loop;
    connect(loop, &SyncLoop::nowChanged, this, &CarrySheet::hear);
}

void CarrySheet::name()
{
    m_leave->setText(tr("Leave it there"));
    setName(m_busy, tr("Under way"));
    turnTo(m_state);
}

void CarrySheet::offer(const ServerHit &hit)
{
    m_hit = hit;
    m_before = QApplication::focusWidget();
    m_title->setText(hitTitle(hit));
    m_detail->setText(hitDetail(m_workspace, hit));
    setName(this, tr("On the server: %1").arg(hitTitle(hit)));
    turnTo(State::Offered);
    place();
    QFrame::show();
    raise();
    m_go->setFocus(Qt::OtherFocusReason);
    announce(this, accessibleName() + u". "_s + m_text->text());
}

void CarrySheet::turnTo(State state, const Problem &problem)
{
    m_state = state;
    const bool busy = state == State::Asking || state == State::Fetching;
    m_text->setText(
        state == State::Offered
            ? tr("It is on the server and not on this device. Taken along, it is fetched now, and is here from then on "
                 "without a network too.")
        : state == State::Asking   ? tr("The server is being asked…")
        : state == State::Fetching ? tr("It is being fetched; it opens by itself. You may go on with other work.")
                                   : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    m_busy->setVisible(busy);
    m_go->setVisible(!busy);
    m_go->setText(state == State::Failed ? tr("Try again") : tr("Take it along and open it"));
    m_leave->setText(busy ? tr("Go on with other work") : tr("Leave it there"));
    if (state == State::Failed)
        m_message->showMessage(Tone::Soon, Icon::CloudOff,
                               problem.code == u"sync.noServer"
                                   ? tr("There is no connection with the server now, so this dossier cannot come. Try "
                                        "again when there is one; what is on this device works on.")
                                   : problemText(m_workspace, problem));
    else
        m_message->clear();
    if (!isVisible())
        return;
    if (busy && m_go->isHidden() && !m_leave->hasFocus())
        m_leave->setFocus(Qt::OtherFocusReason);
    else if (state == State::Failed)
        m_go->setFocus(Qt::OtherFocusReason);
    if (busy)
        announce(m_text, m_text->text());
    place();
}

void CarrySheet::carry()
{
    if (!m_loop)
        return turnTo(State::Failed, {.code = u"sync.noServer"_s});
    turnTo(State::Asking);
    m_loop->ask("POST", u"/v1/carry"_s, {{u"dossier"_s, m_hit.dossier.toString()}}, this,
                [this, dossier = m_hit.dossier](const SyncLoop::Answer &answer) {
                    if (dossier != m_hit.dossier || m_state != State::Asking)
                        return;
                    if (!answer)
                        return turnTo(State::Failed, answer.error());
                    m_rounds = 0;
                    turnTo(State::Fetching);
                    m_loop->goNow();
                });
}

void CarrySheet::look()
{
    if (m_state != State::Fetching)
        return;
    if (!m_workspace.read([this](const Database &database) { return DossierStore(database).byId(m_hit.dossier); }))
        return;
    m_state = State::Offered;
    if (isVisible()) {
        m_before = nullptr; // the dossier takes the focus
        close();
        Q_EMIT arrived(m_hit.dossier);
    } else {
        Q_EMIT said(tr("%1 is on this device now.").arg(hitTitle(m_hit)));
    }
}

void CarrySheet::hear(const SyncLoop::Now &now)
{
    using State_ = SyncLoop::State;
    if (m_state != State::Fetching)
        return;
    look();
    if (m_state == State::Fetching && now.state == State_::Working)
        if (const auto comes = progressWords(now.progress); !comes.isEmpty())
            m_text->setText(comes);
    if (m_state != State::Fetching || now.state == State_::Working)
        return;
    if (now.state != State_::UpToDate)
        return turnTo(State::Failed, now.problem);
    if (++m_rounds < mostRounds)
        m_loop->goNow();
    else
        turnTo(State::Failed, {.code = u"sync.notCome"_s});
}

void CarrySheet::close()
{
    if (!isVisible())
        return;
    hideSheet(this, m_before);
}

void CarrySheet::place()
{
    const auto *window = parentWidget();
    const int width = std::min(px(560), window->width() - px(32));
    resize(width, height());
    layout()->activate();
    const int height =
        std::min(window->height() - px(104), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                                           : layout()->totalSizeHint().height());
    setGeometry((window->width() - width) / 2, px(72), width, height);
}

void CarrySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(&painter, rect(), colours().muted, colours().surface);
}

void CarrySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CarrySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QFrame::changeEvent(event);
}

bool CarrySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}
