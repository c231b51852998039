// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/listsheet.h"

#include "ui/base/accessibility.h"
#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListSheet::ListSheet(QWidget *window, At at) : QFrame(window), m_at(at), m_panel(new ::Panel({}))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    m_panel->addToHead(new KeyCap(u"Esc"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_panel);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) {
            m_before = nullptr; // the focus went somewhere of its own
            close();
        }
    });
}

void ListSheet::setLines(const QString &title, const QString &secondary, const QList<ListSheetLine> &lines,
                         const QString &whenEmpty)
{
    setName(this, title);
    m_panel->setTitle(title);
    m_panel->setSecondary(secondary);
    m_lines = lines;
    const bool had = isVisible() && focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget());
    if (had)
        setFocus(Qt::OtherFocusReason);
    m_panel->clearRows();
    for (const auto &line : std::as_const(m_lines))
        m_panel->addRow(row(line));
    if (m_lines.isEmpty()) {
        auto *label = new PlainLabel(whenEmpty, TextSize::Body, Colour::Muted);
        label->setWordWrap(true);
        label->setContentsMargins(px(12), px(12), px(12), px(12));
        m_panel->addRow(label);
    }
    if (isVisible()) {
        place();
        if (const auto order = readingOrder(this); had && order.size() > 1)
            order[1]->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *ListSheet::row(const ListSheetLine &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(12), px(6), px(12), px(6));
    layout->setSpacing(px(10));
    layout->addWidget(new IconLabel(line.icon), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new PlainLabel(line.title, TextSize::Body, line.isGone ? Colour::Muted : Colour::Text);
    title->setBold(line.isNew);
    title->setWordWrap(true);
    words->addWidget(title);
    if (!line.detail.isEmpty()) {
        auto *detail = new PlainLabel(line.detail, TextSize::Small, Colour::Muted);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    layout->addLayout(words, 1);
    layout->addWidget(new PlainLabel(line.when, TextSize::Small, Colour::Muted), 0, Qt::AlignTop);
    if (!line.act.isEmpty()) {
        auto *button = new QPushButton(line.act);
        setButtonKind(button, ButtonKind::Row);
        setName(button, line.act + u": "_s + line.title);
        connect(button, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT acted(id); });
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

void ListSheet::open()
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    const auto order = readingOrder(this);
    (order.size() > 1 ? order[1] : this)->setFocus(Qt::OtherFocusReason);
    announce(this, accessibleName());
}

void ListSheet::close()
{
    if (!isVisible())
        return;
    hideSheet(this, m_before);
    Q_EMIT closed();
}

void ListSheet::place()
{
    const auto *window = parentWidget();
    const int width = std::min(px(640), window->width() - px(32));
    const int most = window->height() - px(52 + 28 + 24);
    resize(width, most); // rows wrap at this width
    layout()->activate();
    const int height = std::min(most, m_panel->contentHeight() + px(4));
    resize(width, height);
    if (m_at == At::TopRight)
        move(window->width() - width - px(16), px(52));
    else
        move(px(16), window->height() - height - px(36));
}

void ListSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(&painter, rect(), colours().muted, colours().surface);
}

bool ListSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ListSheet::keyPressEvent(QKeyEvent *event)
{
    const auto order = readingOrder(this);
    const auto at = order.indexOf(focusWidget() ? focusWidget() : this);
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down && at + 1 < order.size())
        order[at + 1]->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Up && at > 1)
        order[at - 1]->setFocus(Qt::TabFocusReason);
    else
        QFrame::keyPressEvent(event);
}
