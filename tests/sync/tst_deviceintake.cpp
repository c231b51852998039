// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/transaction.h"
#include "core/sync/serverlink.h"
#include "core/sync/serverrecords.h"
#include "tests/postgres/testpostgres.h"
#include "tests/support/monitoredpeople.h"
#include "tests/sync/testserver.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// A supplier's system, a real server and a real client: what was accepted is never lost and never done twice.
class TestDeviceIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachEventIsAnswered();
    void aWrongKeyIsToldNothing();
    void tooMuchIsRefused();
    void aClientPullsTheAlarm();
    void whatNobodyWearsIsKeptForTheCentre();
    void whoWoreItIsToldLater();
    void aFileTakenInByHandIsTheSameEvent();
    void aBurstIsNeverLost();
    void whatAKillInterruptedIsDoneOnce();
    void theSimulatorSends();
    void theDayBeginsByItself();
    void ofTwoProcessesOneMakesTheActs();

private:
    static QJsonObject event(const QString &number, const QString &serial, const char *code, const char *at);
    Result<ServerLink::Reply> post(const QJsonArray &events, const QString &key = {});
    qint64 counted(const QByteArray &sql, const QVariantList &values = {}) const;
    bool allDone(int seconds) const;

    TestServer m_server{};
    QByteArray m_certificate{};
    QString m_key{};
    Monitored m_one{};
    QList<Monitored> m_more{};
    Monitored m_left{}, m_stays{};
    TestDevice m_olaf{u"olaf"_s};
};

QJsonObject TestDeviceIntake::event(const QString &number, const QString &serial, const char *code, const char *at)
{
    return {{u"number"_s, number},
            {u"serial"_s, serial},
            {u"code"_s, QString::fromLatin1(code)},
            {u"deviceAt"_s, QString::fromLatin1(at)}};
}

Result<ServerLink::Reply> TestDeviceIntake::post(const QJsonArray &events, const QString &key)
{
    ServerLink link({QUrl(m_server.url()), m_certificate});
    link.setToken((key.isEmpty() ? m_key : key).toLatin1());
    return link.call(u"/v1/devices/events"_s, {{u"events"_s, events}});
}

qint64 TestDeviceIntake::counted(const QByteArray &sql, const QVariantList &values) const
{
    auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    auto query = (*database)->queryText(sql, values);
    return query.next() ? query.number(0) : -1;
}

bool TestDeviceIntake::allDone(int seconds) const
{
    return QTest::qWaitFor([&] { return counted("SELECT count(*) FROM event_intake WHERE state = 'NEW'") == 0; },
                           seconds * 1000);
}

