// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

// The whole file or nothing of it; Problem "storage.cannotWrite".
Outcome writeFile(const QString &path, const QByteArray &content);
