// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

// What a tool of poppler says of a PDF ("FILE" among the options is its file); "failed: …" when it could not read it.
QString toolOnPdf(const QString &program, const QStringList &options, const QByteArray &pdf);
QString wordsOf(const QByteArray &pdf); // as they stand on the page, pages parted by form feeds
int pagesOf(const QByteArray &pdf);
