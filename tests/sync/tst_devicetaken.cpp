// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/devicelease.h"
#include "core/storage/database.h"
#include "core/storage/keyslots.h"
#include "core/sync/revocation.h"
#include "core/workspace.h"
#include "tests/sync/testserver.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject studyOf(const QString &name)
{
    return {{u"type"_s, u"CIVIL_SOCIAL_STUDY"_s},
            {u"receivedOn"_s, u"2027-02-12"_s},
            {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-02-05"_s}, {u"principal"_s, u"FAMILY_COURT"_s}}},
            {u"people"_s,
             QJsonArray{QJsonObject{{u"role"_s, u"PARTY"_s},
                                    {u"new"_s, QJsonObject{{u"familyName"_s, name}, {u"givenName"_s, u"Zora"_s}}}}}},
            {u"assistant"_s, u"lena"_s}};
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const auto &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

// A laptop that is stolen, one of who leaves, one that stays away: with the real programs.
class TestDeviceTaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stolenOneForgetsEverythingAndLeavesItsWorkSealed();
    void whoLeavesSendsFirst();
    void signingInOnAStolenOneForgetsToo();
    void killedWhileForgettingItGoesOn();
    void awayTooLongItAsksForContactFirst();
    void aClockSetBackGivesNoTime();
    void aClockThatWasOffIsToldWithTheAct();
    void aForgottenPasswordLosesNothing();

private:
    QString revoke(const QString &wipe) const;

    QString m_dossier{};
    std::unique_ptr<TestServer> m_server{};
    std::unique_ptr<TestDevice> m_lena{};
};

void TestDeviceTaken::init()
{
    m_server = std::make_unique<TestServer>();
    // What is left of a readable folder is what one would find; of an enciphered one nothing can be seen anyway.
    if (qstrcmp(QTest::currentTestFunction(), "aForgottenPasswordLosesNothing") != 0)
        m_server->set(u"encipher"_s, u"none"_s);
    QVERIFY(m_server->start());
    m_server->addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    m_lena = std::make_unique<TestDevice>(u"lena"_s);
    auto answer = m_lena->signUp(m_server->url(), *m_server, true);
    QVERIFY2(answer.code == 0, answer.said());
    answer = m_lena->act(u"registerMandate"_s, studyOf(u"Kanariegeel"_s), u"2027-02-15T09:00"_s);
    QVERIFY2(answer.code == 0, answer.said());
    m_dossier = answer.json.value("id"_L1).toString();
}

QString TestDeviceTaken::revoke(const QString &wipe) const
{
    const auto device = m_server->command({u"devices"_s}).value("devices"_L1).toArray().at(0).toObject();
    m_server->command({u"revoke"_s, device.value("device"_L1).toString(), u"--wipe"_s, wipe});
    return device.value("device"_L1).toString();
}

void TestDeviceTaken::stolenOneForgetsEverythingAndLeavesItsWorkSealed()
{
    QVERIFY(everythingIn(m_lena->folder()).contains("Kanariegeel"));
    revoke(u"WIPE"_s);
    auto answer = m_lena->sync();
    QCOMPARE(answer.code, 1);
    const auto left = revocationOf(m_lena->folder());
    QVERIFY(left);
    QCOMPARE(left->unsent, 1);
    QVERIFY(QFile::exists(left->file));
    QVERIFY(!QFile::exists(Workspace::databaseFile(m_lena->folder())));
    QVERIFY(!everythingIn(m_lena->folder()).contains("Kanariegeel"));
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}).code, 1); // and says why

    // Only this server can open it, and takes it in once.
    TestServer stranger;
    QVERIFY(stranger.start());
    QVERIFY(!stranger.command({u"unseal"_s, left->file}).contains("taken"_L1));
    const auto first = m_server->command({u"unseal"_s, left->file});
    QCOMPARE(first.value("taken"_L1).toInt() + first.value("kept"_L1).toInt(), 1);
    QCOMPARE(first.value("repeated"_L1).toInt(), 0);
    QCOMPARE(m_server->command({u"unseal"_s, left->file}).value("repeated"_L1).toInt(), 1);
    QFile file(left->file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    bytes[bytes.size() - 5] = static_cast<char>(bytes[bytes.size() - 5] ^ 1);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QVERIFY(!m_server->command({u"unseal"_s, left->file}).contains("taken"_L1));
}

void TestDeviceTaken::whoLeavesSendsFirst()
{
    revoke(u"PUSH_THEN_WIPE"_s);
    QCOMPARE(m_lena->sync().code, 1);
    const auto left = revocationOf(m_lena->folder());
    QVERIFY(left);
    QCOMPARE(left->unsent, 0);
    QVERIFY(left->file.isEmpty());
    const auto database =
        Database::open({.file = m_server->databaseFile(), .readOnly = true, .schema = Database::Schema::Server});
    QVERIFY(database);
    auto rows = (*database)->query("SELECT count(*) FROM record WHERE tbl = 'dossier'");
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 1);
}

void TestDeviceTaken::signingInOnAStolenOneForgetsToo()
{
    revoke(u"WIPE"_s);
    const auto in = m_lena->run({u"sync"_s, u"sign-in"_s, u"--password"_s, u"een verzonnen wachtwoord"_s});
    QCOMPARE(in.code, 1);
    QVERIFY(revocationOf(m_lena->folder()));
    QVERIFY(!everythingIn(m_lena->folder()).contains("Kanariegeel"));
}

void TestDeviceTaken::killedWhileForgettingItGoesOn()
{
    revoke(u"WIPE"_s);
    QCOMPARE(m_lena->sync().code, 1);
    // As if it had been killed after it wrote what is left and before it deleted: the next start goes on.
    QFile rest(Workspace::databaseFile(m_lena->folder()));
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write("Kanariegeel");
    rest.close();
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}).code, 1);
    QVERIFY(!everythingIn(m_lena->folder()).contains("Kanariegeel"));
    QVERIFY(QFile::exists(revocationOf(m_lena->folder())->file));
}

