// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "server/http/exchange.h"

// A Problem as an answer: its code and details, with the status that goes with it.
HttpAnswer problemAnswer(const Problem &problem);

constexpr qsizetype mostUnpacked = qsizetype(64) * 1024 * 1024;
// What was sent, unpacked; "sync.tooLarge" beyond `most` bytes.
Result<QByteArray> bodyOf(const HttpRequest &request, qsizetype most = mostUnpacked);
Result<QJsonObject> jsonOf(const HttpRequest &request);
