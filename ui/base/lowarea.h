// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

class QStackedWidget;

// Pages in a window that may be lower than the page in front: then that page keeps the height it needs and scrolls as
// one, and nothing in it is squeezed. Where it fits, nothing scrolls.
class LowArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit LowArea(QStackedWidget *pages, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitAnew();

    QStackedWidget *m_pages;
};

// Scrolls every area above `widget` so far that it is seen.
void showInAreas(QWidget *widget, int margin);
