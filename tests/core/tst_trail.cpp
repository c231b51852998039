// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/announcement/announcements.h"
#include "core/task/today.h"
#include "core/team/teamstore.h"
#include "tests/support/sampledata.h"
#include "tests/support/wholereads.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTrailFits();
    void anyChangeIsFoundAtItsRow_data();
    void anyChangeIsFoundAtItsRow();
    void theTrailNamesWhoAndWhat();
    void theHistoryOfAFieldIsToldOldestFirst();
    void anActCostsTheSameHoweverLongTheTrail();

private:
    // Twelve acts (seven register staff) and three looks.
    static void fill(SampleHouse &house);
};

void TestTrail::fill(SampleHouse &house)
{
    const auto dossier = house.dossier(); // 8
    const auto person = house.file(dossier).people.first().person;
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, u"0470000000"_s}}); // 9
    house.done(u"addTask"_s, {{u"dossier"_s, id(dossier)}, {u"title"_s, u"bellen"_s}});        // 10
    QVERIFY(house.workspace().undo(10).has_value());                                           // 11
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, u"0470000001"_s}}); // 12
    for (const auto &reason : {u"een"_s, u"twee"_s, u"drie"_s})
        QVERIFY(house.workspace().logAccess(u"OPEN"_s, u"dossier"_s, dossier, dossier, reason).has_value());
    QCOMPARE(house.lastAct(), 12);
}

void TestTrail::anUntouchedTrailFits()
{
    SampleHouse house;
    fill(house);
    auto check = verifyTrail(house.database());
    QCOMPARE(check.findings, QStringList());
    QCOMPARE(check.acts, 12);
    QCOMPARE(check.looks, 3);
    house.reopen();
    QVERIFY(verifyTrail(house.database()).findings.isEmpty());
    QVERIFY(verifyTrail(SampleHouse().database()).findings.isEmpty());
}

