// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/termstrip.h"
#include "ui/base/tag.h"

#include <QWidget>

// A few days side by side: which is today, which was computed, which is the date.
class DayCells : public QWidget
{
    Q_OBJECT
public:
    DayCells(const QList<DayCell> &days, QDate today, Tone tone, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word(const DayCell &day) const;

    QList<DayCell> m_days;
    QDate m_today;
    Tone m_tone;
};
