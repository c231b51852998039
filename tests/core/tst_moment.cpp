// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/duedate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// How moments, pauses and kinds of terms are written, and what is none.
class TestMoment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesMoments_data();
    void readsAndWritesMoments();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void readsPausesAndKinds();
};

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

} // namespace

void TestMoment::readsAndWritesMoments_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("2027-03-01") << u"2027-03-01"_s;
    QTest::newRow("2027-01-05T09:30") << u"2027-01-05T09:30:00+01:00"_s;
    QTest::newRow("2027-07-05T09:30:15") << u"2027-07-05T09:30:15+02:00"_s;
    QTest::newRow("2027-07-05T07:30:00Z") << u"2027-07-05T09:30:00+02:00"_s;
    QTest::newRow("2027-12-31T23:30:00Z") << u"2028-01-01T00:30:00+01:00"_s;
    QTest::newRow("2027-07-05T01:30:00.250-05:00") << u"2027-07-05T08:30:00+02:00"_s;
    QTest::newRow("2027-10-31T02:30:00+02:00") << u"2027-10-31T02:30:00+02:00"_s;
    QTest::newRow("2027-10-31T02:30:00+01:00") << u"2027-10-31T02:30:00+01:00"_s;
    QTest::newRow("2027-10-31T02:30") << u"2027-10-31T02:30:00+02:00"_s; // the first time it passes
    QTest::newRow("2027-03-28T01:00:00Z") << u"2027-03-28T03:00:00+02:00"_s;
    QTest::newRow("2027-03-28T00:59:59Z") << u"2027-03-28T01:59:59+01:00"_s;
}

void TestMoment::readsAndWritesMoments()
{
    QFETCH(QString, written);
    const auto moment = readMoment(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(moment.has_value());
    QCOMPARE(writeMoment(*moment), written);
    QVERIFY(*readMoment(written) == *moment);
}

void TestMoment::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("code");
    for (const auto *text : {"", "2027-02-29", "2027-13-01", "01/03/2027", "2027-3-1", "2027-03-01T25:00",
                             "2027-03-01 09:00", "2027-03-01T09", "2027-03-01T09:00+15:00", "2027-03-01x", "tomorrow"})
        QTest::newRow(text) << u"deadline.badMoment"_s;
    QTest::newRow("2027-03-28T02:30") << u"deadline.noSuchClockTime"_s;
}

void TestMoment::refusesWhatIsNoMoment()
{
    QFETCH(QString, code);
    const auto moment = readMoment(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!moment.has_value());
    QCOMPARE(moment.error().code, code);
}

void TestMoment::readsPausesAndKinds()
{
    const auto pause = readPause(u"2027-03-05/2027-03-15");
    QVERIFY(pause && pause->from == day(u"2027-03-05"_s) && pause->until == day(u"2027-03-15"_s));
    QVERIFY(!readPause(u"2027-03-05/")->until.isValid());
    for (const auto &text :
         {u"2027-03-05"_s, u"/2027-03-05"_s, u"2027-03-05/x"_s, u"2027-03-05/2027-02-30"_s, QString()})
        QCOMPARE(readPause(text).error().code, u"deadline.badPause"_s);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(*readTermKind(termKindCode(static_cast<TermKind>(i))), static_cast<TermKind>(i));
    QCOMPARE(*readTermKind(u"LATEST_BEFORE"), TermKind::LatestBefore);
    QCOMPARE(readTermKind(u"deadline").error().code, u"deadline.badTermKind"_s);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
