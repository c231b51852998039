// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/palette.h"

#include <algorithm>
#include <cmath>

namespace {

const Colours *used = nullptr;

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const QColor &Colours::of(Colour role) const
{
    switch (role) {
    case Colour::Window:
        return window;
    case Colour::Surface:
        return surface;
    case Colour::Text:
        return text;
    case Colour::Muted:
        return muted;
    case Colour::Line:
        return line;
    case Colour::Accent:
        return accent;
    case Colour::AccentSoft:
        return accentSoft;
    case Colour::Over:
        return over;
    case Colour::OverSoft:
        return overSoft;
    case Colour::Soon:
        return soon;
    case Colour::SoonSoft:
        return soonSoft;
    case Colour::Ok:
        return ok;
    case Colour::OkSoft:
        return okSoft;
    case Colour::Sel:
        return sel;
    }
    return text;
}

const Colours &lightColours()
{
    static const Colours light{.window = QRgb(0xFFF5F6F8),
                               .surface = QRgb(0xFFFFFFFF),
                               .text = QRgb(0xFF1B2430),
                               .muted = QRgb(0xFF55616F),
                               .line = QRgb(0xFFD9DEE5),
                               .accent = QRgb(0xFF1F5F8B),
                               .accentSoft = QRgb(0xFFE4EFF6),
                               .over = QRgb(0xFFA8231B),
                               .overSoft = QRgb(0xFFFBEAE8),
                               .soon = QRgb(0xFF7A5000),
                               .soonSoft = QRgb(0xFFFFF2D9),
                               .ok = QRgb(0xFF1E6B3A),
                               .okSoft = QRgb(0xFFE5F2E9),
                               .sel = QRgb(0xFFDCEAF4)};
    return light;
}

const Colours &darkColours()
{
    static const Colours dark{.window = QRgb(0xFF14181E),
                              .surface = QRgb(0xFF1C222A),
                              .text = QRgb(0xFFE6EBF1),
                              .muted = QRgb(0xFF9CA8B6),
                              .line = QRgb(0xFF313A45),
                              .accent = QRgb(0xFF86BCE0),
                              .accentSoft = QRgb(0xFF1E3446),
                              .over = QRgb(0xFFF2A49D),
                              .overSoft = QRgb(0xFF42211E),
                              .soon = QRgb(0xFFF0C674),
                              .soonSoft = QRgb(0xFF3B2E12),
                              .ok = QRgb(0xFF93D3A8),
                              .okSoft = QRgb(0xFF1B3626),
                              .sel = QRgb(0xFF24435A)};
    return dark;
}

const Colours &colours()
{
    return used ? *used : lightColours();
}

void useColours(const Colours &colours)
{
    static Colours kept;
    kept = colours;
    used = &kept;
}

QPalette toPalette(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.over);
    palette.setColor(QPalette::Highlight, c.sel);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}
