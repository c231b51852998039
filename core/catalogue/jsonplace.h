// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

// What stands at a place of a file as findings name it ("terms[0].offset"); undefined where nothing does.
QJsonValue valueAtPlace(const QJsonValue &whole, const QString &place);
// The same with another value there; undefined takes the member away. What the way leads through is made as it goes,
// and an object or list that was made only for it goes with the last of what it holds when it was empty before.
QJsonValue withValueAtPlace(const QJsonValue &whole, const QString &place, const QJsonValue &value);
// "terms[0].offset" within "terms[0]" is "offset"; nothing when it does not lie in it.
QString placeWithin(const QString &place, const QString &whole);
QString placeJoined(const QString &whole, const QString &part);
