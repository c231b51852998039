// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

// A sign beside words that say the same; nothing for a screen reader.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(Icon icon, Colour role = Colour::Muted, int drawn = 16, QWidget *parent = nullptr);

    void setIcon(Icon icon, Colour role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Colour m_role;
    int m_drawn;
};
