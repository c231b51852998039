// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/serverlink.h"
#include "server/visitleases.h"
#include "tests/sync/testserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

// Who has a visit in hand is told to those who plan in the same house, for a while, and keeps nobody from anything.
class TestVisitLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itEndsByItself();
    void whoTakesAnotherLetsGoOfTheFirst();
    void othersWhoPlanHearOfIt();
    void otherHousesSeeNothing();
    void onlyWhoPlans();
    void whatCannotBeReadIsRefused();

private:
    static SyncActor actor(const QString &login, const QString &house = u"VCET"_s)
    {
        return {.account = AnyId::of({"account", login.toUtf8()}),
                .device = AnyId::of({"device", login.toUtf8()}),
                .login = login,
                .name = u"Verzonnen "_s + login,
                .role = u"DISPATCHER"_s,
                .house = house};
    }
    std::unique_ptr<ServerLink> sign(const QString &login);
    static Result<ServerLink::Reply> hold(ServerLink &link, const QJsonValue &visits, const QJsonValue &seconds)
    {
        return link.call(u"/v1/leases"_s, {{u"visits"_s, visits}, {u"seconds"_s, seconds}});
    }
    static QJsonArray leases(const Result<ServerLink::Reply> &reply)
    {
        return reply ? reply->json().value("leases"_L1).toArray() : QJsonArray{u"no answer"_s};
    }

    TestServer m_server{};
    QByteArray m_certificate{};
    std::unique_ptr<ServerLink> m_pixel{}, m_rooster{}, m_olaf{}, m_gerda{};
    const QString m_visit = AnyId::create().toString();
    const QString m_other = AnyId::create().toString();
};

std::unique_ptr<ServerLink> TestVisitLeases::sign(const QString &login)
{
    auto link = std::make_unique<ServerLink>(ServerLink::Server{QUrl(m_server.url()), m_certificate});
    const auto reply = link->call(u"/v1/enrol"_s, {{u"code"_s, m_server.code(login, false)},
                                                   {u"password"_s, u"een verzonnen wachtwoord"_s},
                                                   {u"device"_s, login},
                                                   {u"version"_s, u"test"_s}});
    if (reply)
        link->setToken(reply->json().value("access"_L1).toString().toLatin1());
    return link;
}

void TestVisitLeases::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.addAccount(u"pixel"_s, u"DISPATCHER"_s, u"VCET"_s);
    m_server.addAccount(u"rooster"_s, u"DISPATCHER"_s, u"VCET"_s);
    m_server.addAccount(u"olaf"_s, u"STOCK_KEEPER"_s, u"VCET"_s);
    m_server.addAccount(u"gerda"_s, u"DISPATCHER"_s, u"GEN"_s);
    const auto shown = ServerLink::certificateOf(QUrl(m_server.url()));
    QVERIFY(shown);
    m_certificate = *shown;
    m_pixel = sign(u"pixel"_s);
    m_rooster = sign(u"rooster"_s);
    m_olaf = sign(u"olaf"_s);
    m_gerda = sign(u"gerda"_s);
}

void TestVisitLeases::itEndsByItself()
{
    VisitLeases all;
    const QDateTime now(QDate(2027, 4, 12), QTime(9, 0), Qt::UTC);
    const auto visit = AnyId::create();
    QVERIFY(all.hold(actor(u"pixel"_s), {visit}, 30, now));
    QVERIFY(!all.hold(actor(u"pixel"_s), {visit}, 30, now.addSecs(20))); // longer is no news
    QCOMPARE(all.open(u"VCET"_s, now.addSecs(49)).size(), 1);
    QCOMPARE(all.open(u"VCET"_s, now.addSecs(49)).first().name, u"Verzonnen pixel"_s);
    QVERIFY(all.open(u"VCET"_s, now.addSecs(50)).isEmpty());
    QVERIFY(all.hold(actor(u"pixel"_s), {visit}, 30, now.addSecs(60))); // but this is
}

void TestVisitLeases::whoTakesAnotherLetsGoOfTheFirst()
{
    VisitLeases all;
    const QDateTime now(QDate(2027, 4, 12), QTime(9, 0), Qt::UTC);
    const auto one = AnyId::create(), two = AnyId::create();
    QVERIFY(all.hold(actor(u"pixel"_s), {one}, 30, now));
    QVERIFY(all.hold(actor(u"rooster"_s), {one}, 30, now));
    QVERIFY(all.hold(actor(u"gerda"_s, u"GEN"_s), {two}, 30, now));
    QCOMPARE(all.open(u"VCET"_s, now).size(), 2);
    QVERIFY(all.hold(actor(u"pixel"_s), {two}, 30, now));
    const auto open = all.open(u"VCET"_s, now);
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].visit, std::min(one, two));
    QCOMPARE(all.open(u"GEN"_s, now).size(), 1);
    QVERIFY(all.hold(actor(u"pixel"_s), {}, 0, now));
    QVERIFY(!all.hold(actor(u"pixel"_s), {}, 0, now));
    QCOMPARE(all.open(u"VCET"_s, now).size(), 1);
}

