// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/monitored.h"
#include "tests/support/sampledata.h"

// Somebody who is connected, put straight into the tables, so that a test of what happens afterwards shows only that.
struct MonitoredOptions
{
    QString type = QStringLiteral("ET_SHORT");
    QString serial{}; // one of its own when empty
    QString supplier = QStringLiteral("NORDTAG");
    QString kind = QStringLiteral("ANKLE_TAG_RF");
    QString connectedAt = QStringLiteral("2027-04-12T09:41:00+02:00");
    QString firstSignalAt = QStringLiteral("2027-04-12T09:45:00+02:00");
    QString state = QStringLiteral("CONNECTED");
    QList<ScheduleRule> rules{};
    QList<ScheduleException> exceptions{};
    bool approved = true; // a schedule there is
    QString validFrom = QStringLiteral("2027-04-01T00:00:00+02:00");
    QString activeAt = QStringLiteral("2027-04-12T10:00:00+02:00");
    int marginMinutes = 0;
    QJsonObject mandate{}; // changes of registerMandate
};

struct Monitored
{
    Dossier::Id dossier{};
    Monitoring::Id monitoring{};
    AnyId equipment{};
    AnyId fitting{};
    QString serial{};
};

Monitored monitored(SampleHouse &house, const MonitoredOptions &options = {});
// More people, without a dossier of their own each: for pictures of thousands. All in the dossier of `first`.
QList<Monitored> manyMonitored(SampleHouse &house, const Monitored &first, int count,
                               const MonitoredOptions &options = {});
// A tag in stock.
AnyId tagInStock(SampleHouse &house, const QString &serial, const QString &supplier = QStringLiteral("NORDTAG"),
                 const QString &since = QStringLiteral("2027-04-01T09:00:00+02:00"));
void setColumns(SampleHouse &house, const char *table, const AnyId &id,
                const QList<std::pair<const char *, QVariant>> &fields);
AnyId addRow(SampleHouse &house, const char *table, const Dossier &dossier,
             const QList<std::pair<const char *, QVariant>> &fields);
// Staff of the centre: olaf and olga (operators), sil (leads a shift), fien (files).
void staffOfCentre(SampleHouse &house);
ScheduleRule ruleOf(int weekday, const QString &from, const QString &to,
                    const QString &kind = QStringLiteral("MAY_LEAVE"));
QList<ScheduleRule> everyDay(const QString &from, const QString &to);
