// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/recorder.h"
#include "core/storage/transaction.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRowIsOneEntryWithEverything();
    void aGroupIsJournalledWhole();
    void aFieldWithoutGroupStandsAlone();
    void nothingIsJournalledWhenNothingDiffers();
    void theBaseIsTheVersionTheAuthorHadSeen();
    void ownChangesAreNamedWithinAnAct();
    void ownChangesAreNamedAcrossActs();
    void ownChangesThatWereSentAreNotNamed();
    void removingMarks();
    void everyKindOfValueGoesThereAndBack_data();
    void everyKindOfValueGoesThereAndBack();
    void theJournalHoldsWhatTheEntriesSay();

private:
    // Inside an act of its own that is rolled back at the end of the test.
    struct Writing
    {
        explicit Writing(SampleHouse &house) : transaction(house.database()), recorder(house.database(), u"GEN"_s)
        {
            house.database().query("INSERT INTO sync_ctx (mid) VALUES (1)");
        }
        Transaction transaction;
        Recorder recorder;
    };
    static AnyId addressOf(SampleHouse &house, const Person::Id &person);
};

AnyId TestRecorder::addressOf(SampleHouse &house, const Person::Id &person)
{
    auto query = house.database().query("SELECT id FROM person_address WHERE person = ?", person);
    return query.next() ? query.id(0) : AnyId();
}

void TestRecorder::aNewRowIsOneEntryWithEverything()
{
    SampleHouse house;
    Writing writing(house);
    const auto id = writing.recorder.insert("workplace", {{"name", u"Fictief Park"_s}, {"phone", u"+3290000000"_s}});
    QCOMPARE(writing.recorder.entries().size(), 1);
    const auto entry = writing.recorder.entries().first();
    QVERIFY(entry.row == id);
    QCOMPARE(entry.table, QByteArray("workplace"));
    QVERIFY(entry.group.isEmpty());
    QVERIFY(entry.before.isNull());
    const auto after = QJsonDocument::fromJson(entry.after).object();
    QCOMPARE(after,
             (QJsonObject{{u"name"_s, u"Fictief Park"_s}, {u"phone"_s, u"+3290000000"_s}, {u"house"_s, u"GEN"_s}}));
    QCOMPARE(writing.recorder.changes().tables, QSet<QByteArray>{"workplace"});
}

void TestRecorder::aGroupIsJournalledWhole()
{
    SampleHouse house;
    const auto person = house.person(
        u"Testmans"_s, u"Fiktief"_s,
        {{u"address"_s,
          QJsonObject{{u"street"_s, u"Nergensstraat"_s}, {u"number"_s, u"1"_s}, {u"municipality"_s, u"Gent"_s}}}});
    const auto address = addressOf(house, person);
    QVERIFY(!address.isNull());
    Writing writing(house);
    QVERIFY(writing.recorder.update("person_address", address, {{"number", u"2"_s}}));
    QCOMPARE(writing.recorder.entries().size(), 1);
    const auto entry = writing.recorder.entries().first();
    QCOMPARE(entry.group, QByteArray("address"));
    const auto before = QJsonDocument::fromJson(entry.before).object();
    const auto after = QJsonDocument::fromJson(entry.after).object();
    QCOMPARE(before.keys(), after.keys());
    QCOMPARE(before.size(), 8); // kind, street, number, box, postcode, municipality, country, note
    QCOMPARE(before.value("number"_L1).toString(), u"1"_s);
    QCOMPARE(after.value("number"_L1).toString(), u"2"_s);
    QCOMPARE(after.value("street"_L1).toString(), u"Nergensstraat"_s);
    // Two groups in one update are two entries.
    QVERIFY(writing.recorder.update("person_address", address, {{"number", u"3"_s}, {"until_on", u"2027-02-01"_s}}));
    QCOMPARE(writing.recorder.entries().size(), 3);
    QCOMPARE(writing.recorder.entries().last().group, QByteArray("validity"));
    QVERIFY(writing.recorder.changes().persons.contains(person));
}

