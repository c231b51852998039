// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/palette.h"

#include <QFont>

class QApplication;
class QFontMetrics;
class QPainter;
class QRect;
class QTextCharFormat;
class QWidget;

enum class Theme { Light, Dark, System };
enum class TextSize { Small, Body, Title }; // 12, 14 and 18 pixels at 100 %

// Style, palette and fonts for the whole program; may be called again at any time, also for another text size.
void applyTheme(QApplication &application, Theme theme, double textScale = 1.0);
bool systemIsDark(); // what the desktop asks for (portal org.freedesktop.appearance); light when it says nothing
bool isDark();

// Pixels of the drawings (body text 14 pixels high) in those of the font in use now. All measures go through this.
int px(double drawn);
QFont textFont(TextSize size, bool bold = false);
QTextCharFormat letterFormat(TextSize size, Colour role, bool bold = false); // for a text document
QFontMetrics textMetrics(TextSize size, bool bold = false);

// What a button is for: Primary is the one act of a page, Row stands in lists (26 high), Flat has no frame.
enum class ButtonKind { Plain, Primary, Row, Flat };
void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

// Missing: may stay empty, someone owes it (dashed). Error: what was typed cannot be taken.
enum class FieldState { Normal, Missing, Error };
void setFieldState(QWidget *field, FieldState state);
FieldState fieldState(const QWidget *field);

// Shared by style, delegates and own widgets.
void paintFrame(QPainter *painter, const QRect &rect, const QColor &frame, const QColor &fill, bool dashed = false);
void paintFocusFrame(QPainter *painter, const QRect &rect); // 2 pixels, accent, inside rect
