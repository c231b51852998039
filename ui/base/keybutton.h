// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

// A button that shows its key at its end: "Contact noteren  Ctrl+Shift+C". The key itself belongs to the page.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};
