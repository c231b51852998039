// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/agenda/boardpainter.h"

#include <QListView>

class BoardModel;

// The painted board: days (or colleagues) as columns, hours as rows. Arrows go from thing to thing and from half hour
// to half hour, Enter opens or plans. What is planned is moved by hand, or by M and the arrows; Enter puts it there,
// Esc leaves it. It writes nothing itself.
class WeekBoard : public QListView
{
    Q_OBJECT
public:
    explicit WeekBoard(QWidget *parent = nullptr);

    void setBoard(const Board &board); // the cursor stays on what it stood on
    void setNow(QTime now);
    BoardModel *boardModel() const { return m_model; }
    const BoardItem *currentItem() const;
    int currentColumn() const;
    void goTo(int column, int minute); // the empty place, or what stands there
    bool select(const AnyId &source);
    void showHours(); // the day from eight on

    // Something from elsewhere to be put on the board, by arrows and Enter.
    void beginPlacing(const QString &title, int minutes);
    // The same under the mouse of another widget; placed when it is let go over the board.
    void dragOver(const QPoint &global, const QString &title, int minutes);
    bool dropAt(const QPoint &global);
    void cancelMove();
    bool isMoving() const { return m_ghost.isShown(); }

    // For tests: where something stands in the viewport.
    QRect rectOf(int column, int from, int minutes) const;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const BoardItem &item);
    void rangeWanted(int column, int from, int minutes); // an empty place to plan something in
    void moveWanted(const BoardItem &item, int column, int from);
    void placed(int column, int from);
    void placingLeft();
    void weeksWanted(int by);
    void todayWanted();
    void cancelWanted(const BoardItem &item);
    void told(const QString &sentence); // what is being moved, where it would stand; empty when that is over
    void currentMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void doItemsLayout() override;
    void startDrag(Qt::DropActions) override {}
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override { return currentIndex(); }
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return viewport()->rect(); }

private:
    struct Stop
    {
        int item = -1; // -1: an empty half hour
        int minute = -1;
    };
    enum class Hand { None, Pressed, Moving, Drawing };

    void relayout();
    QList<Stop> stops(int column) const;
    void step(int down, int across);
    void goTo(int column, const Stop &stop);
    void beginMove();
    void shift(int minutes, int columns);
    bool mayStandIn(int column) const;
    void commit();
    void tellMove();
    void sayPlace();
    int minuteAt(const QPoint &at) const;

    BoardModel *m_model;
    WeekLayout m_layout{};
    QTime m_now{};
    BoardGhost m_ghost{};
    bool m_placing = false; // the ghost comes from elsewhere
    Hand m_hand = Hand::None;
    QPoint m_pressed{};
    int m_grip = 0; // minutes between the start of what is moved and the mouse
    int m_pressColumn = -1;
    int m_pressMinute = 0;
};
