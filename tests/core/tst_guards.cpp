// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWritePastTheDoorFails_data();
    void aWritePastTheDoorFails();
    void theTrailIsKept_data();
    void theTrailIsKept();
    void noActLeavesTheDoorOpen();

private:
    static QString refusalOf(Database &database, const QByteArray &sql, const QVariantList &values = {});
};

QString TestGuards::refusalOf(Database &database, const QByteArray &sql, const QVariantList &values)
{
    try {
        database.queryText(sql, values);
        return u"written"_s;
    } catch (const StorageError &error) {
        return error.problem().details.value("detail"_L1).toString();
    }
}

void TestGuards::aWritePastTheDoorFails_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const auto &table : synchronisedTables())
        QTest::newRow(table.name) << QByteArray(table.name);
}

void TestGuards::aWritePastTheDoorFails()
{
    QFETCH(QByteArray, table);
    SampleHouse house;
    auto &database = house.database();
    database.script("PRAGMA foreign_keys = OFF");
    // A row with something in every column that must have something.
    QByteArray columns;
    QByteArray places;
    QVariantList values;
    {
        auto info = database.queryText("SELECT name, type FROM pragma_table_info('" + table +
                                       "') WHERE \"notnull\" = 1 AND dflt_value IS NULL");
        while (info.next()) {
            columns += (columns.isEmpty() ? "" : ", ") + info.text(0).toLatin1();
            places += places.isEmpty() ? "?" : ", ?";
            values << (info.text(1) == u"BLOB"      ? QVariant(AnyId::create().bytes())
                       : info.text(1) == u"INTEGER" ? QVariant(1)
                                                    : QVariant(u"x"_s));
        }
    }
    const auto insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")";
    const auto before = house.count(table);
    QVERIFY2(refusalOf(database, insert, values).contains(u"a write outside an act"_s), "insert");
    QCOMPARE(house.count(table), before);
    // Within an act the same row goes in; then it can be neither changed nor taken away from outside.
    database.query("INSERT INTO sync_ctx (mid) VALUES (1)");
    QCOMPARE(refusalOf(database, insert, values), u"written"_s);
    database.query("DELETE FROM sync_ctx");
    QCOMPARE(house.count(table), before + 1);
    QVERIFY2(refusalOf(database, "UPDATE " + table + " SET deleted = 1").contains(u"a write outside an act"_s),
             "update");
    QVERIFY2(refusalOf(database, "DELETE FROM " + table).contains(u"a write outside an act"_s), "delete");
    QVERIFY2(
        refusalOf(database, "INSERT OR REPLACE INTO " + table + " (" + columns + ") VALUES (" + places + ")", values)
            .contains(u"a write outside an act"_s),
        "replace");
    QCOMPARE(house.count(table), before + 1);
    QCOMPARE(house.count(table, "deleted = 1"), 0);
}

void TestGuards::theTrailIsKept_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("acts") << QByteArray("act");
    QTest::newRow("what they changed") << QByteArray("journal");
    QTest::newRow("who looked") << QByteArray("access_log");
}

void TestGuards::theTrailIsKept()
{
    QFETCH(QByteArray, table);
    SampleHouse house;
    const auto dossier = house.dossier();
    QVERIFY(house.workspace().logAccess(u"OPEN"_s, u"dossier"_s, dossier, dossier).has_value());
    house.database().script("PRAGMA foreign_keys = OFF");
    const auto rows = house.count(table);
    QVERIFY(rows > 0);
    QVERIFY(refusalOf(house.database(), "DELETE FROM " + table).contains(u"the trail is kept"_s));
    house.database().query("INSERT INTO sync_ctx (mid) VALUES (1)"); // not even within an act
    QVERIFY(refusalOf(house.database(), "DELETE FROM " + table).contains(u"the trail is kept"_s));
    QCOMPARE(house.count(table), rows);
}

void TestGuards::noActLeavesTheDoorOpen()
{
    SampleHouse house;
    house.person();
    QCOMPARE(house.count("sync_ctx"), 0);
    QCOMPARE(house.refusal(u"registerPerson"_s, {{u"familyName"_s, u"Toekomst"_s}, {u"birthDate"_s, u"2099-01-01"_s}}),
             u"person.birthAhead"_s);
    QCOMPARE(house.count("sync_ctx"), 0);
    QVERIFY(house.workspace().undo(house.lastAct()).has_value());
    QCOMPARE(house.count("sync_ctx"), 0);
    const auto together = house.workspace().writeTogether([](const auto &write) -> Outcome {
        const auto done = write(Act{.name = u"registerPerson"_s, .with = {{u"familyName"_s, u"Samen"_s}}});
        if (!done)
            return tl::make_unexpected(done.error());
        return refused(u"person.mergeSame"_s);
    });
    QVERIFY(!together);
    QCOMPARE(house.count("sync_ctx"), 0);
    QVERIFY(refusalOf(house.database(), "UPDATE person SET phone = '1'").contains(u"a write outside an act"_s));
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
