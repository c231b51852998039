// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// The keys of the board: from card to card, and with something held from place to place.
#include "ui/planning/boardcontroller.h"

#include <QKeyEvent>

#include <algorithm>
#include <limits>

void BoardController::ensureFocus()
{
    if (focusCard())
        return;
    for (int row = 0; row < m_view->scene.rows.size(); ++row)
        if (m_view->layout.row(row).line >= 0 && !m_view->scene.rows[row].cards.isEmpty())
            return setFocus(row, m_view->scene.rows[row].cards.first().visit);
}

bool BoardController::key(QKeyEvent *event)
{
    if (m_state == State::Carrying || m_state == State::Dragged || m_state == State::Band) {
        // The mouse holds it: only Esc says anything.
        if (event->key() == Qt::Key_Escape)
            cancel();
        return true;
    }
    return m_state == State::KeyCarrying ? carryKey(event) : idleKey(event);
}

bool BoardController::idleKey(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!plain && !shift)
            return false;
        stepCard(event->key() == Qt::Key_Left ? -1 : 1, shift);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!plain && !shift)
            return false;
        stepRow(event->key() == Qt::Key_Up ? -1 : 1);
        if (shift)
            chooseRange(m_focusRow, m_focus);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!plain && !control)
            return false;
        ensureFocus();
        if (m_focusRow >= 0) {
            // With Ctrl the first or last card of all.
            const int by = event->key() == Qt::Key_Home ? 1 : -1;
            int row = control ? m_view->layout.rowBeside(by > 0 ? -1 : int(m_view->scene.rows.size()), by) : m_focusRow;
            while (row >= 0 && m_view->scene.rows[row].cards.isEmpty())
                row = m_view->layout.rowBeside(row, by);
            if (row >= 0) {
                const auto &cards = m_view->scene.rows[row].cards;
                setFocus(row, (by > 0 ? cards.first() : cards.last()).visit);
            }
        }
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        if (!plain)
            return false;
        const int page = std::max(1, m_view->size.height() / std::max(1, m_view->layout.measures().row(1)) - 1);
        for (int i = 0; i < page; ++i)
            stepRow(event->key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    case Qt::Key_G:
        if (!control)
            return false;
        Q_EMIT nowWanted();
        return true;
    case Qt::Key_A: {
        if (!control)
            return false;
        QSet<AnyId> all;
        for (const auto &row : m_view->scene.rows)
            for (const auto &card : row.cards)
                all << card.visit;
        setSelection(all);
        return true;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomWanted(1);
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(-1);
        return true;
    case Qt::Key_0:
        if (!control)
            return false;
        Q_EMIT zoomWanted(0);
        return true;
    case Qt::Key_F2:
        if (m_focus.isNull())
            return false;
        Q_EMIT detailsWanted(m_focus);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focus.isNull() || (!plain && !control))
            return false;
        if (control) {
            if (!m_readOnly)
                Q_EMIT bestPlaceWanted(chosen());
        } else {
            Q_EMIT detailsWanted(m_focus);
        }
        return true;
    case Qt::Key_Space:
        if (control && !m_focus.isNull()) {
            auto all = m_selection;
            if (!all.remove(m_focus))
                all << m_focus;
            m_anchorRow = m_focusRow;
            m_anchor = m_focus;
            setSelection(all);
            return true;
        }
        return plain && pickUpFocus();
    case Qt::Key_Delete:
        if (!plain || m_readOnly || m_focus.isNull())
            return false;
        Q_EMIT unplanWanted(chosen());
        return true;
    case Qt::Key_L:
        if (!plain || m_readOnly || m_focus.isNull())
            return false;
        Q_EMIT pinWanted(chosen());
        return true;
    case Qt::Key_Escape:
        if (m_selection.isEmpty())
            return false;
        setSelection({});
        return true;
    default:
        return false;
    }
}

void BoardController::stepCard(int by, bool extends)
{
    if (!focusCard())
        return ensureFocus();
    const auto &cards = m_view->scene.rows[m_focusRow].cards;
    const int to = m_view->cardIndex(m_focusRow, m_focus) + by;
    if (to < 0 || to >= cards.size())
        return;
    if (extends && !m_view->card(m_anchorRow, m_anchor)) {
        m_anchorRow = m_focusRow;
        m_anchor = m_focus;
    }
    setFocus(m_focusRow, cards[to].visit);
    if (extends)
        chooseRange(m_focusRow, m_focus);
}

void BoardController::stepRow(int by)
{
    const auto *card = focusCard();
    if (!card)
        return ensureFocus();
    const qint64 middle = (card->from + card->until) / 2;
    int row = m_view->layout.rowBeside(m_focusRow, by);
    while (row >= 0 && m_view->scene.rows[row].cards.isEmpty())
        row = m_view->layout.rowBeside(row, by);
    if (row >= 0)
        stepTo(row, middle);
}

void BoardController::stepTo(int row, qint64 middle)
{
    const auto &cards = m_view->scene.rows[row].cards;
    const auto away = [middle](const BoardCard &one) { return std::abs((one.from + one.until) / 2 - middle); };
    const auto nearest = std::min_element(cards.begin(), cards.end(),
                                          [&](const BoardCard &a, const BoardCard &b) { return away(a) < away(b); });
    if (nearest != cards.end())
        setFocus(row, nearest->visit);
}

