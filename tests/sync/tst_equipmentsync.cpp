// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/monitoring/shifts.h"
#include "core/storage/transaction.h"
#include "core/sync/syncclient.h"
#include "core/sync/syncserver.h"
#include "server/rulecheck.h"
#include "tests/support/equipmentcentre.h"
#include "tests/support/monitoringrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *equipmentTables[] = {"equipment", "equipment_step", "stock_move", "stock_take",
                                           "fitting",   "technician",     "shift",      "shift_week"};

// A device of the centre: the program's own data folder, and its half of the conversation.
struct Device
{
    QTemporaryDir folder{};
    SyncActor actor{};
    std::unique_ptr<Workspace> workspace{};
    std::unique_ptr<SyncClient> client{};
    std::unique_ptr<RandomActs> random{};
    QList<qint64> mids{}; // that may be taken back

    Database &database() { return workspace->database(); }
};

// Every column of every row that is there, readable and in order.
QStringList contentOf(const Database &database, const QByteArray &table)
{
    QStringList columns;
    auto info =
        database.queryText("SELECT name FROM pragma_table_info('" + table + "') WHERE name <> 'seq' ORDER BY cid");
    while (info.next())
        columns << info.text(0);
    QStringList lines;
    auto rows = database.queryText("SELECT " + columns.join(u", "_s).toLatin1() + " FROM " + table +
                                   " WHERE deleted = 0 ORDER BY id");
    while (rows.next()) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i)
            values << columns[i] + u'=' + journalValue(rows.value(i)).toVariant().toString();
        lines << values.join(u' ');
    }
    return lines;
}

} // namespace

class TestEquipmentSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeDevicesOfflineAtOnce_data();
    void threeDevicesOfflineAtOnce();
    void twoTakeTheSameTag();
    void oneSerialRegisteredTwice();
    void theLastStrapIsUsedOnce();
    void aStateThatMovedOnIsNotWrittenOver();
    void whatIsTakenBackFitsWhatStands();
    void aVisitMadeOfflineComesAcrossWithItsDrawings();
    void aDeliveryComesOnce();
    void twoWriteTheWeekOfOneTechnician();

private:
    void open(Device &device, const QString &name);
    void talk(Device &device);
    void quiet();
    void tick() { m_now = m_now.addSecs(60); }
    ActDone done(int device, const QString &name, const QJsonObject &with);
    QString setAside(); // codes of what the server kept for who decides, since it was last asked
    void compare();
    QString state(int device, const QString &serial)
    {
        return EquipmentStore(m_devices[size_t(device)]->database()).bySerial(serial).value(0).state;
    }

    QDateTime m_now{};
    std::unique_ptr<Database> m_serverDatabase{};
    std::unique_ptr<RuleCheck> m_rules{};
    std::unique_ptr<SyncServer> m_server{};
    std::vector<std::unique_ptr<Device>> m_devices{};
    RandomActs::Pool m_pool{};
    int m_asideSeen = 0;
};

void TestEquipmentSync::open(Device &device, const QString &name)
{
    auto opened = Workspace::open(
        {.folder = device.folder.path(), .clock = Clock(m_now), .mayCreate = true, .house = u"VCET"_s, .device = name});
    QVERIFY(opened);
    device.workspace = std::move(*opened);
    device.database().script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF");
    for (const auto &key : {u"epoch"_s, u"cursor"_s})
        device.database().query("INSERT INTO sync_state (key, value) VALUES (?, '0') ON CONFLICT (key) DO NOTHING",
                                key);
    device.client = std::make_unique<SyncClient>(device.database(), SyncClient::Options{.clientVersion = u"test"_s});
    device.actor = {.account = AnyId::of({"account", name.toUtf8()}),
                    .device = AnyId::of({"device", name.toUtf8()}),
                    .staff = AnyId::of({"staff", name.toUtf8()}),
                    .login = u"veer"_s,
                    .name = u"Veer Verzinsel"_s,
                    .role = u"VCET_MANAGER"_s,
                    .house = u"VCET"_s,
                    .deviceName = name};
    const auto session = m_server->beginSession(device.actor, u"test"_s, m_now);
    QVERIFY(session && device.client->setSession(*session));
}

