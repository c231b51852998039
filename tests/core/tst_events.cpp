// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/catalogue/catalogue.h"
#include "core/monitoring/judgement.h"
#include "tests/support/monitoredpeople.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Reading what suppliers send, and what one event means: no storage, no clock.
class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEventIsReadAndWrittenTheSame();
    void whatCannotBeReadIsSaidOfItsLine_data();
    void whatCannotBeReadIsSaidOfItsLine();
    void aBadLineSpoilsNoOther();
    void aFileMayBeAnArray();
    void instantsAreSeconds();
    void awayIsJudgedByTheSchedule_data();
    void awayIsJudgedByTheSchedule();
    void aVersionOfLaterDoesNotJudgeTheDayBefore();
    void whoComesBackTooLateIsLate();
    void whatComesInBackwardsIsTheSame();
    void anEndingEndsItsOwnKindOnly();
    void doubtsAreTold();

private:
    static Moment at(const QString &iso) { return readMoment(iso).value_or(Moment()); }
    DeviceEvent event(const QString &code, const QString &when, const QString &received = {}) const
    {
        return {.supplier = u"NORDTAG"_s,
                .number = code + when,
                .serial = u"RF-10001"_s,
                .code = code,
                .deviceAt = at(when),
                .receivedAt = received.isEmpty() ? later(at(when), 20) : at(received)};
    }
    EventSurroundings with() const
    {
        return {.serialKnown = true, .worn = &m_monitoring, .rule = {}, .schedules = {m_schedule}};
    }

    std::shared_ptr<const Catalogue> m_catalogue;
    DeviceCodes m_codes{};
    Monitoring m_monitoring{.state = u"CONNECTED"_s, .orderState = u"IN_FORCE"_s, .marginMinutes = 15};
    ScheduleVersion m_schedule{.number = 1,
                               .validFrom = at(u"2027-04-01T00:00"_s),
                               .rules = everyDay(u"08:00"_s, u"12:00"_s),
                               .approvedBy = u"sil"_s};
};

void TestEvents::initTestCase()
{
    m_catalogue = Catalogue::load().value();
    m_codes = DeviceCodes::of(*m_catalogue);
}

void TestEvents::anEventIsReadAndWrittenTheSame()
{
    const QJsonObject json{{u"number"_s, u"N-1"_s},
                           {u"serial"_s, u"GPS-000123"_s},
                           {u"code"_s, u"HOUT"_s},
                           {u"deviceAt"_s, u"2027-04-29T03:12:00+02:00"_s},
                           {u"position"_s, QJsonObject{{u"lat"_s, 51.05}, {u"lon"_s, 3.72}, {u"accuracy"_s, 12}}},
                           {u"detail"_s, u"2 km"_s}};
    const auto read = readDeviceEvent(json, u"SIGNUM"_s);
    QVERIFY(read);
    QCOMPARE(toJson(*read), json);
    QCOMPARE(read->id(), readDeviceEvent(json, u"SIGNUM"_s)->id());
    QVERIFY(read->id() != readDeviceEvent(json, u"NORDTAG"_s)->id());
    // A clock elsewhere is the same moment here; numbers are texts too.
    auto other = json;
    other.insert(u"deviceAt"_s, u"2027-04-29T01:12:00Z"_s);
    other.insert(u"number"_s, 17);
    const auto utc = readDeviceEvent(other, u"SIGNUM"_s);
    QVERIFY(utc);
    QCOMPARE(utc->deviceAt, read->deviceAt);
    QCOMPARE(utc->number, u"17"_s);
}

