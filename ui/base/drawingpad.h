// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/ink.h"

#include <QWidget>

// A sheet of paper that is drawn on with a mouse, a pen or a finger: always white, as it will be printed. Ctrl+Z takes
// the last stroke back. The sheet keeps its shape in whatever size it is given.
class DrawingPad : public QWidget
{
    Q_OBJECT
public:
    explicit DrawingPad(InkSheet sheet, QWidget *parent = nullptr);

    const Ink &ink() const { return m_ink; }
    void setInk(const Ink &ink); // nothing before it can be taken back
    void setPhoto(const PictureBytes &photo);
    void takeBack(); // the last stroke, or the last clearing
    void clear();
    bool canTakeBack() const { return !m_before.isEmpty(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void drawn(); // anything on it is another

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;

private:
    QRectF sheetRect() const; // on the screen, within the frame
    void begin(QPointF at, double pressure);
    void go(QPointF at, double pressure);
    void end();
    void put(const Ink &ink);
    void fit();
    void tell();

    Ink m_ink{};
    QImage m_photo{};      // of m_ink, as it is painted
    QList<Ink> m_before{}; // what can be taken back to, the newest last
    InkStroke m_stroke{};  // under the hand now
    bool m_isDrawing = false;
};