void TestRecorder::aFieldWithoutGroupStandsAlone()
{
    SampleHouse house;
    const auto person = house.person();
    Writing writing(house);
    QVERIFY(
        writing.recorder.update("person", person, {{"phone", u"+32470000000"_s}, {"email", u"f@voorbeeld.invalid"_s}}));
    QCOMPARE(writing.recorder.entries().size(), 2);
    QCOMPARE(writing.recorder.entries()[0].group, QByteArray("phone"));
    QCOMPARE(writing.recorder.entries()[1].after, QByteArray(R"({"email":"f@voorbeeld.invalid"})"));
}

void TestRecorder::nothingIsJournalledWhenNothingDiffers()
{
    SampleHouse house;
    const auto person = house.person(u"Testmans"_s, u"Fiktief"_s, {{u"phone"_s, u"0470 00 00 00"_s}});
    const auto acts = house.count("act");
    const auto rows = house.count("journal");
    const auto done =
        house.done(u"changePerson"_s,
                   {{u"person"_s, id(person)}, {u"phone"_s, u"+32470000000"_s}, {u"familyName"_s, u"Testmans"_s}});
    QVERIFY(done.nothingChanged);
    QVERIFY(done.act.isNull());
    QCOMPARE(house.count("act"), acts);
    QCOMPARE(house.count("journal"), rows);
    Writing writing(house);
    QVERIFY(!writing.recorder.update("person", person, {{"phone", u"+32470000000"_s}, {"secret_address", 0}}));
    QVERIFY(writing.recorder.entries().isEmpty());
    QVERIFY(writing.recorder.changes().isEmpty());
}

void TestRecorder::theBaseIsTheVersionTheAuthorHadSeen()
{
    SampleHouse house;
    const auto person = house.person();
    {
        // As if the server had acknowledged everything and sent version 7.
        house.database().query("DELETE FROM outbox_txn");
        house.database().query("INSERT INTO sync_ctx (mid) VALUES (0)");
        house.database().query("UPDATE person SET seq = 7 WHERE id = ?", person);
        house.database().query("DELETE FROM sync_ctx");
    }
    Writing writing(house);
    QVERIFY(writing.recorder.update("person", person, {{"phone", u"1"_s}}));
    QCOMPARE(writing.recorder.entries().first().baseSeq, 7);
    QVERIFY(writing.recorder.entries().first().afterOwn.isNull());
}

void TestRecorder::ownChangesAreNamedWithinAnAct()
{
    SampleHouse house;
    Writing writing(house);
    const auto place = writing.recorder.insert("workplace", {{"name", u"Fictief Park"_s}});
    QVERIFY(writing.recorder.update("workplace", place, {{"phone", u"1"_s}}));
    QVERIFY(writing.recorder.update("workplace", place, {{"phone", u"2"_s}}));
    QVERIFY(writing.recorder.update("workplace", place, {{"email", u"x"_s}}));
    const auto entries = writing.recorder.entries();
    QCOMPARE(entries.size(), 4);
    QVERIFY(entries[1].afterOwn == entries[0].op); // after the making of the row
    QVERIFY(entries[2].afterOwn == entries[1].op); // after the same field
    QVERIFY(entries[3].afterOwn == entries[0].op); // another field: after the making
}

void TestRecorder::ownChangesAreNamedAcrossActs()
{
    SampleHouse house;
    const auto person = house.person();
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, u"+32470000001"_s}});
    house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, u"+32470000002"_s}});
    auto rows = house.database().query(
        "SELECT op, after_own, base_seq FROM journal WHERE row = ? AND (grp = 'phone' OR grp = '') ORDER BY mid",
        person);
    QList<std::pair<AnyId, AnyId>> chain;
    while (rows.next()) {
        chain << std::pair{rows.id(0), rows.id(1)};
        QCOMPARE(rows.number(2), 0);
    }
    QCOMPARE(chain.size(), 3);
    QVERIFY(chain[0].second.isNull());
    QVERIFY(chain[1].second == chain[0].first);
    QVERIFY(chain[2].second == chain[1].first);
}