void TestDeviceIntake::initTestCase()
{
    qputenv("JH_KEYRING", "file");
    SampleHouse house(u"VCET"_s, u"2026-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.connectedAt = u"2026-04-12T09:41:00+02:00"_s;
    options.firstSignalAt = u"2026-04-12T09:45:00+02:00"_s;
    options.validFrom = u"2026-04-01T00:00:00+02:00"_s;
    options.rules = everyDay(u"08:00"_s, u"12:00"_s);
    m_one = monitored(house, options);
    for (int i = 0; i < 20; ++i)
        m_more << monitored(house, options);
    tagInStock(house, u"RF-77777"_s);
    // Where two of them were once; the monitoring of one of these is over for more than half a year.
    for (auto *one : {&m_left, &m_stays}) {
        *one = monitored(house, options);
        house.at(u"2026-04-20T10:00"_s).as(u"olaf"_s);
        auto point = event(u"P-"_s + one->serial, one->serial, "900", "2026-04-20T09:58:00+02:00");
        point.insert(u"position"_s, QJsonObject{{u"lat"_s, 51.05}, {u"lon"_s, 3.72}});
        house.done(u"receiveEvents"_s, {{u"supplier"_s, u"NORDTAG"_s}, {u"events"_s, QJsonArray{point}}});
        house.as(u"fien"_s);
    }
    QCOMPARE(house.count("device_event", "position <> ''"), 2);
    setColumns(house, "monitoring", m_left.monitoring, {{"disconnected_at", u"2026-05-10T10:00:00+02:00"_s}});
    const auto folder = house.folder();
    house.close();
    QVERIFY(m_server.start());
    const auto shown = ServerLink::certificateOf(QUrl(m_server.url()));
    QVERIFY(shown);
    m_certificate = *shown;
    QVERIFY(m_server.command({u"take-over"_s, folder}).value("rows"_L1).toInt() > 50);
    const auto made = m_server.command({u"supplier"_s, u"add"_s, u"NORDTAG"_s, u"--house"_s, u"VCET"_s});
    m_key = made.value("key"_L1).toString();
    QVERIFY(m_key.startsWith(u"jhs_"));
    m_server.addAccount(u"olaf"_s, u"MONITORING_OPERATOR"_s, u"VCET"_s);
    auto answer = m_olaf.signUp(m_server.url(), m_server, false);
    QVERIFY2(answer.code == 0, answer.said());
    QCOMPARE(m_olaf.sync().code, 0);
}

void TestDeviceIntake::eachEventIsAnswered()
{
    auto bad = event(u"E-2"_s, m_one.serial, "900", "2026-11-20T10:00:00+01:00");
    bad.remove(u"serial"_s);
    const auto good = event(u"E-1"_s, m_one.serial, "900", "2026-11-20T10:00:00+01:00");
    auto reply = post({good, bad, u"nothing"_s, good});
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->json().value("accepted"_L1).toInt(), 1);
    QCOMPARE(reply->json().value("double"_L1).toInt(), 1);
    QCOMPARE(reply->json().value("refused"_L1).toInt(), 2);
    const auto lines = reply->json().value("events"_L1).toArray();
    QCOMPARE(lines[0].toObject().value("answer"_L1).toString(), u"accepted"_s);
    QCOMPARE(lines[1].toObject().value("code"_L1).toString(), u"event.missing"_s);
    QVERIFY(lines[1].toObject().value("sentence"_L1).toString().contains(u"serial"));
    QCOMPARE(lines[3].toObject().value("answer"_L1).toString(), u"double"_s);
    // Another event under the same number is told, and the first stands.
    auto other = good;
    other.insert(u"code"_s, u"101"_s);
    reply = post({other});
    QCOMPARE(reply->json().value("events"_L1).toArray()[0].toObject().value("code"_L1).toString(),
             u"event.numberReused"_s);
    // Nothing of whose it is goes back.
    for (const auto *word : {"Verzinsel", "dossier", "person"})
        QVERIFY(!reply->body.contains(word));
    QVERIFY(allDone(20));
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event' AND body LIKE '%\"number\":\"E-1\"%'"), 1);
    QCOMPARE(counted("SELECT count(*) FROM event_intake WHERE state = 'DONE' AND body = ''"), 1);
}

void TestDeviceIntake::aWrongKeyIsToldNothing()
{
    const QJsonArray one{event(u"W-1"_s, m_one.serial, "101", "2026-11-20T10:00:00+01:00")};
    for (const auto &key : {u"jhs_nothing"_s, QString(m_key + u'x'), u"'; DROP TABLE record; --"_s}) {
        const auto reply = post(one, key);
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->json().value("error"_L1).toString(), u"server.wrongSupplierKey"_s);
    }
    const auto second =
        m_server.command({u"supplier"_s, u"add"_s, u"SIGNUM"_s, u"--house"_s, u"VCET"_s}).value("key"_L1).toString();
    QCOMPARE(post(one, second)->status, 200);
    QString id;
    for (const auto &line : m_server.command({u"supplier"_s, u"list"_s}).value("keys"_L1).toArray())
        if (line.toObject().value("supplier"_L1) == u"SIGNUM"_s)
            id = line.toObject().value("id"_L1).toString();
    QVERIFY(m_server.command({u"supplier"_s, u"revoke"_s, id}).value("done"_L1).toBool());
    QCOMPARE(post(one, second)->status, 401);
    // Only the hash is kept.
    QCOMPARE(counted("SELECT count(*) FROM supplier_key WHERE hex(key_hash) LIKE ?",
                     {QString::fromLatin1(m_key.toLatin1().toHex()) + u'%'}),
             0);
}

