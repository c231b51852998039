// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QSizeF>

#include <optional>

class QPainter;

// What is drawn on: a floor plan on a light grid, or a signature above its line.
enum class InkSheet { Plan, Signature };

struct InkPoint
{
    double x = 0; // in units of the sheet, which is 800 wide
    double y = 0;
    double pressure = 0.5; // of a pen; a mouse and a finger have this one

    bool operator==(const InkPoint &) const = default;
};
using InkStroke = QList<InkPoint>;

// A picture as bytes, as a dossier keeps it.
struct PictureBytes
{
    QString mediaType{}; // image/png, image/jpeg
    QByteArray content{};

    bool operator==(const PictureBytes &) const = default;
};

// What was drawn by hand, as strokes: the same on any screen, in any size. It may be drawn on a photo.
struct Ink
{
    InkSheet sheet = InkSheet::Plan;
    QList<InkStroke> strokes{};
    PictureBytes photo{};

    bool isEmpty() const { return strokes.isEmpty() && photo.content.isEmpty(); }
    bool operator==(const Ink &) const = default;
};

// Measures in units. `photo` is what its bytes show; null where there is none.
QSizeF sheetSize(const Ink &ink, const QImage &photo);
// In units of the sheet, always dark on white, whatever the theme: it is printed.
void paintInk(QPainter *painter, const Ink &ink, const QImage &photo);
void paintStroke(QPainter *painter, InkSheet sheet, const InkStroke &stroke);
// What is kept in the dossier: a PNG of the drawing, or the photo with what was drawn on it.
PictureBytes inkPicture(const Ink &ink);
// A photo from a file as it is kept: upright, not larger than paper asks for, and without what a camera adds (where it
// was taken). Nothing when it is no picture.
std::optional<PictureBytes> readPhoto(const QString &file);

QJsonObject toJson(const Ink &ink);
Ink readInk(const QJsonObject &json, InkSheet sheet);