void TestDeviceTaken::awayTooLongItAsksForContactFirst()
{
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}).code, 0);
    {
        const auto database = Database::open({.file = Workspace::databaseFile(m_lena->folder())});
        QVERIFY(database);
        renewLease(**database, 24, QDateTime::currentDateTimeUtc().addSecs(-25 * 3600), 0);
    }
    auto answer = m_lena->run({u"dossier"_s, u"list"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2((answer.out + answer.err).contains("24"), answer.said());
    answer = m_lena->run({u"sync"_s, u"unsent"_s}); // what waits is still shown
    QVERIFY2(answer.code == 0, answer.said());
    answer = m_lena->sync();
    QVERIFY2(answer.code == 0, answer.said());
    QCOMPARE(answer.json.value("sent"_L1).toInt(), 1);
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}).code, 0);
}

void TestDeviceTaken::aClockSetBackGivesNoTime()
{
    const auto opened = Database::open({.file = Workspace::databaseFile(m_lena->folder())});
    QVERIFY(opened);
    auto &database = **opened;
    const QDateTime contact({2027, 3, 1}, {8, 0}, Qt::UTC);
    renewLease(database, 24, contact, 0);
    QVERIFY(!deviceLease(database, contact.addSecs(24 * 3600)).over);
    QVERIFY(deviceLease(database, contact.addSecs(24 * 3600 + 1)).over);
    noteClock(database, contact.addSecs(25 * 3600));
    QVERIFY(deviceLease(database, contact.addSecs(3600)).over);
    noteClock(database, contact.addSecs(3600));
    QVERIFY(deviceLease(database, contact).over);
    // A computer a year ahead has its 24 hours, no more and no fewer.
    const qint64 year = 365 * 24 * 3600;
    renewLease(database, 24, contact, year);
    QVERIFY(!deviceLease(database, contact.addSecs(year + 23 * 3600)).over);
    QVERIFY(deviceLease(database, contact.addSecs(year + 25 * 3600)).over);
    renewLease(database, 0, contact, 0); // the server asks nothing
    QVERIFY(!deviceLease(database, contact.addYears(1)).over);
}

void TestDeviceTaken::aClockThatWasOffIsToldWithTheAct()
{
    auto answer =
        m_lena->act(u"planContact"_s,
                    {{u"dossier"_s, m_dossier}, {u"kind"_s, u"HOME_VISIT"_s}, {u"startsAt"_s, u"2027-03-18T14:00"_s}},
                    u"2027-02-15T09:05"_s);
    QVERIFY2(answer.code == 0, answer.said());
    {
        const auto opened = Database::open({.file = Workspace::databaseFile(m_lena->folder())});
        QVERIFY(opened);
        noteClockDoubt(**opened, clockDoubt); // within the doubt: nothing
        auto none = (*opened)->query("SELECT count(*) FROM act_clock");
        QVERIFY(none.next());
        QCOMPARE(none.integer(0), 0);
        noteClockDoubt(**opened, 720);
    }
    answer = m_lena->sync();
    QVERIFY2(answer.code == 0, answer.said());
    m_server->addAccount(u"gerda"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    TestDevice gerda(u"gerda"_s);
    answer = gerda.signUp(m_server->url(), *m_server, false);
    QVERIFY2(answer.code == 0, answer.said());
    // What was planned then carries it, for a colleague too.
    const auto contacts = gerda.run({u"dossier"_s, u"show"_s, m_dossier}).json.value("contacts"_L1).toArray();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0]["clockAhead"_L1].toInt(), 720);
    const auto opened = Database::open({.file = Workspace::databaseFile(gerda.folder())});
    QVERIFY(opened);
    auto told = (*opened)->query("SELECT act_clock.seconds FROM act_clock JOIN act ON act.id = act_clock.act WHERE"
                                 " act.name = 'registerMandate'");
    QVERIFY(told.next());
    QCOMPARE(told.number(0), 720);
}

void TestDeviceTaken::aForgottenPasswordLosesNothing()
{
    const auto keys = KeySlots::fileOf(m_lena->folder());
    QVERIFY(!everythingIn(m_lena->folder()).contains("Kanariegeel"));
    const auto forgotten = u"iets anders dan toen"_s;
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}, forgotten).refusedBy(), u"store.wrongPassphrase"_s);
    const auto made = m_server->command({u"rescue"_s, keys});
    const auto password = made.value("password"_L1).toString();
    QCOMPARE(password.size(), 24);
    QVERIFY(QFile::remove(keys));
    QVERIFY(QFile::rename(made.value("file"_L1).toString(), keys));
    const auto answer = m_lena->run({u"sync"_s, u"unsent"_s}, password);
    QCOMPARE(answer.json.value("unsent"_L1).toArray().size(), 1); // what was never sent is still there
    // Signing in with the password of the server makes that the one that opens it; the one told is gone.
    QCOMPARE(m_lena->run({u"sync"_s, u"sign-in"_s, u"--password"_s, TestDevice::password}, password).code, 0);
    QCOMPARE(m_lena->sync().code, 0);
    QCOMPARE(m_lena->run({u"dossier"_s, u"list"_s}, password).code, 3);
    // Another server cannot.
    TestServer stranger;
    QVERIFY(stranger.start());
    QVERIFY(!stranger.command({u"rescue"_s, keys}).contains("password"_L1));
}

QTEST_GUILESS_MAIN(TestDeviceTaken)
#include "tst_devicetaken.moc"
