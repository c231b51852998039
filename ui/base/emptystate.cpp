// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/emptystate.h"

#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(Icon icon, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_sentence(new PlainLabel(sentence, TextSize::Body, Colour::Muted)),
      m_action(new QPushButton),
      m_other(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(24));
    layout->setSpacing(px(12));
    layout->addStretch(1);
    layout->addWidget(new IconLabel(icon, Colour::Muted, 32), 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->insertWidget(layout->indexOf(m_action), m_other, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherWanted);
    setAction(action);
    setOther({});
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    fit();
}

void EmptyState::setAction(const QString &action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::setOther(const QString &action)
{
    m_other->setText(action);
    m_other->setVisible(!action.isEmpty());
}

// A sentence of several lines is never cut, however low the page is.
void EmptyState::fit()
{
    if (const int width = m_sentence->width(); width > px(80))
        m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(width)));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}
