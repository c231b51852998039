// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/catalogue/approvalpanel.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ApprovalPanel::ApprovalPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sign(new IconLabel(Icon::People, Colour::Accent)),
      m_title(new PlainLabel),
      m_why(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_buttonHost(new QWidget),
      m_buttons(new FlowLayout(px(8), px(6), m_buttonHost))
{
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_why);
    layout->addWidget(m_buttonHost);
    setHelp(this, {.act = u"panel"_s, .parameter = u"approval"_s});
}

void ApprovalPanel::show(const Way &way)
{
    m_way = way;
    tell();
}

void ApprovalPanel::offer(const QString &step, const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        setButtonKind(button, ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT wanted(step); });
    m_buttons->addWidget(button);
    m_offered << button;
}

void ApprovalPanel::tell()
{
    for (auto *button : std::exchange(m_offered, {})) {
        button->hide();
        button->deleteLater();
    }
    const auto today = m_workspace.clock().today();
    const auto language = currentLanguage();
    const bool ended = m_way.lawValidity.until.isValid();
    if (!m_way.written) {
        m_sign->setIcon(Icon::Check, Colour::Ok);
        const bool ahead = m_way.lawValidity.from.isValid() && m_way.lawValidity.from > today;
        m_title->setText(ahead ? tr("Version %1 is published and begins on %2")
                                     .arg(m_way.law)
                                     .arg(fullDate(m_way.lawValidity.from, language))
                               : tr("Version %1 is the newest").arg(m_way.law));
        m_why->setText(ended ? tr("It ends on %1.").arg(fullDate(m_way.lawValidity.until, language))
                             : tr("Another rule asks for a next version; this one stays as it is."));
        offer(u"draft"_s, tr("Make version %1").arg(m_way.law + 1), true);
        if (m_way.keptLaw)
            offer(u"words"_s, tr("Mend words"));
        if (m_way.keptLaw && ahead)
            offer(u"move"_s, tr("Begin on another day…"));
        if (!ended)
            offer(u"end"_s, tr("End the type…"));
    } else {
        const auto &written = *m_way.written;
        const bool mine = written.author == m_workspace.user().id;
        m_sign->setIcon(Icon::People, Colour::Accent);
        if (written.state == u"REVIEWED") {
            m_title->setText(
                tr("Version %1 was read and approved by %2").arg(written.version).arg(written.reviewerName));
            m_why->setText(m_way.law > 0 ? tr("Publishing it ends version %1 on the day it begins.").arg(m_way.law)
                                         : tr("It becomes law on the day you choose."));
            offer(u"publish"_s, tr("Publish…"), true);
            offer(u"edit"_s, tr("Edit"));
        } else {
            const bool asked = written.state == u"SUBMITTED";
            m_title->setText(asked ? tr("Version %1 waits for a second reader").arg(written.version)
                                   : tr("Second pair of eyes needed"));
            QStringList why;
            if (!written.reviewerName.isEmpty() && !written.note.isEmpty())
                why << tr("%1 gave it back: “%2”").arg(written.reviewerName, written.note);
            if (mine)
                why << tr("You wrote version %1 and cannot approve it yourself.").arg(written.version);
            else if (!written.authorName.isEmpty())
                why << tr("%1 wrote version %2 and cannot approve it alone.")
                           .arg(written.authorName)
                           .arg(written.version);
            if (m_way.gaps > 0)
                why << tr("%n thing(s) must be settled first.", nullptr, m_way.gaps);
            m_why->setText(why.join(u' '));
            if (mine && !asked)
                offer(u"submit"_s, tr("Give for approval"), true);
            if (!mine) {
                offer(u"approve"_s, tr("Approve"), true);
                offer(u"return"_s, tr("Give back…"));
            }
            offer(u"edit"_s, tr("Edit"));
        }
    }
    offer(u"trial"_s, tr("Try it out"));
    for (auto *button : std::as_const(m_offered))
        button->show();
    updateGeometry();
}

void ApprovalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_way.code.isEmpty())
        tell();
    QWidget::changeEvent(event);
}
