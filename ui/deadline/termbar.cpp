// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/termbar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

void paintTermBar(QPainter *painter, const QRect &cell, int gone, int length, Tone tone)
{
    QRect bar(0, 0, cell.width(), px(6));
    bar.moveCenter(cell.center());
    const auto ink = colour(toneColour(tone));
    painter->fillRect(bar, ink);
    const auto inside = bar.adjusted(1, 1, -1, -1);
    painter->fillRect(inside, colours().surface);
    const double share = length <= 0 ? 1 : std::clamp(double(gone) / length, 0.0, 1.0);
    painter->fillRect(QRect(inside.left(), inside.top(), qRound(inside.width() * share), inside.height()), ink);
}
