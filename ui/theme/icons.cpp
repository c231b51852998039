// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, iconCount> fileNames{
    "app",     "archive",   "attach",       "battery",      "bell",         "bin",           "bolt",
    "book",    "box",       "bracelet",     "building",     "calendar",     "car",           "chart",
    "check",   "check-box", "check-circle", "chevron-down", "chevron-left", "chevron-right", "chevron-up",
    "circle",  "clock",     "cloud",        "cloud-off",    "conflict",     "copy",          "cross",
    "cup",     "document",  "download",     "euro",         "eye",          "eye-off",       "filter",
    "flag",    "folder",    "globe",        "half-circle",  "hours",        "house",         "inbox",
    "info",    "key",       "law",          "letter",       "link",         "list",          "lock",
    "minus",   "monitor",   "more",         "note",         "offline",      "online",        "page",
    "parcel",  "pencil",    "people",       "person",       "person-arrow", "person-cross",  "person-plus",
    "phone",   "pin",       "play",         "plus",         "printer",      "question",      "redo",
    "refresh", "scales",    "search",       "shield",       "sign",         "sliders",       "star",
    "stop",    "talk",      "today",        "transfer",     "undo",         "unplug",        "upload",
    "video",   "warning",   "work"};

QByteArray source(Icon name)
{
    static std::array<QByteArray, iconCount> sources;
    auto &text = sources[static_cast<size_t>(name)];
    if (text.isEmpty()) {
        QFile file(u":/icons/"_s + QLatin1StringView(fileNames[static_cast<size_t>(name)]) + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
    }
    return text;
}

class LineIcon : public QIconEngine
{
public:
    LineIcon(Icon name, Colour role) : m_name(name), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourFor(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const { return colour(mode == QIcon::Disabled ? Colour::Muted : m_role); }

    Icon m_name;
    Colour m_role;
};

} // namespace

std::optional<Icon> iconNamed(QStringView name)
{
    const auto found = std::find_if(fileNames.begin(), fileNames.end(),
                                    [&](const char *one) { return name == QLatin1StringView(one); });
    if (found == fileNames.end())
        return {};
    return static_cast<Icon>(found - fileNames.begin());
}

QIcon icon(Icon name, Colour role)
{
    return QIcon(new LineIcon(name, role));
}

QPixmap iconPixmap(Icon name, const QColor &colour, int size, double devicePixelRatio)
{
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const auto key = u"icon/%1/%2/%3"_s.arg(static_cast<int>(name)).arg(colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(source(name).replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, Icon name, const QColor &colour)
{
    const int size = std::min(rect.width(), rect.height());
    const auto ratio = painter->device()->devicePixelRatioF();
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter->drawPixmap(square.topLeft(), iconPixmap(name, colour, size, ratio));
}

QIcon applicationIcon()
{
    QIcon whole;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightColours().accent);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.18, size * 0.18);
        paintIcon(&painter, QRect(0, 0, size, size), Icon::App, Qt::white);
        painter.end();
        whole.addPixmap(pixmap);
    }
    return whole;
}