void TestEvents::whatCannotBeReadIsSaidOfItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const QByteArray good = R"("number":"1","serial":"RF-1","code":"900","deviceAt":"2027-04-29T03:12:00+02:00")";
    QTest::newRow("no JSON") << QByteArray("{nothing") << u"event.notReadable"_s;
    QTest::newRow("no number") << QByteArray(R"({"serial":"RF-1","code":"900","deviceAt":"2027-04-29T03:12"})")
                               << u"event.missing"_s;
    QTest::newRow("no clock time") << QByteArray(R"({"number":"1","serial":"a","code":"9","deviceAt":"2027-04-29"})")
                                   << u"event.badTime"_s;
    QTest::newRow("no date") << QByteArray("NORDTAG;1;RF-1;900;gisteren") << u"event.badTime"_s;
    QTest::newRow("too few fields") << QByteArray("NORDTAG;1") << u"event.missing"_s;
    QTest::newRow("position is text") << QByteArray("NORDTAG;1;RF-1;900;2027-04-29T03:12;noord;3.7")
                                      << u"event.badPosition"_s;
    QTest::newRow("position beyond the pole")
        << QByteArray("{" + good + R"(,"position":{"lat":99,"lon":3}})") << u"event.badPosition"_s;
    QTest::newRow("another supplier") << QByteArray("SIGNUM;1;RF-1;900;2027-04-29T03:12") << u"event.otherSupplier"_s;
    QTest::newRow("a long number") << QByteArray("NORDTAG;" + QByteArray(200, 'x') + ";RF-1;900;2027-04-29T03:12")
                                   << u"event.tooLong"_s;
    QTest::newRow("a control character") << QByteArray(R"({"number":"1\u0000","serial":"a","code":"9"})")
                                         << u"event.notReadable"_s;
    QTest::newRow("a list as number") << QByteArray(R"({"number":[1],"serial":"a","code":"9"})")
                                      << u"event.notReadable"_s;
}

void TestEvents::whatCannotBeReadIsSaidOfItsLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const auto lines = readDeviceEvents(line, u"NORDTAG"_s);
    QCOMPARE(lines.size(), 1);
    QVERIFY(!lines[0].event);
    QCOMPARE(lines[0].problem.code, code);
    for (const auto language : allLanguages)
        QVERIFY(!problemSentence(lines[0].problem, language).contains(u'{'));
}

void TestEvents::aBadLineSpoilsNoOther()
{
    const auto lines = readDeviceEvents("# how it came\n"
                                        "NORDTAG;1;RF-1;900;2027-04-29T03:12:00+02:00\n"
                                        "\n"
                                        "NORDTAG;2;RF-1\n"
                                        R"({"number":"3","serial":"RF-1","code":"200","deviceAt":"2027-04-29T03:14"})"
                                        "\n"
                                        ";4;RF-1;201;2027-04-29T03:20;51.05;3.72;8;met; een puntkomma\n",
                                        u"NORDTAG"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].event && !lines[1].event && lines[2].event && lines[3].event);
    QCOMPARE(lines[1].line, 4);
    QCOMPARE(lines[3].event->detail, u"met; een puntkomma"_s);
    QCOMPARE(lines[3].event->position.value("accuracy"_L1).toInt(), 8);
}

void TestEvents::aFileMayBeAnArray()
{
    const QByteArray one = R"({"number":"1","serial":"RF-1","code":"900","deviceAt":"2027-04-29T03:12"})";
    QCOMPARE(readDeviceEvents("[" + one + ", 7]", u"NORDTAG"_s).size(), 2);
    const auto wrapped = readDeviceEvents("{\"events\": [" + one + "]}", u"NORDTAG"_s);
    QCOMPARE(wrapped.size(), 1);
    QVERIFY(wrapped[0].event);
    QVERIFY(readDeviceEvents("", u"NORDTAG"_s).isEmpty());
    QVERIFY(!readDeviceEvents("[{]", u"NORDTAG"_s).first().event);
}

void TestEvents::instantsAreSeconds()
{
    for (const auto *text : {"2027-04-12T09:41:00+02:00", "2026-12-31T23:59:59+01:00", "2027-03-28T01:59:59+01:00",
                             "2027-03-28T03:00:00+02:00", "2027-10-31T02:30:00+02:00", "2027-10-31T02:30:00+01:00"}) {
        const auto column = QString::fromLatin1(text);
        QCOMPARE(instantOf(column), QDateTime::fromString(column, Qt::ISODate).toSecsSinceEpoch());
        QCOMPARE(instantOf(at(column)), instantOf(column));
        QCOMPARE(momentOfInstant(instantOf(column)), at(column));
    }
    QCOMPARE(instantOf(QString()), 0);
    QCOMPARE(instantOf(u"2027-04-12"_s), 0);
    QCOMPARE(instantOf(u"2027-xx-12T09:41:00+02:00"_s), 0);
}

