// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/schedule.h"
#include "ui/base/tag.h"

#include <QListView>

#include <array>

class QPainter;
class QStringListModel;

// A block of the week, by the clock: minutes since Monday 0 o'clock. Its end may lie in the next week.
struct GridSpan
{
    int from = 0;
    int minutes = 0;

    bool isShown() const { return minutes > 0; }
    bool operator==(const GridSpan &) const = default;
};
GridSpan gridSpan(const ScheduleRule &rule);
ScheduleRule gridRule(const GridSpan &span, const QString &kind);

QString weekdayText(int weekday, bool whole = false); // "ma", "maandag"
QString gridClock(int minute);                        // "08:15", of the day
QString gridTimes(const GridSpan &span);              // "22:00–06:00"
QString spanText(const GridSpan &span);               // "ma 08:00–12:00 (4 u)"

// A kind of block: what it is called, and its colour, which never stands without the word.
struct GridKind
{
    QString code{};
    QString name{};
    Tone tone = Tone::Neutral;
};

// The week of a schedule, Monday to Sunday with the hours below each other. Blocks are drawn, moved and made longer or
// shorter with the mouse, or with the arrows: Space begins and ends one, Ctrl moves, Shift resizes.
class WeekGrid : public QListView
{
    Q_OBJECT
public:
    explicit WeekGrid(QWidget *parent = nullptr);

    void setKinds(const QList<GridKind> &kinds);
    void setKind(const QString &code); // to draw with
    QString kind() const { return m_kind; }
    void setRules(const QList<ScheduleRule> &rules);
    const QList<ScheduleRule> &rules() const { return m_rules; }
    void setCurfews(const QList<ScheduleRule> &curfews);
    void setFixed(bool fixed); // to look at only
    int current() const { return m_current; }
    void select(int rule);
    bool isDrawing() const { return m_ghost.isShown(); }
    void cancel();
    QPoint pointAt(int weekday, QTime time) const; // in the viewport

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();                      // by hand: rules() is something else now
    void told(const QString &sentence); // what is drawn, where the cursor is
    void kindChosen(const QString &code);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override {}
    void wheelEvent(QWheelEvent *event) override { QAbstractScrollArea::wheelEvent(event); }
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void updateGeometries() override { measure(); }
    void doItemsLayout() override { measure(); }
    void startDrag(Qt::DropActions) override {}
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override { return currentIndex(); }
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return viewport()->rect(); }

private:
    enum class Hand { None, Pressed, Drawing, Moving, Begin, End };

    void measure();
    int y(int minute) const;
    QRect range(int day, int from, int to) const;
    QList<QRect> pieces(const GridSpan &span) const;
    QList<QRect> piecesOf(int rule) const;
    bool isCurfew(int weekMinute) const;
    int ruleAt(int weekMinute) const;
    int ruleAt(const QPoint &at) const;
    Hand handAt(const QPoint &at, int rule) const;
    int minuteAt(const QPoint &at) const; // of the week, not snapped
    const GridKind &kindOf(const QString &code) const;
    QString spokenOf(const ScheduleRule &rule) const;

    bool mayDraw();
    void step(int minutes);
    void stepDay(int days);
    void begin();
    void stretch(int minutes);
    void drawTo(int weekMinute, int snap);
    void shape(const GridSpan &span);
    void finish();
    void replace(int rule, const GridSpan &span);
    void remove();
    bool chooseKind(const QString &typed);
    void become(const QString &kind);
    void refresh();
    void tell();
    void showRange(const GridSpan &span);

    void paintGround(QPainter &painter);
    void paintCurfews(QPainter &painter);
    void paintBlock(QPainter &painter, int rule);
    void paintCursor(QPainter &painter);
    void paintHead(QPainter &painter);

    QStringListModel *m_model; // what a screen reader reads: each block, then the place of the cursor
    QList<GridKind> m_kinds{};
    QString m_kind{};
    QList<ScheduleRule> m_rules{};
    QList<ScheduleRule> m_curfews{};
    bool m_fixed = false;
    int m_current = -1;
    int m_cursor = 8 * 60; // minutes of the week
    GridSpan m_ghost{};
    int m_ghostRule = -1; // what it was; -1: new
    Hand m_hand = Hand::None;
    QPoint m_pressed{};
    int m_grip = 0;
    int m_anchor = 0;
    std::array<int, 8> m_lefts{};
    int m_head = 0;
    int m_hour = 24;
};
