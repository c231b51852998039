// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardcontroller.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

BoardController::BoardController(const BoardView *view, QObject *parent) : QObject(parent), m_view(view) {}

QList<BoardGhostPlace> BoardController::ghosts() const
{
    return ghostPlaces(*m_view, m_carry, m_wasSnapped ? m_snap : 0);
}

QList<BoardLanding> BoardController::landings() const
{
    if (!m_carry.isHeld())
        return m_let;
    QList<BoardLanding> all;
    const auto &rows = m_view->scene.rows;
    for (const auto &ghost : ghosts()) {
        BoardLanding landing{ghost.card.visit, rows[ghost.row].staff, ghost.card.from};
        for (const auto &held : m_carry.held)
            if (held.card.visit == landing.visit && held.row >= 0 && held.row < rows.size())
                landing.leaves = rows[held.row].staff;
        all << landing;
    }
    return all;
}

void BoardController::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        cancel();
}

void BoardController::setVerdicts(const QList<BoardVerdict> &rows)
{
    if (!m_carry.isHeld())
        return;
    m_carry.verdicts = rows;
    if (m_state == State::KeyCarrying && m_untouched)
        startByKeys();
    Q_EMIT carryMoved();
}

void BoardController::setFocus(int row, const AnyId &visit)
{
    if (m_focusRow == row && m_focus == visit)
        return;
    m_focusRow = row;
    m_focus = visit;
    Q_EMIT focusMoved();
}

void BoardController::setSelection(const QSet<AnyId> &visits)
{
    if (m_selection == visits)
        return;
    m_selection = visits;
    Q_EMIT selectionMoved();
}

QList<AnyId> BoardController::selectionInOrder() const
{
    QList<AnyId> all;
    for (const auto &row : m_view->scene.rows)
        for (const auto &card : row.cards)
            if (m_selection.contains(card.visit) && !all.contains(card.visit))
                all << card.visit;
    return all;
}

QList<AnyId> BoardController::chosen() const
{
    if (m_selection.contains(m_focus))
        return selectionInOrder();
    return m_focus.isNull() ? QList<AnyId>() : QList<AnyId>{m_focus};
}

void BoardController::sceneChanged(const BoardScene &before)
{
    QSet<AnyId> there;
    for (const auto &row : m_view->scene.rows)
        for (const auto &card : row.cards)
            there << card.visit;
    setSelection(QSet<AnyId>(m_selection).intersect(there));
    if (m_focus.isNull())
        return;
    // In the row of the same technician, else wherever it went to.
    const auto &rows = m_view->scene.rows;
    const auto staff = m_focusRow >= 0 && m_focusRow < before.rows.size() ? before.rows[m_focusRow].staff : AnyId();
    if (m_focusRow >= 0 && m_focusRow < rows.size() && rows[m_focusRow].staff == staff && focusCard())
        return;
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].staff == staff && m_view->cardIndex(i, m_focus) >= 0)
            return setFocus(i, m_focus);
    if (const int row = m_view->rowOf(m_focus); row >= 0)
        return setFocus(row, m_focus);
    setFocus(-1, {});
}

BoardPlacement BoardController::placement(const QPoint &at, bool snapped) const
{
    const auto &axis = m_view->axis();
    const auto on = onBoard(at);
    if (!QRect({0, 0}, m_view->size).contains(at) || axis.isEmpty() || on.x() < 0 || on.x() > axis.width())
        return {};
    const int line = m_view->layout.lineAt(on.y());
    if (line < 0 || m_view->layout.lines()[line].row < 0)
        return {};
    const qint64 under = axis.moment(on.x());
    qint64 from = under - m_carry.grip;
    if (snapped)
        from = TimeAxis::snap(from, m_snap);
    // What is hidden is no place: it begins at the earliest when the day does that the pointer is in.
    const int day = axis.dayAt(under);
    const qint64 first = axis.days()[std::max(0, day)].from;
    if (from < first)
        from = snapped ? TimeAxis::snap(first + qint64(m_snap) * 30 - 1, m_snap) : first;
    return fitting({m_view->layout.lines()[line].row, from});
}

