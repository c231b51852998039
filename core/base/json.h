// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

// On one line, members in the order of their names: the same object is always the same bytes.
inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// 2026-11-24, as dates stand in JSON and in the database.
inline QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}
