// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/termrow.h"

#include "ui/base/accessibility.h"
#include "ui/base/keycap.h"
#include "ui/base/plainlabel.h"
#include "ui/deadline/termstrip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TermRow::TermRow(const Content &content, QWidget *parent) : FocusRow(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(6), px(12), px(6));
    layout->setSpacing(px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    auto *name = new PlainLabel(content.name);
    name->setBold(content.withStrip);
    name->setElide(PlainLabel::Elide::Right);
    line->addWidget(name, 1);
    if (!content.tag.text.isEmpty()) {
        if (content.tag.tone == Tone::Neutral) {
            auto *how = new PlainLabel(content.tag.text, TextSize::Small, Colour::Muted);
            how->setElide(PlainLabel::Elide::Right);
            line->addWidget(how);
        } else {
            line->addWidget(new Tag(content.tag));
        }
    }
    m_date = new PlainLabel(content.date, TextSize::Body);
    m_date->setBold(content.withStrip);
    m_date->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_date);
    if (content.date.isEmpty())
        m_date->hide();
    layout->addLayout(line);
    if (content.withStrip) {
        auto *strip = new TermStripWidget;
        layout->addWidget(strip); // first in its place: it shows itself when it has something to show
        strip->setStrip(content.strip, content.nearDays);
        if (!content.began.isEmpty()) {
            auto *under = new QHBoxLayout;
            under->setSpacing(px(8));
            auto *began = new PlainLabel(content.began, TextSize::Small, Colour::Muted);
            began->setElide(PlainLabel::Elide::Right);
            under->addWidget(began, 1);
            under->addWidget(new PlainLabel(termDayText(content.strip), TextSize::Small, Colour::Muted));
            if (content.explains) {
                under->addSpacing(px(8));
                under->addWidget(new PlainLabel(tr("Why this date?"), TextSize::Small, Colour::Accent));
                under->addWidget(new KeyCap(u"F1"_s));
            }
            layout->addLayout(under);
        }
    }
    setAsked(content.explains);
    if (content.explains) {
        setName(this, content.name + u", "_s + content.tag.text + u", "_s + content.date, tr("F1 tells why this date"));
    }
}

QWidget *TermRow::dateLabel() const
{
    return m_date;
}
