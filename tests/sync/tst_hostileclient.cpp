// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncround.h"
#include "core/sync/wire.h"
#include "tests/sync/testserver.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

// Who has a password is not believed for that: what he sends is held against his rights and the rules, and what cannot
// be read harms nobody.
class TestHostileClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherHouseIsNotWrittenIn();
    void anActWritesNoMoreThanItMay();
    void whoDidItIsWhoseTokenItWas();
    void whatCannotBeReadIsKeptAndHarmsNobody();
    void tooMuchIsRefused();
    void wrongTokensOpenNothing();
    void aWrongCertificateIsToldNothing();
    void aRevokedDeviceIsTold();
    void lateWorkIsDecidedByWhoLeads();
    void anotherRoleHoldsFromTheNextRequestOn();

private:
    struct Signed
    {
        std::unique_ptr<ServerLink> link{};
        AnyId session{};
        AnyId device{};
        QString access{}, refresh{};
    };
    Signed sign(const QString &login, bool laptop = false);
    static SyncTxn txn(const QString &act, const QJsonObject &parameters, qint64 mid, const QList<SyncOp> &ops);
    static PushAnswer push(Signed &who, const QList<SyncTxn> &txns);
    QJsonObject record(const char *table, const AnyId &id);

    TestServer m_server{};
    QByteArray m_certificate{};
    AnyId m_dossier{}; // of house GEN
    AnyId m_task{};
};

TestHostileClient::Signed TestHostileClient::sign(const QString &login, bool laptop)
{
    Signed who;
    who.link = std::make_unique<ServerLink>(ServerLink::Server{QUrl(m_server.url()), m_certificate});
    const auto reply = who.link->call(u"/v1/enrol"_s, {{u"code"_s, m_server.code(login, laptop)},
                                                       {u"password"_s, u"een verzonnen wachtwoord"_s},
                                                       {u"device"_s, login},
                                                       {u"version"_s, u"test"_s}});
    if (!reply)
        return who;
    who.access = reply->json().value("access"_L1).toString();
    who.refresh = reply->json().value("refresh"_L1).toString();
    who.device = AnyId::fromString(reply->json().value("device"_L1).toString());
    who.link->setToken(who.access.toLatin1());
    if (const auto session = who.link->call(u"/v1/session"_s, {}))
        who.session = AnyId::fromString(session->json().value("session"_L1).toString());
    return who;
}

SyncTxn TestHostileClient::txn(const QString &act, const QJsonObject &parameters, qint64 mid, const QList<SyncOp> &ops)
{
    SyncTxn txn{.txn = AnyId::create(), .mid = mid, .previous = mid - 1, .act = {}, .ops = ops};
    txn.act = {{u"name"_s, act},
               {u"login"_s, u"somebody else"_s},
               {u"role"_s, u"HOUSE_DIRECTOR"_s},
               {u"happened_at"_s, u"2027-03-01T10:00:00"_s},
               {u"recorded_at"_s, u"2027-03-01T09:00:00.000Z"_s},
               {u"parameters"_s, QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact))},
               {u"sentence"_s, u"{}"_s}};
    return txn;
}

PushAnswer TestHostileClient::push(Signed &who, const QList<SyncTxn> &txns)
{
    PushRequest request;
    request.session = who.session;
    request.clientVersion = u"test"_s;
    request.txns = txns;
    const auto reply = who.link->call("POST", u"/v1/push"_s, encode(request), "application/x-ndjson");
    if (!reply || reply->status != 200)
        return {};
    return decodePushAnswer(reply->body).value_or(PushAnswer());
}

QJsonObject TestHostileClient::record(const char *table, const AnyId &id)
{
    auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    auto row = (*database)->query("SELECT body FROM record WHERE tbl = ? AND id = ?", QString::fromLatin1(table), id);
    return row.next() ? row.object(0) : QJsonObject();
}

