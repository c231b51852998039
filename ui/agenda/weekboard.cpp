// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/weekboard.h"

#include "ui/agenda/boardmodel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

WeekBoard::WeekBoard(QWidget *parent) : QListView(parent), m_model(new BoardModel(this))
{
    setModel(m_model);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void WeekBoard::setBoard(const Board &board)
{
    cancelMove();
    const auto *was = currentItem();
    const auto kept = was ? was->source : AnyId();
    const auto keptTerm = was ? was->spoken : QString();
    const int column = std::min(currentColumn(), int(board.columns.size()) - 1);
    const int minute = was && !was->isAllDay() ? was->from : m_model->placeMinute();
    m_model->setBoard(board);
    relayout();
    if (!kept.isNull() && select(kept))
        return;
    for (int i = 0; i < board.items.size(); ++i)
        if (!keptTerm.isEmpty() && board.items[i].spoken == keptTerm) {
            setCurrentIndex(m_model->index(i));
            return;
        }
    goTo(std::max(0, column), minute);
}

void WeekBoard::setNow(QTime now)
{
    m_now = now;
    viewport()->update();
}

const BoardItem *WeekBoard::currentItem() const
{
    return m_model->item(currentIndex());
}

int WeekBoard::currentColumn() const
{
    const auto *item = currentItem();
    return item ? item->column : m_model->placeColumn();
}

bool WeekBoard::select(const AnyId &source)
{
    const auto &items = m_model->board().items;
    for (int i = 0; i < items.size(); ++i)
        if (items[i].source == source) {
            setCurrentIndex(m_model->index(i));
            scrollTo(currentIndex());
            return true;
        }
    return false;
}

void WeekBoard::showHours()
{
    verticalScrollBar()->setValue(m_layout.y(WeekLayout::dayStarts));
}

void WeekBoard::relayout()
{
    // The hour at the top stays at the top; at first that is eight.
    const auto minute = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->value() * 60.0 / m_layout.hour()
                                                           : double(WeekLayout::dayStarts);
    const auto small = textMetrics(TextSize::Small);
    const auto body = textMetrics(TextSize::Body, true);
    m_layout = WeekLayout(m_model->board(), {.size = viewport()->size(),
                                             .axis = small.horizontalAdvance(u"00:00"_s) + px(16),
                                             .head = body.height() + small.height() + px(4),
                                             .row = textMetrics(TextSize::Small, true).height() + px(4),
                                             .hour = px(44),
                                             .leastItem = small.height() + 2});
    auto *bar = verticalScrollBar();
    const int room = std::max(0, viewport()->height() - m_layout.top());
    bar->setRange(0, std::max(0, m_layout.gridHeight() - room));
    bar->setPageStep(room);
    bar->setSingleStep(m_layout.hour() / 2);
    bar->setValue(qRound(minute * m_layout.hour() / 60));
    viewport()->update();
}

void WeekBoard::updateGeometries()
{
    relayout();
}

void WeekBoard::doItemsLayout()
{
    relayout();
}

void WeekBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void WeekBoard::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        relayout();
        showHours();
    }
}

QSize WeekBoard::minimumSizeHint() const
{
    return {px(240), px(300)};
}

int WeekBoard::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect WeekBoard::rectOf(int column, int from, int minutes) const
{
    return m_layout.range(column, from, minutes).translated(0, m_layout.top() - verticalOffset());
}

QRect WeekBoard::visualRect(const QModelIndex &index) const
{
    const auto *item = m_model->item(index);
    if (!index.isValid())
        return {};
    if (!item)
        return rectOf(m_model->placeColumn(), m_model->placeMinute(), 30);
    const auto rect = m_layout.item(index.row());
    if (item->isAllDay())
        return rect.isNull() ? m_layout.counted(item->column) : rect;
    return rect.translated(0, m_layout.top() - verticalOffset());
}

QModelIndex WeekBoard::indexAt(const QPoint &point) const
{
    const auto &items = m_model->board().items;
    for (int i = int(items.size()) - 1; i >= 0; --i)
        if (items[i].isAllDay() == (point.y() < m_layout.top()) && !m_layout.item(i).isNull() &&
            visualRect(m_model->index(i)).contains(point))
            return m_model->index(i);
    return {};
}