bool BoardController::pickUpFocus()
{
    const auto *card = focusCard();
    if (!card || m_readOnly)
        return card != nullptr;
    if (!card->mayMove) {
        Q_EMIT mayNotMove(card->visit);
        return true;
    }
    const BoardPlacement stands{m_focusRow, card->from};
    begin(chosen(), m_focus, m_focusRow);
    m_carry.byKeys = true;
    m_state = State::KeyCarrying;
    m_wasSnapped = true;
    Q_EMIT pickedUp(m_carry.visits());
    if (m_state != State::KeyCarrying)
        return true; // the owner would not have it
    Q_EMIT said(tr("Picked up with the keyboard: arrows choose, Enter puts it there, Esc leaves it."));
    placeAt(fitting(stands));
    Q_EMIT seeWanted(m_view->layout.cardRect(m_carry.at.row, m_carry.held.first().card, 0));
    Q_EMIT carryMoved();
    return true;
}

void BoardController::pickUp(const QList<AnyId> &visits, int seconds, const BoardCard &look)
{
    if (visits.isEmpty() || m_readOnly)
        return;
    cancel();
    m_let.clear();
    for (qsizetype i = 0; i < visits.size(); ++i) {
        auto card = look;
        card.visit = visits[i];
        card.from = 0;
        card.until = seconds;
        m_carry.held << BoardCarry::Held{.card = card, .after = i * seconds};
    }
    m_carry.byKeys = true;
    m_state = State::KeyCarrying;
    m_wasSnapped = true;
    m_untouched = true;
    Q_EMIT pickedUp(visits);
    if (m_state != State::KeyCarrying)
        return;
    Q_EMIT said(tr("Picked up with the keyboard: arrows choose, Enter puts it there, Esc leaves it."));
    if (!m_carry.at.isValid())
        startByKeys();
}

// The best place of the first row that fits; of one that fits at a cost, when none does; else the first row, now.
void BoardController::startByKeys()
{
    const auto &axis = m_view->axis();
    const auto &rows = m_view->scene.rows;
    int best = -1;
    for (const auto wanted : {BoardVerdict::Fit::Fits, BoardVerdict::Fit::WithCost})
        for (int i = 0; i < rows.size() && best < 0; ++i)
            if (m_view->layout.row(i).line >= 0 && i < m_carry.verdicts.size() && m_carry.verdicts[i].fit == wanted)
                best = i;
    const int row = best >= 0 ? best : m_view->layout.rowBeside(-1, 1);
    if (row < 0 || axis.isEmpty())
        return;
    qint64 from = row < m_carry.verdicts.size() ? m_carry.verdicts[row].bestFrom : 0;
    if (from == 0)
        from = TimeAxis::snap(m_view->scene.now && axis.isShown(m_view->scene.now) ? m_view->scene.now
                                                                                   : axis.days().first().from,
                              m_snap);
    placeAt(fitting({row, from}));
    auto card = m_carry.held.first().card;
    card.until = from + card.until - card.from;
    card.from = from;
    Q_EMIT seeWanted(m_view->layout.cardRect(m_carry.at.row, card, 0));
    Q_EMIT carryMoved();
}

void BoardController::carryToRow(int by, bool onlyFitting)
{
    int row = m_view->layout.rowBeside(m_carry.at.row, by);
    while (onlyFitting && row >= 0) {
        const auto fit = row < m_carry.verdicts.size() ? m_carry.verdicts[row].fit : BoardVerdict::Fit::Unknown;
        if (fit == BoardVerdict::Fit::Fits || fit == BoardVerdict::Fit::WithCost)
            break;
        row = m_view->layout.rowBeside(row, by);
    }
    if (row < 0)
        return sayPlace();
    auto at = m_carry.at;
    at.row = row;
    if (onlyFitting && m_carry.verdicts[row].bestFrom)
        at.from = m_carry.verdicts[row].bestFrom;
    placeAt(fitting(at));
}

bool BoardController::carryKey(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const int key = event->key();
    m_untouched = false;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return false;
    switch (key) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            Q_EMIT bestPlaceWanted(m_carry.visits());
        else if (plain)
            let(true);
        return true;
    case Qt::Key_Delete: {
        const auto visits = m_carry.visits();
        const bool wasPlanned = m_carry.held.first().row >= 0;
        cancel();
        if (wasPlanned)
            Q_EMIT unplanWanted(visits);
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain || shift) {
            auto at = m_carry.at;
            at.from = m_view->axis().step(at.from, shift ? 5 : m_snap, key == Qt::Key_Left ? -1 : 1);
            m_wasSnapped = true;
            placeAt(at);
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (plain || control)
            carryToRow(key == Qt::Key_Up ? -1 : 1, control);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(key == Qt::Key_Plus ? 1 : -1);
        break;
    default:
        return true; // nothing else happens while something is held
    }
    if (!m_carry.at.isValid())
        return true;
    const auto places = ghosts();
    if (!places.isEmpty())
        Q_EMIT seeWanted(m_view->layout.cardRect(places.first().row, places.first().card, 0));
    Q_EMIT carryMoved();
    return true;
}