void TestDeviceIntake::tooMuchIsRefused()
{
    const auto before = counted("SELECT count(*) FROM event_intake");
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many << event(u"T-%1"_s.arg(i), m_one.serial, "900", "2026-11-20T10:00:00+01:00");
    QCOMPARE(post(many)->status, 413);
    QJsonArray large;
    for (int i = 0; i < 400; ++i) {
        auto one = event(u"T-%1"_s.arg(i), m_one.serial, "900", "2026-11-20T10:00:00+01:00");
        one.insert(u"detail"_s, QString(4000, u'x'));
        large << one;
    }
    QCOMPARE(post(large)->status, 413);
    ServerLink link({QUrl(m_server.url()), m_certificate});
    link.setToken(m_key.toLatin1());
    QCOMPARE(link.call("POST", u"/v1/devices/events"_s, "not json")->status, 400);
    QCOMPARE(link.call("POST", u"/v1/devices/events"_s, R"({"events": 7})")->status, 400);
    QCOMPARE(link.call("GET", u"/v1/devices/events"_s)->status, 405);
    QCOMPARE(counted("SELECT count(*) FROM event_intake"), before);
}

void TestDeviceIntake::aClientPullsTheAlarm()
{
    const auto reply = post({event(u"A-1"_s, m_one.serial, "200", "2026-11-21T03:12:00+01:00"),
                             event(u"A-2"_s, m_one.serial, "201", "2026-11-21T03:40:00+01:00")});
    QCOMPARE(reply->json().value("accepted"_L1).toInt(), 2);
    QVERIFY(allDone(20));
    QCOMPARE(m_olaf.sync().code, 0);
    auto answer = m_olaf.run({u"monitoring"_s, u"alarms"_s, u"--open"_s});
    QVERIFY2(answer.code == 0, answer.said());
    const auto alarms = answer.json.value("alarms"_L1).toArray();
    QCOMPARE(alarms.size(), 1);
    const auto alarm = alarms[0].toObject();
    QCOMPARE(alarm.value("class"_L1).toObject().value("code"_L1).toString(), u"A3"_s);
    QCOMPARE(alarm.value("deviceAt"_L1).toString(), u"2026-11-21T03:12:00+01:00"_s);
    QCOMPARE(alarm.value("endedAt"_L1).toString(), u"2026-11-21T03:40:00+01:00"_s);
    QCOMPARE(alarm.value("serial"_L1).toString(), m_one.serial);
    // He acts on it, and the server takes that in.
    auto done = m_olaf.act(u"takeAlarm"_s, {{u"alarm"_s, alarm.value("id"_L1)}}, u"2026-11-21T04:00"_s);
    QVERIFY2(done.code == 0, done.said());
    auto sent = m_olaf.sync();
    QCOMPARE(sent.json.value("kept"_L1).toInt(), 0);
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'alarm' AND body LIKE '%\"operator\":\"olaf\"%'"), 1);
}

void TestDeviceIntake::whatNobodyWearsIsKeptForTheCentre()
{
    QCOMPARE(post({event(u"N-1"_s, u"RF-66666"_s, "101", "2026-11-21T03:12:00+01:00"),
                   event(u"N-2"_s, u"RF-77777"_s, "900", "2026-11-21T03:12:00+01:00"),
                   event(u"N-3"_s, m_one.serial, "X-77", "2026-11-21T05:12:00+01:00")})
                 ->json()
                 .value("accepted"_L1)
                 .toInt(),
             3);
    QVERIFY(allDone(20));
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event' AND scope = 'h:VCET'"), 3); // and W-1
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'alarm' AND body LIKE '%\"class\":\"A7\"%'"), 1);
    QCOMPARE(m_server.command({u"supplier"_s, u"list"_s}).value("kept"_L1).toInt(), 0);
}

