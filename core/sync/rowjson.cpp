// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/rowjson.h"

#include "core/storage/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

AnyId idIn(const QJsonObject &body, const char *column)
{
    const auto text = body.value(QLatin1StringView(column)).toString();
    return text.startsWith(u"id:") ? AnyId::fromString(QStringView(text).mid(3)) : AnyId();
}

QJsonValue idValue(const AnyId &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(u"id:"_s + id.toString());
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject partOf(const QJsonObject &body, const QJsonObject &set)
{
    QJsonObject values;
    for (auto it = set.begin(); it != set.end(); ++it)
        values.insert(it.key(), body.value(it.key()));
    return values;
}

QJsonObject columnDefaults(const Database &house, const QByteArray &table)
{
    QJsonObject defaults;
    auto info = house.query("SELECT name, dflt_value FROM pragma_table_info(?)", QString::fromLatin1(table));
    while (info.next()) {
        const auto column = info.text(0);
        if (column == u"id" || column == u"seq" || column == u"extra")
            continue;
        const auto given = info.text(1);
        defaults.insert(column, info.isNull(1)            ? QJsonValue()
                                : given.startsWith(u'\'') ? QJsonValue(given.mid(1, given.size() - 2))
                                                          : QJsonValue(given.toLongLong()));
    }
    return defaults;
}

QJsonObject actAsJson(const Database &house, qint64 mid)
{
    auto act = house.query(
        "SELECT act.name, act.staff, act.login, act.role, act.device, act.house, act.dossier, act.person,"
        " act.happened_at, act.recorded_at, act.clock_fixed, act.catalogue, act.parameters, act.sentence, undone.id,"
        " act_clock.seconds FROM act LEFT JOIN act AS undone ON undone.mid = act.undoes"
        " LEFT JOIN act_clock ON act_clock.act = act.id WHERE act.mid = ?",
        mid);
    if (!act.next())
        return {};
    QJsonObject object{
        {u"name"_s, act.text(0)},           {u"staff"_s, idValue(act.id(1))},    {u"login"_s, act.text(2)},
        {u"role"_s, act.text(3)},           {u"device"_s, act.text(4)},          {u"house"_s, act.text(5)},
        {u"dossier"_s, idValue(act.id(6))}, {u"person"_s, idValue(act.id(7))},   {u"happened_at"_s, act.text(8)},
        {u"recorded_at"_s, act.text(9)},    {u"clock_fixed"_s, act.integer(10)}, {u"catalogue"_s, act.text(11)},
        {u"parameters"_s, act.text(12)},    {u"sentence"_s, act.text(13)},       {u"undoes"_s, idValue(act.id(14))}};
    if (const auto off = act.number(15); off != 0)
        object.insert(u"clock_off"_s, off);
    return object;
}
