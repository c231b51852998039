// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/settingspage.h"

#include "ui/base/accessibility.h"
#include "ui/base/plainlabel.h"
#include "ui/management/settingspanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_title(new PlainLabel(tr("Settings"), TextSize::Title)), m_settings(new SettingsPanel)
{
    m_title->setBold(true);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(px(24), px(16), px(24), px(16));
    all->setSpacing(px(12));
    all->addWidget(m_title);
    all->addWidget(m_settings);
    all->addStretch(1);
    m_settings->setMaximumWidth(px(760));
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    setReadingOrder(this, {m_settings});
    connect(m_settings, &SettingsPanel::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_settings, &SettingsPanel::appearanceChosen, this, &SettingsPage::appearanceChosen);
}

void SettingsPage::open()
{
    m_settings->reload();
    if (const auto order = readingOrder(m_settings); !order.isEmpty())
        order.first()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("Settings"));
    Page::changeEvent(event);
}
