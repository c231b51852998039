// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// Reads a JSON object member by member, remembers where it stands, and writes down everything that is wrong with its
// exact place ("terms[0].offset") instead of stopping at the first. Members nobody asked for are findings too.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString place, QList<Problem> &findings);
    ~JsonReader(); // reports the members nobody asked for
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    enum class Need { Optional, Required };

    bool has(const char *member);
    QString text(const char *member, Need need = Need::Optional);
    QString code(const char *member, Need need = Need::Optional); // [A-Z][A-Z0-9_]*
    Label label(const char *member, Need need = Need::Optional);  // all four languages
    int integer(const char *member, int otherwise, int minimum, int maximum);
    double real(const char *member, double otherwise);
    bool boolean(const char *member, bool otherwise = false);
    QDate date(const char *member);
    QStringList texts(const char *member, Need need = Need::Optional);
    QJsonObject object(const char *member, Need need = Need::Optional);
    QList<QJsonObject> objects(const char *member, Need need = Need::Optional);
    QJsonValue any(const char *member);

    QString placeOf(const char *member) const;
    QString placeOf(const char *member, qsizetype index) const;
    void finding(const QString &code, const QString &place, QJsonObject details = {});
    QList<Problem> &findings() { return m_findings; }

private:
    QJsonValue take(const char *member, Need need, QJsonValue::Type type, const char *expected);

    QJsonObject m_object;
    QString m_place;
    QList<Problem> &m_findings;
    QStringList m_asked{};
};

// Parses one JSON object; an error says line and column.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name);
