// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dispatch/dayplan.h"
#include "core/monitoring/monitoringstore.h"
#include "core/sync/syncclient.h"
#include "core/sync/syncserver.h"
#include "core/workspace.h"
#include "server/rulecheck.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2027, 4, 12);

// A device of the centre: a data folder, and its half of the conversation.
struct Device
{
    QTemporaryDir folder{};
    SyncActor actor{};
    std::unique_ptr<Workspace> workspace{};
    std::unique_ptr<SyncClient> client{};
};

} // namespace

// A plan made away from the server is weighed there with all that its technicians do on those days. Everybody in it is
// invented.
class TestPlanSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasSeenIsTheSameThere_data();
    void whatWasSeenIsTheSameThere();
    void whatMovedMeanwhileIsSaid();
    void oneTechnicianAtOneHour();
    void whoGoesAlongIsThereToo();
    void whenHeWorksIsLaw();
    void theWaysOfTheHouseCount();
    void aHundredVisitsADayAreWeighedAtOnce();

private:
    void talk(Device &device);
    void quiet();
    Result<ActDone> tried(int device, const QString &name, const QJsonObject &with);
    AnyId done(int device, const QString &name, const QJsonObject &with);
    AnyId visitTo(const QString &postcode);
    AnyId plan(int device, const AnyId &visit, const QString &technician, const QString &from, QJsonObject with = {});
    QStringList token(int device, const QString &login, QDate on, const DayPlanWish &wish);
    Visit visit(int device, const AnyId &id)
    {
        return *VisitStore(m_devices[size_t(device)]->workspace->database()).byId(Visit::Id(id));
    }
    QString setAside(QJsonObject *details = nullptr); // codes of what was, since it was last asked

    QDateTime m_now{};
    std::unique_ptr<Database> m_serverDatabase{};
    std::unique_ptr<RuleCheck> m_rules{};
    std::unique_ptr<SyncServer> m_server{};
    std::vector<std::unique_ptr<Device>> m_devices{};
    int m_asideSeen = 0;
    int m_people = 0;
};

void TestPlanSync::talk(Device &device)
{
    for (;;) {
        const auto request = device.client->nextPush(m_now);
        QVERIFY(request);
        if (request->txns.isEmpty())
            break;
        const auto answer = m_server->push(device.actor, *request, m_now);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QVERIFY(device.client->takePush(*request, *answer));
    }
    for (;;) {
        const auto request = device.client->nextPull(false);
        QVERIFY(request);
        const auto answer = m_server->pull(device.actor, *request, m_now);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        const auto next = device.client->takePull(*request, *answer);
        QVERIFY(next);
        if (*next != SyncClient::Next::GoOn)
            break;
    }
}

void TestPlanSync::quiet()
{
    for (int round = 0; round < 3; ++round)
        for (const auto &device : m_devices)
            talk(*device);
}

