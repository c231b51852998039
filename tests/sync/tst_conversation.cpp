// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/storage/transaction.h"
#include "core/sync/syncclient.h"
#include "core/sync/syncserver.h"
#include "core/sync/wire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// What devices of earlier releases say, word for word, said to this server: it understands, and answers what they can
// read. The recordings are kept for ever; one is added with every release that speaks differently:
//   RECORD_CONVERSATION=tests/data/conversations/VERSION.jsonl tst_conversation
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsUnderstood_data();
    void everyReleaseIsUnderstood();

private:
    static void record(const QString &file);
};

namespace {

const QDateTime moment(QDate(2027, 3, 18), QTime(16, 0), Qt::UTC);

SyncActor actorOf(const QString &login)
{
    return {.account = AnyId::of({"account", login.toUtf8()}),
            .device = AnyId::of({"device", login.toUtf8()}),
            .staff = AnyId::of({"staff", login.toUtf8()}),
            .login = login,
            .name = u"Verzonnen "_s + login,
            .role = u"JUSTICE_ASSISTANT"_s,
            .house = u"LEU"_s,
            .organisation = {},
            .deviceName = login,
            .laptop = false};
}

struct ServerSide
{
    std::unique_ptr<Database> database{};
    std::unique_ptr<SyncServer> server{};

    ServerSide()
    {
        AnyId::seed(7);
        auto opened = Database::open({.file = u":memory:"_s, .schema = Database::Schema::Server});
        if (!opened)
            qFatal("no server: %s", qPrintable(opened.error().code));
        database = std::move(*opened);
        server = std::make_unique<SyncServer>(*database);
        Transaction transaction(*database);
        ServerRecords(*database).setState("facets", u"OFFENDER"_s);
        transaction.commit();
    }
    ~ServerSide() { AnyId::seed(0); }

    // One request of a device, as bytes in and bytes out.
    QByteArray answer(const QString &login, const QString &ask, const QByteArray &body)
    {
        const auto actor = actorOf(login);
        if (ask == u"session") {
            const auto session = server->beginSession(actor, u"recorded"_s, moment);
            return session ? session->toString().toLatin1() : QByteArray();
        }
        if (ask == u"push") {
            const auto read = decodePush(body);
            const auto said =
                read ? server->push(actor, *read, moment) : Result<PushAnswer>(tl::make_unexpected(read.error()));
            return said ? encode(*said) : said.error().code.toLatin1();
        }
        const auto read = decodePull(body);
        const auto said =
            read ? server->pull(actor, *read, moment) : Result<PullAnswer>(tl::make_unexpected(read.error()));
        return said ? encode(*said) : said.error().code.toLatin1();
    }
};

// Every member that was answered then is answered now, with the same value; more may be.
QString missing(const QJsonValue &then, const QJsonValue &now, const QString &place = {})
{
    if (then.isObject()) {
        const auto object = then.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const auto wrong = missing(it.value(), now.toObject().value(it.key()), place + u'/' + it.key());
                !wrong.isEmpty())
                return wrong;
        return {};
    }
    if (then.isArray()) {
        if (then.toArray().size() != now.toArray().size())
            return place + u" has another length"_s;
        for (qsizetype i = 0; i < then.toArray().size(); ++i)
            if (const auto wrong = missing(then.toArray()[i], now.toArray()[i], place + u'/' + QString::number(i));
                !wrong.isEmpty())
                return wrong;
        return {};
    }
    return then == now ? QString() : place + u" is another"_s;
}

// A device that writes down what it says and hears.
struct Teller
{
    QString login{};
    ServerSide &side;
    QFile &out;
    QTemporaryDir folder{};
    std::unique_ptr<Database> database{};
    std::unique_ptr<SyncClient> client{};

    Teller(QString who, ServerSide &server, QFile &file) : login(std::move(who)), side(server), out(file)
    {
        database = std::move(*Database::open({.file = folder.filePath(u"device.db"_s)}));
        for (const auto &[key, value] : {std::pair{u"house"_s, u"LEU"_s}, {u"epoch"_s, u"0"_s}, {u"cursor"_s, u"0"_s}})
            database->query("INSERT INTO sync_state (key, value) VALUES (?, ?)", key, value);
        client = std::make_unique<SyncClient>(*database, SyncClient::Options{.clientVersion = u"0.1.0"_s});
        const auto session = AnyId::fromString(QString::fromLatin1(ask(u"session"_s, {})));
        if (!client->setSession(session))
            qFatal("no session");
    }
    QByteArray ask(const QString &what, const QByteArray &body)
    {
        const auto answer = side.answer(login, what, body);
        out.write(QJsonDocument(QJsonObject{{u"as"_s, login},
                                            {u"ask"_s, what},
                                            {u"body"_s, QString::fromUtf8(body)},
                                            {u"answer"_s, QString::fromUtf8(answer)}})
                      .toJson(QJsonDocument::Compact) +
                  '\n');
        return answer;
    }
    void push()
    {
        const auto request = client->nextPush(moment);
        if (!client->takePush(*request, *decodePushAnswer(ask(u"push"_s, encode(*request)))))
            qFatal("push");
    }
    void pull()
    {
        for (;;) {
            const auto request = client->nextPull(true);
            const auto next = client->takePull(*request, *decodePullAnswer(ask(u"pull"_s, encode(*request))));
            if (!next)
                qFatal("pull");
            if (*next != SyncClient::Next::GoOn)
                return;
        }
    }
    void act(const QString &name, const AnyId &dossier, const std::function<void(Recorder &)> &work)
    {
        Transaction transaction(*database);
        database->query(
            "INSERT INTO sync_ctx (mid) SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'act'),"
            " 0) + 1");
        Recorder recorder(*database, u"LEU"_s);
        work(recorder);
        writeTrail(*database,
                   {.name = name,
                    .staff = Staff::Id(actorOf(login).staff),
                    .login = login,
                    .role = u"JUSTICE_ASSISTANT"_s,
                    .device = login,
                    .house = u"LEU"_s,
                    .dossier = Dossier::Id(dossier),
                    .happenedAt = moment,
                    .recordedAt = moment},
                   recorder.entries());
        database->query("DELETE FROM sync_ctx");
        transaction.commit();
    }
};

} // namespace

