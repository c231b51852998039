// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/termstrip.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// The strip of a term: a cell for each day of a short one.
class TestTermStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsADayForEachCell();
    void drawsNoCellsForALongTerm();
};

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

TermRequest term(const QString &from, const QString &offset, TermKind kind, bool roll)
{
    TermRequest request;
    request.from = *readMoment(from);
    request.offset = *readOffset(offset);
    request.kind = kind;
    request.roll = roll;
    return request;
}

const WorkCalendar &legal()
{
    static const WorkCalendar calendar;
    return calendar;
}

} // namespace

void TestTermStrip::drawsADayForEachCell()
{
    const auto due = *dueDate(term(u"2027-01-29"_s, u"P1M"_s, TermKind::Deadline, true), legal());
    const auto strip = termStrip(day(u"2027-01-29"_s), due, day(u"2027-02-24"_s), legal());
    QCOMPARE(strip.length, 31);
    QCOMPARE(strip.daysGone, 26);
    QCOMPARE(strip.daysLeft, 5);
    QCOMPARE(strip.cells.size(), 31);
    QCOMPARE(strip.cells.first().date, day(u"2027-01-30"_s));
    QVERIFY(!strip.cells.first().working);
    QVERIFY(strip.cells.first().state == DayCell::State::Gone);
    QVERIFY(strip.cells.at(25).state == DayCell::State::Today);
    QVERIFY(strip.cells.at(26).state == DayCell::State::Left);
    QVERIFY(strip.cells.at(29).raw && !strip.cells.at(29).due);
    QVERIFY(strip.cells.last().due && strip.cells.last().working);

    const auto overdue = termStrip(day(u"2027-01-29"_s), due, day(u"2027-03-03"_s), legal());
    QCOMPARE(overdue.daysGone, 31);
    QCOMPARE(overdue.daysLeft, -2);
    const auto early = termStrip(day(u"2027-01-29"_s), due, day(u"2027-01-01"_s), legal());
    QCOMPARE(early.daysGone, 0);
    QCOMPARE(early.daysLeft, 59);
}

void TestTermStrip::drawsNoCellsForALongTerm()
{
    const auto due = *dueDate(term(u"2027-01-15"_s, u"P3Y"_s, TermKind::End, false), legal());
    const auto strip = termStrip(day(u"2027-01-15"_s), due, day(u"2027-02-24"_s), legal());
    QVERIFY(strip.cells.isEmpty());
    QCOMPARE(strip.length, 1096);
    QCOMPARE(strip.daysGone, 40);
    QCOMPARE(strip.daysLeft, 1056);
    const auto days = *dueDate(term(u"2027-01-15"_s, u"P62D"_s, TermKind::End, false), legal());
    QCOMPARE(termStrip(day(u"2027-01-15"_s), days, day(u"2027-01-15"_s), legal()).cells.size(), 62);
    QVERIFY(termStrip(QDate(), days, day(u"2027-01-15"_s), legal()).cells.isEmpty());
}

QTEST_GUILESS_MAIN(TestTermStrip)
#include "tst_termstrip.moc"
