// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

// A row that can have the focus and be asked: Enter, Space, F1 or a click.
class FocusRow : public QFrame
{
    Q_OBJECT

public:
    explicit FocusRow(QWidget *parent = nullptr);

    void setAsked(bool asked); // off: only shown
    bool isAsked() const { return m_asked; }

Q_SIGNALS:
    void asked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_asked = false;
};