void TestPlanSync::init()
{
    m_now = QDateTime(QDate(2027, 4, 9), QTime(8, 0));
    m_asideSeen = 0;
    m_people = 0;
    auto opened = Database::open({.file = u":memory:"_s, .schema = Database::Schema::Server});
    QVERIFY(opened);
    m_serverDatabase = std::move(*opened);
    m_server = std::make_unique<SyncServer>(*m_serverDatabase);
    for (const auto &name : {u"pixel"_s, u"rooster"_s}) {
        m_devices.push_back(std::make_unique<Device>());
        auto &device = *m_devices.back();
        auto workspace = Workspace::open({.folder = device.folder.path(),
                                          .clock = Clock(m_now),
                                          .language = Language::Nl,
                                          .mayCreate = true,
                                          .house = u"VCET"_s,
                                          .device = name});
        QVERIFY(workspace);
        device.workspace = std::move(*workspace);
        auto &database = device.workspace->database();
        database.script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
        for (const auto &key : {u"epoch"_s, u"cursor"_s})
            database.query("INSERT INTO sync_state (key, value) VALUES (?, '0') ON CONFLICT (key) DO NOTHING", key);
        device.client = std::make_unique<SyncClient>(database, SyncClient::Options{.clientVersion = u"test"_s});
        device.actor = {.account = AnyId::of({"account", name.toUtf8()}),
                        .device = AnyId::of({"device", name.toUtf8()}),
                        .staff = AnyId::of({"staff", name.toUtf8()}),
                        .login = name,
                        .name = u"Verzonnen "_s + name,
                        .role = u"VCET_MANAGER"_s,
                        .house = u"VCET"_s,
                        .deviceName = name};
        const auto session = m_server->beginSession(device.actor, u"test"_s, m_now);
        QVERIFY(session && device.client->setSession(*session));
    }
    QVERIFY(m_devices[0]->workspace->setUser(u"setup"_s));
    for (const auto &[login, name, role] : {std::tuple{u"pixel"_s, u"Pixel Planmans"_s, u"VCET_MANAGER"_s},
                                            {u"rooster"_s, u"Rooster Roosmans"_s, u"VCET_MANAGER"_s},
                                            {u"bout"_s, u"Bout Boutens"_s, u"TECHNICIAN"_s},
                                            {u"wout"_s, u"Wout Westwaarts"_s, u"TECHNICIAN"_s}})
        done(0, u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}});
    QVERIFY(m_devices[0]->workspace->setUser(u"pixel"_s));
    for (const auto &login : {u"bout"_s, u"wout"_s}) {
        done(0, u"setTechnician"_s, {{u"staff"_s, login}, {u"mostVisits"_s, 8}});
        done(0, u"setWeek"_s,
             {{u"staff"_s, login},
              {u"weekdays"_s, QJsonArray{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s}},
              {u"from"_s, u"08:00"_s},
              {u"to"_s, u"18:00"_s},
              {u"breakMinutes"_s, 0}});
    }
    quiet();
    m_rules = std::make_unique<RuleCheck>();
    m_server = std::make_unique<SyncServer>(*m_serverDatabase, m_rules.get());
    QVERIFY(m_devices[1]->workspace->setUser(u"rooster"_s));
}

void TestPlanSync::cleanup()
{
    m_devices.clear();
    m_server.reset();
    m_rules.reset();
    m_serverDatabase.reset();
}

Result<ActDone> TestPlanSync::tried(int device, const QString &name, const QJsonObject &with)
{
    m_now = m_now.addSecs(60);
    auto &workspace = *m_devices[size_t(device)]->workspace;
    workspace.setClock(Clock(m_now));
    return workspace.write({name, with});
}

AnyId TestPlanSync::done(int device, const QString &name, const QJsonObject &with)
{
    const auto answer = tried(device, name, with);
    if (!answer)
        qFatal("%s: %s", qPrintable(name), qPrintable(answer.error().code));
    return answer->made;
}