BoardPlacement BoardController::fitting(const BoardPlacement &at) const
{
    int above = 0;
    int below = 0;
    for (const auto &one : m_carry.held) {
        above = std::max(above, -one.rows);
        below = std::max(below, one.rows);
    }
    const auto &layout = m_view->layout;
    int row = at.row;
    const auto reach = [&](int from, int by, int count) {
        int reached = 0;
        for (int on = from; reached < count; ++reached)
            if ((on = layout.rowBeside(on, by)) < 0)
                break;
        return reached;
    };
    for (int missing = above - reach(row, -1, above); missing > 0 && row >= 0; --missing)
        row = layout.rowBeside(row, 1);
    for (int missing = row < 0 ? 0 : below - reach(row, 1, below); missing > 0 && row >= 0; --missing)
        row = layout.rowBeside(row, -1);
    return {row, at.from};
}

void BoardController::begin(const QList<AnyId> &visits, const AnyId &first, int row)
{
    m_carry = {};
    m_let.clear();
    const auto *leader = m_view->card(row, first);
    const auto &lines = m_view->layout;
    const auto add = [&](const AnyId &visit, int inRow) {
        const auto *card = m_view->card(inRow, visit);
        if (!card || !card->mayMove)
            return;
        const int step = leader ? lines.row(inRow).line - lines.row(row).line : 0;
        int rows = 0; // lines of groups between them are no rows
        for (int at = row; at != inRow && at >= 0 && step; at = lines.rowBeside(at, step > 0 ? 1 : -1))
            rows += step > 0 ? 1 : -1;
        m_carry.held << BoardCarry::Held{*card, inRow, rows, leader ? card->from - leader->from : 0};
    };
    add(first, row);
    for (const auto &visit : visits)
        if (visit != first)
            add(visit, m_view->rowOf(visit));
}

void BoardController::placeAt(const BoardPlacement &at)
{
    if (at == m_carry.at)
        return;
    m_carry.at = at;
    m_carry.effect = {};
    if (at.isValid() && m_effect)
        m_carry.effect = m_effect(m_carry.visits(), m_view->scene.rows[at.row].staff, at.from);
    if (at.isValid())
        sayPlace();
}

void BoardController::sayPlace()
{
    const auto &at = m_carry.at;
    const auto &first = m_carry.held.first().card;
    const auto where =
        tr("%1, %2").arg(m_view->scene.rows[at.row].name, TimeAxis::span(at.from, at.from + first.until - first.from));
    const auto &sentence = m_carry.verdict(at.row).sentence;
    Q_EMIT said(sentence.isEmpty() ? where : tr("%1: %2").arg(where, sentence));
}

// Let go: told when it stands elsewhere than before, else put back.
void BoardController::let(bool mayStay)
{
    const auto at = m_carry.at;
    const auto first = m_carry.held.first();
    const bool isMoved = at.row != first.row || at.from != first.card.from;
    if (!mayStay || !at.isValid() || !isMoved) {
        const bool isBeside = mayStay && !at.isValid();
        end();
        Q_EMIT putBack();
        if (isBeside)
            Q_EMIT said(tr("Let go beside the rows: nothing was moved."));
        Q_EMIT rested();
        return;
    }
    const auto landed = landings();
    const auto visits = m_carry.visits();
    const auto staff = m_view->scene.rows[at.row].staff;
    end();
    m_let = landed;
    if (m_view->card(at.row, m_focus) == nullptr)
        setFocus(at.row, first.card.visit); // where it will be
    Q_EMIT dropped(visits, staff, at.from);
    Q_EMIT rested();
}

void BoardController::end()
{
    m_state = State::Idle;
    m_carry = {};
    m_untouched = false;
    m_isFromElsewhere = false;
    Q_EMIT carryMoved();
}

void BoardController::cancel()
{
    if (m_state == State::Band) {
        setSelection(m_before);
        m_state = State::Idle;
        Q_EMIT bandMoved();
    }
    if (m_carry.isHeld())
        let(false);
    m_state = State::Idle;
}

