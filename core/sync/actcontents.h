// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>

// The content of a document goes by itself, by what it hashes to, so that the act that brought it stays small: of the
// parameters "content", however deep they lie. Both ends of that stand here.

// As the parameters are sent: what is long is named "sha256:…".
QJsonObject withoutContents(const QJsonObject &parameters);
// As the act is tried elsewhere, where the content is not needed: what was named is something short of its kind.
QJsonObject withStandIns(const QJsonObject &parameters);
