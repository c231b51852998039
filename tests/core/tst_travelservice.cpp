// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/planning/checker.h"
#include "core/planning/search.h"
#include "core/planning/vroom.h"
#include "core/travel/traveltable.h"
#include "core/travel/vroomservice.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// A service on this machine: each question is answered with the bytes a function makes of it, and the line is closed.
// No bytes: silence.
class TinyService
{
public:
    struct Question
    {
        QByteArray method{};
        QString path{};
        QByteArray body{};
    };
    using Answering = std::function<QByteArray(const Question &)>;

    explicit TinyService(Answering answering) : m_answering(std::move(answering))
    {
        m_listens = m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] { read(line); });
        });
    }

    TravelService service(int milliseconds = 10000) const
    {
        return {QUrl(u"http://127.0.0.1:%1/base/"_s.arg(m_server.serverPort())), milliseconds};
    }
    bool listens() const { return m_listens; }
    void close() { m_server.close(); }
    const QList<Question> &asked() const { return m_asked; }

private:
    void read(QTcpSocket *line)
    {
        auto &bytes = m_bytes[line];
        bytes += line->readAll();
        const auto end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto head = bytes.left(end);
        qsizetype length = 0;
        for (const auto &header : head.split('\n'))
            if (header.toLower().startsWith("content-length:"))
                length = header.mid(15).trimmed().toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        const auto words = head.split('\r').first().split(' ');
        m_asked << Question{words.value(0), QString::fromLatin1(words.value(1)), bytes.mid(end + 4)};
        m_bytes.remove(line);
        if (const auto answer = m_answering(m_asked.last()); !answer.isEmpty()) {
            line->write(answer);
            line->disconnectFromHost();
        }
    }

    Answering m_answering;
    QTcpServer m_server{};
    QHash<QTcpSocket *, QByteArray> m_bytes{};
    QList<Question> m_asked{};
    bool m_listens = false;
};

QByteArray http(const QByteArray &body, const char *status = "200 OK")
{
    return "HTTP/1.1 " + QByteArray(status) +
           "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray http(const QJsonObject &body, const char *status = "200 OK")
{
    return http(QJsonDocument(body).toJson(), status);
}

// A minute a thousandth of a degree, from west to east and back; none to the east of 50.
double secondsBetween(double from, double to)
{
    return std::abs(from - to) * 60000;
}

QByteArray tableOf(const TinyService::Question &question)
{
    const auto places = question.path.section(u'/', -1).section(u'?', 0, 0).split(u';');
    QJsonArray rows;
    for (const auto &from : places) {
        QJsonArray row;
        for (const auto &to : places) {
            const double west = from.section(u',', 0, 0).toDouble();
            const double east = to.section(u',', 0, 0).toDouble();
            row << (west != east && (west > 50 || east > 50) ? QJsonValue() : QJsonValue(secondsBetween(west, east)));
        }
        rows << row;
    }
    return http(QJsonObject{{u"code"_s, u"Ok"_s}, {u"durations"_s, rows}});
}

QList<TravelPlace> placesInARow(int count)
{
    QList<TravelPlace> places;
    for (int i = 0; i < count; ++i)
        places << TravelPlace{4 + i * 0.001, 50.85};
    return places;
}

// Two technicians of whom one may do all, four visits.
PlanProblem smallProblem()
{
    PlanProblem problem;
    PlanMatrix matrix{.places = 5};
    for (int from = 0; from < 5; ++from)
        for (int to = 0; to < 5; ++to)
            matrix.time.push_back(std::abs(from - to) * 100);
    matrix.cost = matrix.time;
    problem.matrices = {matrix};
    for (int i = 0; i < 4; ++i)
        problem.jobs.push_back({.place = i + 1, .service = 600, .windows = {{8000, 20000}}, .level = i % 2});
    problem.jobs[2].skills = {7};
    problem.shifts = {{.start = 0, .end = 0, .hours = {7200, 14400}, .breaks = {{900, {{9000, 12000}}}}, .skills = {7}},
                      {.start = 0, .end = 0, .hours = {7200, 14400}, .mostJobs = 2}};
    problem.barred.assign(8, 0);
    problem.barred[1] = 1; // the first visit is not for the second technician
    return problem;
}

// Plans as a service would: from what it was asked alone.
QJsonObject solved(const QByteArray &question)
{
    const auto given = readVroom(QJsonDocument::fromJson(question).object());
    return given ? vroomSolution(*given, searchPlan(given->problem, {.iterations = 2000}), 1)
                 : QJsonObject{{u"code"_s, 2}, {u"error"_s, given.error().code}};
}

} // namespace

