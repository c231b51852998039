// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/storage/transaction.h"
#include "tests/support/equipmentcentre.h"
#include "tests/support/monitoringrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestEquipmentActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomActsLeaveNothingWrong();
    void aLargeStockIsCountedAtOnce();
};

void TestEquipmentActs::randomActsLeaveNothingWrong()
{
    const int asked = qEnvironmentVariableIntValue("EQUIPMENT_ACTS");
    const int acts = asked ? asked : 2500;
    Centre centre;
    auto &house = centre.house;
    RandomActs::Pool pool{
        .monitorings = {id(centre.monitoring)}, .visits = {id(centre.visit)}, .vehicles = {centre.vehicle}};
    for (int i = 0; i < 4; ++i) {
        const auto dossier = house.file(house.dossier(u"ET_SENTENCE"_s)).dossier;
        // The last one is somebody who has a mandate already.
        const auto person = i == 3 ? centre.person : house.person(u"Verzonnen%1"_s.arg(i));
        const auto monitoring = addMonitoring(house.database(), {dossier, person});
        pool.monitorings << id(monitoring);
        for (int visit = 0; visit < 2; ++visit)
            pool.visits << id(addIntervention(house.database(), dossier, monitoring));
    }
    for (int i = 0; i < 12; ++i)
        pool.serials << centre.add(i % 3 ? u"ANKLE_TAG_RF"_s : u"HOME_UNIT"_s, i % 3 ? u"RF"_s : u"HU"_s);
    RandomActs random(house.database(), pool, asked ? static_cast<quint32>(asked) : 1u);
    QMap<QString, int> counts;
    QList<qint64> mids; // that may be taken back
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < acts; ++i) {
        house.at(QDateTime(QDate(2027, 2, 1), QTime(8, 0)).addSecs(60 * i).toString(u"yyyy-MM-ddTHH:mm:ss"));
        if (i % 500 == 0)
            QCOMPARE(centre.findings(), QStringList());
        if (random.pick(12) == 0 && !mids.isEmpty()) { // mostly what was done last; at times something older
            if (house.workspace().undo(random.pick(3) ? mids.last() : mids[random.pick(int(mids.size()))])) {
                ++counts[u"undo"_s];
                mids << house.lastAct(); // which can be taken back too
            }
            mids = mids.mid(std::max<qsizetype>(0, mids.size() - 40));
            continue;
        }
        const auto act = random.next();
        const auto answer = house.workspace().write(act);
        QVERIFY2(answer || hasSentence(answer.error().code), qPrintable(answer ? QString() : answer.error().code));
        if (!answer || answer->nothingChanged)
            continue;
        random.took(act, *answer);
        ++counts[act.name];
        mids << house.lastAct();
    }
    QCOMPARE(centre.findings(), QStringList());
    int done = 0;
    for (const int count : std::as_const(counts))
        done += count;
    qInfo("%d acts asked, %d done of %d kinds, %d taken back, in %lld ms", acts, done, int(counts.size()),
          counts.value(u"undo"_s), timer.elapsed());
    for (const auto *name : {"fitEquipment", "removeEquipment", "testEquipment", "moveStock", "undo", "scanEquipment"})
        QVERIFY2(counts.value(QString::fromLatin1(name)) > 5, name);
}

// 5,000 serials with ten years of history: the page of the stock must not wait.
void TestEquipmentActs::aLargeStockIsCountedAtOnce()
{
    Centre centre;
    auto &database = centre.house.database();
    {
        Transaction transaction(database);
        database.query("INSERT INTO sync_ctx (mid) VALUES (1)");
        database.queryText(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO equipment"
            " (id, kind, generation, supplier, serial, state, state_since, place_kind, tested_at, house) SELECT"
            " randomblob(16), CASE i % 3 WHEN 0 THEN 'HOME_UNIT' ELSE 'ANKLE_TAG_RF' END, 'RF1', 'NORDTAG',"
            " printf('RF-%05d', i + 20000), CASE i % 4 WHEN 0 THEN 'IN_SERVICE' WHEN 1 THEN 'RETURNED' ELSE 'READY' "
            "END,"
            " '2027-01-20T09:00:00+01:00', CASE i % 4 WHEN 0 THEN 'BENCH' ELSE 'STORE' END,"
            " '2027-01-20T09:00:00+01:00', 'VCET' FROM n");
        database.queryText(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) INSERT INTO equipment_step"
            " (id, equipment, step, from_state, to_state, place_kind, at, house) SELECT randomblob(16), equipment.id,"
            " CASE n.i WHEN 1 THEN 'REGISTERED' ELSE 'STORED' END, CASE n.i WHEN 1 THEN '' ELSE equipment.state END,"
            " equipment.state, place_kind, CASE n.i WHEN 40 THEN state_since ELSE"
            " strftime('%Y-%m-%dT%H:%M:%S+01:00', '2017-01-20', (n.i * 90) || ' days') END, 'VCET'"
            " FROM equipment, n WHERE kind <> 'VEHICLE'");
        database.queryText("DELETE FROM sync_ctx");
        transaction.commit();
    }
    const auto store = centre.store();
    QElapsedTimer timer;
    const auto took = [&](const char *what, qint64 most) {
        const auto ms = timer.restart();
        qInfo("%s: %lld ms", what, ms);
        return ms < most;
    };
    timer.start();
    int all = 0;
    for (const auto &one : store.counts())
        all += one.count;
    QVERIFY(took("counts of the stock page", 100));
    QCOMPARE(all, 5001);
    QCOMPARE(store.list({.state = u"READY"_s, .limit = 100}).size(), 100);
    QVERIFY(took("a list", 100));
    QCOMPARE(store.list({.text = u"2499"_s}).size(), 11);
    QVERIFY(took("a search", 100));
    const auto item = store.bySerial(u"RF-22500"_s).first();
    QCOMPARE(store.history(item.id).size(), 40);
    QVERIFY(took("a history of ten years", 100));
    QCOMPARE(centre.findings(), QStringList());
    QVERIFY(took("all rules over 200,000 steps", 20000));
}

QTEST_GUILESS_MAIN(TestEquipmentActs)
#include "tst_equipmentacts.moc"