void TestEquipmentSync::talk(Device &device)
{
    const auto go = [&](const Result<SyncClient::Next> &next) {
        if (!next)
            QFAIL(qPrintable(next.error().code + next.error().details.value("detail"_L1).toString()));
    };
    for (;;) {
        const auto request = device.client->nextPush(m_now);
        QVERIFY(request);
        if (request->txns.isEmpty())
            break;
        const auto answer = m_server->push(device.actor, *request, m_now);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        go(device.client->takePush(*request, *answer));
    }
    for (;;) {
        const auto request = device.client->nextPull(false);
        QVERIFY(request);
        const auto answer = m_server->pull(device.actor, *request, m_now);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        const auto next = device.client->takePull(*request, *answer);
        go(next);
        if (*next != SyncClient::Next::GoOn)
            break;
    }
}

void TestEquipmentSync::quiet()
{
    for (int round = 0; round < 20; ++round) {
        bool rests = true;
        for (const auto &device : m_devices) {
            const auto cursor = device->client->cursor();
            talk(*device);
            rests = rests && device->client->pending() == 0 && device->client->cursor() == cursor;
        }
        if (rests)
            return;
    }
    QFAIL("no rest");
}

void TestEquipmentSync::init()
{
    m_now = QDateTime(QDate(2027, 4, 12), QTime(8, 0));
    m_asideSeen = 0;
    auto opened = Database::open({.file = u":memory:"_s, .schema = Database::Schema::Server});
    QVERIFY(opened);
    m_serverDatabase = std::move(*opened);
    m_server = std::make_unique<SyncServer>(*m_serverDatabase); // what is there before is not asked about
    for (const auto &name : {u"stock"_s, u"van"_s, u"desk"_s}) {
        m_devices.push_back(std::make_unique<Device>());
        open(*m_devices.back(), name);
    }
    auto &first = *m_devices.front();
    const auto make = [&](const QString &name, const QJsonObject &with) {
        auto answer = first.workspace->write({name, with});
        if (!answer)
            qFatal("%s", qPrintable(name + u' ' + answer.error().code));
        return answer->made;
    };
    QVERIFY(first.workspace->setUser(u"setup"_s));
    make(u"registerStaff"_s,
         {{u"login"_s, u"veer"_s}, {u"name"_s, u"Veer Verzinsel"_s}, {u"role"_s, u"VCET_MANAGER"_s}});
    make(u"registerStaff"_s, {{u"login"_s, u"bout"_s}, {u"name"_s, u"Bout Boutens"_s}, {u"role"_s, u"TECHNICIAN"_s}});
    m_pool = {};
    for (int i = 0; i < 3; ++i) {
        const auto dossier = first.workspace->dossierView(Dossier::Id(make(
            u"registerMandate"_s,
            {{u"type"_s, u"ET_SENTENCE"_s},
             {u"receivedOn"_s, u"2027-04-01"_s},
             {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-03-25"_s}, {u"principal"_s, u"SUR"_s}}},
             {u"people"_s, QJsonArray{QJsonObject{{u"role"_s, u"CLIENT"_s},
                                                  {u"new"_s, QJsonObject{{u"familyName"_s, u"Verzinsel%1"_s.arg(i)},
                                                                         {u"givenName"_s, u"Gaston"_s}}}}}}})));
        QVERIFY(dossier);
        const auto person = dossier->file.people.first().person;
        const auto monitoring = addMonitoring(first.database(), {dossier->file.dossier, person});
        m_pool.monitorings << id(monitoring);
        for (int visit = 0; visit < 2; ++visit)
            m_pool.visits << id(addIntervention(first.database(), dossier->file.dossier, monitoring));
    }
    QVERIFY(first.workspace->setUser(u"veer"_s));
    m_pool.vehicles << id(
        make(u"registerEquipment"_s, {{u"kind"_s, u"VEHICLE"_s}, {u"serials"_s, QJsonArray{u"1-FIK-001"_s}}}));
    for (int i = 1; i <= 10; ++i) {
        m_pool.serials << u"RF-%1"_s.arg(i, 5, 10, QChar(u'0'));
        make(u"registerEquipment"_s, {{u"kind"_s, u"ANKLE_TAG_RF"_s},
                                      {u"generation"_s, u"RF1"_s},
                                      {u"serials"_s, QJsonArray{m_pool.serials.last()}}});
        make(u"testEquipment"_s, {{u"serial"_s, m_pool.serials.last()}, {u"passed"_s, true}});
    }
    quiet();
    m_rules = std::make_unique<RuleCheck>();
    m_server = std::make_unique<SyncServer>(*m_serverDatabase, m_rules.get());
    for (const auto &device : m_devices)
        QVERIFY(device->workspace->setUser(u"veer"_s));
}

void TestEquipmentSync::cleanup()
{
    m_devices.clear();
    m_server.reset();
    m_rules.reset();
    m_serverDatabase.reset();
}

ActDone TestEquipmentSync::done(int device, const QString &name, const QJsonObject &with)
{
    tick();
    auto &workspace = *m_devices[size_t(device)]->workspace;
    workspace.setClock(Clock(m_now));
    auto answer = workspace.write({name, with});
    if (!answer)
        qFatal("%s: %s", qPrintable(name), qPrintable(answer.error().code));
    return *answer;
}

QString TestEquipmentSync::setAside()
{
    QStringList codes;
    auto query = m_serverDatabase->query("SELECT reason FROM quarantine ORDER BY made_at, txn");
    while (query.next())
        codes << query.text(0);
    const auto fresh = codes.mid(m_asideSeen);
    m_asideSeen = int(codes.size());
    return fresh.join(u' ');
}

// All hold the same rows, the server too, and every rule holds everywhere.
void TestEquipmentSync::compare()
{
    for (const auto *table : equipmentTables) {
        const auto expected = contentOf(m_devices.front()->database(), table);
        for (const auto &device : m_devices)
            QCOMPARE(contentOf(device->database(), table), expected);
        auto rows = m_serverDatabase->query("SELECT id, body FROM record WHERE tbl = ?", table);
        int there = 0;
        while (rows.next()) {
            const auto body = rows.object(1);
            if (body.value("deleted"_L1).toInt())
                continue;
            ++there;
            QByteArray columns;
            for (auto it = body.begin(); it != body.end(); ++it)
                columns += (columns.isEmpty() ? "" : ", ") + it.key().toLatin1();
            auto own = m_devices.front()->database().queryText("SELECT " + columns + " FROM " + table + " WHERE id = ?",
                                                               {columnValue(rows.id(0))});
            QVERIFY2(own.next(), table);
            int at = 0;
            for (auto it = body.begin(); it != body.end(); ++it, ++at)
                QVERIFY2(journalValue(own.value(at)) == it.value(),
                         qPrintable(QString::fromLatin1(table) + u' ' + it.key()));
        }
        QCOMPARE(there, int(expected.size()));
    }
    for (const auto &device : m_devices)
        QCOMPARE(invariantFindings(device->database(), device->workspace->catalogue()).join(u", "_s), QString());
}

void TestEquipmentSync::threeDevicesOfflineAtOnce_data()
{
    QTest::addColumn<int>("seed");
    const int seeds =
        qEnvironmentVariableIntValue("EQUIPMENT_SEEDS") ? qEnvironmentVariableIntValue("EQUIPMENT_SEEDS") : 3;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestEquipmentSync::threeDevicesOfflineAtOnce()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    for (size_t i = 0; i < m_devices.size(); ++i) // each registers serials that another may register too
        m_devices[i]->random = std::make_unique<RandomActs>(m_devices[i]->database(), m_pool,
                                                            static_cast<quint32>(seed * 100) + static_cast<quint32>(i));
    int made = 0;
    for (int round = 0; round < 12; ++round) {
        for (int n = 0; n < 90; ++n) {
            auto &device = *m_devices[random.bounded(quint32(m_devices.size()))];
            m_now = m_now.addSecs(20);
            device.workspace->setClock(Clock(m_now));
            if (random.bounded(15) == 0 && !device.mids.isEmpty()) {
                made += device.workspace->undo(device.mids.takeLast()) ? 1 : 0;
                continue;
            }
            const auto act = device.random->next();
            const auto answer = device.workspace->write(act);
            if (!answer || answer->nothingChanged)
                continue;
            ++made;
            device.random->took(act, *answer);
            auto last = device.database().query("SELECT max(mid) FROM act");
            last.next();
            device.mids << last.number(0);
        }
        for (const auto &device : m_devices)
            if (random.bounded(3) > 0) // not all are on line
                talk(*device);
    }
    quiet();
    compare();
    // What was made is known there, taken in or set aside with a sentence.
    int known = 0, aside = 0;
    QMap<QString, int> reasons;
    auto kept = m_serverDatabase->query("SELECT reason FROM quarantine");
    while (kept.next()) {
        ++aside;
        ++reasons[kept.text(0)];
        QVERIFY2(hasSentence(kept.text(0)), qPrintable(kept.text(0)));
    }
    auto log = m_serverDatabase->query("SELECT count(*) FROM txn_log");
    log.next();
    known = log.integer(0);
    QVERIFY2(known >= made, qPrintable(u"%1 of %2"_s.arg(known).arg(made)));
    QVERIFY(aside > 0);
    QStringList told;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        told << u"%1 %2"_s.arg(it.value()).arg(it.key());
    qInfo("%d acts made offline, %d set aside: %s", made, aside, qPrintable(told.join(u", "_s)));
}

void TestEquipmentSync::twoTakeTheSameTag()
{
    done(0, u"reserveEquipment"_s, {{u"serial"_s, u"RF-00001"_s}, {u"intervention"_s, m_pool.visits[0]}});
    done(1, u"reserveEquipment"_s, {{u"serial"_s, u"RF-00001"_s}, {u"intervention"_s, m_pool.visits[2]}});
    // Two tags for one person, each by a device that does not know of the other.
    for (const auto &[device, serial] : {std::pair{1, u"RF-00002"_s}, {2, u"RF-00003"_s}}) {
        done(device, u"loadVehicle"_s, {{u"serial"_s, serial}, {u"vehicle"_s, m_pool.vehicles[0]}});
        done(device, u"fitEquipment"_s, {{u"serial"_s, serial}, {u"monitoring"_s, m_pool.monitorings[2]}});
    }
    quiet();
    QCOMPARE(setAside(), u"equipment.keptForOther equipment.secondTag"_s);
    compare();
    QCOMPARE(state(1, u"RF-00001"_s), u"RESERVED"_s);
    QCOMPARE(state(2, u"RF-00002"_s), u"WORN"_s);
    QCOMPARE(state(2, u"RF-00003"_s), u"IN_VEHICLE"_s);
}

void TestEquipmentSync::oneSerialRegisteredTwice()
{
    for (int device = 0; device < 2; ++device)
        done(device, u"registerEquipment"_s,
             {{u"kind"_s, u"ANKLE_TAG_RF"_s}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{u"RF-77777"_s}}});
    quiet();
    QCOMPARE(setAside(), u"equipment.serialKnown"_s);
    compare();
    QCOMPARE(state(2, u"RF-77777"_s), u"RECEIVED"_s);
}