// Ways and plans of a service elsewhere: read when they are right, and else a Problem that says why.
class TestTravelService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waysAreRead();
    void manyPlacesAreAskedInBlocks();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void aLateAnswerIsNotWaitedFor();
    void nobodyIsThere();
    void aPlaceThatIsNoneIsNotAsked();
    void aPlanIsReadAndChecked();
    void aWrongPlanIsNotBelieved_data();
    void aWrongPlanIsNotBelieved();
    void everyProblemHasItsSentence();
};

void TestTravelService::waysAreRead()
{
    TinyService tiny(tableOf);
    QVERIFY(tiny.listens());
    auto places = placesInARow(3);
    places << TravelPlace{51, 50.85}; // where no road leads
    const auto table = travelTable(tiny.service(), places);
    QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().code));
    QCOMPARE(table->places, 4);
    QCOMPARE(table->timeOf(0, 2), 120);
    QCOMPARE(table->costOf(2, 1), 60);
    QCOMPARE(table->timeOf(0, 3), planNever);
    QCOMPARE(table->timeOf(3, 3), 0);
    QCOMPARE(tiny.asked().size(), 1);
    QCOMPARE(
        tiny.asked().first().path,
        u"/base/table/v1/driving/4.000000,50.850000;4.001000,50.850000;4.002000,50.850000;51.000000,50.850000?annotations=duration"_s);
    QCOMPARE(travelTable(tiny.service(), {})->places, 0);
    QCOMPARE(travelTable(tiny.service(), placesInARow(1))->time, std::vector<int>{0});
}

void TestTravelService::manyPlacesAreAskedInBlocks()
{
    TinyService tiny(tableOf);
    for (const int count : {100, 101, 230}) {
        const auto before = tiny.asked().size();
        const auto table = travelTable(tiny.service(), placesInARow(count));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().code));
        for (int from = 0; from < count; ++from)
            for (int to = 0; to < count; ++to)
                QCOMPARE(table->timeOf(from, to), std::abs(from - to) * 60);
        for (auto i = before; i < tiny.asked().size(); ++i)
            QVERIFY(tiny.asked()[i].path.count(u';') < 100);
        QCOMPARE(tiny.asked().size() - before, count == 100 ? 1 : count == 101 ? 3 : 10);
    }
}

void TestTravelService::whatIsWrongIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const QByteArray &answer) {
        QTest::newRow(name) << answer << QString::fromLatin1(code);
    };
    row("it does not want to", "travel.refused",
        http(R"({"code": "TooBig", "message": "Too many table coordinates"})", "400 Bad Request"));
    row("a page of a portal", "travel.badAnswer", http("<html>Your room number, please</html>"));
    row("another place", "travel.badAnswer",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    row("an error without words", "travel.badAnswer", http("", "502 Bad Gateway"));
    row("no HTTP", "travel.noService", "220 mail.example ESMTP\r\n");
    row("half of it", "travel.noService", http(R"({"code": "Ok", "durations": [[0, 1], [1, 0]]})").chopped(10));
    row("no code", "travel.badAnswer", http(R"({"durations": [[0, 1], [1, 0]]})"));
    row("no table", "travel.badAnswer", http(R"({"code": "Ok"})"));
    row("a row too few", "travel.badAnswer", http(R"({"code": "Ok", "durations": [[0, 1]]})"));
    row("a row too short", "travel.badAnswer", http(R"({"code": "Ok", "durations": [[0, 1], [1]]})"));
    row("less than nothing", "travel.badAnswer", http(R"({"code": "Ok", "durations": [[0, -1], [1, 0]]})"));
    row("words for a number", "travel.badAnswer", http(R"({"code": "Ok", "durations": [[0, "far"], [1, 0]]})"));
    row("longer than ever", "travel.badAnswer", http(R"({"code": "Ok", "durations": [[0, 1e300], [1, 0]]})"));
}

void TestTravelService::whatIsWrongIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(const QString, code);
    TinyService tiny([&](const auto &) { return answer; });
    const auto table = travelTable(tiny.service(), placesInARow(2));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, code);
    QCOMPARE(table.error().details["server"_L1].toString(), u"127.0.0.1"_s);
    const auto plan = planByService(tiny.service(), smallProblem());
    QVERIFY(!plan.has_value());
}

