// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/deadline/moment.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

class Catalogue;

// One parameter of an act: what its JSON may be. The JSON Schema and the check are made from the same table.
struct ActField
{
    enum class Type {
        Text,
        LongText,
        Code,   // of the code list named in `of`
        Choice, // one of the words in `of`, separated by spaces
        Type,   // a dossier type
        Court,
        House,
        Date,      // 2027-01-29
        Moment,    // 2027-02-09T10:00, or a date where the clock does not matter
        ClockTime, // 08:30
        Duration,  // P3Y
        Hours,     // hours as a number (7.5) or "7:30"; kept in minutes
        Money,     // euro as a number (50) or "50.00"; kept in cents
        Number,
        Boolean,
        Reference, // the id of a row of the table named in `of`
        Texts,     // a list of texts
        Object,    // members in `fields`; any members when `fields` is empty
        List       // of objects with `fields`
    };
    enum class Need { Optional, Required };

    const char *name;
    Type type;
    Need need = Need::Optional;
    const char *of = "";
    const char *description = "";
    QList<ActField> fields{};
};

// The JSON Schema (draft-07) of a list of parameters.
QJsonObject jsonSchema(const QList<ActField> &fields, const Catalogue &catalogue);

// Whether there is such a parameter; of one that lies in another, the whole way. What an object without fields holds is
// data, and may be called anything.
bool hasParameter(const QList<ActField> &fields, const QStringList &way);

// Parameters that have been checked against their fields; reading one that was not given gives an empty value.
class Values
{
public:
    Values() = default;

    // Everything wrong is said with its place; the first is the Problem.
    static Result<Values> read(const QJsonObject &json, const QList<ActField> &fields, const Catalogue &catalogue);

    bool has(QLatin1StringView name) const;
    QString text(QLatin1StringView name) const;
    QDate date(QLatin1StringView name) const;     // also the day of a moment
    QString moment(QLatin1StringView name) const; // as it was given
    QTime clockTime(QLatin1StringView name) const;
    qint64 number(QLatin1StringView name) const; // minutes of Hours, cents of Money
    bool boolean(QLatin1StringView name, bool otherwise = false) const;
    QStringList texts(QLatin1StringView name) const;
    QJsonObject object(QLatin1StringView name) const;
    Values values(QLatin1StringView name) const;
    QList<Values> list(QLatin1StringView name) const;
    template <typename Thing>
    Id<Thing> id(QLatin1StringView name) const
    {
        return Id<Thing>::fromString(text(name));
    }
    AnyId anyId(QLatin1StringView name) const { return AnyId::fromString(text(name)); }
    const QJsonObject &json() const { return m_json; }

private:
    explicit Values(QJsonObject json) : m_json(std::move(json)) {}

    QJsonObject m_json{};
};
