// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class DrawingPad;

// The pad over the whole window: a plan gets room, and who signs sees nothing of others. It is the same pad, with what
// was drawn; Esc or Ctrl+Enter gives it back.
class DrawingSheet : public QFrame
{
    Q_OBJECT
public:
    DrawingSheet(const QString &title, DrawingPad *pad, QWidget *window);

    void close();

Q_SIGNALS:
    void closed(); // the pad is to be taken back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // round in the sheet
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    DrawingPad *m_pad;
    QWidget *m_head;
    QWidget *m_foot;
    bool m_isClosed = false;
};
