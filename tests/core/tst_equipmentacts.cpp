// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "tests/support/equipmentcentre.h"
#include "tests/support/monitoringrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestEquipmentActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomActsLeaveNothingWrong();
    void aLargeStockIsCounted();
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

// 5,000 serials with ten years of history. How long it takes is told by bench_stock.
void TestEquipmentActs::aLargeStockIsCounted()
{
    Centre centre;
    centre.fillStock();
    const auto store = centre.store();
    int all = 0;
    for (const auto &one : store.counts())
        all += one.count;
    QCOMPARE(all, 5001);
    QCOMPARE(store.list({.state = u"READY"_s, .limit = 100}).size(), 100);
    QCOMPARE(store.list({.text = u"2499"_s}).size(), 11);
    QCOMPARE(store.history(store.bySerial(u"RF-22500"_s).first().id).size(), 40);
    QCOMPARE(centre.findings(), QStringList());
}

// Many acts take longer than the five minutes a test function has.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("EQUIPMENT_ACTS") && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication application(argc, argv);
    TestEquipmentActs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_equipmentacts.moc"
