// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/backlogpane.h"

#include "core/base/searchtext.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/field.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planningcards.h"
#include "ui/theme/icons.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Roles { VisitRole = Qt::UserRole + 1, DetailRole, DueRole, DueToneRole, IconRole, GroupRole, GroupToneRole };

class BacklogModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override { return {PlanBoard::mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        QList<AnyId> visits;
        for (const auto &index : indexes)
            if (const auto id = AnyId::fromString(index.data(VisitRole).toString()); !id.isNull())
                visits << id;
        return visits.isEmpty() ? nullptr : PlanBoard::mimeOf(visits);
    }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
};

class BacklogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto body = textMetrics(TextSize::Body, true).height();
        return index.data(GroupRole).toBool() ? QSize(px(80), body + px(10))
                                              : QSize(px(80), body + textMetrics(TextSize::Small).height() + px(8));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool group = index.data(GroupRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, colour(group ? Colour::Window : selected ? Colour::Sel : Colour::Surface));
        painter->setPen(colour(Colour::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const auto cell = option.rect.adjusted(px(8), px(3), -px(8), -px(3));
        const int side = px(16);
        const auto role = static_cast<Colour>(index.data(GroupToneRole).toInt());
        const auto sign = static_cast<Icon>(index.data(IconRole).toInt());
        const auto first = textMetrics(TextSize::Body, true);
        if (group) {
            paintIcon(painter, {cell.left(), cell.center().y() - side / 2, side, side}, sign, colour(role));
            const auto count = index.data(DueRole).toString();
            painter->setPen(colour(role));
            painter->setFont(textFont(TextSize::Body));
            painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter, count);
            painter->setFont(textFont(TextSize::Body, true));
            const int width = cell.width() - side - px(14) - textMetrics(TextSize::Body).horizontalAdvance(count);
            painter->drawText(QRect(cell.left() + side + px(6), cell.top(), width, cell.height()), Qt::AlignVCenter,
                              first.elidedText(index.data().toString(), Qt::ElideRight, width));
        } else {
            const auto small = textMetrics(TextSize::Small);
            paintIcon(painter, {cell.left(), cell.center().y() - side / 2, side, side}, sign, colour(Colour::Text));
            const int left = cell.left() + side + px(10);
            const auto due = index.data(DueRole).toString();
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(colour(static_cast<Colour>(index.data(DueToneRole).toInt())));
            painter->drawText(QRect(left, cell.top(), cell.right() - left, first.height()),
                              Qt::AlignRight | Qt::AlignVCenter, due);
            const int room = cell.right() - left - small.horizontalAdvance(due) - px(6);
            painter->setFont(textFont(TextSize::Body, true));
            painter->setPen(colour(Colour::Text));
            painter->drawText(QRect(left, cell.top(), room, first.height()), Qt::AlignVCenter,
                              first.elidedText(index.data().toString(), Qt::ElideRight, room));
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(colour(selected ? Colour::Text : Colour::Muted));
            painter->drawText(QRect(left, cell.top() + first.height(), cell.right() - left, small.height()),
                              Qt::AlignVCenter,
                              small.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, cell.right() - left));
        }
        if (option.state & QStyle::State_HasFocus && !group)
            paintFocusFrame(painter, option.rect);
        painter->restore();
    }
};

// Drags carry ids alone, and what is let go here is no row of the list.
class BacklogTree : public QTreeView
{
public:
    explicit BacklogTree(BacklogPane *pane) : QTreeView(pane), m_pane(pane) {}

protected:
    void startDrag(Qt::DropActions) override
    {
        const auto visits = m_pane->selection();
        if (visits.isEmpty())
            return;
        auto *drag = new QDrag(this);
        drag->setMimeData(PlanBoard::mimeOf(visits));
        QPixmap ghost(1, 1); // the board shows where it would stand
        ghost.fill(Qt::transparent);
        drag->setPixmap(ghost);
        Q_EMIT m_pane->dragged(visits, true);
        drag->exec(Qt::MoveAction);
        Q_EMIT m_pane->dragged(visits, false);
    }
    void dragEnterEvent(QDragEnterEvent *event) override { take(event); }
    void dragMoveEvent(QDragMoveEvent *event) override { take(event); }
    void dropEvent(QDropEvent *event) override
    {
        const auto visits = PlanBoard::visitsOf(event->mimeData());
        if (visits.isEmpty() || event->source() == this)
            return;
        event->setDropAction(Qt::MoveAction);
        event->accept();
        Q_EMIT m_pane->dropped(visits);
    }

private:
    void take(QDropEvent *event) const
    {
        const bool ours = !PlanBoard::visitsOf(event->mimeData()).isEmpty() && event->source() != this;
        event->setDropAction(Qt::MoveAction);
        event->setAccepted(ours);
    }