void TestRecorder::ownChangesThatWereSentAreNotNamed()
{
    SampleHouse house;
    const auto person = house.person();
    const auto change = [&](const QString &phone) {
        house.done(u"changePerson"_s, {{u"person"_s, id(person)}, {u"phone"_s, phone}});
        auto row = house.database().query("SELECT op, after_own FROM journal WHERE mid = ?", house.lastAct());
        row.next();
        return std::pair{row.id(0), row.id(1)};
    };
    const auto first = change(u"+32470000001"_s);
    QVERIFY(!first.second.isNull());
    house.database().script("UPDATE outbox_txn SET state = 'sent'");
    const auto second = change(u"+32470000002"_s);
    QVERIFY(second.second.isNull());
    QVERIFY(change(u"+32470000003"_s).second == second.first);
    house.database().script("UPDATE outbox_txn SET state = 'acknowledged'");
    QVERIFY(change(u"+32470000004"_s).second.isNull());
}

void TestRecorder::removingMarks()
{
    SampleHouse house;
    const auto person = house.person();
    Writing writing(house);
    writing.recorder.remove("person", person);
    QCOMPARE(house.count("person"), 1);
    QCOMPARE(house.count("person", "deleted = 1"), 1);
    QCOMPARE(writing.recorder.entries().first().group, QByteArray("deleted"));
}

void TestRecorder::everyKindOfValueGoesThereAndBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant(QMetaType::fromType<QString>());
    QTest::newRow("an id") << QVariant(AnyId::create().bytes());
    QTest::newRow("text") << QVariant(u"één regel\n\"twee\""_s);
    QTest::newRow("an empty text") << QVariant(u""_s);
    QTest::newRow("text that begins as an id does") << QVariant(u"id:geen"_s);
    QTest::newRow("zero") << QVariant(qlonglong(0));
    QTest::newRow("a large number of cents") << QVariant(qlonglong(9007199254740000));
    QTest::newRow("a negative number") << QVariant(qlonglong(-12));
}

void TestRecorder::everyKindOfValueGoesThereAndBack()
{
    QFETCH(QVariant, value);
    const auto json = QJsonDocument::fromJson(QJsonDocument(QJsonObject{{u"v"_s, journalValue(value)}}).toJson())
                          .object()
                          .value("v"_L1);
    const auto back = columnFromJournal(json);
    QCOMPARE(back.isNull(), value.isNull());
    if (!value.isNull())
        QCOMPARE(back, value);
    QCOMPARE(journalValue(back), journalValue(value));
}

void TestRecorder::theJournalHoldsWhatTheEntriesSay()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    auto rows = house.database().query(
        "SELECT tbl, row, grp, dossier, before, after, n FROM journal WHERE mid = ? ORDER BY n", house.lastAct());
    int n = 0;
    int ofDossier = 0;
    while (rows.next()) {
        QCOMPARE(rows.integer(6), n++);
        QVERIFY(!rows.id(1).isNull());
        QVERIFY(rows.isNull(4) == rows.text(2).isEmpty()); // a new row, or a group with what was there before
        QVERIFY(!rows.object(5).isEmpty());
        if (rows.id(3) == dossier)
            ++ofDossier;
        else
            QVERIFY2(rows.text(0).startsWith(u"person"), qPrintable(rows.text(0)));
    }
    QVERIFY(ofDossier > 3);
    auto txn = house.database().query("SELECT state FROM outbox_txn WHERE mid = ?", house.lastAct());
    QVERIFY(txn.next());
    QCOMPARE(txn.text(0), u"pending"_s);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
