// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/rowlayout.h"
#include "ui/theme/icons.h"

#include <QFont>
#include <QFontMetrics>

class QPainter;

// Letters and measures of one drawing of the board: those of the window, or those of a sheet of paper.
struct BoardInk
{
    double scale = 1; // of 14 pixels of body text
    double pixelRatio = 1;
    bool isPaper = false;
    QFont small{};
    QFont smallBold{};
    QFont body{};
    QFont bold{};
    QFontMetrics smallMetrics{QFont()};
    QFontMetrics smallBoldMetrics{QFont()};
    QFontMetrics boldMetrics{QFont()};

    static BoardInk ofWindow(double pixelRatio);
    static BoardInk ofPaper(double scale); // in pixels of 1/96 inch

    int px(double drawn) const { return qRound(drawn * scale); }
    RowMeasures rows() const;
    int namesWidth() const { return px(152); }
    int hoursHeight(int days) const { return px(days > 1 ? 46 : 32); }

    void icon(QPainter *painter, const QRect &in, Icon name, const QColor &colour) const;
    // One line, cut at its end when it is too long; answers how wide it is.
    int line(QPainter *painter, const QRect &in, const QString &text, bool isBold, const QColor &colour,
             Qt::Alignment alignment = Qt::AlignLeft) const;
    void hatch(QPainter *painter, const QRect &rect) const; // nobody is there
    void frame(QPainter *painter, const QRectF &rect, const QColor &line, const QColor &fill, double width = 1,
               bool dashed = false) const;
};

// A colour between two of the theme.
QColor between(Colour one, Colour other, double share);
QColor shiftGround();
QColor offShiftGround();