void TestEvents::awayIsJudgedByTheSchedule_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("remand");
    QTest::addColumn<QString>("cls");
    QTest::addColumn<bool>("alarm");
    QTest::newRow("in the middle of a leave") << u"2027-04-28T10:00"_s << false << u"A8"_s << false;
    QTest::newRow("as it begins") << u"2027-04-28T08:00"_s << false << u"A8"_s << false;
    QTest::newRow("ten minutes before it: within the margin") << u"2027-04-28T07:50"_s << false << u"A4"_s << true;
    QTest::newRow("in the night") << u"2027-04-29T03:12"_s << false << u"A3"_s << true;
    QTest::newRow("remand, in the night") << u"2027-04-29T03:12"_s << true << u"A2"_s << true;
    QTest::newRow("remand, in a movement that was allowed") << u"2027-05-04T09:00"_s << true << u"A8"_s << false;
    QTest::newRow("remand, after it") << u"2027-05-04T11:30"_s << true << u"A2"_s << true;
}

void TestEvents::awayIsJudgedByTheSchedule()
{
    QFETCH(QString, when);
    QFETCH(bool, remand);
    QFETCH(QString, cls);
    QFETCH(bool, alarm);
    auto around = with();
    if (remand) {
        around.rule = AlarmRule::of(*m_catalogue, u"ET_REMAND"_s);
        around.schedules = {{.number = 1,
                             .validFrom = at(u"2027-04-01T00:00"_s),
                             .exceptions = {{.from = at(u"2027-05-04T08:30"_s),
                                             .to = at(u"2027-05-04T11:00"_s),
                                             .kind = u"COURT"_s,
                                             .reason = u"raadkamer"_s,
                                             .proven = true}},
                             .approvedBy = u"sil"_s}};
    }
    const auto judged = judge(event(u"200"_s, when), around, m_codes);
    QCOMPARE(judged.cls, cls);
    QCOMPARE(judged.begins, alarm);
    QCOMPARE(judged.schedule, 1);
    QCOMPARE(judged.tellAtOnce, remand && alarm);
}

void TestEvents::aVersionOfLaterDoesNotJudgeTheDayBefore()
{
    auto around = with();
    around.schedules << ScheduleVersion{.number = 2,
                                        .validFrom = at(u"2027-05-01T00:00"_s),
                                        .rules = everyDay(u"14:00"_s, u"18:00"_s),
                                        .approvedBy = u"sil"_s};
    // It comes in when version 2 holds already.
    const auto late = judge(event(u"200"_s, u"2027-04-30T15:00"_s, u"2027-05-01T09:00"_s), around, m_codes);
    QCOMPARE(late.cls, u"A3"_s);
    QCOMPARE(late.schedule, 1);
    QVERIFY(late.doubts.contains(u"LATE"_s));
    const auto next = judge(event(u"200"_s, u"2027-05-01T15:00"_s), around, m_codes);
    QCOMPARE(next.cls, u"A8"_s);
    QCOMPARE(next.schedule, 2);
}

void TestEvents::whoComesBackTooLateIsLate()
{
    auto around = with();
    around.before = NearEvent{AnyId::create(), u"AWAY"_s, {}, at(u"2027-04-28T09:00"_s), {}};
    auto judged = judge(event(u"201"_s, u"2027-04-28T11:30"_s), around, m_codes);
    QVERIFY(!judged.begins);
    judged = judge(event(u"201"_s, u"2027-04-28T12:10"_s), around, m_codes);
    QCOMPARE(judged.cls, u"A4"_s);
    QVERIFY(judged.begins);
    judged = judge(event(u"201"_s, u"2027-04-28T13:00"_s), around, m_codes);
    QCOMPARE(judged.cls, u"A3"_s);
    QVERIFY(judged.begins && judged.endedAt.isValid());
    // Who was home already is home.
    around.before->sign = u"HOME"_s;
    QVERIFY(!judge(event(u"201"_s, u"2027-04-28T13:00"_s), around, m_codes).begins);
}

