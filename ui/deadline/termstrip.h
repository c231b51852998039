// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/termstrip.h"
#include "ui/base/tag.h"

#include <QWidget>

// "day 26 of 31, 5 days left"; of one that is over: "31 days, 2 days overdue".
QString termStripText(const TermStrip &strip);
QString termDayText(const TermStrip &strip); // "day 26 of 31"
void paintTermStrip(QPainter *painter, const QRect &cell, const TermStrip &strip, Tone tone);

// A term day by day: gone filled, today framed, weekends and holidays half as high. Longer than 62 days: a bar with
// a mark at each turn of the year.
class TermStripWidget : public QWidget
{
    Q_OBJECT
public:
    explicit TermStripWidget(QWidget *parent = nullptr);

    void setStrip(const TermStrip &strip, int nearDays = 7);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void name();

    TermStrip m_strip{};
    int m_nearDays = 7;
};
