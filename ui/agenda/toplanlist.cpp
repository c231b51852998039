// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/toplanlist.h"

#include "core/workspace.h"
#include "ui/base/problemtext.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

enum Roles { DetailRole = Qt::UserRole, LeftRole };

class ToPlanDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(100), textMetrics(TextSize::Body, true).height() + textMetrics(TextSize::Small).height() + px(10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        painter->save();
        painter->fillRect(option.rect, colour(selected ? Colour::Sel : Colour::Surface));
        painter->setPen(colour(Colour::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        auto cell = option.rect.adjusted(px(12), px(4), -px(12), -px(4));
        const auto first = textMetrics(TextSize::Body, true);
        const auto second = textMetrics(TextSize::Small);
        auto left = cell;
        if (const auto days = index.data(LeftRole); days.isValid()) {
            const auto tag = termTag(days.toInt());
            const QRect place(cell.right() - tagSize(tag).width(), cell.top(), tagSize(tag).width(), first.height());
            paintTag(painter, place, tag);
            left.setRight(place.left() - px(6));
        }
        painter->setFont(textFont(TextSize::Body, true));
        painter->setPen(colour(Colour::Text));
        painter->drawText(QRect(left.left(), cell.top(), left.width(), first.height()), Qt::AlignVCenter,
                          first.elidedText(index.data().toString(), Qt::ElideRight, left.width()));
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(colour(selected ? Colour::Text : Colour::Muted));
        painter->drawText(QRect(cell.left(), cell.top() + first.height(), cell.width(), second.height()),
                          Qt::AlignVCenter,
                          second.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, cell.width()));
        if (selected)
            paintFocusFrame(painter, option.rect);
        painter->restore();
    }
};

} // namespace

ToPlanList::ToPlanList(const Workspace &workspace, QWidget *parent)
    : QListView(parent), m_workspace(workspace), m_model(new QStandardItemModel(0, 1, this))
{
    setModel(m_model);
    setItemDelegate(new ToPlanDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ToPlanList::minimumSizeHint() const
{
    return {px(160), px(90)};
}

QString ToPlanList::titleOf(const ContactToPlan &contact) const
{
    const auto kind = m_workspace.catalogue().name(u"contact"_s, contact.kind, currentLanguage());
    return (contact.person.isEmpty() ? contact.number : contact.person) + u", "_s + kind;
}

void ToPlanList::setContacts(const QList<ContactToPlan> &contacts)
{
    const int row = currentIndex().row();
    m_contacts = contacts;
    auto *model = static_cast<QStandardItemModel *>(m_model);
    model->clear();
    for (const auto &one : contacts) {
        const auto kind = capital(m_workspace.catalogue().name(u"contact"_s, one.kind, currentLanguage()));
        auto *item = new QStandardItem(one.person.isEmpty() ? one.number : one.person);
        item->setData(QString(kind + u" · "_s + one.number), DetailRole);
        auto spoken = titleOf(one) + u", "_s + one.number;
        if (one.task.due.isValid()) {
            const auto left = static_cast<int>(m_workspace.clock().today().daysTo(one.task.due));
            item->setData(left, LeftRole);
            spoken += u", "_s + termTag(left).text;
        }
        item->setData(spoken, Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    if (!contacts.isEmpty())
        setCurrentIndex(model->index(std::clamp(row, 0, int(contacts.size()) - 1), 0));
}

const ContactToPlan *ToPlanList::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_contacts.size() ? &m_contacts[index.row()] : nullptr;
}

void ToPlanList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (const auto *one = at(currentIndex()))
            Q_EMIT chosen(ContactToPlan(*one));
        return;
    }
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_dragged = -1;
        Q_EMIT dragLeft();
        return;
    }
    QListView::keyPressEvent(event);
}

void ToPlanList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = event->button() == Qt::LeftButton && at(indexAt(m_pressed)) ? indexAt(m_pressed).row() : -1;
    m_dragging = false;
}

// The mouse stays with this list until it is let go; the board is told where it is.
void ToPlanList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0 || m_dragged >= m_contacts.size())
        return;
    m_dragging = m_dragging || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT draggedTo(m_contacts[m_dragged], event->globalPosition().toPoint());
}

void ToPlanList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const int row = std::exchange(m_dragged, -1);
    if (std::exchange(m_dragging, false) && row >= 0 && row < m_contacts.size())
        Q_EMIT dropped(ContactToPlan(m_contacts[row]), event->globalPosition().toPoint());
}