void TestHostileClient::initTestCase()
{
    qputenv("JH_KEYRING", "file");
    QVERIFY(m_server.start());
    m_server.addAccount(u"gerda"_s, u"TEAM_LEADER"_s, u"GEN"_s);
    m_server.addAccount(u"nora"_s, u"JUSTICE_ASSISTANT"_s, u"LEU"_s);
    m_server.addAccount(u"lex"_s, u"JUSTICE_ASSISTANT"_s, u"LEU"_s);
    const auto shown = ServerLink::certificateOf(QUrl(m_server.url()));
    QVERIFY(shown);
    m_certificate = *shown;
    TestDevice gerda(u"gerda"_s);
    auto answer = gerda.signUp(m_server.url(), m_server, false);
    QVERIFY2(answer.code == 0, answer.said());
    answer =
        gerda.act(u"registerMandate"_s,
                  {{u"type"_s, u"PROBATION"_s},
                   {u"variant"_s, u"SUSPENDED_SENTENCE"_s},
                   {u"receivedOn"_s, u"2027-01-20"_s},
                   {u"duration"_s, u"P3Y"_s},
                   {u"decision"_s, QJsonObject{{u"kind"_s, u"IMPOSE"_s},
                                               {u"decidedOn"_s, u"2027-01-15"_s},
                                               {u"principal"_s, u"CORRECTIONAL_COURT"_s}}},
                   {u"people"_s, QJsonArray{QJsonObject{{u"new"_s, QJsonObject{{u"familyName"_s, u"Testmans"_s}}}}}}},
                  u"2027-01-20T09:00"_s);
    QVERIFY2(answer.code == 0, answer.said());
    m_dossier = AnyId::fromString(answer.json.value("id"_L1).toString());
    answer = gerda.act(u"addTask"_s, {{u"dossier"_s, m_dossier.toString()}, {u"title"_s, u"bellen"_s}},
                       u"2027-01-20T09:05"_s);
    QVERIFY2(answer.code == 0, answer.said());
    m_task = AnyId::fromString(answer.json.value("id"_L1).toString());
    answer = gerda.sync();
    QCOMPARE(answer.json.value("kept"_L1).toInt(), 0);
}

void TestHostileClient::anotherHouseIsNotWrittenIn()
{
    auto lex = sign(u"lex"_s);
    QVERIFY(!lex.session.isNull());
    const SyncOp op{.op = AnyId::create(),
                    .table = "own_task",
                    .row = m_task,
                    .group = "done_on",
                    .before = {},
                    .set = {{u"done_on"_s, u"2027-03-01"_s}},
                    .baseSeq = 1000000};
    const auto answer = push(lex, {txn(u"finishTask"_s, {{u"task"_s, m_task.toString()}}, 1, {op})});
    QCOMPARE(answer.txns.size(), 1);
    QCOMPARE(answer.txns[0].result, SyncResult::Quarantined);
    QCOMPARE(answer.txns[0].reason, u"sync.notYours"_s);
    QVERIFY(record("own_task", m_task).value("done_on"_L1).isNull());
    // And reads nothing of it.
    PullRequest request;
    request.session = lex.session;
    const auto reply = lex.link->call("POST", u"/v1/pull"_s, encode(request), "application/x-ndjson");
    QVERIFY(reply);
    QVERIFY(!reply->body.contains("Testmans") && !reply->body.contains(m_dossier.toString().toLatin1()));
    const auto found = lex.link->call("GET", u"/v1/search?q=testmans"_s);
    QVERIFY(found && found->json().value("found"_L1).toArray().isEmpty());
    QCOMPARE(lex.link->call(u"/v1/carry"_s, {{u"dossier"_s, m_dossier.toString()}})->status, 404);
}

void TestHostileClient::anActWritesNoMoreThanItMay()
{
    auto gerda = sign(u"gerda"_s);
    // A harmless name, and with it a row that would make somebody director.
    AnyId staff;
    {
        auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
        auto row = (*database)->query("SELECT staff FROM account WHERE login = 'gerda'");
        QVERIFY(row.next());
        staff = row.id(0);
    }
    const SyncOp op{.op = AnyId::create(),
                    .table = "staff",
                    .row = staff,
                    .group = "work",
                    .before = {},
                    .set = {{u"role"_s, u"HOUSE_DIRECTOR"_s}, {u"team"_s, QString()}},
                    .baseSeq = 1000000};
    auto answer =
        push(gerda, {txn(u"addTask"_s, {{u"dossier"_s, m_dossier.toString()}, {u"title"_s, u"x"_s}}, 1, {op})});
    QCOMPARE(answer.txns.value(0).result, SyncResult::NeedsReview);
    QCOMPARE(answer.txns.value(0).reason, u"sync.otherThanAct"_s);
    QCOMPARE(record("staff", staff).value("role"_L1).toString(), u"TEAM_LEADER"_s);
    // What her role may not do, whatever the act says of her role.
    answer = push(gerda, {txn(u"publishVersion"_s, {}, 2, {op})});
    QCOMPARE(answer.txns.value(0).reason, u"access.notYourRole"_s);
    // An act nobody knows.
    answer = push(gerda, {txn(u"becomeDirector"_s, {}, 3, {op})});
    QCOMPARE(answer.txns.value(0).reason, u"act.unknown"_s);
}

