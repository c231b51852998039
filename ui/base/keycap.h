// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QLabel>

class QPainter;

// For delegates and painted widgets: a little key with its name, at the start of the cell.
QSize keyCapSize(const QString &keys);
void paintKeyCap(QPainter *painter, const QRect &cell, const QString &keys, Qt::Alignment alignment = Qt::AlignLeft);

// "Ctrl+K" as a little key beside what it does.
class KeyCap : public QLabel
{
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence &keys, QWidget *parent = nullptr);
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