void TestEvents::whatComesInBackwardsIsTheSame()
{
    auto around = with();
    const auto home = event(u"201"_s, u"2027-04-28T13:00"_s);
    around.after = {NearEvent{home.id(), u"HOME"_s, {}, home.deviceAt, {}}};
    // The return came in first: the late return is seen now, as the same alarm.
    auto judged = judge(event(u"200"_s, u"2027-04-28T09:00"_s), around, m_codes);
    QVERIFY(judged.begins);
    QCOMPARE(judged.cls, u"A3"_s);
    QCOMPARE(judged.eventOfAlarm, home.id());
    // In the night he left and came back: the alarm begins and is over.
    judged = judge(event(u"200"_s, u"2027-04-28T03:12"_s), around, m_codes);
    QVERIFY(judged.begins);
    QCOMPARE(judged.endedAt, home.deviceAt);
    // A second event of what runs joins it.
    around.after.clear();
    const StandingAlarm stands{AnyId::create(), u"A3"_s, u"AWAY"_s, at(u"2027-04-28T03:12"_s), {}, false};
    around.alarms = {stands};
    judged = judge(event(u"200"_s, u"2027-04-28T03:20"_s), around, m_codes);
    QVERIFY(!judged.begins);
    QCOMPARE(judged.joins, stands.id);
    // One that happened before it came in after it.
    judged = judge(event(u"200"_s, u"2027-04-28T03:05"_s), around, m_codes);
    QVERIFY(!judged.begins && judged.doubts.contains(u"OUT_OF_ORDER"_s));
    around.alarms[0].endedAt = at(u"2027-04-28T03:40"_s);
    around.alarms[0].concluded = true;
    judged = judge(event(u"200"_s, u"2027-04-28T03:20"_s), around, m_codes);
    QVERIFY(!judged.begins && judged.doubts.contains(u"CONCLUDED"_s));
}

void TestEvents::anEndingEndsItsOwnKindOnly()
{
    auto around = with();
    const StandingAlarm lost{AnyId::create(), u"A5"_s, u"BEGINS"_s, at(u"2027-04-28T03:00"_s), {}, false};
    const StandingAlarm power{AnyId::create(), u"A6"_s, u"BEGINS"_s, at(u"2027-04-28T03:00"_s), {}, false};
    const StandingAlarm away{AnyId::create(), u"A3"_s, u"AWAY"_s, at(u"2027-04-28T03:00"_s), {}, false};
    around.alarms = {lost, power, away};
    QCOMPARE(judge(event(u"301"_s, u"2027-04-28T03:30"_s), around, m_codes).ends, QList<AnyId>{lost.id});
    QCOMPARE(judge(event(u"401"_s, u"2027-04-28T03:30"_s), around, m_codes).ends, QList<AnyId>{power.id});
    QCOMPARE(judge(event(u"201"_s, u"2027-04-28T03:30"_s), around, m_codes).ends, QList<AnyId>{away.id});
    // What ended before it began ends nothing.
    QVERIFY(judge(event(u"301"_s, u"2027-04-28T02:30"_s), around, m_codes).ends.isEmpty());
}

void TestEvents::doubtsAreTold()
{
    auto judged = judge(event(u"X-77"_s, u"2027-04-28T10:00"_s), with(), m_codes);
    QCOMPARE(judged.cls, u"A7"_s);
    QVERIFY(judged.begins);
    QCOMPARE(judged.doubts, QStringList{u"UNKNOWN_CODE"_s});
    // A clock that is ahead: it is judged by the time it came in.
    judged = judge(event(u"200"_s, u"2027-04-28T10:00"_s, u"2027-04-28T07:00"_s), with(), m_codes);
    QCOMPARE(judged.doubts, QStringList{u"CLOCK_AHEAD"_s});
    QCOMPARE(judged.cls, u"A3"_s);
    judged = judge(event(u"200"_s, u"2027-04-28T10:04"_s, u"2027-04-28T10:00"_s), with(), m_codes);
    QVERIFY(judged.doubts.isEmpty());
    // Nobody wears it.
    judged = judge(event(u"101"_s, u"2027-04-28T10:00"_s), {.serialKnown = true}, m_codes);
    QCOMPARE(judged.doubts, QStringList{u"NOT_WORN"_s});
    QVERIFY(!judged.begins);
    judged = judge(event(u"101"_s, u"2027-04-28T10:00"_s), {}, m_codes);
    QCOMPARE(judged.doubts, QStringList{u"UNKNOWN_SERIAL"_s});
    QCOMPARE(judged.cls, u"A1"_s);
    auto closed = with();
    closed.closed = true;
    judged = judge(event(u"101"_s, u"2027-04-28T10:00"_s), closed, m_codes);
    QCOMPARE(judged.doubts, QStringList{u"CLOSED"_s});
    QVERIFY(!judged.begins);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
