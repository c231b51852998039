// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/managementpage.h"

#include "ui/base/accessibility.h"
#include "ui/base/plainlabel.h"
#include "ui/management/backuppanel.h"
#include "ui/management/housepanel.h"
#include "ui/management/housespanel.h"
#include "ui/management/staffpanel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ManagementPage::ManagementPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_area(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_staff(new StaffPanel(workspace)),
      m_house(new HousePanel(workspace)),
      m_houses(new HousesPanel(workspace)),
      m_backup(new BackupPanel(workspace))
{
    m_title->setBold(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(12));
    left->addWidget(m_staff);
    left->addWidget(m_houses);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(12));
    right->addWidget(m_house);
    right->addWidget(m_backup);
    right->addStretch(1);
    m_columns->setSpacing(px(12));
    m_columns->addLayout(left, 5);
    m_columns->addLayout(right, 3);
    auto *inside = new QWidget;
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(px(24), px(16), px(24), px(16));
    all->setSpacing(px(12));
    all->addWidget(m_title);
    all->addLayout(m_columns, 1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    setReadingOrder(this, {m_staff, m_houses, m_house, m_backup});

    connect(m_staff, &StaffPanel::said, this, &Page::said);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            m_staff->reload();
    });
    reload();
}

bool ManagementPage::isFor(const QString &role)
{
    return mayPerform(role, u"registerStaff"_s);
}

void ManagementPage::reload()
{
    m_title->setText(tr("Management"));
    m_staff->reload();
    m_house->reload();
    m_houses->reload();
    m_backup->reload();
}

void ManagementPage::open()
{
    reload();
    m_staff->findChild<QTableView *>()->setFocus(Qt::OtherFocusReason);
}

void ManagementPage::arrange()
{
    m_columns->setDirection(width() < px(960) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ManagementPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ManagementPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("Management"));
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    Page::changeEvent(event);
}
