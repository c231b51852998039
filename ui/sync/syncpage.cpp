// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/syncpage.h"

#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/tag.h"
#include "ui/sync/conflictpart.h"
#include "ui/sync/latepart.h"
#include "ui/sync/syncstate.h"
#include "ui/sync/unsentpart.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SyncPage::SyncPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_soon(new QTimer(this)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_state(new Tag),
      m_message(new MessageLine),
      m_switch(new Segmented(tr("Part of the synchronisation"))),
      m_stack(new QStackedWidget),
      m_unsent(new UnsentPart(workspace)),
      m_conflicts(new ConflictPart(workspace))
{
    m_title->setBold(true);
    m_switch->setWraps();
    setHelp(m_switch, {.act = u"control"_s, .parameter = u"filter"_s});
    m_parts = {{u"unsent"_s, m_unsent}, {u"differences"_s, m_conflicts}};
    if (LatePart::isFor(workspace.user().role)) {
        m_late = new LatePart(workspace);
        m_parts << std::pair{u"late"_s, static_cast<SyncPart *>(m_late)};
        connect(m_late, &LatePart::counted, this, &SyncPage::showState);
    }
    for (const auto &[id, part] : std::as_const(m_parts)) {
        m_stack->addWidget(part);
        connect(part, &SyncPart::said, this, &Page::said);
        connect(part, &SyncPart::personWanted, this, &SyncPage::personWanted);
        connect(part, &SyncPart::dossierWanted, this,
                [this](const Dossier::Id &dossier) { Q_EMIT dossierWanted(dossier); });
    }
    auto *head = new FlowLayout(px(12), px(6));
    head->addWidget(m_title);
    head->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_switch);
    layout->addWidget(m_stack, 1);
    setReadingOrder(this, {m_message, m_switch, m_stack});
    connect(m_switch, &Segmented::chosen, this, [this](const QString &part) { turnTo(part); });
    connect(m_message, &MessageLine::acted, this, &SyncPage::signInWanted);
    // A burst of acts is counted once.
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &SyncPage::reload);
    connect(&m_workspace, &Workspace::changed, m_soon, qOverload<>(&QTimer::start));
    m_now = storedState(workspace);
    name();
    turnTo(u"unsent"_s);
    reload();
}

void SyncPage::open()
{
    // Where there is something: differences wait for a person, the unsent goes by itself.
    reload();
    if (m_switch->current() == u"unsent" && m_unsent->count() == 0 && m_conflicts->open() > 0)
        turnTo(u"differences"_s);
    if (part() == m_late)
        m_late->reload();
    if (auto *first = part()->first())
        first->setFocus(Qt::OtherFocusReason);
    else
        m_switch->findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
}

void SyncPage::showNamed(const QString &named)
{
    const auto part = named.section(u'-', 1).section(u'@', 0, 0);
    for (const auto &[id, one] : std::as_const(m_parts))
        if (id == part) {
            turnTo(id);
            open();
            m_conflicts->standOn(named.section(u'@', 1).toInt());
        }
}

void SyncPage::openDifferences(const Dossier::Id &dossier, const Person::Id &person)
{
    turnTo(u"differences"_s);
    open();
    m_conflicts->standOn(dossier, person);
}

SyncPart *SyncPage::part() const
{
    return static_cast<SyncPart *>(m_stack->currentWidget());
}

void SyncPage::turnTo(const QString &part)
{
    m_switch->setCurrent(part);
    for (const auto &[id, widget] : std::as_const(m_parts))
        if (id == part)
            m_stack->setCurrentWidget(widget);
    if (m_late && this->part() == m_late && isVisible())
        m_late->reload();
}

void SyncPage::setLoop(SyncLoop *loop)
{
    m_loop = loop;
    connect(loop, &SyncLoop::nowChanged, this, &SyncPage::setNow);
    connect(m_unsent, &UnsentPart::sendWanted, loop, &SyncLoop::goNow);
    if (m_late)
        m_late->setAsking([loop, late = m_late](const char *method, const QString &path, const QJsonObject &body,
                                                std::function<void(const SyncLoop::Answer &)> then) {
            loop->ask(method, path, body, late, std::move(then));
        });
}

void SyncPage::setNow(const SyncLoop::Now &now)
{
    m_now = now;
    reload();
}

// What is in the data folder may have moved on since the conversation was last heard of.
void SyncPage::refreshState()
{
    const auto state = m_workspace.read([this](const Database &database) {
        return std::pair{syncStatus(database), openConflicts(database, m_workspace.user().role)};
    });
    if (!state)
        return;
    m_now.status = state->first;
    m_differences = state->second;
}

void SyncPage::reload()
{
    refreshState();
    if (isVisible()) {
        m_unsent->reload();
        m_conflicts->reload();
    }
    m_unsent->setNow(m_now);
    showState();
}

void SyncPage::showState()
{
    m_state->setTag(serverWords(m_workspace, m_now, m_differences));
    const auto advice = serverAdvice(m_workspace, m_now);
    if (advice.isEmpty())
        m_message->clear();
    else if (advice != m_message->sentence())
        m_message->showMessage(m_now.state == SyncLoop::State::SignIn ? Tone::Soon : Tone::Over, advice,
                               m_now.state == SyncLoop::State::SignIn ? tr("Sign in…") : QString());
    QList<Choice> choices{{u"unsent"_s, tr("Not sent"), m_now.status.pending + m_now.status.kept},
                          {u"differences"_s, tr("Differences"), m_differences}};
    if (m_late)
        choices << Choice{u"late"_s, tr("Late work"), m_late->count()};
    m_switch->setChoices(choices);
    Q_EMIT stateChanged();
}

void SyncPage::name()
{
    m_title->setText(tr("Synchronisation"));
    setName(m_switch, tr("Part of the synchronisation"));
    for (const auto &[id, part] : std::as_const(m_parts))
        part->name();
    m_message->clear();
    showState();
}

void SyncPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void SyncPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}
