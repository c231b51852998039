// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/messageline.h"

#include "ui/base/accessibility.h"
#include "ui/base/iconlabel.h"
#include "ui/base/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(Icon::Info, Colour::Accent, 18)),
      m_sentence(new PlainLabel),
      m_action(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(6), px(8), px(6));
    layout->setSpacing(px(8));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    setButtonKind(m_action, ButtonKind::Row);
    connect(m_action, &QPushButton::clicked, this, &MessageLine::acted);
    hide();
}

void MessageLine::showMessage(Tone tone, const QString &sentence, const QString &action)
{
    showMessage(tone,
                tone == Tone::Neutral ? Icon::Info
                : tone == Tone::Soon  ? Icon::Warning
                                      : toneIcon(tone),
                sentence, action);
}

void MessageLine::showMessage(Tone tone, Icon sign, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_icon->setIcon(sign, toneColour(tone));
    m_sentence->setText(sentence);
    m_sentence->setRole(tone == Tone::Neutral || tone == Tone::Accent ? Colour::Text : toneColour(tone));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
    announce(this, sentence);
}

void MessageLine::clear()
{
    m_sentence->clear();
    hide();
}

QString MessageLine::sentence() const
{
    return m_sentence->text();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(&painter, rect(), colour(m_tone == Tone::Neutral ? Colour::Line : toneColour(m_tone)),
               colour(toneGround(m_tone)));
}

EchoLine::EchoLine(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::Check, Colour::Ok)),
      m_text(new PlainLabel({}, TextSize::Small, Colour::Muted))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    setWrapped(false);
    clear();
}

void EchoLine::setEcho(Tone tone, Icon sign, const QString &text)
{
    m_tone = tone;
    m_icon->setIcon(sign, toneColour(tone));
    m_icon->setVisible(!text.isEmpty());
    m_text->setRole(tone == Tone::Over || tone == Tone::Soon ? toneColour(tone) : Colour::Muted);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty()); // takes no room under a field
}

void EchoLine::setError(const QString &sentence)
{
    setEcho(Tone::Over, Icon::Warning, sentence);
    announce(this, sentence);
}

void EchoLine::clear()
{
    setEcho(Tone::Neutral, Icon::Info, {});
}

void EchoLine::setWrapped(bool wrapped)
{
    m_text->setWordWrap(wrapped);
    m_text->setElide(wrapped ? PlainLabel::Elide::No : PlainLabel::Elide::Right);
}

QString EchoLine::text() const
{
    return m_text->text();
}