void TestHostileClient::whoDidItIsWhoseTokenItWas()
{
    auto gerda = sign(u"gerda"_s);
    const auto row = AnyId::create();
    const SyncOp op{.op = AnyId::create(),
                    .table = "own_task",
                    .row = row,
                    .group = {},
                    .before = {},
                    .set = {{u"dossier"_s, u"id:"_s + m_dossier.toString()},
                            {u"title"_s, u"schrijven"_s},
                            {u"facet"_s, u"OFFENDER"_s},
                            {u"house"_s, u"LEU"_s},
                            {u"deleted"_s, 0}}};
    const auto sent = txn(u"addTask"_s, {{u"dossier"_s, m_dossier.toString()}, {u"title"_s, u"schrijven"_s}}, 1, {op});
    const auto answer = push(gerda, {sent});
    QCOMPARE(answer.txns.value(0).result, SyncResult::Applied);
    const auto act = record("act", sent.txn);
    QCOMPARE(act.value("login"_L1).toString(), u"gerda"_s);
    QCOMPARE(act.value("role"_L1).toString(), u"TEAM_LEADER"_s);
    // Where it belongs is where its dossier does, not where it says.
    auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    auto place = (*database)->query("SELECT scope FROM record WHERE id = ?", row);
    QVERIFY(place.next());
    QCOMPARE(place.text(0), u"d:GEN:OFFENDER"_s);
    // The same again changes nothing; its number used for another is a copied device.
    QVERIFY(push(gerda, {sent}).txns.value(0).repeated);
    auto copied = sent;
    copied.txn = AnyId::create();
    QCOMPARE(push(gerda, {copied}).refusal, SyncRefusal::Fork);
}

void TestHostileClient::whatCannotBeReadIsKeptAndHarmsNobody()
{
    auto gerda = sign(u"gerda"_s);
    PushRequest request;
    request.session = gerda.session;
    auto bytes = encode(request);
    const auto broken = AnyId::create();
    bytes += "{\"txn\":\"" + broken.toString().toLatin1() + "\",\"mid\":1,\"ops\":[{\"op\":7}]}\n";
    bytes += "not even that\n";
    const auto reply = gerda.link->call("POST", u"/v1/push"_s, bytes, "application/x-ndjson");
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    const auto answer = decodePushAnswer(reply->body);
    QVERIFY(answer);
    QCOMPARE(answer->txns.value(0).txn, broken);
    QCOMPARE(answer->txns.value(0).reason, u"sync.unreadable"_s);
    auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    auto parked = (*database)->query("SELECT count(*) FROM parked");
    QVERIFY(parked.next());
    QCOMPARE(parked.integer(0), 2);
    for (const auto &body :
         {QByteArray(), QByteArray("x"), QByteArray("{}"), QByteArray("[1]\n"), QByteArray(5000, '{')}) {
        QCOMPARE(gerda.link->call("POST", u"/v1/push"_s, body, "application/x-ndjson")->status, 400);
        if (!body.startsWith("{}"))
            QCOMPARE(gerda.link->call("POST", u"/v1/pull"_s, body, "application/x-ndjson")->status, 400);
    }
}

