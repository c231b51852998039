// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/http/exchange.h"

// The status line and headers of an answer. Lengths below nought are not told: the end of the connection is the end.
QByteArray answerHead(const HttpAnswer &answer, qint64 length, bool keepAlive);

// False when a header of a handler could be read as more than one.
bool hasCleanHeaders(const HttpAnswer &answer);

// {"error":"code"}, and with a time when to try again.
HttpAnswer errorAnswer(int status, const char *code, int retryAfter = 0);

// "data: …" and an empty line; every line of the data on its own.
QByteArray eventText(const QByteArray &data);
