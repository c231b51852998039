// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/alarmviews.h"

#include "core/base/sentence.h"
#include "core/monitoring/watchstore.h"

using namespace Qt::StringLiterals;

namespace {

QString shownMoment(const Moment &moment)
{
    return moment.isValid() ? writeMoment(moment) : QString();
}

QJsonObject namedCode(const Catalogue &catalogue, const char *list, const QString &code, Language language)
{
    return {{u"code"_s, code}, {u"name"_s, catalogue.name(QString::fromLatin1(list), code, language)}};
}

QJsonObject dossierNamed(const Database &database, const Dossier::Id &id)
{
    auto query = database.query("SELECT number, title FROM dossier WHERE id = ?", id);
    if (!query.next())
        return {};
    return {{u"id"_s, id.toString()}, {u"number"_s, query.text(0)}, {u"title"_s, query.text(1)}};
}

} // namespace

QJsonObject alarmJson(const Database &database, const Catalogue &catalogue, const Alarm &alarm, Language language)
{
    const AlarmStore store(database);
    QJsonArray actions;
    for (const auto &action : store.actions(alarm.id))
        actions << QJsonObject{
            {u"kind"_s, action.kind},          {u"name"_s, catalogue.name(u"alarm_action"_s, action.kind, language)},
            {u"at"_s, shownMoment(action.at)}, {u"by"_s, action.login},
            {u"whom"_s, action.whom},          {u"reached"_s, action.reached},
            {u"text"_s, action.text}};
    QJsonArray doubts;
    QString serial;
    QJsonValue position; // as long as places may be kept
    if (const auto event = store.event(alarm.event)) {
        serial = event->event.serial;
        if (!event->event.position.isEmpty())
            position = event->event.position;
        for (const auto &doubt : event->doubts)
            doubts << sentence(u"doubt."_s + doubt, language);
    }
    const auto *cls = catalogue.item(u"alarm_class"_s, alarm.cls);
    const auto first =
        cls ? cls->members.value("first"_L1).toObject().value(languageCode(language)).toString() : QString();
    return {{u"id"_s, alarm.id.toString()},
            {u"dossier"_s, dossierNamed(database, alarm.dossier)},
            {u"monitoring"_s, alarm.monitoring.toString()},
            {u"class"_s, namedCode(catalogue, "alarm_class", alarm.cls, language)},
            {u"code"_s, namedCode(catalogue, "device_code", alarm.code, language)},
            {u"serial"_s, serial},
            {u"position"_s, position},
            {u"deviceAt"_s, shownMoment(alarm.deviceAt)},
            {u"receivedAt"_s, shownMoment(alarm.receivedAt)},
            {u"endedAt"_s, shownMoment(alarm.endedAt)},
            {u"schedule"_s, alarm.scheduleNumber},
            {u"state"_s, alarm.state},
            {u"operator"_s, alarm.operatorLogin},
            {u"takenAt"_s, shownMoment(alarm.takenAt)},
            {u"conclusion"_s, alarm.conclusion},
            {u"note"_s, alarm.note},
            {u"toldPrincipal"_s, alarm.toldPrincipal},
            {u"toldAt"_s, shownMoment(alarm.toldAt)},
            {u"first"_s, first},
            {u"doubts"_s, doubts},
            {u"actions"_s, actions}};
}

QJsonArray alarmsJson(const Database &database, const Catalogue &catalogue, const QList<Alarm> &alarms,
                      Language language)
{
    QJsonArray rows;
    for (const auto &alarm : alarms)
        rows << alarmJson(database, catalogue, alarm, language);
    return rows;
}

QJsonArray watchJson(const Database &database, const Catalogue &catalogue, qint64 now, Language language)
{
    QJsonArray rows;
    for (const auto &line : watchLines(watchPicture(database, catalogue, now), WatchLimits::of(catalogue), now)) {
        QJsonObject row{{u"watch"_s, line.watch},
                        {u"name"_s, catalogue.name(u"watch"_s, line.watch, language)},
                        {u"since"_s, shownMoment(momentOfInstant(line.since))},
                        {u"limit"_s, shownMoment(momentOfInstant(line.over))},
                        {u"serial"_s, line.serial},
                        {u"sentence"_s, watchSentence(line, language)}};
        if (!line.monitoring.isNull()) {
            row.insert(u"monitoring"_s, line.monitoring.toString());
            row.insert(u"dossier"_s, dossierNamed(database, line.dossier));
        }
        if (!line.equipment.isNull())
            row.insert(u"equipment"_s, line.equipment.toString());
        if (line.isQuiet()) {
            row.insert(u"quietBy"_s, line.quietBy);
            row.insert(u"quietUntil"_s, shownMoment(momentOfInstant(line.quietUntil)));
        }
        rows << row;
    }
    return rows;
}
