// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>

// What a published JSON Schema (draft-07) finds wrong with a document, by an implementation that is not ours.
QStringList schemaFindings(const QJsonObject &schema, const QJsonObject &document);