void WeekBoard::scrollTo(const QModelIndex &index, ScrollHint)
{
    const auto *item = m_model->item(index);
    if (!index.isValid() || (item && item->isAllDay()))
        return;
    const auto rect =
        item ? m_layout.item(index.row()) : m_layout.range(m_model->placeColumn(), m_model->placeMinute(), 30);
    auto *bar = verticalScrollBar();
    const int room = viewport()->height() - m_layout.top();
    if (rect.top() < bar->value())
        bar->setValue(rect.top() - 2);
    else if (rect.bottom() > bar->value() + room)
        bar->setValue(std::min(rect.top(), rect.bottom() - room + 4));
}

void WeekBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    BoardState state{.offset = verticalOffset(),
                     .current = currentItem() ? currentIndex().row() : -1,
                     .placeColumn = m_model->placeColumn(),
                     .placeMinute = m_model->placeMinute(),
                     .hasFocus = hasFocus(),
                     .now = m_now,
                     .ghost = m_ghost};
    paintBoard(&painter, m_model->board(), m_layout, state);
}

// Where the cursor can stand in a column: what lasts the day, then by time what stands there and the free half hours.
QList<WeekBoard::Stop> WeekBoard::stops(int column) const
{
    const auto &items = m_model->board().items;
    QList<Stop> found, timed;
    for (int i = 0; i < items.size(); ++i)
        if (items[i].column == column)
            (items[i].isAllDay() ? found : timed) << Stop{i, items[i].from};
    for (int minute = 0; minute < 24 * 60; minute += 30) {
        const bool taken = std::any_of(timed.begin(), timed.end(), [&](const Stop &stop) {
            return stop.item >= 0 && items[stop.item].from <= minute && minute < items[stop.item].until();
        });
        if (!taken)
            timed << Stop{-1, minute};
    }
    std::stable_sort(timed.begin(), timed.end(), [](const Stop &a, const Stop &b) { return a.minute < b.minute; });
    return found + timed;
}

void WeekBoard::goTo(int column, const Stop &stop)
{
    if (stop.item >= 0) {
        setCurrentIndex(m_model->index(stop.item));
    } else {
        m_model->setPlace(column, stop.minute);
        if (currentIndex() == m_model->place())
            sayPlace();
        setCurrentIndex(m_model->place());
    }
    scrollTo(currentIndex());
    viewport()->update();
    Q_EMIT currentMoved();
}

void WeekBoard::goTo(int column, int minute)
{
    if (m_model->board().columns.isEmpty())
        return;
    const auto all = stops(column);
    const auto &items = m_model->board().items;
    const Stop *nearest = nullptr;
    for (const auto &stop : all) {
        if (stop.minute < 0)
            continue;
        if (stop.item >= 0 && stop.minute <= minute && minute < items[stop.item].until()) {
            nearest = &stop;
            break;
        }
        if (!nearest || std::abs(stop.minute - minute) < std::abs(nearest->minute - minute))
            nearest = &stop;
    }
    if (nearest)
        goTo(column, *nearest);
}

void WeekBoard::step(int down, int across)
{
    const int columns = int(m_model->board().columns.size());
    const auto *item = currentItem();
    const int column = currentColumn();
    const int minute = item ? item->from : m_model->placeMinute();
    if (across) {
        if (column + across < 0 || column + across >= columns)
            return Q_EMIT weeksWanted(across);
        if (item && item->isAllDay())
            for (const auto &stop : stops(column + across))
                if (stop.minute < 0)
                    return goTo(column + across, stop);
        return goTo(column + across, minute < 0 ? int(WeekLayout::dayStarts) : minute);
    }
    const auto all = stops(column);
    for (qsizetype i = 0; i < all.size(); ++i)
        if (item ? all[i].item == currentIndex().row() : all[i].item < 0 && all[i].minute == minute) {
            auto to = i + down;
            // From what lasts the day into the working day, and back.
            if (item && item->isAllDay() && to >= 0 && to < all.size() && all[to].minute >= 0)
                return goTo(column, int(WeekLayout::dayStarts));
            if (down < 0 && minute == WeekLayout::dayStarts && !(item && item->isAllDay()))
                for (qsizetype j = all.size() - 1; j >= 0; --j)
                    if (all[j].minute < 0)
                        return goTo(column, all[j]);
            if (to >= 0 && to < all.size())
                goTo(column, all[to]);
            return;
        }
    goTo(column, minute);
}

// The same row says something else now: Qt tells a screen reader only of another row.
void WeekBoard::sayPlace()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_model->place().row());
    QAccessible::updateAccessibility(&focus);
}

