// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/timeedit.h"

#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

TimeEdit::TimeEdit(QWidget *parent) : QWidget(parent), m_field(new Field(Icon::Clock)), m_echo(new EchoLine)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_field);
    layout->addWidget(m_echo, 1);
    m_field->setFixedWidth(px(104));
    m_echo->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] { read(false); });
    connect(m_field, &QLineEdit::editingFinished, this, [this] { read(true); });
}

bool TimeEdit::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

QString TimeEdit::typed() const
{
    return m_field->text();
}

void TimeEdit::setTime(const std::optional<QTime> &time)
{
    m_field->setText(time ? time->toString(u"HH:mm"_s) : QString());
}

void TimeEdit::read(bool finished)
{
    const auto before = m_time;
    m_time = readTime(m_field->text());
    const bool wrong = hasError();
    setFieldState(m_field, wrong ? FieldState::Error : FieldState::Normal);
    const auto problem = tr("This is no time; type for example 9:30");
    if (wrong && finished)
        m_echo->setError(problem);
    else if (wrong)
        m_echo->setEcho(Tone::Over, Icon::Warning, problem);
    else
        m_echo->clear();
    m_echo->setVisible(!m_echo->text().isEmpty()); // else its spacing stands beside the field
    m_field->setAccessibleDescription(m_echo->text());
    if (finished && m_time) {
        const auto written = m_time->toString(u"HH:mm"_s);
        if (m_field->text() != written)
            m_field->setText(written);
    }
    if (m_time != before)
        Q_EMIT timeChanged(m_time);
}

void TimeEdit::showEvent(QShowEvent *event)
{
    passLabelOn(this, m_field);
    QWidget::showEvent(event);
}

void TimeEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(
            this, [this] { passLabelOn(this, m_field); }, Qt::QueuedConnection);
        read(false);
    }
    QWidget::changeEvent(event);
}