void TestTrail::anyChangeIsFoundAtItsRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &sql, const QString &where) {
        QTest::newRow(name) << sql << where;
    };
    row("who did it", "UPDATE act SET login = 'otto' WHERE mid = 9", u"act 9"_s);
    row("whose id", "UPDATE act SET staff = NULL WHERE mid = 9", u"act 9"_s);
    row("in which role", "UPDATE act SET role = 'TEAM_LEADER' WHERE mid = 9", u"act 9"_s);
    row("on which computer", "UPDATE act SET device = 'elders' WHERE mid = 9", u"act 9"_s);
    row("in which house", "UPDATE act SET house = 'TON' WHERE mid = 9", u"act 9"_s);
    row("about which dossier", "UPDATE act SET dossier = NULL WHERE mid = 8", u"act 8"_s);
    row("about which person", "UPDATE act SET person = NULL WHERE mid = 9", u"act 9"_s);
    row("what was done", "UPDATE act SET name = 'addAddress' WHERE mid = 9", u"act 9"_s);
    row("under which id", "UPDATE act SET id = randomblob(16) WHERE mid = 9", u"act 9"_s);
    row("when it happened", "UPDATE act SET happened_at = '2026-12-31T09:00:00' WHERE mid = 9", u"act 9"_s);
    row("when it was recorded", "UPDATE act SET recorded_at = '2026-12-31T09:00:00.000Z' WHERE mid = 9", u"act 9"_s);
    row("whether the clock was set", "UPDATE act SET clock_fixed = 0 WHERE mid = 9", u"act 9"_s);
    row("with which parameters", "UPDATE act SET parameters = '{}' WHERE mid = 9", u"act 9"_s);
    row("under which version of the law", "UPDATE act SET catalogue = 'PROBATION/2' WHERE mid = 8", u"act 8"_s);
    row("under no version of the law", "UPDATE act SET catalogue = '' WHERE mid = 9", u"act 9"_s);
    row("in which words", "UPDATE act SET sentence = '{}' WHERE mid = 9", u"act 9"_s);
    row("what it took back", "UPDATE act SET undoes = 9 WHERE mid = 11", u"act 11"_s);
    row("that it was taken back", "UPDATE act SET undone_by = NULL WHERE mid = 10", u"act 10"_s);
    row("taken back by an act that did not", "UPDATE act SET undone_by = 12 WHERE mid = 9", u"act 9"_s);
    row("its seal", "UPDATE act SET hash = randomblob(32) WHERE mid = 9", u"act 9"_s);
    row("the first act", "UPDATE act SET login = 'otto' WHERE mid = 1", u"act 1"_s);
    row("the last act", "UPDATE act SET login = 'otto' WHERE mid = 12", u"act 12"_s);
    row("what was there before", "UPDATE journal SET before = '{\"phone\":\"1\"}' WHERE mid = 12", u"act 12"_s);
    row("what it became", "UPDATE journal SET after = '{\"phone\":\"1\"}' WHERE mid = 9", u"act 9"_s);
    row("in which table", "UPDATE journal SET tbl = 'staff' WHERE mid = 9", u"act 9"_s);
    row("in which row", "UPDATE journal SET row = randomblob(16) WHERE mid = 9", u"act 9"_s);
    row("in which group", "UPDATE journal SET grp = 'email' WHERE mid = 9", u"act 9"_s);
    row("of which dossier a change was", "UPDATE journal SET dossier = NULL WHERE mid = 10", u"act 10"_s);
    row("nothing instead of an empty before", "UPDATE journal SET before = '' WHERE mid = 8 AND n = 0", u"act 8"_s);
    row("the order of two changes", "UPDATE journal SET n = n + 100 WHERE mid = 8 AND n = 0", u"act 8"_s);
    row("a change removed", "DROP TRIGGER journal_kept; DELETE FROM journal WHERE mid = 8 AND n = 2", u"act 8"_s);
    row("a change added",
        "INSERT INTO journal SELECT 9, 1, randomblob(16), tbl, row, grp, dossier, before, after, 0, NULL FROM journal "
        "WHERE mid = 9",
        u"act 9"_s);
    row("an act removed from the middle",
        "PRAGMA foreign_keys = OFF; DROP TRIGGER act_kept; DELETE FROM act WHERE mid = 9", u"act 10"_s);
    row("the first act removed", "PRAGMA foreign_keys = OFF; DROP TRIGGER act_kept; DELETE FROM act WHERE mid = 1",
        u"act 2"_s);
    row("the last act removed", "PRAGMA foreign_keys = OFF; DROP TRIGGER act_kept; DELETE FROM act WHERE mid = 12",
        u"act 12"_s);
    row("two acts exchanged",
        "PRAGMA foreign_keys = OFF; UPDATE act SET mid = 999 WHERE mid = 5; UPDATE act SET mid = 5 WHERE mid = 6; "
        "UPDATE act SET mid = 6 WHERE mid = 999",
        u"act 5"_s);
    row("acts shifted to close a gap",
        "PRAGMA foreign_keys = OFF; DROP TRIGGER act_kept; DELETE FROM act WHERE mid = 9; UPDATE act SET mid = mid - 1 "
        "WHERE mid > 9;"
        "DROP TRIGGER journal_kept; DELETE FROM journal WHERE mid = 9; UPDATE journal SET mid = mid - 1 WHERE mid > 9",
        u"act 9"_s);
    row("who looked", "UPDATE access_log SET login = 'otto' WHERE n = 2", u"access 2"_s);
    row("why he looked", "UPDATE access_log SET reason = '' WHERE n = 2", u"access 2"_s);
    row("when he looked", "UPDATE access_log SET at = '2026-12-31T09:00:00' WHERE n = 2", u"access 2"_s);
    row("at which dossier he looked", "UPDATE access_log SET dossier = NULL WHERE n = 2", u"access 2"_s);
    row("at what he looked", "UPDATE access_log SET object_id = randomblob(16) WHERE n = 2", u"access 2"_s);
    row("a look removed", "DROP TRIGGER access_log_kept; DELETE FROM access_log WHERE n = 2", u"access 3"_s);
    row("the last look removed", "DROP TRIGGER access_log_kept; DELETE FROM access_log WHERE n = 3", u"access 3"_s);
}