void TestConversation::record(const QString &name)
{
    QFile out(name);
    QVERIFY(out.open(QIODevice::WriteOnly));
    ServerSide side;
    Teller otto(u"otto"_s, side, out);
    Teller lena(u"lena"_s, side, out);
    otto.pull();
    lena.pull();
    const auto dossier = AnyId::of({"recorded", "dossier"});
    const auto person = AnyId::of({"recorded", "person"});
    const auto link = AnyId::of({"recorded", "link"});
    otto.act(u"registerMandate"_s, dossier, [&](Recorder &recorder) {
        recorder.insert("dossier",
                        {{"number", u"LEU-2027-VAAAA-1"_s},
                         {"type", u"PROBATION"_s},
                         {"version", 1},
                         {"facet", u"OFFENDER"_s},
                         {"state", u"RUNNING"_s},
                         {"house", u"LEU"_s}},
                        dossier);
        recorder.insert("person", {{"family_name", u"Testmans"_s}, {"phone", u"016 00 00 01"_s}}, person);
        Dossier made;
        made.id = Dossier::Id(dossier);
        made.facet = u"OFFENDER"_s;
        made.house = u"LEU"_s;
        recorder.insert("dossier_person", made, {{"person", columnValue(person)}, {"role", u"SUBJECT"_s}}, link);
    });
    otto.push();
    otto.pull();
    lena.pull();
    // The same field twice, two fields of one row, a text one adds to, something taken away.
    lena.act(u"changePerson"_s, {}, [&](Recorder &recorder) {
        recorder.update("person", person, {{"phone", u"22"_s}});
    });
    lena.push();
    otto.act(u"changePerson"_s, {}, [&](Recorder &recorder) {
        recorder.update("person", person, {{"phone", u"33"_s}, {"email", u"t@example.org"_s}});
    });
    otto.act(u"noteRole"_s, dossier, [&](Recorder &recorder) {
        recorder.update("dossier_person", link, {{"note", u"belt terug"_s}});
    });
    otto.push();
    otto.pull();
    lena.pull();
    lena.act(u"endRole"_s, dossier, [&](Recorder &recorder) { recorder.remove("dossier_person", link); });
    lena.push();
    lena.push(); // nothing waits
    lena.pull();
    otto.pull();
}

void TestConversation::everyReleaseIsUnderstood_data()
{
    QTest::addColumn<QString>("file");
    if (const auto name = qEnvironmentVariable("RECORD_CONVERSATION"); !name.isEmpty())
        record(name);
    const QDir folder(QStringLiteral(TEST_DATA "/conversations"));
    const auto files = folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const auto &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestConversation::everyReleaseIsUnderstood()
{
    QFETCH(const QString, file);
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    ServerSide side;
    QHash<QByteArray, QByteArray> renamed; // ids the server made then, and now
    int lines = 0;
    int conflicts = 0;
    while (!in.atEnd()) {
        const auto line = QJsonDocument::fromJson(in.readLine()).object();
        auto body = line.value("body"_L1).toString().toUtf8();
        for (auto it = renamed.begin(); it != renamed.end(); ++it)
            body.replace(it.key(), it.value());
        const auto now = side.answer(line.value("as"_L1).toString(), line.value("ask"_L1).toString(), body);
        auto then = line.value("answer"_L1).toString().toUtf8();
        if (line.value("ask"_L1).toString() == u"session") {
            renamed.insert(then, now);
            continue;
        }
        if (line.value("ask"_L1).toString() == u"pull") {
            const auto was =
                QJsonDocument::fromJson(then.left(then.indexOf('\n'))).object().value("newView"_L1).toString();
            const auto is =
                QJsonDocument::fromJson(now.left(now.indexOf('\n'))).object().value("newView"_L1).toString();
            if (!was.isEmpty())
                renamed.insert(was.toLatin1(), is.toLatin1());
        }
        for (auto it = renamed.begin(); it != renamed.end(); ++it)
            then.replace(it.key(), it.value());
        const auto thenLines = then.split('\n');
        const auto nowLines = now.split('\n');
        QCOMPARE(nowLines.size(), thenLines.size());
        for (qsizetype i = 0; i < thenLines.size(); ++i) {
            const auto wrong =
                missing(QJsonDocument::fromJson(thenLines[i]).object(), QJsonDocument::fromJson(nowLines[i]).object());
            QVERIFY2(wrong.isEmpty(), qPrintable(u"line %1: %2\n%3\n%4"_s.arg(lines).arg(
                                          wrong, QString::fromUtf8(thenLines[i]), QString::fromUtf8(nowLines[i]))));
            conflicts += nowLines[i].contains("\"result\":\"conflict\"");
        }
        ++lines;
    }
    QVERIFY(lines > 10);
    QCOMPARE(conflicts, 1);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
