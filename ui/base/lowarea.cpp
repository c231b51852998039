// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/lowarea.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

LowArea::LowArea(QStackedWidget *pages, QWidget *parent) : QScrollArea(parent), m_pages(pages)
{
    setWidget(pages);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(pages, &QStackedWidget::currentChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        fitAnew();
    });
}

QSize LowArea::sizeHint() const
{
    return m_pages->sizeHint();
}

QSize LowArea::minimumSizeHint() const
{
    return {m_pages->minimumSizeHint().width(), px(160)};
}

bool LowArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Resize)
        fitAnew();
    return done;
}

bool LowArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void LowArea::fitAnew()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

// A bar once shown stays until the window or the page is another: beside it a page is narrower and may need less.
void LowArea::fit()
{
    const auto *page = m_pages->currentWidget();
    const int needed = page ? page->minimumSizeHint().height() : 0;
    if (needed > height())
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_pages->resize(viewport()->width(), std::max(height(), needed));
}

void showInAreas(QWidget *widget, int margin)
{
    for (auto *above = widget; above; above = above->parentWidget()) // what came just now gets its place first
        if (above->layout())
            above->layout()->activate();
    for (auto *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget, 0, margin);
}