void TestHostileClient::tooMuchIsRefused()
{
    auto gerda = sign(u"gerda"_s);
    // Small on the line and large when unpacked, and large on the line.
    const auto bomb =
        gerda.link->call("POST", u"/v1/push"_s, QByteArray(70 * 1024 * 1024, ' '), "application/x-ndjson");
    QVERIFY(bomb);
    QCOMPARE(bomb->status, 413);
    QByteArray large(9 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>((i * 2654435761U) >> 13);
    const auto refused = gerda.link->call("PATCH", u"/v1/blob/"_s + QString(64, u'a') + u"?at=0&size=9437184"_s, large,
                                          "application/octet-stream");
    QVERIFY(!refused || refused->status == 413);
    QCOMPARE(gerda.link->call(u"/v1/hello"_s, {})->status, 200);
}

void TestHostileClient::wrongTokensOpenNothing()
{
    auto gerda = sign(u"gerda"_s);
    for (const auto &token : {QByteArray(), QByteArray("x"), gerda.refresh.toLatin1(), QByteArray(4000, 'a')}) {
        ServerLink link({QUrl(m_server.url()), m_certificate});
        link.setToken(token);
        const auto reply = link.call(u"/v1/hello"_s, {});
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
    }
    // A refresh token works once; used again after its successor, it ends the line.
    ServerLink link({QUrl(m_server.url()), m_certificate});
    const auto first = link.call(u"/v1/refresh"_s, {{u"refresh"_s, gerda.refresh}});
    QCOMPARE(first->status, 200);
    link.setToken(first->json().value("access"_L1).toString().toLatin1());
    QCOMPARE(link.call(u"/v1/hello"_s, {})->status, 200);
    ServerLink thief({QUrl(m_server.url()), m_certificate});
    QCOMPARE(thief.call(u"/v1/refresh"_s, {{u"refresh"_s, gerda.refresh}})->status, 401);
    QCOMPARE(link.call(u"/v1/hello"_s, {})->status, 401);
    // A code works once.
    const auto code = m_server.code(u"gerda"_s, false);
    const QJsonObject enrolment{
        {u"code"_s, code}, {u"password"_s, u"een verzonnen wachtwoord"_s}, {u"device"_s, u"a"_s}};
    QCOMPARE(thief.call(u"/v1/enrol"_s, enrolment)->status, 200);
    QCOMPARE(thief.call(u"/v1/enrol"_s, enrolment)->status, 401);
    // Guessing is made slow after five tries; others are not kept out by it.
    const auto nora = sign(u"nora"_s);
    QVERIFY(!nora.session.isNull());
    int refusedLater = 0;
    for (int i = 0; i < 8; ++i)
        refusedLater += thief
                            .call(u"/v1/login"_s, {{u"device"_s, gerda.device.toString()},
                                                   {u"login"_s, u"nora"_s},
                                                   {u"password"_s, u"geraden woord %1"_s.arg(i)}})
                            ->status == 429;
    QVERIFY(refusedLater >= 2);
}

void TestHostileClient::aWrongCertificateIsToldNothing()
{
    ServerLink link({QUrl(m_server.url()), {}}); // what nobody pinned
    const auto reply = link.call(u"/v1/login"_s, {{u"password"_s, u"geheim"_s}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"sync.badCertificate"_s);
    // Nobody there at all.
    ServerLink nobody({QUrl(u"https://127.0.0.1:1"_s), m_certificate});
    QCOMPARE(nobody.call(u"/v1/hello"_s, {}).error().code, u"sync.noServer"_s);
}

void TestHostileClient::aRevokedDeviceIsTold()
{
    auto lex = sign(u"lex"_s);
    QCOMPARE(lex.link->call(u"/v1/hello"_s, {})->status, 200);
    m_server.command({u"revoke"_s, lex.device.toString(), u"--wipe"_s, u"WIPE"_s});
    const auto reply = lex.link->call(u"/v1/hello"_s, {});
    QCOMPARE(reply->status, 403);
    QCOMPARE(ServerLink::refusal(*reply).error().code, u"server.revoked"_s);
    QCOMPARE(ServerLink::refusal(*reply).error().details.value("wipe"_L1).toString(), u"WIPE"_s);
}

void TestHostileClient::lateWorkIsDecidedByWhoLeads()
{
    // Lex' attempt from before stands with the house of the dossier, for who leads it.
    auto lex = sign(u"lex"_s);
    auto gerda = sign(u"gerda"_s);
    const auto late = gerda.link->call("GET", u"/v1/late"_s)->json().value("late"_L1).toArray();
    QString entry;
    for (const auto &one : late)
        if (one.toObject().value("reason"_L1).toString() == u"sync.notYours")
            entry = one.toObject().value("id"_L1).toString();
    QVERIFY(!entry.isEmpty());
    QCOMPARE(lex.link->call(u"/v1/late/"_s + entry, {{u"accept"_s, true}})->status, 403);
    QCOMPARE(gerda.link->call(u"/v1/late/"_s + entry, {{u"accept"_s, false}})->status, 422); // says why
    QCOMPARE(gerda.link->call(u"/v1/late/"_s + entry, {{u"accept"_s, true}})->status, 200);
    QCOMPARE(record("own_task", m_task).value("done_on"_L1).toString(), u"2027-03-01"_s);
    QCOMPARE(gerda.link->call(u"/v1/late/"_s + entry, {{u"accept"_s, true}})->status, 422); // once
}

void TestHostileClient::anotherRoleHoldsFromTheNextRequestOn()
{
    auto gerda = sign(u"gerda"_s);
    QCOMPARE(gerda.link->call(u"/v1/hello"_s, {})->json().value("role"_L1).toString(), u"TEAM_LEADER"_s);
    m_server.command({u"account"_s, u"role"_s, u"gerda"_s, u"--role"_s, u"ADMIN_OFFICER"_s, u"--house"_s, u"GEN"_s});
    QCOMPARE(gerda.link->call(u"/v1/hello"_s, {})->json().value("role"_L1).toString(), u"ADMIN_OFFICER"_s);
    // And colleagues know it: it stands in the row of who works where.
    auto database = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    auto staff = (*database)->query("SELECT staff FROM account WHERE login = 'gerda'");
    QVERIFY(staff.next());
    QCOMPARE(record("staff", staff.id(0)).value("role"_L1).toString(), u"ADMIN_OFFICER"_s);
}

QTEST_GUILESS_MAIN(TestHostileClient)
#include "tst_hostileclient.moc"
