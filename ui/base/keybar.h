// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabBar>

// The parts of a page at its foot, each with its key: Alt+1 to Alt+9, from anywhere in the page. Left and Right move.
class KeyBar : public QTabBar
{
    Q_OBJECT
public:
    explicit KeyBar(const QString &name, QWidget *parent = nullptr);

    int addPart(const QString &text, int count = -1); // a negative count is not shown
    void setPart(int index, const QString &text, int count = -1);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    QString keys(int index) const;
};