AnyId TestPlanSync::visitTo(const QString &postcode)
{
    const QJsonObject person{{u"familyName"_s, u"Verzinsel%1"_s.arg(++m_people)},
                             {u"givenName"_s, u"Gaston"_s},
                             {u"address"_s, QJsonObject{{u"street"_s, u"Verzinstraat"_s},
                                                        {u"number"_s, QString::number(m_people)},
                                                        {u"postcode"_s, postcode},
                                                        {u"municipality"_s, u"Droomdal"_s}}}};
    const auto dossier = Dossier::Id(
        done(0, u"registerMandate"_s,
             {{u"type"_s, u"ET_SHORT"_s},
              {u"receivedOn"_s, u"2027-04-08"_s},
              {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-03-30"_s}, {u"principal"_s, u"PRISON_DIRECTOR"_s}}},
              {u"people"_s, QJsonArray{QJsonObject{{u"new"_s, person}}}}}));
    const auto monitoring = MonitoringStore(m_devices[0]->workspace->database()).ofDossier(dossier).first();
    return done(0, u"addIntervention"_s,
                {{u"monitoring"_s, monitoring.id.toString()},
                 {u"kind"_s, u"RANGE_CHECK"_s},
                 {u"latestOn"_s, u"2027-04-30"_s},
                 {u"latestIsHard"_s, false}});
}

AnyId TestPlanSync::plan(int device, const AnyId &visit, const QString &technician, const QString &from,
                         QJsonObject with)
{
    with.insert(u"intervention"_s, visit.toString());
    with.insert(u"technician"_s, technician);
    with.insert(u"startsAt"_s, from);
    return done(device, u"planIntervention"_s, with);
}

QStringList TestPlanSync::token(int device, const QString &login, QDate on, const DayPlanWish &wish)
{
    auto &workspace = *m_devices[size_t(device)]->workspace;
    const auto plan = readDayPlan(workspace.database(), workspace.catalogue(), wish);
    for (int person = 0; person < int(plan.people.size()); ++person)
        if (plan.people[person].login == login)
            return {login + u'/' + on.toString(Qt::ISODate) + u'/' + dayToken(plan, person, on)};
    return {};
}

QString TestPlanSync::setAside(QJsonObject *details)
{
    QStringList codes;
    auto query = m_serverDatabase->query("SELECT reason, detail FROM quarantine ORDER BY made_at, txn");
    while (query.next()) {
        codes << query.text(0);
        if (details)
            *details = query.object(1);
    }
    const auto fresh = codes.mid(m_asideSeen);
    m_asideSeen = int(codes.size());
    return fresh.join(u' ');
}

void TestPlanSync::whatWasSeenIsTheSameThere_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("backlog");
    QTest::addColumn<bool>("frozen");
    QTest::newRow("one day") << 0 << 0 << false << false;
    QTest::newRow("as on the board") << 0 << 0 << true << true;
    QTest::newRow("three days") << 0 << 2 << true << true;
    QTest::newRow("a week") << 0 << 6 << true << true;
    QTest::newRow("from the day before") << 1 << 6 << true << true;
}

// Whatever days were looked at, and when: the same rows are the same token. A night goes on into the next day, somebody
// goes along, and one is pinned.
void TestPlanSync::whatWasSeenIsTheSameThere()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const bool, backlog);
    QFETCH(const bool, frozen);
    for (const auto &on : {u"2027-04-12"_s, u"2027-04-13"_s})
        done(0, u"setShift"_s,
             {{u"staff"_s, u"bout"_s}, {u"on"_s, on}, {u"from"_s, u"20:00"_s}, {u"to"_s, u"04:00"_s}});
    const auto late = visitTo(u"3510"_s), night = visitTo(u"3520"_s), next = visitTo(u"3530"_s);
    const auto pinned = visitTo(u"3540"_s), fresh = visitTo(u"3550"_s);
    visitTo(u"3560"_s); // still to be planned
    const QJsonObject why{{u"reason"_s, u"verzonnen"_s}};
    plan(0, late, u"bout"_s, u"2027-04-12T21:00"_s, why);
    plan(0, night, u"bout"_s, u"2027-04-13T01:00"_s, why);
    plan(0, next, u"bout"_s, u"2027-04-13T21:00"_s, why);
    plan(0, pinned, u"wout"_s, u"2027-04-12T20:30"_s,
         {{u"pinned"_s, true}, {u"minutes"_s, 45}, {u"reason"_s, u"verzonnen"_s}});
    plan(0, pinned, u"wout"_s, u"2027-04-12T23:00"_s,
         {{u"second"_s, u"bout"_s}, {u"minutes"_s, 50}, {u"reason"_s, u"verzonnen"_s}});
    quiet();
    QCOMPARE(setAside(), QString());
    for (const auto &on : {monday, monday.addDays(1)}) {
        DayPlanWish wish{.first = on.addDays(-before),
                         .last = on.addDays(after),
                         .backlog = backlog,
                         .now = QDateTime(on, QTime(22, 0)),
                         .frozen = frozen};
        const auto seen = token(1, u"bout"_s, on, wish);
        QCOMPARE(seen, token(0, u"bout"_s, on, {.first = on, .last = on, .backlog = false, .frozen = false}));
        plan(1, fresh, u"bout"_s, on.toString(Qt::ISODate) + u"T03:00"_s,
             {{u"reason"_s, u"verzonnen"_s}, {u"seen"_s, QJsonArray::fromStringList(seen)}});
        quiet();
        QCOMPARE(setAside(), QString());
        QCOMPARE(visit(0, fresh).startsAt, QDateTime(on, QTime(3, 0), visit(0, fresh).startsAt.timeSpec()));
    }
}