    BacklogPane *m_pane;
};

struct Group
{
    QString name{};
    Icon sign = Icon::Calendar;
    Colour role = Colour::Muted;
};

} // namespace

BacklogPane::BacklogPane(Workspace &workspace, PlanningDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_title(new PlainLabel),
      m_counted(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_search(new Field(Icon::Search)),
      m_model(new BacklogModel(this)),
      m_view(new BacklogTree(this)),
      m_empty(new EmptyState(Icon::Check, {}))
{
    m_title->setBold(true);
    m_counted->setElide(PlainLabel::Elide::Right);
    m_view->setObjectName(u"planningBacklog"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new BacklogDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setTabKeyNavigation(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(8), px(8), px(8), 0);
    head->setSpacing(px(6));
    head->addWidget(m_title);
    head->addWidget(m_counted, 1);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(px(8), 0, px(8), 0);
    search->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addLayout(head);
    layout->addLayout(search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_search, &QLineEdit::textEdited, this, [this] { reload(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &) { Q_EMIT proposalWanted(current()); });
    connect(m_empty, &EmptyState::acted, this, [this] { Q_EMIT otherDayWanted(m_nextDay); });
    name();
}

void BacklogPane::name()
{
    m_title->setText(tr("To be planned"));
    m_search->setPlaceholderText(tr("Search or filter"));
    setName(m_search, tr("Filter what is to be planned"));
    setName(m_view, tr("Visits to be planned, the most urgent first"),
            tr("Space picks up, Enter asks for a proposal."));
    reload();
}

void BacklogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

void BacklogPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), colour(Colour::Surface));
}

AnyId BacklogPane::current() const
{
    return AnyId::fromString(m_view->currentIndex().data(VisitRole).toString());
}

QList<AnyId> BacklogPane::selection() const
{
    QList<AnyId> visits;
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const auto &row : rows)
        if (const auto id = AnyId::fromString(row.data(VisitRole).toString()); !id.isNull())
            visits << id;
    if (visits.isEmpty() && !current().isNull())
        visits << current();
    return visits;
}

void BacklogPane::choose(const AnyId &visit)
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        for (int row = 0; row < m_model->item(group)->rowCount(); ++row)
            if (m_model->item(group)->child(row)->data(VisitRole).toString() == visit.toString()) {
                m_view->setCurrentIndex(m_model->item(group)->child(row)->index());
                return;
            }
}

void BacklogPane::setHeld(const AnyId &visit, const QString &words)
{
    m_held = visit;
    m_heldWords = words;
    for (int group = 0; group < m_model->rowCount(); ++group)
        for (int row = 0; row < m_model->item(group)->rowCount(); ++row) {
            auto *item = m_model->item(group)->child(row);
            if (item->data(VisitRole).toString() == visit.toString() && !words.isEmpty())
                item->setData(words, DetailRole);
        }
}