void TestVisitLeases::othersWhoPlanHearOfIt()
{
    QSignalSpy moved(m_rooster.get(), &ServerLink::leasesMoved), greeted(m_rooster.get(), &ServerLink::changed);
    QSignalSpy elsewhere(m_gerda.get(), &ServerLink::leasesMoved), looksOn(m_olaf.get(), &ServerLink::leasesMoved);
    for (const auto &link : {m_rooster.get(), m_gerda.get(), m_olaf.get()})
        link->listen();
    QTRY_VERIFY(!greeted.isEmpty());
    QTest::qWait(300);
    greeted.clear();
    const auto own = leases(hold(*m_pixel, QJsonArray{m_visit}, 30));
    QCOMPARE(own.size(), 1);
    QVERIFY(own[0]["own"_L1].toBool());
    QTRY_COMPARE(moved.size(), 1);
    const auto seen = leases(m_rooster->call("GET", u"/v1/leases"_s));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0]["visit"_L1].toString(), m_visit);
    QCOMPARE(seen[0]["name"_L1].toString(), u"Verzonnen pixel"_s);
    QVERIFY(!seen[0]["own"_L1].toBool());
    QVERIFY(seen[0]["seconds"_L1].toInt() > 0 && seen[0]["seconds"_L1].toInt() <= 30);
    QVERIFY(hold(*m_pixel, QJsonArray{m_visit}, 30)); // held on: nothing new
    QVERIFY(hold(*m_pixel, QJsonArray{m_other}, 30));
    QTRY_COMPARE(moved.size(), 2);
    QCOMPARE(leases(m_rooster->call("GET", u"/v1/leases"_s))[0]["visit"_L1].toString(), m_other);
    QVERIFY(leases(hold(*m_pixel, QJsonArray(), 0)).isEmpty());
    QTRY_COMPARE(moved.size(), 3);
    QTest::qWait(300);
    QVERIFY(greeted.isEmpty()); // no row is another: nobody synchronises for it
    QVERIFY(elsewhere.isEmpty());
    QVERIFY(looksOn.isEmpty());
}

void TestVisitLeases::otherHousesSeeNothing()
{
    QVERIFY(hold(*m_pixel, QJsonArray{m_visit}, 30));
    QVERIFY(leases(m_gerda->call("GET", u"/v1/leases"_s)).isEmpty());
    // The same visit, named by who has nothing to do with it, is told to his own house alone.
    QCOMPARE(leases(hold(*m_gerda, QJsonArray{m_visit}, 30)).size(), 1);
    QCOMPARE(leases(m_rooster->call("GET", u"/v1/leases"_s)).size(), 1);
    QVERIFY(hold(*m_pixel, QJsonArray(), 0));
    QVERIFY(hold(*m_gerda, QJsonArray(), 0));
}

void TestVisitLeases::onlyWhoPlans()
{
    for (const auto &reply : {hold(*m_olaf, QJsonArray{m_visit}, 30), m_olaf->call("GET", u"/v1/leases"_s)}) {
        QVERIFY(reply);
        QCOMPARE(reply->json().value("error"_L1).toString(), u"access.notYourRole"_s);
    }
    ServerLink nobody({QUrl(m_server.url()), m_certificate});
    const auto reply = nobody.call("GET", u"/v1/leases"_s);
    QVERIFY(reply);
    QCOMPARE(reply->status, 401);
}

void TestVisitLeases::whatCannotBeReadIsRefused()
{
    QJsonArray many;
    for (int i = 0; i <= VisitLeases::mostVisits; ++i)
        many << AnyId::create().toString();
    QCOMPARE(hold(*m_pixel, many, 30)->status, 413);
    many.removeLast();
    QCOMPARE(hold(*m_pixel, many, VisitLeases::mostSeconds)->status, 200);
    QCOMPARE(leases(m_rooster->call("GET", u"/v1/leases"_s)).size(), VisitLeases::mostVisits);
    for (const auto &[visits, seconds] :
         std::initializer_list<std::pair<QJsonValue, QJsonValue>>{{QJsonArray{m_visit}, VisitLeases::mostSeconds + 1},
                                                                  {QJsonArray{m_visit}, -1},
                                                                  {QJsonArray{m_visit}, 1e300},
                                                                  {QJsonArray{m_visit}, u"30"_s},
                                                                  {QJsonArray{m_visit}, QJsonValue()},
                                                                  {QJsonArray{u"no id"_s}, 30},
                                                                  {QJsonArray{7}, 30},
                                                                  {QJsonArray{QJsonObject()}, 30},
                                                                  {m_visit, 30},
                                                                  {QJsonObject(), 30}}) {
        const auto reply = hold(*m_pixel, visits, seconds);
        QVERIFY(reply);
        QCOMPARE(reply->status, 400);
    }
    QCOMPARE(m_pixel->call("POST", u"/v1/leases"_s, "[1, 2")->status, 400);
    QCOMPARE(m_pixel->call("POST", u"/v1/leases"_s, "[]")->status, 400);
    QCOMPARE(m_pixel->call("PATCH", u"/v1/leases"_s)->status, 405);
    QCOMPARE(leases(m_rooster->call("GET", u"/v1/leases"_s)).size(), VisitLeases::mostVisits); // it stands as it did
    // The same one twice is one.
    QCOMPARE(leases(hold(*m_pixel, QJsonArray{m_visit, m_visit}, 30)).size(), 1);
    QVERIFY(hold(*m_pixel, QJsonArray(), 0));
}

QTEST_GUILESS_MAIN(TestVisitLeases)
#include "tst_visitleases.moc"
