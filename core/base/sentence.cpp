// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QJsonObject> readSentences()
{
    QHash<QString, QJsonObject> sentences;
    QDirIterator files(u":/text"_s, {u"*.json"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = all.begin(); it != all.end(); ++it)
            sentences.insert(it.key(), it.value().toObject());
    }
    return sentences;
}

const QHash<QString, QJsonObject> &sentences()
{
    static const auto all = readSentences();
    return all;
}

const QLocale &locale(Language language)
{
    static const std::array locales{
        QLocale(QLocale::Dutch, QLocale::Belgium), QLocale(QLocale::French, QLocale::Belgium),
        QLocale(QLocale::German, QLocale::Belgium), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    return locales[static_cast<size_t>(language)];
}

QString fill(const QString &text, Language language, const QJsonObject &places)
{
    static const QRegularExpression place(u"\\{([A-Za-z]+)(?:\\|([^|}]*)\\|([^}]*))?\\}"_s);
    QString filled;
    qsizetype last = 0;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled += text.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        const auto value = places.value(match.captured(1));
        const auto spoken =
            value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : readableMoment(value.toString(), language);
        if (match.capturedLength(2) > 0 || match.capturedLength(3) > 0)
            filled += value.toDouble(value.toString().toDouble()) == 1 ? match.captured(2) : match.captured(3);
        else
            filled += spoken;
    }
    return filled + text.mid(last);
}

} // namespace

QString sentence(const QString &key, Language language, const QJsonObject &places)
{
    const auto found = sentences().constFind(key);
    if (found == sentences().constEnd())
        return key;
    return fill(Label::fromJson(*found).in(language), language, places);
}

bool hasSentence(const QString &key)
{
    return sentences().contains(key);
}

QStringList sentenceKeys()
{
    auto keys = sentences().keys();
    keys.sort();
    return keys;
}

QJsonObject sentenceTexts(const QString &key)
{
    return sentences().value(key);
}

QString problemSentence(const Problem &problem, Language language)
{
    return sentence(problem.code, language, problem.details);
}

QString shortDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString fullDate(QDate date, Language language)
{
    // German writes the day as an ordinal and a comma after the weekday.
    return locale(language).toString(date, language == Language::De ? u"dddd, d. MMMM yyyy"_s : u"dddd d MMMM yyyy"_s);
}

QString mediumDate(QDate date, Language language)
{
    return locale(language).toString(date, u"ddd d MMM yyyy"_s).remove(u'.');
}

QString readableMoment(const QString &iso, Language language)
{
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression moment(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}"_s);
    if (date.match(iso).hasMatch())
        return fullDate(QDate::fromString(iso, Qt::ISODate), language);
    if (moment.match(iso).hasMatch()) {
        const auto at = QDateTime::fromString(iso, Qt::ISODate);
        return at.isValid() ? fullDate(at.date(), language) + u", "_s + at.toString(u"HH:mm"_s) : iso;
    }
    return iso;
}