void BacklogPane::reload()
{
    const auto kept = current();
    const auto &plan = m_desk.plan();
    const auto today = m_workspace.clock().today();
    const auto language = m_workspace.language();
    const auto wanted = folded(m_search->text());
    const auto weekEnds = today.addDays(7 - today.dayOfWeek());
    m_model->clear();
    m_count = 0;
    QMap<int, QStandardItem *> groups;
    const auto groupOf = [&](int visit) {
        const auto &one = plan.plan.visits[std::size_t(visit)];
        const auto &latest = plan.lines[visit].visit.latestOn;
        if (one.level == 0 && plan.lines[visit].visit.isConnection())
            return 0;
        if (!latest.isValid())
            return 6;
        return latest < today ? 1 : latest == today ? 2 : latest == today.addDays(1) ? 3 : latest <= weekEnds ? 4 : 5;
    };
    const auto headOf = [&](int group) -> Group {
        switch (group) {
        case 0:
            return {tr("Now"), Icon::Warning, Colour::Over};
        case 1:
            return {tr("Too late"), Icon::Warning, Colour::Over};
        case 2:
            return {tr("Today, %1").arg(mediumDate(today, language)), Icon::Clock, Colour::Soon};
        case 3:
            return {tr("Tomorrow, %1").arg(mediumDate(today.addDays(1), language)), Icon::Clock, Colour::Soon};
        case 4:
            return {tr("This week"), Icon::Calendar, Colour::Muted};
        case 5:
            return {tr("Later"), Icon::Calendar, Colour::Muted};
        default:
            return {tr("Without a date"), Icon::Calendar, Colour::Muted};
        }
    };
    m_nextDay = {};
    QStandardItem *chosen = nullptr;
    for (const int visit : m_desk.isRead() ? m_desk.backlog() : QList<int>()) {
        ++m_count;
        const auto &line = plan.lines[visit];
        const auto kind = m_workspace.catalogue().name(u"intervention_kind"_s, line.visit.kind, language);
        const auto place = placeWords(m_workspace, line);
        if (!wanted.isEmpty() && !folded(line.title + u' ' + line.number + u' ' + kind + u' ' + place).contains(wanted))
            continue;
        const int group = groupOf(visit);
        if (!groups.contains(group)) {
            const auto head = headOf(group);
            auto *item = new QStandardItem(head.name);
            item->setData(true, GroupRole);
            item->setData(int(head.sign), IconRole);
            item->setData(int(head.role), GroupToneRole);
            item->setFlags(Qt::ItemIsEnabled);
            groups.insert(group, item);
        }
        auto *item = new QStandardItem(line.title.isEmpty() ? line.number : line.title);
        item->setData(line.visit.id.toString(), VisitRole);
        QStringList detail{kind, tr("%1 min").arg(line.visit.minutes)};
        if (line.visit.crew > 1)
            detail.insert(1, tr("two persons"));
        item->setData(AnyId(line.visit.id) == m_held && !m_heldWords.isEmpty() ? m_heldWords : detail.join(u" · "_s),
                      DetailRole);
        const auto due = dueWords(plan, visit, today, language);
        item->setData(due, DueRole);
        const auto &latest = line.visit.latestOn;
        item->setData(int(!latest.isValid()            ? Colour::Muted
                          : latest < today             ? Colour::Over
                          : latest <= today.addDays(1) ? Colour::Soon
                                                       : Colour::Muted),
                      DueToneRole);
        item->setData(int(visitIcon(line.visit.kind)), IconRole);
        item->setData((QStringList{line.title} + detail + QStringList{place, due}).join(u", "_s),
                      Qt::AccessibleTextRole);
        item->setToolTip((QStringList{line.title, place} + detail).join(u"\n"_s));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        groups[group]->appendRow(item);
        if (AnyId(line.visit.id) == kept)
            chosen = item;
    }
    for (auto *item : std::as_const(groups)) {
        item->setData(QString::number(item->rowCount()), DueRole);
        m_model->appendRow(item);
    }
    m_view->expandAll();
    m_counted->setText(tr("%n, by legal term", nullptr, m_count));
    if (chosen)
        m_view->setCurrentIndex(chosen->index());
    showEmpty();
}

void BacklogPane::showEmpty()
{
    const bool none = m_model->rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    if (!none)
        return;
    m_empty->setSentence(!m_desk.isRead()              ? tr("The planning is being read.")
                         : !m_search->text().isEmpty() ? tr("Nothing to be planned is called so.")
                                                       : tr("Everything is planned."));
    m_empty->setAction({});
}

bool BacklogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto visits = selection();
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !visits.isEmpty()) {
            Q_EMIT pickUpWanted(visits);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !visits.isEmpty()) {
            Q_EMIT proposalWanted(visits.first());
            return true;
        }
        // From one visit to the next; heads are passed by.
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const bool down = key->key() == Qt::Key_Down;
            auto next = m_view->currentIndex();
            if (!next.isValid())
                next = m_model->index(0, 0);
            else
                next = down ? m_view->indexBelow(next) : m_view->indexAbove(next);
            while (next.isValid() && next.data(GroupRole).toBool())
                next = down ? m_view->indexBelow(next) : m_view->indexAbove(next);
            if (next.isValid())
                m_view->selectionModel()->setCurrentIndex(next, key->modifiers() & Qt::ShiftModifier
                                                                    ? QItemSelectionModel::Select
                                                                    : QItemSelectionModel::ClearAndSelect);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
