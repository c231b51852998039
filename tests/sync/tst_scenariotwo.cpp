// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sealedfolder.h"
#include "core/storage/database.h"
#include "tests/postgres/testpostgres.h"
#include "tests/sync/testserver.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;

// S2: a home visit without a network, while a colleague works on at the office. Two real clients, a real server, a line
// that is cut. Everybody in it is invented.
class TestScenarioTwo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeVisitWithoutNetwork_data();
    void homeVisitWithoutNetwork();

private:
    static QStringList filesWith(const QByteArray &text, const QString &folder);
    static QJsonObject dossierOf(const TestDevice &device, const QString &id)
    {
        return device.run({u"dossier"_s, u"show"_s, id}).json;
    }
};

QStringList TestScenarioTwo::filesWith(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

void TestScenarioTwo::homeVisitWithoutNetwork_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestScenarioTwo::homeVisitWithoutNetwork()
{
    QFETCH(const bool, postgres);
    auto &engine = TestPostgres::shared();
    TestServer server(postgres ? engine.address(engine.freshDatabase()) : QString());
    if (postgres) // once is enough, and each command of an enciphered device weighs its password
        server.set(u"encipher"_s, u"none"_s);
    QVERIFY(server.start());
    server.addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    server.addAccount(u"otto"_s, u"JUSTICE_ASSISTANT"_s, u"LEU"_s);
    Relay line(server.port());
    TestDevice lena(u"lena"_s);
    TestDevice otto(u"otto"_s);
    auto answer = lena.signUp(server.url(), server, false);
    QVERIFY2(answer.code == 0, answer.said());
    answer = otto.signUp(u"https://127.0.0.1:%1"_s.arg(line.port()), server, true);
    QVERIFY2(answer.code == 0, answer.said());

    // The office registers two studies; one is for Otto.
    const auto mandate = [](const QString &assistant, const QString &name) {
        QJsonObject with{
            {u"type"_s, u"CIVIL_SOCIAL_STUDY"_s},
            {u"receivedOn"_s, u"2027-02-12"_s},
            {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-02-05"_s}, {u"principal"_s, u"FAMILY_COURT"_s}}},
            {u"people"_s, QJsonArray{QJsonObject{{u"role"_s, u"PARTY"_s},
                                                 {u"new"_s, QJsonObject{{u"familyName"_s, name},
                                                                        {u"givenName"_s, u"Zora"_s},
                                                                        {u"phone"_s, u"016 00 00 01"_s}}}},
                                     QJsonObject{{u"role"_s, u"PARTY"_s},
                                                 {u"new"_s, QJsonObject{{u"familyName"_s, u"Nietbestaand"_s},
                                                                        {u"givenName"_s, u"Mirko"_s}}}},
                                     QJsonObject{{u"role"_s, u"CHILD"_s},
                                                 {u"new"_s, QJsonObject{{u"familyName"_s, u"Nietbestaand"_s},
                                                                        {u"givenName"_s, u"A"_s},
                                                                        {u"birthDate"_s, u"2019-01-10"_s}}}}}}};
        with.insert(u"assistant"_s, assistant);
        return with;
    };
    answer = lena.act(u"registerMandate"_s, mandate(u"otto"_s, u"Proefpersoon"_s), u"2027-02-15T09:00"_s);
    QVERIFY2(answer.code == 0, answer.said());
    const auto dossier = answer.json.value("id"_L1).toString();
    answer = lena.act(u"registerMandate"_s, mandate(u"lena"_s, u"Anderman"_s), u"2027-02-15T09:10"_s);
    QVERIFY2(answer.code == 0, answer.said());
    const auto other = answer.json.value("id"_L1).toString();
    answer = lena.sync();
    QCOMPARE(answer.json.value("sent"_L1).toInt(), 2);
    QCOMPARE(answer.json.value("kept"_L1).toInt(), 0);
    // For the time being it had a number of the device; the server gave the real one.
    QCOMPARE(dossierOf(lena, dossier).value("number"_L1).toString(), u"LEU-2027-00001"_s);

    // Before he leaves, the laptop has his caseload and nothing else (E2), with its date (E1).
    answer = otto.sync();
    QVERIFY2(answer.code == 0, answer.said());
    const auto carried = otto.run({u"dossier"_s, u"list"_s}).rows;
    QCOMPARE(carried.size(), 1);
    QCOMPARE(carried[0].toObject().value("nextDue"_L1).toString(), u"2027-05-12"_s);
    QCOMPARE(otto.run({u"dossier"_s, u"show"_s, other}).code, 1);
    // What lies on it cannot be read without the password; the office's own computer stays as it is (E2).
    QCOMPARE(otto.run({u"store"_s}).json.value("enciphered"_L1).toBool(), !postgres);
    QCOMPARE(otto.run({u"store"_s}).json.value("rescue"_L1).toBool(), !postgres);
    QVERIFY(!lena.run({u"store"_s}).json.value("enciphered"_L1).toBool());
    QCOMPARE(filesWith("Proefpersoon", otto.folder()).isEmpty(), !postgres);
    QCOMPARE(filesWith("CREATE TABLE", otto.folder()).isEmpty(), !postgres);
    QVERIFY(!filesWith("Proefpersoon", lena.folder()).isEmpty());
    if (!postgres)
        QCOMPARE(otto.run({u"dossier"_s, u"list"_s}, u"een ander wachtwoord"_s).refusedBy(), u"store.wrongPassphrase"_s);

    // On the way there is no network: said in a sentence, and nothing stops.
    line.cut(true);
    answer = otto.sync();
    QCOMPARE(answer.code, 3);
    QVERIFY2((answer.out + answer.err).contains("niet bereikbaar"), answer.said());
    const auto people = dossierOf(otto, dossier).value("people"_L1).toArray();
    QString zora, child;
    for (const auto &one : people) {
        const auto person = one.toObject();
        if (person.value("name"_L1).toString().contains(u"Proefpersoon"))
            zora = person.value("person"_L1).toString();
        if (person.value("role"_L1).toString() == u"CHILD")
            child = person.value("person"_L1).toString();
    }
    QVERIFY2(!zora.isEmpty() && !child.isEmpty(), qPrintable(QString::fromUtf8(QJsonDocument(people).toJson())));
    QJsonObject visit{{u"dossier"_s, dossier},
                      {u"kind"_s, u"HOME_VISIT"_s},
                      {u"startsAt"_s, u"2027-03-18T14:00"_s},
                      {u"endsAt"_s, u"2027-03-18T15:10"_s},
                      {u"place"_s, u"Leuven"_s},
                      {u"outcome"_s, u"ATTENDED"_s},
                      {u"people"_s, QJsonArray{QJsonObject{{u"person"_s, zora}}, QJsonObject{{u"person"_s, child}}}}};
    // A visit is not done by video, with a network or without (E4).
    auto byVideo = visit;
    byVideo.insert(u"medium"_s, u"VIDEO"_s);
    QCOMPARE(otto.act(u"recordContact"_s, byVideo, u"2027-03-18T15:20"_s).refusedBy(), u"contact.onlyThere"_s);
    answer = otto.act(u"recordContact"_s, visit, u"2027-03-18T15:20"_s);
    QVERIFY2(answer.code == 0, answer.said());

    // Meanwhile the office changes the telephone number and adds a letter of some size.
    answer = lena.act(u"changePerson"_s, {{u"person"_s, zora}, {u"phone"_s, u"016 00 00 22"_s}}, u"2027-03-18T14:30"_s);
    QVERIFY2(answer.code == 0, answer.said());
    QByteArray letter(1500000, 'x');
    for (qsizetype i = 0; i < letter.size(); ++i)
        letter[i] = static_cast<char>('a' + (i * 7919) % 26);
    answer = lena.act(u"addDocument"_s,
                      {{u"dossier"_s, dossier},
                       {u"name"_s, u"brief.txt"_s},
                       {u"mediaType"_s, u"text/plain"_s},
                       {u"content"_s, QString::fromLatin1(letter.toBase64())}},
                      u"2027-03-18T14:35"_s);
    QVERIFY2(answer.code == 0, answer.said());
    answer = lena.sync();
    QCOMPARE(answer.json.value("sent"_L1).toInt(), 2);
    QCOMPARE(answer.json.value("kept"_L1).toInt(), 0);

    // And so does Otto, with another number, and an e-mail address.
    answer = otto.act(u"changePerson"_s,
                      {{u"person"_s, zora}, {u"phone"_s, u"016 00 00 33"_s}, {u"email"_s, u"zora@example.org"_s}},
                      u"2027-03-18T15:00"_s);
    QVERIFY2(answer.code == 0, answer.said());
    QCOMPARE(otto.run({u"sync"_s, u"unsent"_s}).json.value("unsent"_L1).toArray().size(), 2);

    // Back at five; the line breaks in the middle, again and again, each time a little later.
    line.cut(false);
    for (qint64 after = 200; after < 9000; after += 1300) {
        line.cutAfter(after);
        otto.sync();
    }
    line.cutAfter(-1);
    answer = otto.sync();
    QVERIFY2(answer.code == 0, answer.said());
    QCOMPARE(otto.run({u"sync"_s, u"unsent"_s}).json.value("unsent"_L1).toArray().size(), 0);

    // The letter is there with its content, the visit once, the e-mail is Otto's; the number is for a person (E3, E5,
    // E6).
    auto here = dossierOf(otto, dossier);
    QCOMPARE(here.value("documents"_L1).toArray().size(), 1);
    {
        QVERIFY(postgres || SealedFolder(otto.folder()).unlock(TestDevice::password));
        auto database = Database::open({.file = otto.folder() + u"/justitiehuis.db"_s, .readOnly = true});
        QVERIFY(database);
        auto content = (*database)->query("SELECT content FROM blob");
        QVERIFY(content.next());
        QCOMPARE(content.bytes(0), letter);
    }
    answer = lena.sync();
    QVERIFY2(answer.code == 0, answer.said());
    for (const auto *device : {&otto, &lena}) {
        here = dossierOf(*device, dossier);
        QCOMPARE(here.value("contacts"_L1).toArray().size(), 1);
        QVERIFY(here.value("contacts"_L1)
                    .toArray()[0]
                    .toObject()
                    .value("startsAt"_L1)
                    .toString()
                    .startsWith(u"2027-03-18T14:00"));
        const auto person = device->run({u"person"_s, u"show"_s, zora}).json;
        QCOMPARE(person.value("email"_L1).toString(), u"zora@example.org"_s);
        const auto differences = device->run({u"sync"_s, u"conflicts"_s}).json.value("conflicts"_L1).toArray();
        QCOMPARE(differences.size(), 1);
        const auto one = differences[0].toObject();
        QCOMPARE(one.value("kept"_L1).toObject().value("by"_L1).toString(), u"lena"_s);
        QCOMPARE(one.value("losing"_L1).toObject().value("by"_L1).toString(), u"otto"_s);
        QCOMPARE(one.value("losing"_L1).toObject().value("device"_L1).toString(), u"otto-laptop"_s);
        QVERIFY(
            one.value("kept"_L1).toObject().value("values"_L1).toObject().value("phone"_L1).toString().contains(u"22"));
        QVERIFY(one.value("losing"_L1)
                    .toObject()
                    .value("values"_L1)
                    .toObject()
                    .value("phone"_L1)
                    .toString()
                    .contains(u"33"));
    }

    // Otto decides, once; it is settled everywhere and on record, and the other value stays readable.
    const auto conflict = otto.run({u"sync"_s, u"conflicts"_s})
                              .json.value("conflicts"_L1)
                              .toArray()[0]
                              .toObject()
                              .value("id"_L1)
                              .toString();
    answer = otto.run({u"sync"_s, u"resolve"_s, conflict, u"--keep"_s, u"mine"_s});
    QVERIFY2(answer.code == 0, answer.said());
    QCOMPARE(otto.sync().code, 0);
    QCOMPARE(lena.sync().code, 0);
    for (const auto *device : {&otto, &lena}) {
        QVERIFY(device->run({u"person"_s, u"show"_s, zora}).json.value("phone"_L1).toString().contains(u"33"));
        QVERIFY(device->run({u"sync"_s, u"conflicts"_s}).json.value("conflicts"_L1).toArray().isEmpty());
        const auto decided = device->run({u"sync"_s, u"conflicts"_s, u"--all"_s}).json.value("conflicts"_L1).toArray();
        QCOMPARE(decided.size(), 1);
        QCOMPARE(decided[0].toObject().value("resolvedBy"_L1).toString(), u"otto"_s);
        QCOMPARE(device->run({u"audit"_s, u"verify"_s}).code, 0);
    }

    // What he opened without a network is on record at the server too (E7), and the log's chain holds.
    QVERIFY(server.command({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    auto database = Database::open({.file = server.databaseFile(), .schema = Database::Schema::Server});
    QVERIFY(database);
    auto looks = (*database)->query("SELECT count(*) FROM access_log WHERE dossier = ?", AnyId::fromString(dossier));
    QVERIFY(looks.next());
    QVERIFY(looks.integer(0) > 0);
    auto quarantined = (*database)->query("SELECT count(*) FROM quarantine");
    QVERIFY(quarantined.next());
    QCOMPARE(quarantined.integer(0), 0);
}

QTEST_GUILESS_MAIN(TestScenarioTwo)
#include "tst_scenariotwo.moc"
