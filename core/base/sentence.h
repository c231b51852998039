// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

// The sentences of the core (problems, what an act did, the steps of a date) are data: resources/text/*.json, each key
// with its text in four languages and places written {name}. A place of the form {count|one form|other forms} chooses
// by number. Unknown keys give the key itself, so a missing sentence is seen and a test refuses it.
QString sentence(const QString &key, Language language, const QJsonObject &places = {});
bool hasSentence(const QString &key);
QStringList sentenceKeys();
QJsonObject sentenceTexts(const QString &key); // language code -> text

QString problemSentence(const Problem &problem, Language language);

// dd/MM/yyyy in every language; the locale's own short forms have two-digit years in French and German.
QString shortDate(QDate date);
QString fullDate(QDate date, Language language);   // "maandag 1 maart 2027"
QString mediumDate(QDate date, Language language); // "ma 1 mrt 2027"
// What an ISO date or date-time in a place of a sentence looks like to a reader.
QString readableMoment(const QString &iso, Language language);
