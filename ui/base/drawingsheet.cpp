// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/drawingsheet.h"

#include "ui/base/accessibility.h"
#include "ui/base/drawingpad.h"
#include "ui/base/flowlayout.h"
#include "ui/base/keybutton.h"
#include "ui/base/plainlabel.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

DrawingSheet::DrawingSheet(const QString &title, DrawingPad *pad, QWidget *window)
    : QFrame(window), m_pad(pad), m_head(new PlainLabel(title, TextSize::Title)), m_foot(new QWidget)
{
    setName(this, title);
    setObjectName(u"drawingSheet"_s);
    auto *back = new QPushButton(icon(Icon::Undo), tr("Last stroke back"));
    auto *clear = new QPushButton(icon(Icon::Bin), tr("Clear"));
    auto *ready = new KeyButton(u"Esc"_s);
    ready->setText(tr("Ready"));
    ready->setObjectName(u"drawingReady"_s);
    setButtonKind(ready, ButtonKind::Primary);
    auto *foot = new FlowLayout(px(8), px(6), m_foot);
    for (auto *button : std::initializer_list<QPushButton *>{ready, back, clear})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(m_head);
    layout->addWidget(m_pad, 0, Qt::AlignHCenter);
    layout->addWidget(m_foot);
    layout->addStretch(1);
    const auto showTools = [this, back, clear] {
        back->setEnabled(m_pad->canTakeBack());
        clear->setEnabled(!m_pad->ink().isEmpty());
    };
    showTools();
    connect(m_pad, &DrawingPad::drawn, this, showTools);
    connect(back, &QPushButton::clicked, m_pad, &DrawingPad::takeBack);
    connect(clear, &QPushButton::clicked, m_pad, &DrawingPad::clear);
    connect(ready, &QPushButton::clicked, this, &DrawingSheet::close);
    for (const auto &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Return),
                             QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, &DrawingSheet::close);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && now != this && !isAncestorOf(now)) // the focus went somewhere of its own
            close();
    });
    setGeometry(window->rect());
    show();
    raise();
    fit();
    m_pad->setFocus(Qt::OtherFocusReason);
}

void DrawingSheet::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    hide();
    m_pad->setMinimumWidth(0);
    m_pad->setMaximumWidth(QWIDGETSIZE_MAX);
    Q_EMIT closed();
    deleteLater();
}

// As large as it fits, in its own shape.
void DrawingSheet::fit()
{
    const auto inside = rect().marginsRemoved(layout()->contentsMargins());
    const int foot = m_foot->layout()->heightForWidth(inside.width());
    const int most = inside.height() - m_head->sizeHint().height() - foot - 2 * layout()->spacing();
    const double shape = double(m_pad->heightForWidth(1000)) / 1000;
    m_pad->setFixedWidth(std::max(px(120), std::min(inside.width(), static_cast<int>(most / shape))));
}

bool DrawingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

bool DrawingSheet::focusNextPrevChild(bool next)
{
    QList<QWidget *> order{m_pad};
    for (auto *button : m_foot->findChildren<QPushButton *>())
        if (button->isEnabled())
            order << button;
    const auto at = order.indexOf(focusWidget());
    order[(at + (next ? 1 : -1) + order.size()) % order.size()]->setFocus(next ? Qt::TabFocusReason
                                                                               : Qt::BacktabFocusReason);
    return true;
}

void DrawingSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(Colour::Window));
}

void DrawingSheet::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}
