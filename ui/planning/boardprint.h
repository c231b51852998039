// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardscene.h"
#include "ui/planning/timeaxis.h"

#include <QList>
#include <QString>

class QPagedPaintDevice;

// How the board goes on paper. The sheet lies; A4 or A3 is the device's.
struct BoardPrintOptions
{
    bool onOnePage = false; // everything smaller until it fits
    int rowsPerPage = 0;    // 0: as many as there is room for
    int daysPerPage = 0;    // 0: all side by side
    bool hasLegend = true;
    QString title{};  // at the top of each page, with the days
    QString footer{}; // at the bottom of each page, beside its number
    TimeAxis::Hours usual{};
};

// The planning from its values, with a layout of its own: hours and names stand on each page, a row is never parted
// between two. Always in the light colours. Answers how many pages were made; 0 when nothing could be painted.
int printBoard(QPagedPaintDevice *device, const BoardScene &scene, const BoardPrintOptions &options);