void TestPlanSync::whatMovedMeanwhileIsSaid()
{
    const auto one = visitTo(u"3510"_s), other = visitTo(u"3520"_s);
    plan(0, one, u"bout"_s, u"2027-04-12T09:00"_s);
    quiet();
    const auto seen = token(1, u"bout"_s, monday, {.first = monday, .last = monday, .now = QDateTime(monday, {})});
    plan(0, one, u"bout"_s, u"2027-04-12T09:30"_s, {{u"reason"_s, u"later"_s}});
    // He does not know it yet: for him it goes, and there it does not.
    plan(1, other, u"bout"_s, u"2027-04-12T14:00"_s, {{u"seen"_s, QJsonArray::fromStringList(seen)}});
    quiet();
    QJsonObject details;
    QCOMPARE(setAside(&details), u"plan.changedSince"_s);
    QCOMPARE(details.value("person"_L1).toString(), u"Bout Boutens"_s);
    QVERIFY2(details.value("what"_L1).toString().contains(u"Pixel Planmans"_s),
             qPrintable(details.value("what"_L1).toString()));
    for (int device : {0, 1}) {
        QCOMPARE(visit(device, other).state, u"OPEN"_s);
        QCOMPARE(visit(device, one).startsAt.time(), QTime(9, 30));
    }
    // Another technician's day is another matter.
    plan(0, one, u"bout"_s, u"2027-04-12T10:00"_s, {{u"reason"_s, u"later"_s}});
    plan(1, other, u"wout"_s, u"2027-04-12T10:00"_s,
         {{u"seen"_s, QJsonArray::fromStringList(token(1, u"wout"_s, monday, {.first = monday, .last = monday}))}});
    quiet();
    QCOMPARE(setAside(), QString());
}

void TestPlanSync::oneTechnicianAtOneHour()
{
    const auto one = visitTo(u"3510"_s), other = visitTo(u"3520"_s);
    quiet();
    plan(0, one, u"bout"_s, u"2027-04-12T09:00"_s);
    plan(1, other, u"bout"_s, u"2027-04-12T09:05"_s);
    quiet();
    QJsonObject details;
    QCOMPARE(setAside(&details), u"visit.overlaps"_s);
    QVERIFY(details.value("other"_L1).toString().contains(u"Verzinsel1"_s));
    QCOMPARE(visit(1, other).state, u"OPEN"_s);
    QCOMPARE(visit(1, one).startsAt.time(), QTime(9, 0));
    // Beside it, it goes.
    plan(1, other, u"bout"_s, u"2027-04-12T14:00"_s);
    quiet();
    QCOMPARE(setAside(), QString());
    QCOMPARE(visit(0, other).state, u"PLANNED"_s);
}

void TestPlanSync::whoGoesAlongIsThereToo()
{
    const auto one = visitTo(u"3510"_s), other = visitTo(u"3520"_s), third = visitTo(u"3530"_s);
    quiet();
    plan(0, one, u"bout"_s, u"2027-04-12T09:00"_s, {{u"second"_s, u"wout"_s}});
    plan(1, other, u"wout"_s, u"2027-04-12T09:00"_s);
    quiet();
    QCOMPARE(setAside(), u"visit.overlaps"_s);
    plan(0, other, u"wout"_s, u"2027-04-12T14:00"_s);
    plan(1, third, u"bout"_s, u"2027-04-12T14:00"_s, {{u"second"_s, u"wout"_s}});
    quiet();
    QCOMPARE(setAside(), u"visit.overlaps"_s);
    QCOMPARE(visit(0, third).state, u"OPEN"_s);
}

