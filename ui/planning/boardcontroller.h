// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardcarry.h"

#include <QObject>

#include <functional>

class QKeyEvent;

// What hands do on the board, as states: it paints nothing and writes nothing, so that a test can drive it. Mouse, keys
// and drags from elsewhere end in the same few signals.
class BoardController : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, PressedCard, PressedGround, Band, Carrying, KeyCarrying, Dragged };
    using Effect = std::function<BoardEffect(const QList<AnyId> &, const AnyId &, qint64)>;
    using Look = std::function<BoardCard(const AnyId &)>;

    explicit BoardController(const BoardView *view, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isHolding() const { return m_carry.isHeld(); }
    const BoardCarry &carry() const { return m_carry; }
    QList<BoardGhostPlace> ghosts() const;
    QList<BoardLanding> landings() const; // of what is held; while `dropped` is told, of what was let go
    QRect band() const { return m_state == State::Band ? m_band.normalized() : QRect(); }

    void setEffect(const Effect &effect) { m_effect = effect; }
    void setLook(const Look &look) { m_look = look; }
    void setSnap(int minutes) { m_snap = minutes; }
    int snap() const { return m_snap; }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    bool isUnderHand() const { return m_isUnderHand; } // what is pressed must not move away from the pointer
    void setVerdicts(const QList<BoardVerdict> &rows);

    int focusRow() const { return m_focusRow; }
    const AnyId &focus() const { return m_focus; }
    const BoardCard *focusCard() const { return m_view->card(m_focusRow, m_focus); }
    void setFocus(int row, const AnyId &visit);
    const QSet<AnyId> &selection() const { return m_selection; }
    QList<AnyId> selectionInOrder() const; // by row, then by time
    void setSelection(const QSet<AnyId> &visits);
    void sceneChanged(const BoardScene &before); // focus and selection stay on what is still there

    // The one function of a point in what is seen: for the ghost, the chip and the drop.
    BoardPlacement placement(const QPoint &at, bool snapped = true) const;

    void press(const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void move(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void release(const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void doubleClick(const QPoint &at);
    bool key(QKeyEvent *event); // whether it was for the board
    void ensureFocus();         // some card, when there is one

    // A drag of the desktop, from another widget or from here.
    bool dragEnter(const QList<AnyId> &visits, const QPoint &at, Qt::KeyboardModifiers modifiers);
    void dragMove(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void dragLeave();
    bool drop(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void dragEnded(bool isTaken); // one that began here

    // By keys, something that is not on the board.
    void pickUp(const QList<AnyId> &visits, int seconds, const BoardCard &look);
    void cancel();

Q_SIGNALS:
    void pickedUp(const QList<AnyId> &visits);
    void dropped(const QList<AnyId> &visits, const AnyId &staff, qint64 from);
    void putBack();
    void carryMoved();
    void rested(); // nothing is held any more: what was kept back may be shown
    void draggedOut(const QList<AnyId> &visits);
    void mayNotMove(const AnyId &visit);
    void said(const QString &sentence);
    void focusMoved();
    void selectionMoved();
    void bandMoved();
    void seeWanted(const QRect &place); // over the whole board
    void zoomWanted(int by);            // 0: all that fits
    void nowWanted();
    void detailsWanted(const AnyId &visit);
    void bestPlaceWanted(const QList<AnyId> &visits);
    void unplanWanted(const QList<AnyId> &visits);
    void pinWanted(const QList<AnyId> &visits);
    void menuWanted(const AnyId &visit, const QPoint &at); // in what is seen
    void groupToggled(const QString &group);

private:
    void begin(const QList<AnyId> &visits, const AnyId &first, int row);
    bool pickUpFocus();
    void placeAt(const BoardPlacement &at);
    BoardPlacement fitting(const BoardPlacement &at) const; // so that all that is held has a row
    void let(bool mayStay);
    void end();
    bool carryKey(QKeyEvent *event);
    bool idleKey(QKeyEvent *event);
    void carryToRow(int by, bool onlyFitting);
    void startByKeys();
    void stepCard(int by, bool extends);
    void stepRow(int by);
    void stepTo(int row, qint64 middle);
    void choose(const RowLayout::Hit &hit, Qt::KeyboardModifiers modifiers);
    void chooseRange(int row, const AnyId &visit);
    void chooseBand(Qt::KeyboardModifiers modifiers);
    QList<AnyId> chosen() const; // the selection when the focus is in it, else the card under the focus
    QPoint onBoard(const QPoint &at) const { return at + m_view->offset; }
    void sayPlace();

    const BoardView *m_view;
    State m_state = State::Idle;
    BoardCarry m_carry{};
    QList<BoardLanding> m_let{};
    Effect m_effect{};
    Look m_look{};
    int m_snap = 5;
    bool m_readOnly = false;
    bool m_isUnderHand = false;
    bool m_wasSnapped = true;
    bool m_isFromElsewhere = false; // a drag that did not begin here
    bool m_untouched = false;       // by keys, and nobody has moved it yet
    int m_focusRow = -1;
    AnyId m_focus{};
    int m_anchorRow = -1; // where a range begins
    AnyId m_anchor{};
    QSet<AnyId> m_selection{};
    QSet<AnyId> m_before{}; // chosen when a band began
    QPoint m_pressed{};
    RowLayout::Hit m_hit{};
    QRect m_band{}; // over the whole board
};
