// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/theme.h"

#include "ui/theme/housestyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextCharFormat>
#include <QVariant>
#include <QWidget>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr double bodyPoints = 10.5;
constexpr double bodyPixels = 14;

void restyle(QWidget *widget)
{
    widget->updateGeometry();
    widget->update();
}

} // namespace

void applyTheme(QApplication &application, Theme theme, double textScale)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    useColours(dark ? darkColours() : lightColours());
    QFont font(u"Noto Sans"_s);
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(bodyPoints * textScale);
    font.setStyleHint(QFont::SansSerif);
    application.setFont(font);
    if (!application.style() || !application.style()->inherits("HouseStyle"))
        application.setStyle(new HouseStyle);
    application.setPalette(toPalette(colours()));
    for (auto *widget : QApplication::allWidgets()) {
        if (buttonKind(widget) == ButtonKind::Row)
            widget->setFont(textFont(TextSize::Small));
        restyle(widget);
    }
}

bool systemIsDark()
{
#ifdef QT_DBUS_LIB
    QDBusInterface settings(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                            u"org.freedesktop.portal.Settings"_s, QDBusConnection::sessionBus());
    settings.setTimeout(500);
    const QDBusReply<QDBusVariant> reply = settings.call(u"Read"_s, u"org.freedesktop.appearance"_s, u"color-scheme"_s);
    if (!reply.isValid())
        return false;
    auto value = reply.value().variant();
    while (value.canConvert<QDBusVariant>()) // Read wraps the answer twice
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
#else
    return false;
#endif
}

bool isDark()
{
    return colours().window.lightness() < 128;
}

int px(double drawn)
{
    static QFont measured;
    static double body = 0;
    const auto font = QApplication::font();
    if (body == 0 || measured != font) {
        measured = font;
        body = QFontInfo(font).pixelSize();
    }
    return qRound(drawn * body / bodyPixels);
}

QFont textFont(TextSize size, bool bold)
{
    auto font = QApplication::font();
    const auto points = font.pointSizeF();
    if (size == TextSize::Small)
        font.setPointSizeF(points * 12 / bodyPixels);
    else if (size == TextSize::Title)
        font.setPointSizeF(points * 18 / bodyPixels);
    font.setBold(bold);
    return font;
}

QTextCharFormat letterFormat(TextSize size, Colour role, bool bold)
{
    QTextCharFormat format;
    format.setFont(textFont(size, bold));
    format.setForeground(colour(role));
    return format;
}

QFontMetrics textMetrics(TextSize size, bool bold)
{
    return QFontMetrics(textFont(size, bold));
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty("kind", static_cast<int>(kind));
    if (kind == ButtonKind::Row)
        button->setFont(textFont(TextSize::Small));
    restyle(button);
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property("kind").toInt()) : ButtonKind::Plain;
}

void setFieldState(QWidget *field, FieldState state)
{
    field->setProperty("fieldState", static_cast<int>(state));
    restyle(field);
}

FieldState fieldState(const QWidget *field)
{
    return field ? static_cast<FieldState>(field->property("fieldState").toInt()) : FieldState::Normal;
}

void paintFrame(QPainter *painter, const QRect &rect, const QColor &frame, const QColor &fill, bool dashed)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(frame, 1);
    if (dashed)
        pen.setDashPattern({3, 2});
    painter->setPen(frame.alpha() == 0 ? QPen(Qt::NoPen) : pen);
    painter->setBrush(fill);
    const double radius = px(4);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void paintFocusFrame(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours().accent, 2));
    painter->setBrush(Qt::NoBrush);
    const double radius = px(3);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}
