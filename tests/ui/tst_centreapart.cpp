// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/monitoringstore.h"
#include "core/sync/syncview.h"
#include "seats.h"

using namespace Qt::StringLiterals;

// The scenarios of the centre for electronic monitoring, each person at a computer of his own: what one may do in one
// folder one may do with a server, and everyone sees it. Everybody in them is invented.
class TestCentreApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyExpectation_data();
    void everyExpectation();
    void theTechnicianIsOffline();

private:
    static QString file(const QString &name)
    {
        return QStringLiteral(PROJECT_SOURCE) + u"/tests/data/scenarios/"_s + name + u".jsonl"_s;
    }
    static void allSeeTheSame(const Seats &seats);
};

// Nobody has anything to decide.
void TestCentreApart::allSeeTheSame(const Seats &seats)
{
    for (const auto &[login, seat] : seats.seats) {
        const auto open = seat.workspace->read(
            [&](const Database &database) { return conflicts(database, u"VCET_MANAGER"_s, false, {}); });
        QVERIFY(open.has_value());
        QCOMPARE(open->size(), 0);
    }
}

void TestCentreApart::everyExpectation_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"s3", "s6", "monitoring", "equipment", "prison"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCentreApart::everyExpectation()
{
    QFETCH(const QString, name);
    Seats seats;
    seats.open(file(name));
    if (QTest::currentTestFailed())
        return;
    seats.play();
    if (QTest::currentTestFailed())
        return;
    for (const auto &[login, seat] : seats.seats)
        seats.synchronise(login);
    allSeeTheSame(seats);
}

// S4, with a cellar in which nothing is received.
void TestCentreApart::theTechnicianIsOffline()
{
    Seats seats;
    seats.open(file(u"s4"_s));
    seats.play([](const QJsonObject &line) { return line.value("act"_L1) == u"startIntervention"_s; });
    if (QTest::currentTestFailed())
        return;
    seats.hand(u"bout"_s, u"bout"_s); // what was planned for him
    seats.cut(true);
    seats.play([](const QJsonObject &line) { return line.value("show"_L1) == u"dossier"_s; });
    if (QTest::currentTestFailed())
        return;
    // Nobody at the centre knows of it yet.
    seats.synchronise(u"fien"_s);
    const auto dossier = Dossier::Id::fromString(seats.names.value(u"d1"_s));
    const auto stateAt = [&](const QString &login) {
        return seats.seats.at(login)
            .workspace
            ->read([&](const Database &database) { return MonitoringStore(database).ofDossier(dossier).first().state; })
            .value_or(QString());
    };
    QCOMPARE(stateAt(u"fien"_s), u"PLANNED"_s);
    QCOMPARE(stateAt(u"bout"_s), u"CONNECTED"_s);
    seats.cut(false);
    seats.hand(u"bout"_s, u"fien"_s); // what is expected is looked for at the centre
    seats.play();
    if (QTest::currentTestFailed())
        return;
    for (const auto &[login, seat] : seats.seats) {
        seats.synchronise(login);
        QCOMPARE(stateAt(login), u"CLOSED"_s);
    }
    allSeeTheSame(seats);
}

QTEST_MAIN(TestCentreApart)
#include "tst_centreapart.moc"
