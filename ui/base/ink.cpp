// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/ink.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double sheetWidth = 800;
constexpr double gridStep = 20;
constexpr int pixelsPerUnit = 2;           // of the picture that is kept: 250 an inch on the 16 cm it has on paper
constexpr int longestPhoto = 2000;         // pixels
constexpr qint64 mostPixels = 200'000'000; // of a file that is read at all

const QColor paper(255, 255, 255);
const QColor inkColour(20, 24, 40);
const QColor gridColour(225, 229, 236);

double penWidth(InkSheet sheet)
{
    return sheet == InkSheet::Plan ? 2.6 : 3.4;
}

PictureBytes written(const QImage &image, bool asPhoto)
{
    PictureBytes bytes{asPhoto ? u"image/jpeg"_s : u"image/png"_s, {}};
    QBuffer buffer(&bytes.content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, asPhoto ? "JPEG" : "PNG", asPhoto ? 85 : -1);
    return bytes;
}

} // namespace

QSizeF sheetSize(const Ink &ink, const QImage &photo)
{
    if (!photo.isNull())
        return {sheetWidth, sheetWidth * photo.height() / photo.width()};
    return {sheetWidth, ink.sheet == InkSheet::Plan ? 560.0 : 240.0};
}

void paintStroke(QPainter *painter, InkSheet sheet, const InkStroke &stroke)
{
    if (stroke.isEmpty())
        return;
    const auto width = [&](double pressure) { return penWidth(sheet) * (0.4 + 1.2 * pressure); };
    const auto point = [&](qsizetype at) { return QPointF(stroke[at].x, stroke[at].y); };
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    QPen pen(inkColour, width(stroke.first().pressure), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke.size() == 1) {
        painter->setPen(pen);
        painter->drawPoint(point(0));
        return;
    }
    // Through the middles between the points, which are bent towards; but where the hand turned sharply, the corner of
    // a wall, through the point itself.
    const auto isCorner = [&](qsizetype at) {
        if (at == 0 || at + 1 == stroke.size())
            return false;
        const auto in = point(at) - point(at - 1);
        const auto out = point(at + 1) - point(at);
        return QPointF::dotProduct(in, out) < 0.6 * std::hypot(in.x(), in.y()) * std::hypot(out.x(), out.y());
    };
    const auto bent = [&](qsizetype first, qsizetype last) {
        QPainterPath path;
        path.moveTo(first == 0 ? point(0) : (point(first - 1) + point(first)) / 2);
        for (qsizetype at = first; at < last; ++at) {
            const auto to = at + 1 < stroke.size() ? (point(at) + point(at + 1)) / 2 : point(at);
            if (isCorner(at)) {
                path.lineTo(point(at));
                path.lineTo(to);
            } else {
                path.quadTo(point(at), to);
            }
        }
        return path;
    };
    // One path as long as the pressure stays the same: of a mouse the whole stroke.
    for (qsizetype first = 0; first < stroke.size();) {
        auto last = first + 1;
        while (last < stroke.size() && stroke[last].pressure == stroke[first].pressure)
            ++last;
        pen.setWidthF(width(stroke[first].pressure));
        painter->setPen(pen);
        painter->drawPath(bent(first, last));
        first = last;
    }
}

void paintInk(QPainter *painter, const Ink &ink, const QImage &photo)
{
    const auto size = sheetSize(ink, photo);
    const QRectF sheet(QPointF(), size);
    painter->fillRect(sheet, paper);
    if (!photo.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(sheet, photo);
    } else if (ink.sheet == InkSheet::Plan) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        QPen pen(gridColour, 0); // as thin as the screen can, at any size
        painter->setPen(pen);
        for (double x = gridStep; x < size.width(); x += gridStep)
            painter->drawLine(QPointF(x, 0), QPointF(x, size.height()));
        for (double y = gridStep; y < size.height(); y += gridStep)
            painter->drawLine(QPointF(0, y), QPointF(size.width(), y));
    }
    for (const auto &stroke : ink.strokes)
        paintStroke(painter, ink.sheet, stroke);
}

PictureBytes inkPicture(const Ink &ink)
{
    if (ink.strokes.isEmpty() && !ink.photo.content.isEmpty())
        return ink.photo;
    const auto photo = QImage::fromData(ink.photo.content);
    const auto size = sheetSize(ink, photo);
    const double scale = photo.isNull() ? pixelsPerUnit : photo.width() / size.width();
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(paper);
    const int perMetre = static_cast<int>(sheetWidth * scale / 0.16);
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintInk(&painter, ink, photo);
    painter.end();
    return written(image, !photo.isNull());
}

std::optional<PictureBytes> readPhoto(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > longestPhoto) // a camera gives more than paper can show
        reader.setScaledSize(size.scaled(longestPhoto, longestPhoto, Qt::KeepAspectRatio));
    const auto image = reader.read();
    if (image.isNull())
        return {};
    QImage plain(image.size(), QImage::Format_RGB32); // nothing of the file but what is seen
    plain.fill(paper);
    QPainter(&plain).drawImage(0, 0, image);
    return written(plain, true);
}

QJsonObject toJson(const Ink &ink)
{
    QJsonArray strokes;
    for (const auto &stroke : ink.strokes) {
        QJsonArray points;
        for (const auto &point : stroke)
            points << QJsonArray{std::round(point.x * 10) / 10, std::round(point.y * 10) / 10,
                                 std::round(point.pressure * 100) / 100};
        strokes << points;
    }
    QJsonObject json;
    if (!strokes.isEmpty())
        json.insert(u"strokes"_s, strokes);
    if (!ink.photo.content.isEmpty())
        json.insert(u"photo"_s, QJsonObject{{u"mediaType"_s, ink.photo.mediaType},
                                            {u"content"_s, QString::fromLatin1(ink.photo.content.toBase64())}});
    return json;
}

Ink readInk(const QJsonObject &json, InkSheet sheet)
{
    Ink ink{.sheet = sheet, .strokes = {}, .photo = {}};
    for (const auto &points : json.value("strokes"_L1).toArray()) {
        InkStroke stroke;
        for (const auto &value : points.toArray()) {
            const auto point = value.toArray();
            stroke << InkPoint{point[0].toDouble(), point[1].toDouble(), point[2].toDouble(0.5)};
        }
        if (!stroke.isEmpty())
            ink.strokes << stroke;
    }
    const auto photo = json.value("photo"_L1).toObject();
    ink.photo = {photo.value("mediaType"_L1).toString(),
                 QByteArray::fromBase64(photo.value("content"_L1).toString().toLatin1())};
    return ink;
}