void WeekBoard::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(current.row());
        QAccessible::updateAccessibility(&focus);
    }
    viewport()->update();
    Q_EMIT currentMoved();
}

bool WeekBoard::mayStandIn(int column) const
{
    const auto &columns = m_model->board().columns;
    if (column < 0 || column >= columns.size())
        return false;
    // What is planned may go to a colleague; one plans anew in one's own column.
    return m_ghost.item >= 0 || columns[column].staff == columns[m_ghost.column].staff;
}

void WeekBoard::beginMove()
{
    const auto *item = currentItem();
    if (!item)
        return;
    if (!item->isMovable)
        return Q_EMIT told(item->kind == BoardItem::Kind::Held
                               ? tr("This contact has taken place: it stays where it is.")
                               : tr("Only an appointment of your own that is still planned can be moved."));
    m_placing = false;
    m_ghost = {item->column, item->from, item->minutes, item->title, currentIndex().row()};
    tellMove();
}

void WeekBoard::beginPlacing(const QString &title, int minutes)
{
    cancelMove();
    const auto *item = currentItem();
    m_placing = true;
    m_ghost = {currentColumn(),
               item ? (item->isAllDay() ? int(WeekLayout::dayStarts) : item->until()) : m_model->placeMinute(), minutes,
               title, -1};
    m_ghost.from = std::clamp(m_ghost.from, 0, 24 * 60 - minutes);
    setFocus(Qt::OtherFocusReason);
    tellMove();
}

void WeekBoard::shift(int minutes, int columns)
{
    // A quarter at a time; what stands askew goes to a quarter first.
    if (minutes > 0)
        m_ghost.from = m_ghost.from / 15 * 15 + 15;
    else if (minutes < 0)
        m_ghost.from = (m_ghost.from + 14) / 15 * 15 - 15;
    m_ghost.from = std::clamp(m_ghost.from, 0, (24 * 60 - m_ghost.minutes) / 15 * 15);
    if (columns && mayStandIn(m_ghost.column + columns))
        m_ghost.column += columns;
    tellMove();
}

void WeekBoard::tellMove()
{
    const auto rect = m_layout.range(m_ghost.column, m_ghost.from, m_ghost.minutes);
    auto *bar = verticalScrollBar();
    const int room = viewport()->height() - m_layout.top();
    if (rect.top() < bar->value())
        bar->setValue(rect.top() - 2);
    else if (rect.bottom() > bar->value() + room)
        bar->setValue(rect.bottom() - room + 4);
    viewport()->update();
    const auto &column = m_model->board().columns[m_ghost.column];
    QStringList parts{m_ghost.title, column.spoken, clockSpan(m_ghost.from, m_ghost.minutes), column.detail};
    parts.removeAll(QString());
    Q_EMIT told(parts.join(u", "_s));
}

void WeekBoard::cancelMove()
{
    if (!m_ghost.isShown())
        return;
    const bool placing = m_placing;
    m_ghost = {};
    m_placing = false;
    m_hand = Hand::None;
    viewport()->update();
    Q_EMIT told({});
    if (placing)
        Q_EMIT placingLeft();
}

void WeekBoard::commit()
{
    const auto ghost = m_ghost;
    const bool placing = m_placing;
    m_ghost = {};
    m_placing = false;
    m_hand = Hand::None;
    viewport()->update();
    Q_EMIT told({});
    if (placing)
        return Q_EMIT placed(ghost.column, ghost.from);
    if (ghost.item < 0)
        return Q_EMIT rangeWanted(ghost.column, ghost.from, ghost.minutes);
    const auto item = m_model->board().items[ghost.item];
    if (item.column != ghost.column || item.from != ghost.from)
        Q_EMIT moveWanted(item, ghost.column, ghost.from);
}

void WeekBoard::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int across = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    event->accept();
    if (m_ghost.isShown()) {
        if (key == Qt::Key_Escape)
            cancelMove();
        else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hand == Hand::None)
            commit();
        else if (arrow && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier) && m_hand == Hand::None)
            shift(down * 15, across);
        return;
    }
    if (arrow && modifiers == Qt::ControlModifier) {
        beginMove();
        if (m_ghost.isShown())
            shift(down * 15, across);
        return;
    }
    if (modifiers == Qt::NoModifier) {
        if (arrow)
            return step(down, across);
        switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (const auto *item = currentItem())
                Q_EMIT opened(BoardItem(*item));
            else
                Q_EMIT rangeWanted(m_model->placeColumn(), m_model->placeMinute(), usualMinutes);
            return;
        case Qt::Key_M:
            return beginMove();
        case Qt::Key_T:
        case Qt::Key_Home:
            return Q_EMIT todayWanted();
        case Qt::Key_PageDown:
            return Q_EMIT weeksWanted(1);
        case Qt::Key_PageUp:
            return Q_EMIT weeksWanted(-1);
        case Qt::Key_Delete:
            if (const auto *item = currentItem(); item && item->isMovable)
                Q_EMIT cancelWanted(BoardItem(*item));
            return;
        default:
            break;
        }
    }
    event->ignore();
}