// A device is heard before the server knows of its fitting: its events go to the dossier once it does.
void TestDeviceIntake::whoWoreItIsToldLater()
{
    QCOMPARE(post({event(u"L-1"_s, u"RF-88888"_s, "200", "2026-11-21T04:12:00+01:00"),
                   event(u"L-2"_s, u"RF-88888"_s, "201", "2026-11-21T04:40:00+01:00")})
                 ->status,
             200);
    QVERIFY(allDone(20));
    QCOMPARE(counted("SELECT count(*) FROM event_intake WHERE state = 'LOOSE' AND number = 'L-1'"), 1);
    const QByteArray alarms = "SELECT count(*) FROM record WHERE tbl = 'alarm' AND body LIKE '%2026-11-21T04:12%'";
    QCOMPARE(counted(alarms), 0);
    // The row of the fitting, as a technician's laptop would bring it.
    {
        auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
        Transaction transaction(**database);
        ServerRecords records(**database);
        records.begin();
        const auto like = records.read("fitting", m_more[1].fitting);
        MergedRow row{.exists = true, .body = like.row.body, .created = {records.head() + 1, AnyId::create(), {}}};
        row.body.insert(u"serial"_s, u"RF-88888"_s);
        row.body.insert(u"equipment"_s, u"id:"_s + AnyId::create().toString());
        records.write("fitting", AnyId::create(), {}, row);
        records.end();
        transaction.commit();
    }
    QVERIFY(QTest::qWaitFor([&] { return counted(alarms) == 1; }, 20000));
    QVERIFY(allDone(20));
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event' AND dossier IS NOT NULL AND body LIKE"
                     " '%\"number\":\"L-1\"%'"),
             1);
    const auto taken = m_olaf.sync();
    QCOMPARE(taken.code, 0);
    QCOMPARE(counted("SELECT count(*) FROM quarantine"), 0);
}

void TestDeviceIntake::aFileTakenInByHandIsTheSameEvent()
{
    // He had it by mail before the server heard of it: one row, whoever was first.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"events.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("NORDTAG;F-1;" + m_more[0].serial.toLatin1() + ";300;2026-11-21T06:00:00+01:00\n" + "NORDTAG;F-2;" +
               m_more[0].serial.toLatin1() + ";;2026-11-21T06:00:00+01:00\n");
    file.close();
    const QStringList command{u"monitoring"_s, u"events"_s, file.fileName(), u"--supplier"_s,
                              u"NORDTAG"_s,    u"--as"_s,   u"olaf"_s};
    auto answer = m_olaf.run(command);
    QCOMPARE(answer.code, 1); // one line could not be read
    QCOMPARE(answer.json.value("accepted"_L1).toInt(), 1);
    QCOMPARE(answer.json.value("events"_L1).toArray()[1].toObject().value("code"_L1).toString(), u"event.missing"_s);
    QCOMPARE(m_olaf.run(command).json.value("double"_L1).toInt(), 1);
    QCOMPARE(post({event(u"F-1"_s, m_more[0].serial, "300", "2026-11-21T06:00:00+01:00")})->status, 200);
    QVERIFY(allDone(20));
    auto sent = m_olaf.sync();
    QVERIFY2(sent.code == 0, sent.said());
    QCOMPARE(sent.json.value("kept"_L1).toInt(), 0);
    QCOMPARE(sent.json.value("conflicts"_L1).toInt(), 0);
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event' AND body LIKE '%\"number\":\"F-1\"%'"), 1);
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'alarm' AND body LIKE '%\"class\":\"A5\"%'"), 1);
}

void TestDeviceIntake::aBurstIsNeverLost()
{
    const auto before = counted("SELECT count(*) FROM record WHERE tbl = 'device_event'");
    QElapsedTimer timer;
    timer.start();
    int accepted = 0;
    for (int request = 0; request < 10; ++request) {
        QJsonArray events;
        for (int i = 0; i < 200; ++i) {
            const int n = request * 200 + i;
            events << event(u"B-%1"_s.arg(n), m_more[n % m_more.size()].serial, "900", "2026-11-22T10:00:00+01:00");
        }
        const auto reply = post(events);
        QVERIFY(reply);
        accepted += reply->json().value("accepted"_L1).toInt();
    }
    const auto keptAfter = timer.elapsed();
    QCOMPARE(accepted, 2000);
    QVERIFY(allDone(120));
    qInfo("2,000 events on disk after %lld ms, in the rows of their dossiers after %lld ms",
          static_cast<long long>(keptAfter), static_cast<long long>(timer.elapsed()));
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event'"), before + 2000);
}