void BoardController::press(const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QScopedValueRollback underHand(m_isUnderHand, true);
    if (m_carry.isHeld() || m_state == State::Band) {
        if (button == Qt::RightButton || m_state == State::KeyCarrying)
            cancel();
        if (button != Qt::LeftButton)
            return;
    }
    if (button == Qt::RightButton) {
        const auto hit = m_view->layout.hit(m_view->scene, onBoard(at));
        if (hit.card < 0)
            return;
        const auto visit = m_view->scene.rows[hit.row].cards[hit.card].visit;
        if (!m_selection.contains(visit))
            choose(hit, {});
        setFocus(hit.row, visit);
        return;
    }
    if (button != Qt::LeftButton)
        return;
    m_pressed = at;
    m_hit = m_view->layout.hit(m_view->scene, onBoard(at));
    if (m_hit.isGroup) {
        Q_EMIT groupToggled(m_view->layout.lines()[m_hit.line].group);
        return;
    }
    if (m_hit.card < 0) {
        m_state = State::PressedGround;
        return;
    }
    m_state = State::PressedCard;
    const auto &card = m_view->scene.rows[m_hit.row].cards[m_hit.card];
    // One of several that are chosen: which of them is meant shows when the button is let go.
    if (!(modifiers & Qt::ControlModifier) && (modifiers & Qt::ShiftModifier || !m_selection.contains(card.visit)))
        choose(m_hit, modifiers);
    setFocus(m_hit.row, card.visit);
}

void BoardController::move(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    const bool isFar = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_state == State::PressedCard && isFar) {
        const auto card = m_view->scene.rows[m_hit.row].cards.value(m_hit.card);
        if (m_readOnly || !card.mayMove) {
            m_state = State::Idle;
            if (!m_readOnly)
                Q_EMIT mayNotMove(card.visit);
            return;
        }
        if (!m_selection.contains(card.visit))
            setSelection(modifiers & Qt::ControlModifier ? QSet<AnyId>(m_selection) << card.visit
                                                         : QSet<AnyId>{card.visit});
        begin(selectionInOrder(), card.visit, m_hit.row);
        m_carry.grip = m_view->axis().moment(onBoard(m_pressed).x()) - card.from;
        m_state = State::Carrying;
        Q_EMIT pickedUp(m_carry.visits());
    }
    if (m_state == State::PressedGround && isFar) {
        m_state = State::Band;
        m_before = modifiers & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selection : QSet<AnyId>();
        m_band = QRect(onBoard(m_pressed), QSize(1, 1));
    }
    if (m_state == State::Band) {
        m_band.setBottomRight(onBoard(at));
        chooseBand(modifiers);
        Q_EMIT bandMoved();
        return;
    }
    if (m_state != State::Carrying)
        return;
    m_carry.pointer = at;
    // Out at the left, where what is to be planned stands: it becomes a drag of the desktop.
    if (at.x() < 0 && at.x() < m_pressed.x()) {
        m_state = State::Dragged;
        m_carry.isOut = true;
        placeAt({});
        Q_EMIT carryMoved();
        Q_EMIT draggedOut(m_carry.visits());
        return;
    }
    m_wasSnapped = !(modifiers & Qt::AltModifier);
    placeAt(placement(at, m_wasSnapped));
    Q_EMIT carryMoved();
}

void BoardController::release(const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    if (button != Qt::LeftButton)
        return;
    switch (m_state) {
    case State::Carrying:
        move(at, modifiers);
        if (m_state == State::Carrying)
            let(true);
        return;
    case State::PressedCard: {
        m_state = State::Idle;
        const bool alone = m_selection.size() == 1 && !(modifiers & Qt::ControlModifier);
        if (!(modifiers & Qt::ShiftModifier) && !alone)
            choose(m_hit, modifiers);
        return;
    }
    case State::PressedGround:
        m_state = State::Idle;
        if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelection({});
        return;
    case State::Band:
        m_state = State::Idle;
        Q_EMIT bandMoved();
        return;
    case State::Idle:
    case State::KeyCarrying:
    case State::Dragged:
        return;
    }
}

void BoardController::doubleClick(const QPoint &at)
{
    const auto hit = m_view->layout.hit(m_view->scene, onBoard(at));
    m_state = State::Idle;
    if (hit.card >= 0)
        Q_EMIT detailsWanted(m_view->scene.rows[hit.row].cards[hit.card].visit);
}

