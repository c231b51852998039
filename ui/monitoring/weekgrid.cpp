// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/weekgrid.h"

#include "core/base/sentence.h"
#include "core/workpenalty/workpenalty.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int weekMinutes = 7 * dayMinutes;
constexpr int quarter = 15;
constexpr int most = dayMinutes - quarter; // a rule ends before the time it began

int inWeek(int minute)
{
    return (minute % weekMinutes + weekMinutes) % weekMinutes;
}

int snapTo(int minute, int step)
{
    return qRound(double(minute) / step) * step;
}

bool touches(const GridSpan &one, const GridSpan &other)
{
    for (const int shift : {-weekMinutes, 0, weekMinutes})
        if (one.from < other.from + other.minutes + shift && other.from + shift < one.from + one.minutes)
            return true;
    return false;
}

} // namespace

QString gridClock(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString gridTimes(const GridSpan &span)
{
    const int from = span.from % dayMinutes;
    const int to = from + span.minutes;
    return gridClock(from) + u'–' + gridClock(to > dayMinutes ? to - dayMinutes : to);
}

GridSpan gridSpan(const ScheduleRule &rule)
{
    const int from = rule.from.msecsSinceStartOfDay() / 60'000;
    const int to = rule.to.msecsSinceStartOfDay() / 60'000;
    return {(rule.weekday - 1) * dayMinutes + from, to > from ? to - from : to - from + dayMinutes};
}

ScheduleRule gridRule(const GridSpan &span, const QString &kind)
{
    const auto time = [](int minute) { return QTime::fromMSecsSinceStartOfDay(minute % dayMinutes * 60'000); };
    return {inWeek(span.from) / dayMinutes + 1, time(inWeek(span.from)), time(inWeek(span.from + span.minutes)), kind};
}

QString weekdayText(int weekday, bool whole)
{
    const auto day = QDate(2024, 1, 1).addDays(weekday - 1); // a Monday
    return (whole ? fullDate(day, currentLanguage()) : mediumDate(day, currentLanguage())).section(u' ', 0, 0);
}

QString spanText(const GridSpan &span)
{
    return u"%1 %2 (%3)"_s.arg(weekdayText(span.from / dayMinutes + 1), gridTimes(span),
                               spokenMinutes(span.minutes, languageCode(currentLanguage())));
}

WeekGrid::WeekGrid(QWidget *parent) : QListView(parent), m_model(new QStringListModel(this))
{
    setModel(m_model);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void WeekGrid::setKinds(const QList<GridKind> &kinds)
{
    m_kinds = kinds;
    refresh();
}

void WeekGrid::setKind(const QString &code)
{
    m_kind = code;
}

void WeekGrid::setRules(const QList<ScheduleRule> &rules)
{
    m_rules = rules;
    m_ghost = {};
    m_hand = Hand::None;
    if (m_current < 0 || m_current >= rules.size())
        m_current = ruleAt(m_cursor);
    refresh();
}

void WeekGrid::setCurfews(const QList<ScheduleRule> &curfews)
{
    m_curfews = curfews;
    viewport()->update();
}

void WeekGrid::setFixed(bool fixed)
{
    if (m_fixed == fixed)
        return;
    m_fixed = fixed;
    cancel();
}

void WeekGrid::select(int rule)
{
    m_current = rule;
    if (rule >= 0 && rule < m_rules.size()) {
        m_cursor = gridSpan(m_rules[rule]).from;
        showRange(gridSpan(m_rules[rule]));
    }
    refresh();
    tell();
}

const GridKind &WeekGrid::kindOf(const QString &code) const
{
    static const GridKind none{};
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const GridKind &one) { return one.code == code; });
    return found == m_kinds.end() ? none : *found;
}

QString WeekGrid::spokenOf(const ScheduleRule &rule) const
{
    const auto span = gridSpan(rule);
    return u"%1, %2, %3, %4"_s.arg(weekdayText(rule.weekday, true), gridTimes(span),
                                   spokenMinutes(span.minutes, languageCode(currentLanguage())),
                                   kindOf(rule.kind).name);
}

// The rows a screen reader goes through, with the one the cursor is on as the current one.
void WeekGrid::refresh()
{
    QStringList lines;
    for (const auto &rule : std::as_const(m_rules))
        lines << spokenOf(rule);
    const auto place = isCurfew(m_cursor) ? tr("%1, %2, home by a condition") : tr("%1, %2, free");
    lines << place.arg(weekdayText(m_cursor / dayMinutes + 1, true), gridClock(m_cursor % dayMinutes));
    if (lines.size() != m_model->rowCount()) {
        m_model->setStringList(lines);
    } else {
        for (int i = 0; i < lines.size(); ++i)
            if (m_model->index(i).data().toString() != lines[i])
                m_model->setData(m_model->index(i), lines[i]);
    }
    setCurrentIndex(m_model->index(m_current < 0 ? int(m_rules.size()) : m_current));
    viewport()->update();
}

// The row may be the same and say something else: Qt tells a screen reader only of another row.
void WeekGrid::tell()
{
    if (m_ghost.isShown())
        return Q_EMIT told(spanText(m_ghost) + u' ' +
                           kindOf(m_ghostRule < 0 ? m_kind : m_rules[m_ghostRule].kind).name);
    if (QAccessible::isActive() && hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(currentIndex().row());
        QAccessible::updateAccessibility(&focus);
    }
    if (m_current >= 0)
        Q_EMIT told(spanText(gridSpan(m_rules[m_current])) + u' ' + kindOf(m_rules[m_current].kind).name);
    else
        Q_EMIT told(weekdayText(m_cursor / dayMinutes + 1) + u' ' + gridClock(m_cursor % dayMinutes) +
                    (isCurfew(m_cursor) ? u" · "_s + tr("Condition") : QString()));
}

void WeekGrid::measure()
{
    const auto small = textMetrics(TextSize::Small);
    const int axis = small.horizontalAdvance(u"00:00"_s) + px(12);
    const int width = std::max(0, viewport()->width() - axis);
    for (int i = 0; i < 8; ++i)
        m_lefts[i] = axis + width / 7 * i;
    m_head = textMetrics(TextSize::Body, true).height() + px(8);
    const int room = std::max(0, viewport()->height() - m_head);
    m_hour = std::max({px(18), small.height() + 2, room / 24});
    auto *bar = verticalScrollBar();
    const bool first = bar->maximum() == 0;
    bar->setRange(0, std::max(0, 24 * m_hour - room));
    bar->setPageStep(room);
    bar->setSingleStep(m_hour / 2);
    if (first)
        bar->setValue(6 * m_hour);
    viewport()->update();
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

QSize WeekGrid::minimumSizeHint() const
{
    return {px(320), px(240)};
}

int WeekGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int WeekGrid::y(int minute) const
{
    return m_head + minute * m_hour / 60 - verticalOffset();
}

QRect WeekGrid::range(int day, int from, int to) const
{
    const int left = m_lefts[day] + 1;
    return {left, y(from), m_lefts[day + 1] - left - px(2), std::max(3, y(to) - y(from) - 1)};
}

// Over midnight it goes on at the top of the next day.
QList<QRect> WeekGrid::pieces(const GridSpan &span) const
{
    QList<QRect> all;
    for (int at = span.from, left = span.minutes; left > 0;) {
        const int from = at % dayMinutes;
        const int minutes = std::min(left, dayMinutes - from);
        all << range(inWeek(at) / dayMinutes, from, from + minutes);
        at += minutes;
        left -= minutes;
    }
    return all;
}

QList<QRect> WeekGrid::piecesOf(int rule) const
{
    const auto span = gridSpan(m_rules[rule]);
    int under = 0; // what lies over another one lets it be seen
    for (int i = 0; i < rule; ++i)
        under += touches(gridSpan(m_rules[i]), span) ? 1 : 0;
    auto all = pieces(span);
    for (auto &piece : all)
        piece.setLeft(std::min(piece.left() + under * px(12), piece.right() - px(12)));
    return all;
}

bool WeekGrid::isCurfew(int weekMinute) const
{
    return std::any_of(m_curfews.begin(), m_curfews.end(), [&](const ScheduleRule &one) {
        return touches(gridSpan(one), {weekMinute, 1});
    });
}

int WeekGrid::ruleAt(int weekMinute) const
{
    for (int i = int(m_rules.size()) - 1; i >= 0; --i)
        if (touches(gridSpan(m_rules[i]), {weekMinute, 1}))
            return i;
    return -1;
}

int WeekGrid::ruleAt(const QPoint &at) const
{
    if (at.y() < m_head)
        return -1;
    for (int i = int(m_rules.size()) - 1; i >= 0; --i)
        for (const auto &piece : piecesOf(i))
            if (piece.contains(at))
                return i;
    return -1;
}

WeekGrid::Hand WeekGrid::handAt(const QPoint &at, int rule) const
{
    const auto all = piecesOf(rule);
    const int edge = std::min(px(5), gridSpan(m_rules[rule]).minutes * m_hour / 60 / 4);
    if (all.first().contains(at) && at.y() < all.first().top() + edge)
        return Hand::Begin;
    if (all.last().contains(at) && at.y() > all.last().bottom() - edge)
        return Hand::End;
    return Hand::Moving;
}

int WeekGrid::minuteAt(const QPoint &at) const
{
    int day = 0;
    while (day < 6 && at.x() >= m_lefts[day + 1])
        ++day;
    const int minute = (at.y() - m_head + verticalOffset()) * 60 / m_hour;
    return day * dayMinutes + std::clamp(minute, 0, dayMinutes);
}

QPoint WeekGrid::pointAt(int weekday, QTime time) const
{
    return {(m_lefts[weekday - 1] + m_lefts[weekday]) / 2, y(time.msecsSinceStartOfDay() / 60'000) + 1};
}

QRect WeekGrid::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.row() < m_rules.size())
        return piecesOf(index.row()).first();
    return range(m_cursor / dayMinutes, m_cursor % dayMinutes, m_cursor % dayMinutes + quarter);
}

QModelIndex WeekGrid::indexAt(const QPoint &point) const
{
    const int rule = ruleAt(point);
    return rule < 0 ? QModelIndex() : m_model->index(rule);
}

void WeekGrid::scrollTo(const QModelIndex &, ScrollHint) {}

void WeekGrid::showRange(const GridSpan &span)
{
    const auto rect = pieces({span.from, std::max(quarter, span.minutes)}).first();
    auto *bar = verticalScrollBar();
    if (rect.top() < m_head || rect.height() > viewport()->height() - m_head)
        bar->setValue(bar->value() + rect.top() - m_head - px(4));
    else if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + px(4));
}

bool WeekGrid::mayDraw()
{
    if (m_fixed)
        Q_EMIT told(tr("This version does not change any more. Choose the new version to draw in."));
    return !m_fixed;
}

void WeekGrid::step(int minutes)
{
    const int day = m_cursor / dayMinutes;
    const int to = std::clamp(m_cursor % dayMinutes / quarter * quarter + minutes, 0, dayMinutes - quarter);
    m_cursor = day * dayMinutes + to;
    m_current = ruleAt(m_cursor);
    showRange({m_cursor, quarter});
    refresh();
    tell();
}

void WeekGrid::stepDay(int days)
{
    m_cursor = inWeek(m_cursor + days * dayMinutes);
    step(0);
}

void WeekGrid::begin()
{
    if (!mayDraw())
        return;
    if (m_current >= 0)
        return Q_EMIT told(tr("There is a block here already. Go to an empty place to begin another."));
    m_ghostRule = -1;
    shape({m_cursor, quarter});
}

void WeekGrid::shape(const GridSpan &span)
{
    m_ghost = span;
    viewport()->update();
    tell();
}

void WeekGrid::stretch(int minutes)
{
    shape({m_ghost.from, std::clamp(m_ghost.minutes + minutes, std::abs(minutes) < quarter ? 5 : quarter, most)});
    showRange({inWeek(m_ghost.from + m_ghost.minutes - quarter), quarter});
}

// From where the mouse went down to where it is, forwards or backwards.
void WeekGrid::drawTo(int weekMinute, int snap)
{
    const int begin = m_anchor / snap * snap;
    const int end = snapTo(weekMinute, snap);
    const int ahead = inWeek(end - begin);
    const int back = inWeek(begin - end);
    if (ahead <= most)
        shape({inWeek(begin), std::max(snap, ahead)});
    else if (back <= most)
        shape({inWeek(end), std::max(snap, back)});
}

void WeekGrid::finish()
{
    const auto span = m_ghost;
    const int rule = m_ghostRule;
    m_ghost = {};
    m_ghostRule = -1;
    m_hand = Hand::None;
    if (!span.isShown())
        return;
    if (rule >= 0)
        return replace(rule, span);
    m_rules << gridRule(span, m_kind);
    select(int(m_rules.size()) - 1);
    Q_EMIT edited();
}

void WeekGrid::replace(int rule, const GridSpan &span)
{
    const auto changed = gridRule(span, m_rules[rule].kind);
    const bool same = changed == m_rules[rule];
    m_rules[rule] = changed;
    select(rule);
    if (!same)
        Q_EMIT edited();
}

void WeekGrid::remove()
{
    if (m_current < 0 || !mayDraw())
        return;
    m_cursor = gridSpan(m_rules[m_current]).from;
    m_rules.removeAt(m_current);
    m_current = -1;
    step(0);
    Q_EMIT edited();
}

void WeekGrid::cancel()
{
    m_ghost = {};
    m_ghostRule = -1;
    m_hand = Hand::None;
    viewport()->update();
}

// The kind to draw with from now on, and of the block the cursor is on.
void WeekGrid::become(const QString &kind)
{
    m_kind = kind;
    if (m_current >= 0 && !m_fixed && m_rules[m_current].kind != kind) {
        m_rules[m_current].kind = kind;
        refresh();
        Q_EMIT edited();
    }
    Q_EMIT kindChosen(kind);
    tell();
}

// The number of a kind, or a letter its name begins with; the same letter again goes to the next such kind.
bool WeekGrid::chooseKind(const QString &typed)
{
    if (typed.size() != 1 || !typed[0].isLetterOrNumber())
        return false;
    const auto now = m_current >= 0 ? m_rules[m_current].kind : m_kind;
    QStringList fitting;
    for (const auto &kind : std::as_const(m_kinds))
        if (kind.name.startsWith(typed, Qt::CaseInsensitive))
            fitting << kind.code;
    if (const int number = typed.toInt(); number > 0 && number <= m_kinds.size())
        fitting << m_kinds[number - 1].code;
    if (fitting.isEmpty())
        return false;
    const auto next = fitting[(fitting.indexOf(now) + 1) % fitting.size()];
    become(next);
    return true;
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_ghost.isShown() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // leaves the block, not the page
        return true;
    }
    return QListView::event(event);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int across = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    event->accept();
    if (m_ghost.isShown()) {
        if (key == Qt::Key_Escape) {
            cancel();
            tell();
        } else if (m_hand == Hand::None && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            finish();
        } else if (m_hand == Hand::None && (down || across)) {
            stretch(across * 60 + down * (modifiers & Qt::ShiftModifier ? 5 : quarter));
        }
        return;
    }
    if (down || across) {
        if (modifiers == Qt::NoModifier)
            return down ? step(down * quarter) : stepDay(across);
        if (m_current < 0 || !mayDraw())
            return;
        const auto span = gridSpan(m_rules[m_current]);
        if (modifiers == Qt::ControlModifier)
            return replace(m_current, {inWeek(span.from + down * quarter + across * dayMinutes), span.minutes});
        const int minutes = span.minutes + down * quarter - across * quarter;
        if (modifiers == Qt::ShiftModifier && minutes > 0 && minutes <= most)
            replace(m_current, {inWeek(span.from + across * quarter), minutes});
        return;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_Space)
        return begin();
    if (modifiers == Qt::NoModifier && (key == Qt::Key_PageDown || key == Qt::Key_PageUp))
        return step(key == Qt::Key_PageDown ? 60 : -60);
    if (modifiers == Qt::NoModifier && key == Qt::Key_Delete)
        return remove();
    if ((modifiers & ~Qt::ShiftModifier) == Qt::NoModifier && chooseKind(event->text()))
        return;
    event->ignore();
}

// Tab goes from block to block and out at the end.
bool WeekGrid::focusNextPrevChild(bool next)
{
    int best = -1;
    const auto place = [this](int rule) { return std::pair(gridSpan(m_rules[rule]).from, rule); };
    const auto now = std::pair(m_cursor, m_current);
    for (int i = 0; i < m_rules.size(); ++i) {
        const bool beyond = next ? place(i) > now : place(i) < now;
        if (i != m_current && beyond && (best < 0 || (next ? place(i) < place(best) : place(i) > place(best))))
            best = i;
    }
    if (best < 0 || m_ghost.isShown() || !hasFocus())
        return QListView::focusNextPrevChild(next);
    select(best);
    return true;
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason && m_current >= 0) { // from the first block on
        m_current = -1;
        m_cursor = 0;
        if (!focusNextPrevChild(true))
            refresh();
    }
    viewport()->update();
    tell();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    if (m_hand == Hand::None && event->reason() != Qt::ActiveWindowFocusReason)
        cancel();
    viewport()->update();
}

