// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>

// Whether two values of one group can both stay, with their dates: an address becomes a second row, a text of people's
// own words gets the other behind it; a date, a choice or a number cannot be two things at once.
bool canBothStand(const QByteArray &table, const QJsonObject &kept, const QJsonObject &losing);