void TestEquipmentSync::theLastStrapIsUsedOnce()
{
    done(0, u"moveStock"_s,
         {{u"kind"_s, u"STRAP"_s},
          {u"count"_s, 3},
          {u"toKind"_s, u"VEHICLE"_s},
          {u"to"_s, m_pool.vehicles[0]},
          {u"reason"_s, u"BOUGHT"_s}});
    quiet();
    for (int device = 1; device < 3; ++device)
        done(device, u"useStock"_s,
             {{u"kind"_s, u"STRAP"_s},
              {u"count"_s, 2},
              {u"placeKind"_s, u"VEHICLE"_s},
              {u"place"_s, m_pool.vehicles[0]},
              {u"reason"_s, u"USED"_s}});
    quiet();
    QCOMPARE(setAside(), u"stock.notEnough"_s);
    compare();
    QCOMPARE(EquipmentStore(m_devices[0]->database()).balances().first().count, 1);
}

// Allowed on what stands there, and yet another thing than its author saw: never written over.
void TestEquipmentSync::aStateThatMovedOnIsNotWrittenOver()
{
    done(0, u"reserveEquipment"_s, {{u"serial"_s, u"RF-00004"_s}, {u"intervention"_s, m_pool.visits[0]}});
    done(1, u"storeEquipment"_s, {{u"serial"_s, u"RF-00004"_s}, {u"placeKind"_s, u"BENCH"_s}});
    quiet();
    QCOMPARE(setAside(), u"sync.stoodOtherwise"_s);
    compare();
    QCOMPARE(state(1, u"RF-00004"_s), u"RESERVED"_s);
}

