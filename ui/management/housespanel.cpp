// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/management/housespanel.h"

#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/plaintable.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

HousesPanel::HousesPanel(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_table(new QTableView), m_model(new TableModel<House>({}, this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setContent(m_table);
}

void HousesPanel::reload()
{
    const auto language = currentLanguage();
    const auto today = m_workspace.clock().today();
    setTitle(tr("Houses"));
    setName(m_table, tr("Houses"));
    m_model->setColumns(
        {{.title = tr("House"), .text = [language](const House &one) { return capital(one.name.in(language)); }},
         {.title = tr("Code"),
          .text =
              [this](const House &one) {
                  return one.code == m_workspace.house() ? tr("%1, this house").arg(one.code) : one.code;
              }},
         {.title = tr("Works for"), .text = [this, language, today](const House &one) {
              QStringList courts;
              for (const auto &court : m_workspace.catalogue().courts())
                  if (court.house == one.code && court.validity.contains(today))
                      courts << court.name.in(language);
              return courts.join(u"; "_s);
          }}});
    QList<House> houses;
    for (const auto &house : m_workspace.catalogue().houses())
        if (house.validity.contains(today))
            houses << house;
    m_model->setRows(houses);
    setSecondary(tr("%n house(s)", nullptr, static_cast<int>(houses.size())));
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 8);
    measure();
}

void HousesPanel::measure()
{
    fitColumns(m_table, m_table->viewport()->width(),
               {.widths = {px(250), px(130), px(200)}, .leaving = {1}, .growing = {2}});
}

void HousesPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    measure();
}

void HousesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    Panel::changeEvent(event);
}
