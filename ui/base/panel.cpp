// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/panel.h"

#include "ui/base/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Draws the line above each row but the first, and none beside a mark.
class Rows : public QWidget
{
public:
    using QWidget::QWidget;

    QSet<const QWidget *> marks{};

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto *rows = layout() ? layout()->itemAt(0)->layout() : nullptr;
        for (int i = 1; rows && i < rows->count(); ++i)
            if (const auto *row = rows->itemAt(i)->widget();
                row && row->isVisible() && !marks.contains(row) && !marks.contains(rows->itemAt(i - 1)->widget()))
                painter.fillRect(0, row->y() - 1, width(), 1, colours().line);
    }
};

// As high as its rows, down to a few of them.
class RowsArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    QSize minimumSizeHint() const override
    {
        if (!widget())
            return QScrollArea::minimumSizeHint();
        const auto whole = widget()->minimumSizeHint();
        return {whole.width(), std::min(whole.height(), px(84))};
    }
};

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_icon(new PlainLabel),
      m_title(new PlainLabel(title)),
      m_secondary(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_head(new QWidget),
      m_headLayout(new QHBoxLayout(m_head)),
      m_layout(new QVBoxLayout(this)),
      m_area(new RowsArea),
      m_rows(new Rows),
      m_rowsLayout(new QVBoxLayout)
{
    m_title->setBold(true);
    m_icon->hide();
    m_secondary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_secondary->setElide(PlainLabel::Elide::Right);
    m_headLayout->addWidget(m_icon);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_secondary, 1);
    m_rowsLayout->setSpacing(1);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    auto *outer =
        new QVBoxLayout(m_rows); // the room left goes under the rows; an aligned layout squeezes wrapped words
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(m_rowsLayout);
    outer->addStretch();
    m_area->setWidget(m_rows);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_rows->setAutoFillBackground(false);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_area, 1);
    setTitle(title);
    measure();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setSecondary(const QString &text)
{
    m_secondary->setText(text);
}

void Panel::setHeadIcon(Icon icon, Colour role)
{
    m_headIcon = {icon, role};
    measure();
}

void Panel::addToHead(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

void Panel::addRow(QWidget *row)
{
    m_rowsLayout->addWidget(row);
    row->show(); // so that it counts in contentHeight() at once
    updateGeometry();
}

void Panel::addMark(QWidget *mark)
{
    static_cast<Rows *>(m_rows)->marks << mark;
    addRow(mark);
}

void Panel::clearRows()
{
    static_cast<Rows *>(m_rows)->marks.clear();
    while (auto *item = m_rowsLayout->takeAt(0)) {
        if (auto *row = item->widget()) {
            row->hide(); // a row being asked may still be in its own handler
            row->deleteLater();
        }
        delete item;
    }
    updateGeometry();
}

bool Panel::isEmpty() const
{
    return m_rowsLayout->isEmpty();
}

int Panel::contentHeight() const
{
    const int head = std::max(m_head->minimumHeight(), m_head->sizeHint().height());
    if (m_rowsLayout->isEmpty())
        return head + 2;
    const int inner = std::max(width() - 2, px(200));
    const int rows = m_rowsLayout->hasHeightForWidth() ? m_rowsLayout->totalHeightForWidth(inner)
                                                       : m_rowsLayout->totalSizeHint().height();
    return head + rows + 2;
}

void Panel::setContent(QWidget *content)
{
    m_area->hide();
    m_layout->addWidget(content, 1);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(&painter, rect(), colours().line, colours().surface);
    painter.fillRect(1, m_head->geometry().bottom(), width() - 2, 1, colours().line);
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        measure();
    QFrame::changeEvent(event);
}

void Panel::measure()
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_headLayout->setContentsMargins(px(11), px(6), px(11), px(7));
    m_headLayout->setSpacing(px(8));
    m_head->setMinimumHeight(px(35));
    if (m_headIcon) {
        m_icon->setPixmap(iconPixmap(m_headIcon->first, colour(m_headIcon->second), px(18), devicePixelRatioF()));
        m_icon->show();
    }
}