void TestEquipmentSync::whatIsTakenBackFitsWhatStands()
{
    const auto lastAct = [&](int device) {
        auto query = m_devices[size_t(device)]->database().query("SELECT max(mid) FROM act");
        query.next();
        return query.number(0);
    };
    done(0, u"moveStock"_s,
         {{u"kind"_s, u"CLIP"_s}, {u"count"_s, 3}, {u"toKind"_s, u"STORE"_s}, {u"reason"_s, u"BOUGHT"_s}});
    const auto purchase = lastAct(0);
    quiet();
    // One takes the purchase back while another uses of it.
    done(1, u"moveStock"_s,
         {{u"kind"_s, u"CLIP"_s}, {u"count"_s, 2}, {u"fromKind"_s, u"STORE"_s}, {u"reason"_s, u"THROWN_AWAY"_s}});
    talk(*m_devices[1]);
    QVERIFY(m_devices[0]->workspace->undo(purchase));
    quiet();
    QCOMPARE(setAside(), u"undo.changedSince"_s);
    compare();
}

// Plan, signature and straps of one visit, in a cellar without a connection: the act is tried on the server once more,
// without the pictures, and all of it holds there and elsewhere; so does taking it back.
void TestEquipmentSync::aVisitMadeOfflineComesAcrossWithItsDrawings()
{
    const auto visit = m_pool.visits[0];
    const auto vehicle = m_pool.vehicles[0];
    done(0, u"registerEquipment"_s,
         {{u"kind"_s, u"HOME_UNIT"_s}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{u"HU-00001"_s}}});
    done(0, u"testEquipment"_s, {{u"serial"_s, u"HU-00001"_s}, {u"passed"_s, true}});
    for (const auto &serial : {u"RF-00001"_s, u"HU-00001"_s})
        done(0, u"reserveEquipment"_s, {{u"serial"_s, serial}, {u"intervention"_s, visit}});
    done(0, u"moveStock"_s,
         {{u"kind"_s, u"STRAP"_s},
          {u"generation"_s, u"RF1"_s},
          {u"count"_s, 5},
          {u"toKind"_s, u"VEHICLE"_s},
          {u"to"_s, vehicle},
          {u"reason"_s, u"BOUGHT"_s}});
    done(0, u"planIntervention"_s,
         {{u"intervention"_s, visit},
          {u"technician"_s, u"bout"_s},
          {u"minutes"_s, 60},
          {u"startsAt"_s, m_now.addSecs(7200).toString(u"yyyy-MM-ddTHH:mm"_s)},
          {u"vehicle"_s, vehicle}});
    quiet();
    QCOMPARE(setAside(), QString());

    const auto picture = [](const QByteArray &what) {
        const QByteArray content = "\x89PNG\r\n\x1a\n" + QByteArray(30000, 'x') + what;
        return QJsonObject{{u"mediaType"_s, u"image/png"_s}, {u"content"_s, QString::fromLatin1(content.toBase64())}};
    };
    for (const auto &serial : {u"RF-00001"_s, u"HU-00001"_s})
        done(1, u"scanAtIntervention"_s, {{u"intervention"_s, visit}, {u"equipment"_s, serial}});
    done(1, u"recordRange"_s, {{u"intervention"_s, visit}, {u"passed"_s, true}, {u"planImage"_s, picture("plan")}});
    done(1, u"finishIntervention"_s,
         {{u"intervention"_s, visit},
          {u"signalAt"_s, m_now.toString(u"yyyy-MM-ddTHH:mm"_s)},
          {u"signatureImage"_s, picture("signature")},
          {u"used"_s, QJsonArray{QJsonObject{{u"kind"_s, u"STRAP"_s}, {u"generation"_s, u"RF1"_s}, {u"count"_s, 1}}}}});
    auto last = m_devices[1]->database().query("SELECT max(mid) FROM act");
    last.next();
    const auto finished = last.number(0);
    // Meanwhile another uses straps out of the same vehicle.
    done(2, u"useStock"_s,
         {{u"kind"_s, u"STRAP"_s},
          {u"generation"_s, u"RF1"_s},
          {u"count"_s, 2},
          {u"placeKind"_s, u"VEHICLE"_s},
          {u"place"_s, vehicle},
          {u"reason"_s, u"USED"_s}});
    quiet();
    QCOMPARE(setAside(), QString());
    compare();
    const auto documents = [&](int device) { return contentOf(m_devices[size_t(device)]->database(), "document"); };
    QCOMPARE(documents(1).size(), 2);
    QCOMPARE(documents(2), documents(1));
    QCOMPARE(contentOf(m_devices[2]->database(), "intervention"), contentOf(m_devices[1]->database(), "intervention"));
    QCOMPARE(EquipmentStore(m_devices[2]->database()).balance(u"STRAP"_s, u"RF1"_s, {u"VEHICLE"_s, vehicle}), 2);
    QCOMPARE(state(2, u"RF-00001"_s), u"WORN"_s);
    // The pictures went by themselves: no act that was sent holds one.
    auto acts = m_serverDatabase->query("SELECT max(length(body)) FROM txn_log");
    QVERIFY(acts.next());
    QVERIFY2(acts.number(0) > 0 && acts.number(0) < 20000, qPrintable(QString::number(acts.number(0))));

    QVERIFY(m_devices[1]->workspace->undo(finished));
    quiet();
    QCOMPARE(setAside(), QString());
    compare();
    QCOMPARE(documents(2).size(), 1);
    QCOMPARE(EquipmentStore(m_devices[2]->database()).balance(u"STRAP"_s, u"RF1"_s, {u"VEHICLE"_s, vehicle}), 3);
}

