// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/notchpanel.h"

#include "ui/base/iconlabel.h"
#include "ui/base/keycap.h"
#include "ui/base/lowarea.h"
#include "ui/base/plainlabel.h"
#include "ui/base/rule.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int notch = 9;

bool closes(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_F1;
}

} // namespace

PlainLabel *boldLabel(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setBold(true);
    return label;
}

PlainLabel *wrappedLabel(const QString &text, TextSize size, Colour role)
{
    auto *label = new PlainLabel(text, size, role);
    label->setWordWrap(true);
    return label;
}

NotchPanel::NotchPanel(QWidget *page) : QFrame(page), m_page(page), m_layout(new QVBoxLayout(this))
{
    hide();
    m_layout->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    page->installEventFilter(this);
}

void NotchPanel::showAt(const QRect &at, QWidget *returnTo)
{
    m_at = at;
    m_returnTo = returnTo;
    build();
    place();
    show();
    raise();
    showInAreas(this, 0);
    setFocus(Qt::PopupFocusReason);
}

void NotchPanel::close()
{
    if (isHidden())
        return;
    hide();
    if (m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

QPushButton *NotchPanel::footButton(QHBoxLayout *foot, const QString &text)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, ButtonKind::Row);
    foot->addWidget(button);
    return button;
}

void NotchPanel::build()
{
    delete m_body;
    m_body = new QWidget;
    m_layout->addWidget(m_body);
    const auto top = head();
    setAccessibleName(top.title);
    setAccessibleDescription(top.spoken);

    auto *whole = new QVBoxLayout(m_body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(10), px(12), px(10));
    line->setSpacing(px(8));
    line->addWidget(new IconLabel(top.icon, Colour::Accent, 18));
    auto *title = boldLabel(top.title);
    title->setWordWrap(true);
    line->addWidget(title, 1);
    auto *leave = new QPushButton(tr("Close"));
    setButtonKind(leave, ButtonKind::Flat);
    leave->setFont(textFont(TextSize::Small));
    connect(leave, &QPushButton::clicked, this, &NotchPanel::close);
    line->addWidget(new KeyCap(u"Esc"_s));
    line->addWidget(leave);
    whole->addLayout(line);
    whole->addWidget(new Rule);

    m_inside = new QWidget;
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(px(16), px(12), px(16), px(12));
    inside->setSpacing(px(4));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(16), px(10), px(16), px(10));
    foot->setSpacing(px(8));
    fill(inside, foot);
    auto *area = new QScrollArea;
    area->setWidget(m_inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    whole->addWidget(area, 1);
    if (foot->count() == 0) {
        delete foot;
        return;
    }
    whole->addWidget(new Rule);
    whole->addLayout(foot);
}

// Beside what it explains, where there is more room; below or above it where there is none. Never outside the page.
void NotchPanel::place()
{
    const int margin = px(8);
    m_layout->setContentsMargins(px(notch) + 1, 1, px(notch) + 1, 1);
    const int left = m_at.left();
    const int right = m_page->width() - m_at.right();
    m_notch = right > left ? Notch::Left : Notch::Right;
    const int wanted =
        std::max({px(454), m_body->minimumSizeHint().width(), m_inside->minimumSizeHint().width()}) + 2 * px(notch) + 2;
    const int width = std::min(wanted, m_page->width() - 2 * margin);
    const int text = m_inside->hasHeightForWidth() ? m_inside->heightForWidth(width - 2 * px(notch) - 2)
                                                   : m_inside->sizeHint().height();
    const int frame = m_body->sizeHint().height() - m_body->findChild<QScrollArea *>()->sizeHint().height();
    const int height = std::min(text + frame + 2, m_page->height() - 2 * margin);
    int x = m_notch == Notch::Left ? m_at.right() + px(2) : m_at.left() - width - px(2);
    x = std::clamp(x, margin, std::max(margin, m_page->width() - width - margin));
    int y = m_at.center().y() - px(72);
    y = std::clamp(y, margin, std::max(margin, m_page->height() - height - margin));
    if (QRect(x, y, width, height).adjusted(px(notch), 0, -px(notch), 0).intersects(m_at)) {
        m_notch = Notch::None;
        x = std::clamp(m_at.left() - px(notch), margin, std::max(margin, m_page->width() - width - margin));
        const int below = m_page->height() - m_at.bottom() - 2 * margin;
        const int above = m_at.top() - 2 * margin;
        const bool under = below >= height || below >= above;
        const int fits = std::min(height, std::max(px(160), under ? below : above));
        y = under ? m_at.bottom() + margin : m_at.top() - margin - fits;
        y = std::clamp(y, margin, std::max(margin, m_page->height() - fits - margin));
        setGeometry(x, y, width, fits);
        return;
    }
    setGeometry(x, y, width, height);
    m_notchY = std::clamp(m_at.center().y() - y, px(16), std::max(px(16), height - px(16)));
}

void NotchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double n = px(notch);
    const auto box = QRectF(rect()).adjusted(n + 0.5, 0.5, -n - 0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(box, px(4), px(4));
    QPainterPath tip;
    if (m_notch != Notch::None) {
        const double base = m_notch == Notch::Left ? box.left() : box.right();
        const double end = m_notch == Notch::Left ? 0.5 : width() - 0.5;
        tip.moveTo(base, m_notchY - n);
        tip.lineTo(end, m_notchY);
        tip.lineTo(base, m_notchY + n);
        tip.closeSubpath();
    }
    painter.setPen(QPen(colours().muted, 1));
    painter.setBrush(colours().surface);
    painter.drawPath(path.united(tip));
}

void NotchPanel::keyPressEvent(QKeyEvent *event)
{
    if (closes(event->key()))
        close();
    else
        QFrame::keyPressEvent(event);
}

bool NotchPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && closes(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        build();
        place();
    }
    return QFrame::event(event);
}

bool NotchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}
