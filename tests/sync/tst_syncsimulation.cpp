// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/postgres/testpostgres.h"
#include "tests/sync/simulation.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestSyncSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrWrittenOver();
    void whatOnceWentWrong();
    void theSameOnPostgres();
    void oneSeedRunsTwiceTheSame();
    void everyFlawIsFound_data();
    void everyFlawIsFound();
};

void TestSyncSimulation::nothingIsLostOrWrittenOver()
{
    const int seeds =
        qEnvironmentVariableIntValue("SIMULATION_SEEDS") ? qEnvironmentVariableIntValue("SIMULATION_SEEDS") : 40;
    const int from =
        qEnvironmentVariableIntValue("SIMULATION_FROM") ? qEnvironmentVariableIntValue("SIMULATION_FROM") : 1;
    Simulation::Totals all;
    for (int seed = from; seed < from + seeds; ++seed) {
        Simulation simulation({.seed = quint64(seed), .operations = 150, .devices = 3 + seed % 4});
        const auto wrong = simulation.run();
        if (!wrong.isEmpty())
            qWarning().noquote() << wrong;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.section(u'\n', 0, 0)));
        const auto &one = simulation.totals();
        all.operations += one.operations;
        all.conflicts += one.conflicts;
        all.quarantined += one.quarantined;
        all.restores += one.restores;
        all.imageRestores += one.imageRestores;
        all.forks += one.forks;
        all.tornPulls += one.tornPulls;
        all.lostMessages += one.lostMessages;
    }
    qInfo("%lld operations, %lld conflicts, %lld kept for review, %lld messages lost, %lld torn pulls, %lld server "
          "restores, %lld device images, %lld forks",
          all.operations, all.conflicts, all.quarantined, all.lostMessages, all.tornPulls, all.restores,
          all.imageRestores, all.forks);
    // A storm in which nothing happens shows nothing.
    QVERIFY(all.conflicts > 0 && all.quarantined > 0 && all.restores > 0 && all.forks > 0 && all.tornPulls > 0);
}

// Seeds that found a mistake stay for ever, as they were.
void TestSyncSimulation::whatOnceWentWrong()
{
    // A dossier left while its scope, just gained, was being handed out in pages.
    // A device that was away while the server was set back twice, the second time less far.
    for (const int seed : {10600, 200638}) {
        Simulation simulation({.seed = quint64(seed), .operations = 150, .devices = 3 + seed % 4});
        const auto wrong = simulation.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.section(u'\n', 0, 0)));
    }
}

// The same storm, and to the letter the same end, whatever keeps the server's rows.
void TestSyncSimulation::theSameOnPostgres()
{
    auto &engine = TestPostgres::shared();
    for (quint64 seed = 1; seed < 4; ++seed) {
        QByteArray prints[2];
        for (int i = 0; i < 2; ++i) {
            Simulation simulation({.seed = seed,
                                   .operations = 80,
                                   .devices = 4,
                                   .restores = false,
                                   .serverDatabase = i ? engine.address(engine.freshDatabase()) : QString()});
            const auto wrong = simulation.run();
            if (!wrong.isEmpty())
                qWarning().noquote() << wrong;
            QVERIFY(wrong.isEmpty());
            prints[i] = simulation.fingerprint();
        }
        QCOMPARE(prints[0], prints[1]);
    }
}

void TestSyncSimulation::oneSeedRunsTwiceTheSame()
{
    for (quint64 seed = 1; seed < 4; ++seed) {
        QByteArray prints[2];
        for (auto &print : prints) {
            Simulation simulation({.seed = seed, .operations = 100});
            QVERIFY(simulation.run().isEmpty());
            print = simulation.fingerprint();
        }
        QCOMPARE(prints[0], prints[1]);
    }
}

void TestSyncSimulation::everyFlawIsFound_data()
{
    QTest::addColumn<int>("flaw");
    for (int flaw = 1; flaw <= static_cast<int>(Flaw::UnheededRestore); ++flaw)
        QTest::newRow(flawName(Flaw(flaw))) << flaw;
}

void TestSyncSimulation::everyFlawIsFound()
{
    QFETCH(const int, flaw);
    const int most =
        qEnvironmentVariableIntValue("SIMULATION_SEEDS") ? qEnvironmentVariableIntValue("SIMULATION_SEEDS") : 150;
    for (int seed = 1; seed <= most; ++seed) {
        Simulation simulation({.seed = quint64(seed), .operations = 150, .devices = 4, .flaw = Flaw(flaw)});
        if (const auto wrong = simulation.run(); !wrong.isEmpty()) {
            qInfo("found with seed %d: %s", seed, qPrintable(wrong.section(u'\n', 0, 0)));
            return;
        }
    }
    QFAIL("no seed finds it");
}

QTEST_GUILESS_MAIN(TestSyncSimulation)
#include "tst_syncsimulation.moc"