// The same delivery is scanned on two devices: the second is set aside whole, with its reason.
void TestEquipmentSync::aDeliveryComesOnce()
{
    const QJsonObject delivery{{u"kind"_s, u"ANKLE_TAG_RF"_s},
                               {u"generation"_s, u"RF1"_s},
                               {u"serials"_s, QJsonArray{u"RF-77001"_s, u"RF-77002"_s}}};
    done(0, u"takeDelivery"_s, delivery);
    done(1, u"takeDelivery"_s, delivery);
    quiet();
    QCOMPARE(setAside(), u"equipment.serialKnown"_s);
    compare();
    QCOMPARE(state(2, u"RF-77002"_s), u"RECEIVED"_s);
}

// What a technician can and when he works goes to all; of two who write the same week one holds, everywhere the same.
void TestEquipmentSync::twoWriteTheWeekOfOneTechnician()
{
    done(0, u"setTechnician"_s, {{u"staff"_s, u"bout"_s}, {u"skills"_s, QJsonArray{u"GPS"_s}}, {u"mostSets"_s, 6}});
    quiet();
    done(1, u"assignVehicle"_s, {{u"staff"_s, u"bout"_s}, {u"vehicle"_s, u"1-FIK-001"_s}});
    const auto week = [](const QString &day) {
        return QJsonObject{{u"staff"_s, u"bout"_s},
                           {u"weekdays"_s, QJsonArray{day}},
                           {u"from"_s, u"08:00"_s},
                           {u"to"_s, u"16:30"_s},
                           {u"since"_s, u"2027-04-19"_s}};
    };
    done(0, u"setWeek"_s, week(u"MONDAY"_s));
    done(1, u"setWeek"_s, week(u"FRIDAY"_s));
    done(2, u"setShift"_s,
         {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-04-21"_s}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"12:00"_s}});
    quiet();
    compare();
    auto &third = m_devices.back()->database();
    const auto technician = VisitStore(third).allTechnicians().value(0);
    QCOMPARE(technician.skills, QStringList{u"GPS"_s});
    QCOMPARE(technician.mostSets, 6);
    QCOMPARE(technician.vehicle.toString(), m_pool.vehicles.first());
    const auto worked = ShiftStore(third).worked(QDate(2027, 4, 19), QDate(2027, 4, 25));
    QCOMPARE(worked.size(), 2); // one of the two days of the week, and the day of its own
    QCOMPARE(setAside(), QString());
    // The other is not lost: it is kept apart, for a person to decide.
    auto apart = m_devices[1]->database().query("SELECT count(*) FROM conflict WHERE tbl = 'shift_week'");
    QVERIFY(apart.next() && apart.integer(0) == 1);
    // Who writes the other day now adds it to what stands.
    done(2, u"setWeek"_s, week(u"MONDAY"_s));
    done(2, u"setWeek"_s, week(u"FRIDAY"_s));
    quiet();
    compare();
    QCOMPARE(ShiftStore(m_devices.front()->database()).worked(QDate(2027, 4, 19), QDate(2027, 4, 25)).size(), 3);
    // A day off of that week holds everywhere, though no row of that day was there before.
    done(1, u"setShift"_s, {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-04-23"_s}, {u"off"_s, true}});
    quiet();
    QCOMPARE(setAside(), QString());
    compare();
    QCOMPARE(ShiftStore(third).worked(QDate(2027, 4, 19), QDate(2027, 4, 25)).size(), 2);
}

QTEST_GUILESS_MAIN(TestEquipmentSync)
#include "tst_equipmentsync.moc"
