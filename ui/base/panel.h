// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QFrame>

#include <optional>

class PlainLabel;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

// A framed surface with a head: title, at the right what it counts, below rows parted by lines. It scrolls by itself.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSecondary(const QString &text);
    void setHeadIcon(Icon icon, Colour role);
    void addToHead(QWidget *widget); // at the right, after the secondary text
    void addRow(QWidget *row);       // parted from the row above by a line
    void addMark(QWidget *mark);     // stands between two rows in the place of that line
    void clearRows();
    int contentHeight() const;         // head and all rows
    bool isEmpty() const;              // no rows
    void setContent(QWidget *content); // instead of rows: a view that scrolls by itself

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_secondary;
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    QVBoxLayout *m_layout;
    QScrollArea *m_area;
    QWidget *m_rows;
    QVBoxLayout *m_rowsLayout;
    std::optional<std::pair<Icon, Colour>> m_headIcon{};
};