void TestPlanSync::whenHeWorksIsLaw()
{
    const auto one = visitTo(u"3510"_s), other = visitTo(u"3520"_s);
    quiet();
    done(0, u"setShift"_s, {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-04-12"_s}, {u"off"_s, true}});
    done(0, u"recordAbsence"_s,
         {{u"staff"_s, u"wout"_s},
          {u"from"_s, u"2027-04-12"_s},
          {u"until"_s, u"2027-04-12"_s},
          {u"reason"_s, u"SICK"_s}});
    plan(1, one, u"bout"_s, u"2027-04-12T09:00"_s);
    plan(1, other, u"wout"_s, u"2027-04-12T09:00"_s);
    quiet();
    QCOMPARE(setAside(), u"plan.needsReason visit.technicianAway"_s);
    QCOMPARE(visit(0, one).state, u"OPEN"_s);
    // With a reason what may be done with one is done.
    plan(1, one, u"bout"_s, u"2027-04-12T09:00"_s, {{u"reason"_s, u"hij ruilde"_s}});
    quiet();
    QCOMPARE(setAside(), QString());
    QCOMPARE(visit(0, one).state, u"PLANNED"_s);
}

void TestPlanSync::theWaysOfTheHouseCount()
{
    const auto one = visitTo(u"3510"_s), other = visitTo(u"3520"_s);
    plan(0, one, u"bout"_s, u"2027-04-12T09:00"_s);
    quiet();
    done(0, u"importTravel"_s, {{u"content"_s, u"3510;3520;240"_s}});
    plan(1, other, u"bout"_s, u"2027-04-12T11:00"_s);
    quiet();
    QCOMPARE(setAside(), u"plan.needsReason"_s);
    QCOMPARE(visit(0, other).state, u"OPEN"_s);
}

// What it takes does not grow with what is planned elsewhere and on other days.
void TestPlanSync::aHundredVisitsADayAreWeighedAtOnce()
{
    m_server = std::make_unique<SyncServer>(*m_serverDatabase); // what is there before is not asked about
    for (int i = 0; i < 30; ++i) {
        const auto login = u"t%1"_s.arg(i);
        QVERIFY(m_devices[0]->workspace->setUser(u"setup"_s));
        done(0, u"registerStaff"_s,
             {{u"login"_s, login}, {u"name"_s, u"Verzonnen T%1"_s.arg(i)}, {u"role"_s, u"TECHNICIAN"_s}});
        QVERIFY(m_devices[0]->workspace->setUser(u"pixel"_s));
    }
    QList<AnyId> visits;
    for (int i = 0; i < 90; ++i) {
        visits << visitTo(u"35%1"_s.arg(10 + i % 60));
        plan(0, visits.last(), u"t%1"_s.arg(i / 3), u"2027-04-12T%1:00"_s.arg(8 + 3 * (i % 3), 2, 10, QChar(u'0')),
             {{u"reason"_s, u"verzonnen"_s}});
    }
    const auto more = visitTo(u"3510"_s);
    quiet();
    m_server = std::make_unique<SyncServer>(*m_serverDatabase, m_rules.get());
    for (const auto *at : {"T17:00", "T17:05", "T17:10"}) { // the first brings who works when
        plan(0, more, u"t3"_s, u"2027-04-12"_s + QLatin1StringView(at), {{u"reason"_s, u"verzonnen"_s}});
        QElapsedTimer clock;
        clock.start();
        talk(*m_devices[0]);
        qInfo("a plan among 90 of its day: %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 1500); // far more than it takes, on a busy machine too
    }
    QCOMPARE(setAside(), QString());
}

QTEST_GUILESS_MAIN(TestPlanSync)
#include "tst_plansync.moc"
