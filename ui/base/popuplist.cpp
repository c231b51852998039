// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/popuplist.h"

#include "core/base/searchtext.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { DetailRole = Qt::UserRole + 1, EndRole, IconRole, HeadingRole, MarksRole };

int headingHeight()
{
    return textMetrics(TextSize::Small, true).height() + px(10);
}

// One line of text, the words that begin with a mark bold.
void paintMarked(QPainter *painter, const QRect &room, const QString &text, const QStringList &marks, TextSize size,
                 Qt::TextElideMode elide)
{
    const auto plain = textFont(size);
    const auto bold = textFont(size, true);
    const auto fits = textMetrics(size, !marks.isEmpty()).elidedText(text, elide, room.width());
    const auto isWord = [](QChar one) { return one.isLetterOrNumber() || one.isMark() || one == u'\'' || one == u'’'; };
    int x = room.left();
    for (qsizetype from = 0; from < fits.size();) {
        auto to = from + 1;
        while (to < fits.size() && isWord(fits[to]) == isWord(fits[from]))
            ++to;
        const auto part = fits.mid(from, to - from);
        const auto word = marks.isEmpty() ? QString() : folded(part);
        const bool found = !word.isEmpty() && std::any_of(marks.begin(), marks.end(),
                                                          [&](const QString &mark) { return word.startsWith(mark); });
        painter->setFont(found ? bold : plain);
        painter->drawText(QRect(x, room.top(), room.right() - x + 1, room.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        x += painter->fontMetrics().horizontalAdvance(part);
        from = to;
    }
}

class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto body = textMetrics(TextSize::Body).height();
        const auto small = index.data(DetailRole).toString().isEmpty() ? 0 : textMetrics(TextSize::Small).height();
        const auto heading = index.data(HeadingRole).toString().isEmpty() ? 0 : headingHeight();
        return {px(120), heading + body + small + px(8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &c = colours();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        auto whole = option.rect;
        if (const auto heading = index.data(HeadingRole).toString(); !heading.isEmpty()) {
            const QRect head(whole.left(), whole.top(), whole.width(), headingHeight());
            painter->fillRect(head, c.surface);
            if (index.row() > 0)
                painter->fillRect(head.left(), head.top(), head.width(), 1, c.line);
            painter->setFont(textFont(TextSize::Small, true));
            painter->setPen(c.muted);
            painter->drawText(head.adjusted(px(12), 0, -px(12), 0), Qt::AlignLeft | Qt::AlignVCenter, heading);
            whole.setTop(head.bottom() + 1);
        }
        const auto marks = index.data(MarksRole).toStringList();
        painter->fillRect(whole, chosen ? c.sel : option.state & QStyle::State_MouseOver ? c.accentSoft : c.surface);
        if (chosen)
            painter->fillRect(whole.left(), whole.top(), px(3), whole.height(), c.accent);
        auto room = whole.adjusted(px(12), px(4), -px(12), -px(4));
        if (const auto sign = index.data(IconRole); sign.isValid()) {
            paintIcon(painter, QRect(room.left(), room.top(), px(18), room.height()), static_cast<Icon>(sign.toInt()),
                      c.muted);
            room.setLeft(room.left() + px(28));
        }
        const auto second = chosen ? c.text : c.muted;
        if (const auto end = index.data(EndRole).toString(); !end.isEmpty()) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(second);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, end);
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(end) - px(12));
        }
        const auto detail = index.data(DetailRole).toString();
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(c.text);
        const auto above =
            detail.isEmpty() ? room : QRect(room.left(), room.top(), room.width(), painter->fontMetrics().height());
        paintMarked(painter, above, index.data().toString(), marks, TextSize::Body, Qt::ElideMiddle);
        if (!detail.isEmpty()) {
            const QRect below(room.left(), above.bottom() + 1, room.width(), room.bottom() - above.bottom());
            painter->setPen(second);
            paintMarked(painter, below, detail, marks, TextSize::Small, Qt::ElideRight);
        }
        painter->restore();
    }
};

} // namespace

PopupList::PopupList(QLineEdit *field)
    : QFrame(field), m_field(field), m_view(new QListView), m_model(new QStandardItemModel(this))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater); // it may be a child of the window by then
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ItemDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Answers"));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_items.size())
            Q_EMIT picked(index.row());
    });
}

void PopupList::setItems(const QList<PopupItem> &items, const QStringList &marks)
{
    m_items = items;
    m_model->clear();
    for (const auto &item : items) {
        auto *row = new QStandardItem(item.label);
        row->setData(item.detail, DetailRole);
        row->setData(item.end, EndRole);
        row->setData(item.heading, HeadingRole);
        row->setData(marks, MarksRole);
        if (item.icon)
            row->setData(static_cast<int>(*item.icon), IconRole);
        QStringList spoken{item.heading, item.label, item.detail, item.end};
        spoken.removeAll(QString());
        row->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (items.isEmpty() && !m_emptyText.isEmpty()) {
        auto *row = new QStandardItem(m_emptyText);
        row->setFlags(Qt::NoItemFlags);
        m_model->appendRow(row);
    }
    if (isVisible()) {
        if (m_model->rowCount() == 0)
            hide();
        else
            place();
    }
}

void PopupList::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void PopupList::open()
{
    if (m_model->rowCount() == 0) {
        hide();
        return;
    }
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    place();
    show();
    raise();
}

int PopupList::highlighted() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() && index.row() < m_items.size() ? index.row() : -1;
}

void PopupList::highlight(int row)
{
    if (row < 0 || row >= m_items.size()) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else {
        m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

bool PopupList::handleKey(int key)
{
    const int last = int(m_items.size()) - 1;
    const int at = highlighted();
    switch (key) {
    case Qt::Key_Down:
        highlight(at >= last ? 0 : at + 1);
        return true;
    case Qt::Key_Up:
        highlight(at <= 0 ? last : at - 1);
        return true;
    case Qt::Key_PageDown:
        highlight(std::min(last, at + m_visibleRows));
        return true;
    case Qt::Key_PageUp:
        highlight(std::max(0, at - m_visibleRows));
        return true;
    default:
        return false;
    }
}

void PopupList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(&painter, rect(), colours().muted, colours().surface);
}

// Under the field, or above it when there is more room there; never outside the window.
void PopupList::place()
{
    const auto *window = m_field->window();
    const auto top = m_field->mapTo(window, QPoint(0, 0));
    int wanted = 2;
    const int shown = std::min(m_visibleRows, m_model->rowCount());
    for (int row = 0; row < shown; ++row)
        wanted += m_view->sizeHintForRow(row);
    const int below = window->height() - top.y() - m_field->height() - px(6);
    const int above = top.y() - px(6);
    const bool under = wanted <= below || below >= above;
    const int height = std::min(wanted, under ? below : above);
    const int y = under ? top.y() + m_field->height() + px(2) : top.y() - px(2) - height;
    const int width = std::max(m_field->width(), std::min(px(m_leastWidth), window->width() - top.x() - px(12)));
    setGeometry(top.x(), y, width, height);
}