int WeekBoard::minuteAt(const QPoint &at) const
{
    return m_layout.minuteAt(at.y() - m_layout.top() + verticalOffset());
}

void WeekBoard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    cancelMove();
    m_hand = Hand::Pressed;
    m_pressed = event->pos();
    m_pressColumn = m_layout.columnAt(m_pressed.x());
    m_pressMinute = minuteAt(m_pressed);
    if (const auto index = indexAt(m_pressed); index.isValid()) {
        setCurrentIndex(index);
        if (const auto *item = currentItem(); item && !item->isAllDay())
            m_grip = m_pressMinute - item->from;
    } else if (m_pressed.y() >= m_layout.top() && m_pressColumn >= 0) {
        goTo(m_pressColumn, Stop{-1, m_pressMinute / 30 * 30});
    } else {
        m_hand = Hand::None;
    }
}

void WeekBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hand == Hand::None || !(event->buttons() & Qt::LeftButton))
        return;
    const auto at = event->pos();
    const auto *item = currentItem();
    if (m_hand == Hand::Pressed) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (item) {
            beginMove();
            if (!m_ghost.isShown()) {
                m_hand = Hand::None;
                return;
            }
            m_hand = Hand::Moving;
        } else {
            m_hand = Hand::Drawing;
            m_ghost = {m_pressColumn, m_pressMinute / 15 * 15, 15, tr("New appointment"), -1};
        }
    }
    // At the edges the day scrolls along.
    if (at.y() < m_layout.top() + px(12))
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (at.y() > viewport()->height() - px(12))
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    if (m_hand == Hand::Moving) {
        m_ghost.from = std::clamp(snapped(minuteAt(at) - m_grip), 0, (24 * 60 - m_ghost.minutes) / 15 * 15);
        if (const int column = m_layout.columnAt(at.x()); mayStandIn(column))
            m_ghost.column = column;
    } else {
        const int begin = m_pressMinute / 15 * 15;
        const int end = snapped(minuteAt(at));
        m_ghost.from = std::min(begin, end);
        m_ghost.minutes = std::max(15, std::abs(end - begin));
    }
    tellMove();
}

void WeekBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_hand == Hand::Moving || m_hand == Hand::Drawing)
        commit();
    m_hand = Hand::None;
}

void WeekBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto *item = m_model->item(indexAt(event->pos())))
        Q_EMIT opened(BoardItem(*item));
    else if (event->pos().y() >= m_layout.top() && m_layout.columnAt(event->pos().x()) >= 0)
        Q_EMIT rangeWanted(m_model->placeColumn(), m_model->placeMinute(), usualMinutes);
}

void WeekBoard::wheelEvent(QWheelEvent *event)
{
    QAbstractScrollArea::wheelEvent(event);
}

void WeekBoard::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void WeekBoard::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    if (m_hand == Hand::None && event->reason() != Qt::ActiveWindowFocusReason)
        cancelMove();
    viewport()->update();
}

void WeekBoard::dragOver(const QPoint &global, const QString &title, int minutes)
{
    const auto at = viewport()->mapFromGlobal(global);
    const int column = m_layout.columnAt(at.x());
    if (column < 0 || at.y() < m_layout.top() || at.y() >= viewport()->height()) {
        m_ghost = {};
        Q_EMIT told({});
    } else {
        m_placing = true;
        m_ghost = {column, std::clamp(snapped(minuteAt(at)), 0, (24 * 60 - minutes) / 15 * 15), minutes, title, -1};
        tellMove();
    }
    viewport()->update();
}

bool WeekBoard::dropAt(const QPoint &global)
{
    const auto at = viewport()->mapFromGlobal(global);
    if (!m_ghost.isShown() || !viewport()->rect().contains(at)) {
        cancelMove();
        return false;
    }
    commit();
    return true;
}