void BoardController::choose(const RowLayout::Hit &hit, Qt::KeyboardModifiers modifiers)
{
    const auto visit = m_view->scene.rows[hit.row].cards[hit.card].visit;
    if (modifiers & Qt::ShiftModifier)
        return chooseRange(hit.row, visit);
    m_anchorRow = hit.row;
    m_anchor = visit;
    if (modifiers & Qt::ControlModifier) {
        auto all = m_selection;
        if (!all.remove(visit))
            all << visit;
        setSelection(all);
    } else {
        setSelection({visit});
    }
}

// All cards in the rows from one to the other, and in time between the two.
void BoardController::chooseRange(int row, const AnyId &visit)
{
    const auto *anchor = m_view->card(m_anchorRow, m_anchor);
    if (!anchor) {
        m_anchorRow = m_focusRow;
        m_anchor = m_focus;
        anchor = m_view->card(m_anchorRow, m_anchor);
    }
    const auto *end = m_view->card(row, visit);
    if (!anchor || !end)
        return setSelection({visit});
    const qint64 from = std::min(anchor->from, end->from);
    const qint64 until = std::max(anchor->until, end->until);
    QSet<AnyId> all;
    for (int i = std::min(row, m_anchorRow); i <= std::max(row, m_anchorRow); ++i)
        if (m_view->layout.row(i).line >= 0)
            for (const auto &card : m_view->scene.rows[i].cards)
                if (card.from >= from && card.until <= until)
                    all << card.visit;
    setSelection(all);
}

void BoardController::chooseBand(Qt::KeyboardModifiers)
{
    const auto band = m_band.normalized();
    const auto &layout = m_view->layout;
    auto all = m_before;
    for (int i = layout.firstLineFrom(band.top()); i < layout.lines().size(); ++i) {
        const auto &line = layout.lines()[i];
        if (line.y > band.bottom())
            break;
        if (line.row < 0)
            continue;
        const auto &cards = m_view->scene.rows[line.row].cards;
        for (int card = 0; card < cards.size(); ++card)
            if (layout.cardRect(m_view->scene, line.row, card).intersects(band))
                all << cards[card].visit;
    }
    setSelection(all);
}

bool BoardController::dragEnter(const QList<AnyId> &visits, const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    if (m_readOnly || visits.isEmpty())
        return false;
    if (m_state != State::Dragged) {
        cancel();
        const int row = m_view->rowOf(visits.first());
        if (row >= 0) {
            begin(visits, visits.first(), row);
        } else {
            // One after the other, when several come at once.
            qint64 after = 0;
            for (const auto &visit : visits) {
                auto card = m_look ? m_look(visit) : BoardCard{.visit = visit, .until = 1800};
                card.visit = visit;
                m_carry.held << BoardCarry::Held{.card = card, .after = after};
                after += card.until - card.from;
            }
        }
        if (!m_carry.isHeld())
            return false;
        m_state = State::Dragged;
        m_isFromElsewhere = true;
        Q_EMIT pickedUp(m_carry.visits());
    }
    m_carry.isOut = false;
    dragMove(at, modifiers);
    return true;
}

void BoardController::dragMove(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    if (m_state != State::Dragged)
        return;
    m_carry.pointer = at;
    m_wasSnapped = !(modifiers & Qt::AltModifier);
    placeAt(placement(at, m_wasSnapped));
    Q_EMIT carryMoved();
}

void BoardController::dragLeave()
{
    if (m_state != State::Dragged)
        return;
    if (m_isFromElsewhere)
        return let(false);
    m_carry.isOut = true;
    placeAt({});
    Q_EMIT carryMoved();
}

bool BoardController::drop(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    if (m_state != State::Dragged)
        return false;
    dragMove(at, modifiers);
    const bool isTaken = m_carry.at.isValid();
    let(true);
    return isTaken;
}

void BoardController::dragEnded(bool isTaken)
{
    if (m_state != State::Dragged)
        return; // it came back and was dropped here
    if (!isTaken)
        return let(false);
    end();
    Q_EMIT rested();
}
