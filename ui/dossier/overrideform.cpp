// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/overrideform.h"

#include "ui/base/accessibility.h"
#include "ui/base/dateedit.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QFormLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OverrideForm::OverrideForm(Workspace &workspace, QWidget *parent) : QFrame(parent), m_workspace(workspace)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title = new PlainLabel;
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_date = new DateEdit(DateHint::Future);
    m_date->setToday([this] { return m_workspace.clock().today(); });
    m_reason = new Field;
    m_dateLabel = static_cast<PlainLabel *>(buddyLabel({}, m_date->field()));
    m_reasonLabel = static_cast<PlainLabel *>(buddyLabel({}, m_reason));
    m_message = new MessageLine;
    m_do = new QPushButton;
    m_leave = new QPushButton;
    setButtonKind(m_do, ButtonKind::Primary);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(6));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_dateLabel, m_date);
    form->addRow(m_reasonLabel, m_reason);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_do);
    buttons->addWidget(m_leave);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(px(24), px(10), px(24), px(12));
    inside->setSpacing(px(8));
    inside->addWidget(m_title);
    inside->addLayout(form);
    inside->addWidget(m_message);
    inside->addLayout(buttons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(inside);
    whole->addWidget(new Rule);
    hide();

    const auto onKey = [this](const QKeySequence &keys, void (OverrideForm::*then)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &OverrideForm::moveDate);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &OverrideForm::moveDate);
    onKey(QKeySequence(Qt::Key_Escape), &OverrideForm::leave);
    connect(m_reason, &QLineEdit::returnPressed, this, &OverrideForm::moveDate);
    connect(m_do, &QPushButton::clicked, this, &OverrideForm::moveDate);
    connect(m_leave, &QPushButton::clicked, this, &OverrideForm::leave);
}

void OverrideForm::begin(const Dossier::Id &dossier, const Deadline &deadline)
{
    m_dossier = dossier;
    m_term = deadline.rule->code;
    m_anchor = deadline.anchor;
    m_name = deadline.rule->name;
    m_date->setDate(deadline.computed.date);
    m_reason->clear();
    m_message->clear();
    nameAll();
    show();
    m_date->field()->setFocus(Qt::OtherFocusReason);
    m_date->field()->selectAll();
}

void OverrideForm::nameAll()
{
    m_title->setText(tr("%1: another date, with the reason").arg(capital(m_name.in(currentLanguage()))));
    setName(this, m_title->text());
    m_dateLabel->setText(tr("New date"));
    m_reasonLabel->setText(tr("Reason"));
    m_do->setText(tr("Move the date"));
    m_leave->setText(tr("Leave as it is"));
}

void OverrideForm::moveDate()
{
    const auto date = m_date->date();
    const auto done = m_workspace.write({.name = u"overrideDeadline"_s,
                                         .with = {{u"dossier"_s, m_dossier.toString()},
                                                  {u"term"_s, m_term},
                                                  {u"anchor"_s, m_anchor},
                                                  {u"due"_s, date ? date->toString(Qt::ISODate) : m_date->typed()},
                                                  {u"reason"_s, m_reason->text()}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        (date ? static_cast<QWidget *>(m_reason) : m_date->field())->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT said(sayingText(m_workspace, done->saying));
    leave();
}

void OverrideForm::leave()
{
    hide();
    Q_EMIT left(m_term, m_anchor);
}

void OverrideForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameAll();
    QFrame::changeEvent(event);
}
