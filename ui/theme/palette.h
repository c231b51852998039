// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QPalette>

// What a colour is for. Line only frames what carries nothing; fields, buttons and bars are framed in Muted (3:1).
enum class Colour {
    Window,
    Surface,
    Text,
    Muted,
    Line,
    Accent,
    AccentSoft,
    Over,
    OverSoft,
    Soon,
    SoonSoft,
    Ok,
    OkSoft,
    Sel
};

struct Colours
{
    QColor window{};
    QColor surface{};
    QColor text{};
    QColor muted{};
    QColor line{};
    QColor accent{};
    QColor accentSoft{};
    QColor over{};
    QColor overSoft{};
    QColor soon{};
    QColor soonSoft{};
    QColor ok{};
    QColor okSoft{};
    QColor sel{};

    const QColor &of(Colour role) const;
};

const Colours &lightColours();
const Colours &darkColours();

// Those in use now; painting asks for them each time, so a change of theme needs no more than a repaint.
const Colours &colours();
inline const QColor &colour(Colour role)
{
    return colours().of(role);
}
void useColours(const Colours &used);

QPalette toPalette(const Colours &colours);
double contrast(const QColor &one, const QColor &other); // WCAG 2.1, 1 to 21
