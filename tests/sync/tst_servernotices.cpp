// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/serverlink.h"
#include "core/sync/wire.h"
#include "tests/postgres/testpostgres.h"
#include "tests/sync/testserver.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// Two real server processes on one PostgreSQL: who waits on the one hears of what the other took in.
class TestServerNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneProcessTakesInIsToldByTheOther();
};

void TestServerNotices::whatOneProcessTakesInIsToldByTheOther()
{
    auto &engine = TestPostgres::shared();
    const auto address = engine.address(engine.freshDatabase());
    TestServer first(address), second(address);
    QVERIFY(first.start());
    QVERIFY(second.start());
    first.addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    first.addAccount(u"gerda"_s, u"TEAM_LEADER"_s, u"GEN"_s);
    const auto link = [&](const TestServer &server) {
        return std::make_unique<ServerLink>(
            ServerLink::Server{QUrl(server.url()), *ServerLink::certificateOf(QUrl(server.url()))});
    };
    const auto tokenOf = [&](const QString &login) {
        const auto reply = link(first)->call(u"/v1/enrol"_s, {{u"code"_s, first.code(login, false)},
                                                              {u"password"_s, u"een verzonnen wachtwoord"_s},
                                                              {u"device"_s, login},
                                                              {u"version"_s, u"test"_s}});
        return reply ? reply->json().value("access"_L1).toString().toLatin1() : QByteArray();
    };
    const auto token = tokenOf(u"lena"_s);
    const auto here = link(first), there = link(second), elsewhere = link(second);
    here->setToken(token);
    there->setToken(token);
    elsewhere->setToken(tokenOf(u"gerda"_s));
    const auto begun = here->call(u"/v1/session"_s, {});
    QVERIFY(begun);
    const auto session = AnyId::fromString(begun->json().value("session"_L1).toString());

    QSignalSpy heard(there.get(), &ServerLink::changed), heardElsewhere(elsewhere.get(), &ServerLink::changed);
    there->listen();
    elsewhere->listen();
    QTRY_VERIFY(!heard.isEmpty() && !heardElsewhere.isEmpty()); // the greeting
    QTest::qWait(1000);                                         // what was before is told by now
    for (int mid = 1; mid <= 3; ++mid) {
        heard.clear();
        heardElsewhere.clear();
        SyncTxn txn{.txn = AnyId::create(), .mid = mid, .previous = mid - 1, .act = {}, .ops = {}};
        txn.act = {{u"name"_s, u"registerPerson"_s},
                   {u"happened_at"_s, u"2027-03-01T10:00:00"_s},
                   {u"recorded_at"_s, u"2027-03-01T09:00:00.000Z"_s},
                   {u"parameters"_s, u"{\"familyName\":\"Testmans\"}"_s},
                   {u"sentence"_s, u"{}"_s}};
        SyncOp op;
        op.op = AnyId::create();
        op.table = "person";
        op.row = AnyId::create();
        op.set = {{u"family_name"_s, u"Testmans"_s}, {u"house"_s, u"LEU"_s}, {u"deleted"_s, 0}};
        txn.ops << op;
        PushRequest request;
        request.session = session;
        request.clientVersion = u"test"_s;
        request.txns << txn;
        const auto reply = here->call("POST", u"/v1/push"_s, encode(request), "application/x-ndjson");
        QVERIFY(reply);
        const auto answer = decodePushAnswer(reply->body);
        QVERIFY(answer && answer->txns.size() == 1);
        QCOMPARE(answer->txns.first().result, SyncResult::Applied);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), 5000); // in service within a second; a busy machine may be late
        QTest::qWait(700);
        QCOMPARE(heard.size(), 1); // once
        QVERIFY(heardElsewhere.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestServerNotices)
#include "tst_servernotices.moc"
