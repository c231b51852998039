// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/monitoringrows.h"

#include "core/acts/recorder.h"
#include "core/acts/trail.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

AnyId write(Database &database, const QString &house, const Dossier::Id &dossier,
            const std::function<AnyId(Recorder &)> &work)
{
    Transaction transaction(database);
    database.query("INSERT INTO sync_ctx (mid) SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'act'), 0)"
                   " + 1");
    Recorder recorder(database, house);
    const auto made = work(recorder);
    const auto now = QDateTime(QDate(2027, 1, 2), QTime(8, 0));
    writeTrail(database,
               {.name = u"sample"_s,
                .login = u"setup"_s,
                .role = u"HOUSE_DIRECTOR"_s,
                .device = u"test"_s,
                .house = house,
                .dossier = dossier,
                .happenedAt = now,
                .recordedAt = now},
               recorder.entries());
    database.query("DELETE FROM sync_ctx");
    transaction.commit();
    return made;
}

} // namespace

Monitoring::Id addMonitoring(Database &database, const MonitoredPerson &of)
{
    return Monitoring::Id(write(database, of.dossier.house, of.dossier.id, [&](Recorder &recorder) {
        return recorder.insert("monitoring", of.dossier,
                               {{"form", u"ET_SENTENCE"_s},
                                {"technique", of.technique},
                                {"centre", u"VCET"_s},
                                {"person", columnValue(AnyId(of.person))},
                                {"state", u"PLANNED"_s},
                                {"state_since", u"2027-01-02T08:00:00+01:00"_s}});
    }));
}

AnyId addIntervention(Database &database, const Dossier &dossier, const Monitoring::Id &monitoring)
{
    return write(database, dossier.house, dossier.id, [&](Recorder &recorder) {
        return recorder.insert("intervention", dossier,
                               {{"monitoring", columnValue(AnyId(monitoring))}, {"kind", u"CONNECT_HOME"_s}});
    });
}

void setMonitoringState(Database &database, const Monitoring::Id &monitoring, const QString &state)
{
    write(database, u"VCET"_s, {}, [&](Recorder &recorder) {
        recorder.update("monitoring", monitoring, {{"state", state}});
        return AnyId(monitoring);
    });
}
