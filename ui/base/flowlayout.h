// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

// Widgets in reading order, on as many lines as the width asks for; each as wide as it wants, never wider than the
// line. Once it has a width, the height of its lines is the least it takes, so that no line is cut in a low window.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void setTrailing(); // each line stands at the end of the room: buttons at a foot
    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    int count() const override { return int(m_items.size()); }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const; // gives the height

    int m_lines = 0; // the height of all lines at the width it has
    int m_across;
    int m_down;
    bool m_trailing = false;
    QList<QLayoutItem *> m_items{};
};
