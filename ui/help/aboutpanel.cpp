// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/aboutpanel.h"

#include "ui/management/facts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutPanel::AboutPanel(QWidget *parent) : Panel({}, parent), m_facts(new Facts)
{
    for (int row = 0; row < 3; ++row)
        m_facts->addFact();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(12), px(10), px(12), px(12));
    layout->addWidget(m_facts);
    addRow(content);
}

void AboutPanel::reload()
{
    setTitle(tr("About this program"));
    m_facts->setFact(0, tr("Program"), u"Justitiehuis "_s + QCoreApplication::applicationVersion());
    m_facts->setFact(1, tr("Licence"), tr("European Union Public Licence 1.2 (EUPL-1.2)"));
    m_facts->setFact(2, tr("Libraries"),
                     u"Qt %1, SQLite, Pango, Cairo, tl::expected"_s.arg(QLatin1StringView(qVersion())));
}

void AboutPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    Panel::changeEvent(event);
}