void TestDeviceIntake::whatAKillInterruptedIsDoneOnce()
{
    const auto before = counted("SELECT count(*) FROM record WHERE tbl = 'device_event'");
    const auto alarmsBefore = counted("SELECT count(*) FROM record WHERE tbl = 'alarm'");
    QJsonArray all;
    for (int i = 0; i < 400; ++i)
        all << event(u"K-%1"_s.arg(i), m_more[i % 20].serial,
                     i < 20   ? "200"
                     : i < 40 ? "201"
                              : "900",
                     qPrintable(u"2026-11-23T0%1:%2:00+01:00"_s.arg(i / 60).arg(i % 60, 2, 10, QChar(u'0'))));
    qsizetype at = 0;
    int kills = 0;
    while (at < all.size()) {
        QJsonArray some;
        for (qsizetype i = at; i < std::min<qsizetype>(at + 100, all.size()); ++i)
            some << all[i];
        const auto reply = post(some);
        if (reply && reply->status == 200)
            at += 100;
        QTest::qWait(20 + 40 * kills);
        m_server.kill();
        ++kills;
        QVERIFY(m_server.start());
    }
    QVERIFY(allDone(120));
    QVERIFY(kills >= 4);
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'device_event'"), before + 400);
    QCOMPARE(counted("SELECT count(DISTINCT id) FROM record WHERE tbl = 'alarm'"), alarmsBefore + 20);
    QVERIFY(m_server.command({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    QCOMPARE(counted("SELECT count(*) FROM quarantine"), 0);
    QCOMPARE(m_olaf.sync().code, 0);
    QCOMPARE(m_olaf.run({u"monitoring"_s, u"alarms"_s}).json.value("alarms"_L1).toArray().size(),
             counted("SELECT count(*) FROM record WHERE tbl = 'alarm'"));
    QCOMPARE(m_olaf.run({u"audit"_s, u"verify"_s}).code, 0);
}

void TestDeviceIntake::theSimulatorSends()
{
    auto answer = m_olaf.run({u"monitoring"_s, u"simulate"_s, u"--hours"_s, u"24"_s, u"--seed"_s, u"3"_s, u"--now"_s,
                              u"2026-11-24T00:00"_s, u"--to"_s, m_server.url(), u"--key"_s, m_key, u"--supplier"_s,
                              u"NORDTAG"_s, u"--fingerprint"_s, m_server.fingerprint()});
    QVERIFY2(answer.code == 0, answer.said());
    const auto sent = answer.json.value("sent"_L1).toObject();
    QVERIFY(sent.value("accepted"_L1).toInt() > 100);
    QCOMPARE(sent.value("refused"_L1).toInt(), 0);
    QVERIFY(answer.json.value("faults"_L1).toArray().size() > 5);
    QVERIFY(allDone(120));
    QCOMPARE(m_server.command({u"supplier"_s, u"list"_s}).value("kept"_L1).toInt(), 0);
    auto watch = m_olaf.run({u"monitoring"_s, u"watch"_s, u"--now"_s, u"2026-11-25T12:00"_s});
    QVERIFY2(watch.code == 0, watch.said());
}

// On one PostgreSQL: both take events in, one makes the acts; when it is gone the other does.
// The first start of a day, and every start: what is due is done, and once.
void TestDeviceIntake::theDayBeginsByItself()
{
    const auto batteries = [&] {
        return counted("SELECT count(*) FROM record WHERE tbl = 'intervention' AND body LIKE '%\"kind\":\"BATTERY\"%'");
    };
    const auto positions = [&] {
        return counted("SELECT count(*) FROM record WHERE tbl = 'device_event' AND body LIKE '%\"number\":\"P-%' AND"
                       " body LIKE '%\"lat%'");
    };
    const auto started = [&] {
        QVERIFY(m_server.stop() == 0 && m_server.start());
        // It is over when an event that comes after it is done.
        static int number = 0;
        QCOMPARE(post({event(u"D-%1"_s.arg(++number), m_one.serial, "900", "2026-11-20T11:00:00+01:00")})->status, 200);
        QVERIFY(allDone(60));
    };
    started();
    // Everyone has his device since April.
    QTRY_COMPARE_WITH_TIMEOUT(batteries(), m_more.size() + 3, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(positions(), 1, 30000); // of who is still monitored
    const auto acts = counted("SELECT count(*) FROM record WHERE tbl = 'act'");
    started();
    QTest::qWait(1500);
    QCOMPARE(batteries(), m_more.size() + 3);
    QCOMPARE(counted("SELECT count(*) FROM record WHERE tbl = 'act'"), acts + 1); // that event
    QCOMPARE(m_olaf.sync().code, 0);
    const auto shown = m_olaf.run({u"plan"_s, u"show"_s});
    QVERIFY2(shown.code == 0, shown.all.constData());
}

void TestDeviceIntake::ofTwoProcessesOneMakesTheActs()
{
    SampleHouse house(u"VCET"_s, u"2026-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.connectedAt = u"2026-04-12T09:41:00+02:00"_s;
    options.validFrom = u"2026-04-01T00:00:00+02:00"_s;
    QList<Monitored> people;
    for (int i = 0; i < 5; ++i)
        people << monitored(house, options);
    const auto folder = house.folder();
    house.close();
    auto &engine = TestPostgres::shared();
    const auto address = engine.address(engine.freshDatabase());
    auto first = std::make_unique<TestServer>(address);
    TestServer second(address);
    QVERIFY(first->start());
    QVERIFY(second.start());
    QVERIFY(first->command({u"take-over"_s, folder}).value("rows"_L1).toInt() > 20);
    const auto key =
        first->command({u"supplier"_s, u"add"_s, u"NORDTAG"_s, u"--house"_s, u"VCET"_s}).value("key"_L1).toString();
    const auto count = [&](const QByteArray &sql) {
        auto database = Database::open({.file = address, .schema = Database::Schema::Server});
        auto query = (*database)->queryText(sql);
        return query.next() ? query.number(0) : -1;
    };
    int number = 0;
    const auto send = [&](const TestServer &server) {
        ServerLink link({QUrl(server.url()), *ServerLink::certificateOf(QUrl(server.url()))});
        link.setToken(key.toLatin1());
        QJsonArray events;
        for (const auto &one : std::as_const(people))
            for (const auto *code : {"200", "201", "900"})
                events << event(u"P-%1"_s.arg(number++), one.serial, code, "2026-11-20T02:00:00+01:00");
        const auto reply = link.call(u"/v1/devices/events"_s, {{u"events"_s, events}});
        return reply && reply->status == 200;
    };
    for (int round = 0; round < 6; ++round)
        QVERIFY(send(round % 2 ? second : *first));
    const QByteArray waiting = "SELECT count(*) FROM event_intake WHERE state = 'NEW'";
    QVERIFY(QTest::qWaitFor([&] { return count(waiting) == 0; }, 30000));
    QCOMPARE(count("SELECT count(*) FROM record WHERE tbl = 'device_event'"), 90);
    QCOMPARE(count("SELECT count(*) FROM event_intake WHERE state = 'KEPT'"), 0);
    QCOMPARE(count("SELECT count(*) FROM quarantine"), 0);
    // One session made them all.
    QCOMPARE(count("SELECT count(DISTINCT session) FROM txn_log WHERE act = 'receiveEvents'"), 1);
    first->kill(); // whether or not it was the one
    QVERIFY(send(second));
    QVERIFY(QTest::qWaitFor([&] { return count(waiting) == 0; }, 45000));
    QCOMPARE(count("SELECT count(*) FROM record WHERE tbl = 'device_event'"), 105);
}

QTEST_GUILESS_MAIN(TestDeviceIntake)
#include "tst_deviceintake.moc"
