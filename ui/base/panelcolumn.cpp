// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/panelcolumn.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

PanelColumn::PanelColumn(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PanelColumn::addPanel(Panel *panel)
{
    panel->setParent(this);
    panel->show();
    m_panels << panel;
    updateGeometry();
}

void PanelColumn::setFlowing(bool flowing)
{
    m_flowing = flowing;
    setSizePolicy(QSizePolicy::Expanding, flowing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
    arrange();
}

QList<Panel *> PanelColumn::shown() const
{
    QList<Panel *> found;
    for (auto *panel : m_panels)
        if (!panel->isHidden())
            found << panel;
    return found;
}

// Its head and about two rows.
int PanelColumn::least(const Panel *panel) const
{
    return std::min(panel->contentHeight(), px(94));
}

QSize PanelColumn::sizeHint() const
{
    int height = 0;
    int width = px(280);
    const auto panels = shown();
    for (const auto *panel : panels) {
        height += panel->contentHeight() + (height > 0 ? px(10) : 0);
        width = std::max(width, panel->minimumSizeHint().width());
    }
    return {width, height};
}

QSize PanelColumn::minimumSizeHint() const
{
    const auto whole = sizeHint();
    if (m_flowing)
        return whole;
    int height = 0;
    const auto panels = shown();
    for (const auto *panel : panels)
        height += least(panel) + (height > 0 ? px(10) : 0);
    return {whole.width(), height};
}

bool PanelColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void PanelColumn::resizeEvent(QResizeEvent *event)
{
    arrange();
    if (m_flowing && event->size().width() != event->oldSize().width())
        updateGeometry(); // words wrap otherwise at another width, so the height wanted is another
}

void PanelColumn::arrange()
{
    const auto panels = shown();
    if (panels.isEmpty())
        return;
    for (auto *panel : panels)
        panel->resize(width(), panel->height()); // contentHeight() answers for the width the panel has
    const int gap = px(10);
    int left = height() - gap * int(panels.size() - 1);
    QList<int> heights;
    for (const auto *panel : panels) {
        heights << (m_flowing ? panel->contentHeight() : least(panel));
        left -= heights.last();
    }
    for (qsizetype i = 0; i < panels.size(); ++i) {
        const int more = std::clamp(panels[i]->contentHeight() - heights[i], 0, std::max(0, left));
        heights[i] += more;
        left -= more;
    }
    int y = 0;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        panels[i]->setGeometry(0, y, width(), heights[i]);
        y += heights[i] + gap;
    }
    if (m_flowing && y - gap != height()) // words wrap at this width as they did not when it was asked
        updateGeometry();
}