void TestTravelService::aLateAnswerIsNotWaitedFor()
{
    TinyService tiny([](const auto &) { return QByteArray(); });
    QElapsedTimer timer;
    timer.start();
    const auto table = travelTable(tiny.service(200), placesInARow(2));
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().code, u"travel.tooSlow"_s);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(planByService(tiny.service(100), smallProblem()).error().code, u"travel.tooSlow"_s);
    // The time is of the whole question: here of the first of its blocks only there is an answer.
    int answered = 0;
    TinyService slower([&](const auto &question) { return ++answered == 1 ? tableOf(question) : QByteArray(); });
    QCOMPARE(travelTable(slower.service(500), placesInARow(150)).error().code, u"travel.tooSlow"_s);
    QCOMPARE(answered, 2);
}

void TestTravelService::nobodyIsThere()
{
    TinyService tiny(tableOf);
    const auto service = tiny.service();
    tiny.close();
    QCOMPARE(travelTable(service, placesInARow(2)).error().code, u"travel.noService"_s);
    QCOMPARE(planByService(service, smallProblem()).error().code, u"travel.noService"_s);
}

void TestTravelService::aPlaceThatIsNoneIsNotAsked()
{
    TinyService tiny(tableOf);
    for (const auto &place :
         {TravelPlace{181, 0}, TravelPlace{0, -91}, TravelPlace{std::numeric_limits<double>::quiet_NaN(), 0}}) {
        auto places = placesInARow(2);
        places << place;
        const auto table = travelTable(tiny.service(), places);
        QCOMPARE(table.error().code, u"travel.badPlace"_s);
        QCOMPARE(table.error().details["place"_L1].toString(), u"3"_s);
    }
    QVERIFY(tiny.asked().isEmpty());
}

void TestTravelService::aPlanIsReadAndChecked()
{
    TinyService tiny([](const auto &question) { return http(solved(question.body)); });
    const auto problem = smallProblem();
    const auto plan = planByService(tiny.service(), problem);
    QVERIFY2(plan.has_value(), plan ? "" : QJsonDocument(plan.error().details).toJson().constData());
    QVERIFY(planFaults(problem, *plan).empty());
    QVERIFY(plan->left.empty());
    QCOMPARE(plan->cost, searchPlan(problem, {.iterations = 2000}).cost);
    QCOMPARE(tiny.asked().first().method, QByteArray("POST"));
    QCOMPARE(tiny.asked().first().path, u"/base/"_s);
    // What it cannot do is left, by level.
    auto alone = problem;
    alone.shifts.erase(alone.shifts.begin());
    alone.barred = {1, 0, 0, 0};
    const auto less = planByService(tiny.service(), alone);
    QVERIFY(less.has_value());
    QCOMPARE(less->left, (std::vector<int>{0, 2}));
    QCOMPARE(less->leftByLevel, std::vector<int>{2});
}

void TestTravelService::aWrongPlanIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const QByteArray &answer) {
        QTest::newRow(name) << answer << QString::fromLatin1(code);
    };
    const auto route = [](const QByteArray &vehicle, const QByteArray &jobs) {
        QByteArray steps;
        for (const auto &job : jobs.split(' '))
            steps += R"(,{"type": "job", "id": )" + job + '}';
        return R"({"vehicle": )" + vehicle + R"(, "steps": [{"type": "start"})" + steps + R"(,{"type": "end"}]})";
    };
    const auto plan = [](const QByteArray &routes) { return R"({"code": 0, "routes": [)" + routes + "]}"; };
    row("it could not", "travel.refused", R"({"code": 2, "error": "Invalid matrix"})");
    row("no code", "travel.badAnswer", R"({"routes": []})");
    row("no routes", "travel.badAnswer", R"({"code": 0})");
    row("a vehicle that is none", "travel.badAnswer", plan(route("3", "1")));
    row("a job that is none", "travel.badAnswer", plan(route("1", "5")));
    row("without the skill", "travel.wrongPlan", plan(route("2", "3")));
    row("who may not", "travel.wrongPlan", plan(route("2", "1")));
    row("too many", "travel.wrongPlan", plan(route("1", "1 3") + ',' + route("2", "2 2 4")));
    row("twice", "travel.wrongPlan", plan(route("1", "1 2") + ',' + route("2", "2")));
}

void TestTravelService::aWrongPlanIsNotBelieved()
{
    QFETCH(QByteArray, answer);
    QFETCH(const QString, code);
    TinyService tiny([&](const auto &) { return http(answer); });
    const auto plan = planByService(tiny.service(), smallProblem());
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, code);
    QVERIFY(!plan.error().details["detail"_L1].toString().isEmpty());
}

void TestTravelService::everyProblemHasItsSentence()
{
    for (const auto &code : {u"noService"_s, u"tooSlow"_s, u"badAnswer"_s, u"refused"_s, u"badPlace"_s, u"wrongPlan"_s})
        QVERIFY2(hasSentence(u"travel."_s + code), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestTravelService)
#include "tst_travelservice.moc"