void TestTrail::anyChangeIsFoundAtItsRow()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    SampleHouse house;
    fill(house);
    house.database().script(sql);
    const auto check = verifyTrail(house.database());
    QVERIFY2(!check.findings.isEmpty(), "the change was not found");
    QVERIFY2(check.findings.first().startsWith(where + u':'), qPrintable(check.findings.join(u'\n')));
}

void TestTrail::theTrailNamesWhoAndWhat()
{
    SampleHouse house;
    fill(house);
    auto all = trail(house.database(), {}, {}, 100);
    QCOMPARE(all.size(), 12);
    QCOMPARE(all.first().mid, 12);
    QCOMPARE(all.first().name, u"changePerson"_s);
    QCOMPARE(all.first().parameters.value("phone"_L1).toString(), u"0470000001"_s);
    QVERIFY(all.first().clockFixed);
    QCOMPARE(all[1].undoes, 10);
    QCOMPARE(all[2].undoneBy, 11);
    QCOMPARE(trail(house.database(), all[2].dossier, {}, 100).size(), 3); // made, task, taken back
    QCOMPARE(trail(house.database(), {}, u"dirk"_s, 100).size(), 1);
    const auto page = trail(house.database(), {}, {}, 2, 10);
    QCOMPARE(page.size(), 2);
    QCOMPARE(page.first().mid, 9);
    QCOMPARE(trailOfPerson(house.database(), all.first().person, 10).size(), 2);
    QCOMPARE(accessTrail(house.database(), {}, 10).first().reason, u"drie"_s);
}

void TestTrail::theHistoryOfAFieldIsToldOldestFirst()
{
    SampleHouse house;
    fill(house);
    const auto person = trail(house.database(), {}, {}, 1).first().person;
    QStringList phones;
    for (const auto &change : historyOf(house.database(), person))
        if (change.group == u"phone")
            phones << change.before.value("phone"_L1).toString() + u" → "_s + change.after.value("phone"_L1).toString();
    QCOMPARE(phones, QStringList({u" → +32470000000"_s, u"+32470000000 → +32470000001"_s}));
}

// What is written, taken back and looked at walks past no table that grows with the years.
void TestTrail::anActCostsTheSameHoweverLongTheTrail()
{
    WholeReads reads;
    SampleHouse house;
    const auto dossier = house.dossier();
    const auto person = house.file(dossier).people.first().person;
    const auto phone = [&](int number) {
        house.done(u"changePerson"_s,
                   {{u"person"_s, id(person)}, {u"phone"_s, u"0470%1"_s.arg(number, 6, 10, QChar(u'0'))}});
    };
    constexpr int many = 300;
    for (int i = 0; i < many; ++i)
        phone(i);
    house.at(u"2027-04-20T09:00"_s).as(u"otto"_s); // three months on, a colleague
    auto &workspace = house.workspace();
    reads.forget();
    phone(many);
    QVERIFY(workspace.undo(house.lastAct()).has_value());
    QVERIFY(workspace.logAccess(u"OPEN"_s, u"dossier"_s, dossier, dossier, u"een"_s).has_value());
    QVERIFY(workspace.lastUndoable() >= 0 && workspace.lastRedoable() >= 0);
    const auto &reader = workspace.user();
    const auto now = workspace.clock().now();
    QVERIFY(workspace.read([&](const Database &database) { return todayView(database, reader, now.date()); }));
    QVERIFY(workspace.read([&](const Database &database) { return announcements(database, reader, now, 0); }));
    QVERIFY(workspace.read(
        [&](const Database &database) { return teamView(database, workspace.catalogue(), reader, {}, now.date()); }));
    const auto rows = reads.rows();
    for (auto one = rows.begin(); one != rows.end(); ++one)
        QVERIFY2(one.value() < many, qPrintable(u"%1 rows: %2"_s.arg(one.value()).arg(one.key())));
}

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
