// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardcontroller.h"
#include "ui/planning/boardink.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointer>

class EmptyState;
class QMimeData;

// The painted board of a planning window: technicians as rows, time as columns, each visit a card. It shows a scene and
// tells what is done to it; the owner knows the rules, answers what a place would do, and gives the next scene.
class PlanBoard : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PlanBoard(QWidget *parent = nullptr);
    ~PlanBoard() override;

    static QString mimeType(); // ids of visits, one a line
    static QMimeData *mimeOf(const QList<AnyId> &visits);
    static QList<AnyId> visitsOf(const QMimeData *data);

    // While something is held it stays as it was under the hand, and rows keep their height.
    void setScene(const BoardScene &scene);
    const BoardScene &scene() const { return m_view.scene; }
    void setNow(qint64 now);
    void setHours(const TimeAxis::Hours &usual);
    void setZoom(double pixelsPerMinute); // 0: all days in the width there is
    double zoom() const { return m_zoom; }
    double scaleOfZoom() const; // drawn pixels per minute, whatever the zoom is
    void zoomBy(int steps, int keptX = -1);
    void setSnap(int minutes);
    void setReadOnly(bool readOnly);
    void setFolded(const QSet<QString> &groups);
    const QSet<QString> &folded() const { return m_folded; }
    void setNamesTitle(const QString &title); // above the names

    // What the owner answers.
    void setEffect(const BoardController::Effect &effect);
    void setLook(const BoardController::Look &look); // of a visit that comes from elsewhere
    void setVerdicts(const QList<BoardVerdict> &rows);

    // Nobody works: a sentence and what can be done about it. Still being read: so many of so many rows.
    void setEmptyWords(const QString &sentence, const QString &action);
    void setLoading(int read, int of); // of = 0: all is there
    bool isEmptyShown() const;
    QString loadingWords() const;

    void pickUp(const QList<AnyId> &visits, int durationSeconds, const BoardCard &look);
    void cancel();
    bool isHolding() const { return m_controller->isHolding(); }
    QList<BoardLanding> landings() const { return m_controller->landings(); }
    QList<AnyId> selection() const;
    void setSelection(const QList<AnyId> &visits);
    const AnyId &current() const { return m_controller->focus(); }
    int currentRow() const { return m_controller->focusRow(); }
    bool showVisit(const AnyId &visit); // the cursor on it, and it in view; false: on no row
    void goTo(qint64 moment);           // in the middle
    void goToNow();

    BoardPlacement placement(const QPoint &at) const { return m_controller->placement(at); }
    const TimeAxis &axis() const { return m_view.axis(); }
    int axisLeft() const; // where the axis begins, in this widget: a strip below stands under the same hours
    // Where something stands in the viewport.
    QRect rectOf(int row, const AnyId &visit) const;
    QRect rowRect(int row) const;
    QPoint pointOf(int row, qint64 moment) const; // in the middle of the row's cards
    const BoardView &view() const { return m_view; }
    BoardController *controller() const { return m_controller; }
    const QString &lastSaid() const { return m_said; }
    // For tests: what carries a drag out, instead of the desktop.
    void setDragOut(const std::function<Qt::DropAction(QMimeData *)> &dragOut) { m_dragOut = dragOut; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pickedUp(const QList<AnyId> &visits);
    void dropped(const QList<AnyId> &visits, const AnyId &staff, qint64 from); // the others: landings()
    void putBack();
    void mayNotMove(const AnyId &visit);
    void said(const QString &sentence);
    void currentChanged(const AnyId &visit);
    void selectionChanged(const QList<AnyId> &visits);
    void hovered(const AnyId &visit); // null: nothing
    void detailsWanted(const AnyId &visit);
    void bestPlaceWanted(const QList<AnyId> &visits);
    void unplanWanted(const QList<AnyId> &visits);
    void pinWanted(const QList<AnyId> &visits);
    void menuWanted(const AnyId &visit, const QPoint &global); // null: of the board
    void emptyActed();
    void axisChanged(); // scale, days or how far it is scrolled
    void foldedChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    class Strip;

    void connectController();
    void take(const BoardScene &scene);
    BoardScene keptUnderHand(const BoardScene &scene) const;
    bool hasSameRows(const BoardScene &scene) const;
    void relayout(bool hasNewAxis);
    void applyZoom();
    void fitStrips();
    void fitScrollBars();
    void repaintOverlay();
    void repaintAll();
    BoardOverlay overlay() const;
    void see(const QRect &place);
    void scrollAtEdge();
    void carryOut(const QList<AnyId> &visits);
    void tellFocus();
    void hover(const QPoint &at);
    QString toolTipAt(const QPoint &at) const;

    BoardView m_view{};
    BoardController *m_controller;
    BoardInk m_ink;
    Strip *m_hours;
    Strip *m_names;
    Strip *m_corner;
    EmptyState *m_empty;
    TimeAxis::Hours m_usual{};
    double m_zoom = 0;
    QSet<QString> m_folded{};
    QHash<AnyId, int> m_fixedLanes{};
    bool m_hasWaiting = false;
    BoardScene m_waiting{}; // came while something was held
    QRegion m_painted{};    // of the overlay
    int m_paintedRow = -1;
    QString m_namesTitle{};
    QString m_said{};
    QString m_emptySentence{};
    QString m_emptyAction{};
    int m_read = 0;
    int m_of = 0;
    bool m_saysLoading = false;
    bool m_menuOff = false; // the right button has just put something back
    QBasicTimer m_edgeTimer{};
    QBasicTimer m_loadTimer{};
    QPoint m_pointer{};
    Qt::KeyboardModifiers m_pointerModifiers{};
    AnyId m_hovered{};
    std::function<Qt::DropAction(QMimeData *)> m_dragOut{};
};