// The kinds and taking away, for the block under the mouse or the cursor.
void WeekGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && ruleAt(event->pos()) >= 0)
        select(ruleAt(event->pos()));
    if (m_current < 0 || !mayDraw())
        return;
    QMenu menu;
    for (const auto &kind : std::as_const(m_kinds)) {
        auto *action = menu.addAction(kind.name, this, [this, code = kind.code] { become(code); });
        action->setCheckable(true);
        action->setChecked(kind.code == m_rules[m_current].kind);
    }
    menu.addSeparator();
    menu.addAction(tr("Take away"), this, &WeekGrid::remove);
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->pos().y() < m_head || event->pos().x() < m_lefts[0])
        return;
    cancel();
    m_pressed = event->pos();
    m_anchor = minuteAt(m_pressed);
    m_hand = Hand::Pressed;
    m_current = ruleAt(m_pressed);
    m_ghostRule = m_current;
    m_cursor = std::min(m_anchor, weekMinutes - 1) / quarter * quarter;
    if (m_current >= 0)
        m_grip = inWeek(m_anchor - gridSpan(m_rules[m_current]).from);
    refresh();
    tell();
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = event->pos();
    if (m_hand == Hand::None) {
        const int rule = ruleAt(at);
        const auto hand = rule < 0 || m_fixed ? Hand::None : handAt(at, rule);
        viewport()->setCursor(hand == Hand::Begin || hand == Hand::End ? Qt::SizeVerCursor
                              : hand == Hand::Moving                   ? Qt::OpenHandCursor
                                                                       : Qt::ArrowCursor);
        return;
    }
    if (m_hand == Hand::Pressed) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_hand = !mayDraw() ? Hand::None : m_ghostRule < 0 ? Hand::Drawing : handAt(m_pressed, m_ghostRule);
        if (m_hand == Hand::None)
            return;
    }
    if (at.y() < m_head + px(8))
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (at.y() > viewport()->height() - px(8))
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    const int snap = event->modifiers() & Qt::ShiftModifier ? 5 : quarter;
    const int minute = minuteAt(at);
    if (m_hand == Hand::Drawing)
        return drawTo(minute, snap);
    const auto span = gridSpan(m_rules[m_ghostRule]);
    if (m_hand == Hand::Moving)
        return shape({inWeek(snapTo(minute - m_grip, snap)), span.minutes});
    const int end = span.from + span.minutes;
    const int minutes =
        m_hand == Hand::End ? inWeek(snapTo(minute, snap) - span.from) : inWeek(end - snapTo(minute, snap));
    if (minutes >= snap && minutes <= most)
        shape({m_hand == Hand::End ? span.from : inWeek(end - minutes), minutes});
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_ghost.isShown())
        finish();
    m_hand = Hand::None;
}
