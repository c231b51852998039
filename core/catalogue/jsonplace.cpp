// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/jsonplace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// The first step of a way and what is left of it: a member ("terms") or a row ("[0]").
struct PlaceStep
{
    QString member{};
    qsizetype row = -1;
    QString rest{};
};

PlaceStep firstOf(const QString &place)
{
    if (place.startsWith(u'[')) {
        const auto end = place.indexOf(u']');
        auto rest = place.mid(end + 1);
        if (rest.startsWith(u'.'))
            rest.remove(0, 1);
        return {.row = QStringView(place).mid(1, end - 1).toInt(), .rest = rest};
    }
    for (qsizetype i = 0; i < place.size(); ++i)
        if (place[i] == u'.' || place[i] == u'[')
            return {.member = place.left(i), .rest = place.mid(place[i] == u'.' ? i + 1 : i)};
    return {.member = place};
}

} // namespace

QJsonValue valueAtPlace(const QJsonValue &whole, const QString &place)
{
    if (place.isEmpty())
        return whole;
    const auto step = firstOf(place);
    if (step.row >= 0) {
        const auto rows = whole.toArray();
        return step.row < rows.size() ? valueAtPlace(rows.at(step.row), step.rest) : QJsonValue(QJsonValue::Undefined);
    }
    return valueAtPlace(whole.toObject().value(step.member), step.rest);
}

QJsonValue withValueAtPlace(const QJsonValue &whole, const QString &place, const QJsonValue &value)
{
    if (place.isEmpty())
        return value;
    const auto step = firstOf(place);
    if (step.row >= 0) {
        auto rows = whole.toArray();
        while (rows.size() <= step.row && !value.isUndefined())
            rows << QJsonObject();
        if (step.row >= rows.size())
            return rows;
        const auto inner = withValueAtPlace(rows.at(step.row), step.rest, value);
        if (inner.isUndefined())
            rows.removeAt(step.row);
        else
            rows.replace(step.row, inner);
        return rows;
    }
    auto object = whole.toObject();
    const auto before = object.value(step.member);
    const auto inner = withValueAtPlace(before, step.rest, value);
    const bool emptied = value.isUndefined() && inner.isObject() && inner.toObject().isEmpty() &&
                         !(before.isObject() && before.toObject().isEmpty());
    if (inner.isUndefined() || emptied)
        object.remove(step.member);
    else
        object.insert(step.member, inner);
    return object;
}

QString placeWithin(const QString &place, const QString &whole)
{
    if (whole.isEmpty())
        return place;
    if (!place.startsWith(whole) || place.size() == whole.size())
        return {};
    const auto next = place[whole.size()];
    return next == u'.' ? place.mid(whole.size() + 1) : next == u'[' ? place.mid(whole.size()) : QString();
}

QString placeJoined(const QString &whole, const QString &part)
{
    if (whole.isEmpty() || part.isEmpty())
        return whole + part;
    return part.startsWith(u'[') ? whole + part : QString(whole + u'.' + part);
}
