// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncview.h"
#include "core/workspace.h"

// What a row, a field and a value are called by who works with them: data of resources/text/fields.json and the lists
// of the catalogue.

QString rowName(const QByteArray &table);                            // "Contact"
QString groupName(const QByteArray &table, const QByteArray &group); // "Result"
QString fieldName(const QString &column);                            // "Agreed"
QString valueText(const Workspace &workspace, const QByteArray &table, const QString &column, const QJsonValue &value);

// "Talk at the office, Mon 23 Nov 10:00: result", "Zora Example: telephone".
QString differenceTitle(const Workspace &workspace, const ConflictView &view);
QString aboutWhom(const ConflictView &view); // the dossier, or the person
// The columns a person looks at, in the order in which they are written; what is derived from others is left out.
QStringList columnsOf(const ConflictView &view);
// The values as one line, for a list and a screen reader.
QString valuesLine(const Workspace &workspace, const ConflictView &view, const QJsonObject &values);

QString staffName(const Workspace &workspace, const QString &login);     // the login itself when nobody has it
QString momentText(const Workspace &workspace, const QDateTime &moment); // "ma 23 nov 10:12"; today: "10:12"
QString writtenText(const Workspace &workspace, const QString &login, const QDateTime &at, const QString &device);
