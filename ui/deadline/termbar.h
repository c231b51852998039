// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/tag.h"

// How far a term has run, as a thin bar in a list: gone from 0 to length.
void paintTermBar(QPainter *painter, const QRect &cell, int gone, int length, Tone tone);
