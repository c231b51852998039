// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/deadline/steptext.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

// What holds of every term, tried on many that a fixed seed makes up.
class TestDueDateProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterStartNeverEndsEarlier();
    void aPauseAddsExactlyItsCountedDays();
    void aPauseAddsExactlyItsCountedWorkingDays();
    void everyTraceReplaysToItsDate();
    void aRolledDateIsAWorkingDayNearby();
    void stepsStandInTheOrderOfTheirDates();
    void pausesCountOnceInWhateverOrder();
    void noRequestIsTooStrange();
};

namespace {

constexpr int rounds = 20000;

class Dice
{
public:
    explicit Dice(quint64 seed) : m_random(seed) {}

    int number(int first, int last)
    {
        return first + static_cast<int>(m_random() % static_cast<quint64>(last - first + 1));
    }
    bool coin() { return number(0, 1) == 1; }
    QDate date() { return QDate(2000, 1, 1).addDays(number(0, 20000)); }
    QTime time() { return QTime(number(0, 23), number(0, 59)); }

    Duration duration() { return {number(0, 2), number(0, 14), number(0, 40), 0}; }

    Offset offset()
    {
        using Unit = Offset::Unit;
        Offset offset{static_cast<Unit>(number(0, 6)), number(0, 40), number(0, 3) == 0};
        if (offset.unit == Unit::Years)
            offset.amount = number(0, 12);
        if (offset.unit == Unit::Hours)
            offset.amount = number(0, 5000);
        if (offset.unit == Unit::Fraction) {
            offset.numerator = number(0, 4);
            offset.denominator = number(1, 5);
            offset.amount = 0;
        }
        return offset;
    }

    QList<Pause> pauses(QDate near)
    {
        QList<Pause> all;
        for (int i = number(0, 4); i > 0; --i) {
            const auto from = near.addDays(number(-20, 90));
            all << Pause{from, number(0, 9) == 0 ? QDate() : from.addDays(number(0, 45)), u"reden"_s};
        }
        return all;
    }

    TermRequest request()
    {
        TermRequest request;
        request.from.date = date();
        request.fromEvent = u"Aanstelling"_s;
        request.offset = offset();
        request.kind = static_cast<TermKind>(number(0, 6));
        request.roll = coin();
        request.given = duration();
        request.today = request.from.date.addDays(number(-10, 60));
        if (coin() || request.offset.unit == Offset::Unit::Hours) {
            request.from.time = time();
            if (!clockShows(request.from))
                request.from.time = QTime(4, 0);
            request.given->hours = number(0, 50);
        }
        request.measure = Measure{request.from.date, request.from.date.addDays(number(0, 900))};
        request.graceMinutes = number(0, 90);
        if (!request.offset.before) {
            request.pauses = pauses(request.from.date);
            for (int i = number(0, 2); i > 0; --i)
                request.prolongations << Prolongation{duration(), request.from.date.addDays(3), u"besluit"_s};
        }
        return request;
    }

private:
    std::mt19937_64 m_random;
};

const WorkCalendar &legal()
{
    static const WorkCalendar calendar;
    return calendar;
}

const WorkCalendar &service()
{
    static const WorkCalendar calendar(
        CalendarKind::Service, {{{7, 11, {{u"Feestdag"_s, {}, {}, {}}}}, {12, 26, {{u"Sluiting"_s, {}, {}, {}}}}}, {}});
    return calendar;
}

QByteArray told(const TermRequest &request)
{
    const auto due = dueDate(request, legal());
    return (writeMoment(request.from) + u' ' + writeOffset(request.offset) + u' ' + termKindCode(request.kind) +
            QString::fromUtf8(due ? QJsonDocument(toJson(*due, Language::En)).toJson() : due.error().code.toUtf8()))
        .toUtf8();
}

} // namespace

// QVERIFY2 would make its text each time, also when nothing is wrong.
#define HOLDS(condition, request)                                                                                      \
    if (!(condition))                                                                                                  \
    QFAIL(told(request).constData())

void TestDueDateProperties::aLaterStartNeverEndsEarlier()
{
    Dice dice(1);
    for (int i = 0; i < rounds; ++i) {
        auto request = dice.request();
        request.prolongations.clear();
        // A pause makes months of unequal length: two starts with one clamped end can cross. Days and working days
        // cannot.
        if (request.offset.unit != Offset::Unit::Days && request.offset.unit != Offset::Unit::WorkingDays)
            request.pauses.clear();
        request.from.time = request.offset.unit == Offset::Unit::Hours ? QTime(12, 0) : QTime();
        request.given->hours = 0;
        auto next = request;
        next.from.date = request.from.date.addDays(dice.number(1, 40));
        const auto first = dueDate(request, legal());
        const auto second = dueDate(next, legal());
        HOLDS(first && second, request);
        HOLDS(second->due.date >= first->due.date, request);
        HOLDS(second->raw.date >= first->raw.date, request);
    }
}

void TestDueDateProperties::aPauseAddsExactlyItsCountedDays()
{
    Dice dice(2);
    int moved = 0;
    for (int i = 0; i < rounds; ++i) {
        TermRequest request;
        request.from.date = dice.date();
        request.offset = {dice.coin() ? Offset::Unit::Days : Offset::Unit::Months, dice.number(0, 6)};
        request.today = request.from.date.addDays(30);
        const auto without = dueDate(request, legal());
        request.pauses = dice.pauses(request.from.date);
        const auto with = dueDate(request, legal());
        QVERIFY(without && with);

        const auto isPaused = [&](QDate date) {
            return std::any_of(request.pauses.begin(), request.pauses.end(), [&](const Pause &pause) {
                return date >= pause.from && (pause.until.isValid() ? date < pause.until : date <= request.today);
            });
        };
        // Run the term day by day; a paused day does not count.
        auto left = request.from.date.daysTo(without->raw.date);
        auto date = request.from.date;
        qint64 paused = 0;
        while (left > 0) {
            date = date.addDays(1);
            if (isPaused(date))
                ++paused;
            else
                --left;
        }
        HOLDS(with->raw.date == date, request);
        QCOMPARE(without->raw.date.daysTo(with->raw.date), paused);
        qint64 shown = 0;
        for (const auto &step : with->steps)
            shown += step.kind == Step::Kind::PauseDays ? step.amount : 0;
        QCOMPARE(shown, paused);
        moved += paused > 0 ? 1 : 0;
    }
    QVERIFY(moved > rounds / 10);
}

void TestDueDateProperties::aPauseAddsExactlyItsCountedWorkingDays()
{
    Dice dice(3);
    int moved = 0;
    for (int i = 0; i < rounds; ++i) {
        TermRequest request;
        request.from.date = dice.date();
        request.offset = {Offset::Unit::WorkingDays, dice.number(1, 30)};
        request.today = request.from.date.addDays(20);
        request.pauses = dice.pauses(request.from.date);
        const auto due = dueDate(request, service());
        QVERIFY(due.has_value());

        auto left = request.offset.amount;
        auto date = request.from.date;
        int paused = 0;
        while (left > 0) {
            date = date.addDays(1);
            if (!service().isWorkingDay(date))
                continue;
            const auto stands = std::any_of(request.pauses.begin(), request.pauses.end(), [&](const Pause &pause) {
                return date >= pause.from && (pause.until.isValid() ? date < pause.until : date <= request.today);
            });
            paused += stands ? 1 : 0;
            left -= stands ? 0 : 1;
        }
        HOLDS(due->raw.date == date, request);
        moved += paused > 0 ? 1 : 0;
    }
    QVERIFY(moved > rounds / 10);
}

void TestDueDateProperties::everyTraceReplaysToItsDate()
{
    Dice dice(4);
    QSet<int> kinds;
    for (int i = 0; i < 2 * rounds; ++i) {
        const auto request = dice.request();
        const auto due = dueDate(request, dice.coin() ? legal() : service());
        HOLDS(due.has_value(), request);
        const auto again = replay(due->steps);
        HOLDS(again.has_value(), request);
        HOLDS(*again == due->due, request);

        // Nor do the dates written on the steps help: spoil all but the anchor's.
        auto spoiled = due->steps;
        for (qsizetype n = 1; n < spoiled.size(); ++n) {
            kinds.insert(static_cast<int>(spoiled.at(n).kind));
            spoiled[n].at = {QDate(1950, 1, 1), QTime(1, 1), false};
        }
        HOLDS(*replay(spoiled) == due->due, request);
    }
    // All kinds were met but the anchor, which was not counted, and the override, which is not computed.
    QCOMPARE(kinds.size(), static_cast<int>(Step::Kind::Override) - 1);
}

void TestDueDateProperties::aRolledDateIsAWorkingDayNearby()
{
    Dice dice(5);
    int rolled = 0;
    for (int i = 0; i < rounds; ++i) {
        auto request = dice.request();
        const auto &calendar = dice.coin() ? legal() : service();
        const auto due = dueDate(request, calendar);
        QVERIFY(due.has_value());
        QCOMPARE(due->rolled, due->due != due->raw);
        if (due->rolled) {
            ++rolled;
            QVERIFY(request.roll && request.kind != TermKind::End);
            QVERIFY(calendar.isWorkingDay(due->due.date));
            QVERIFY(!calendar.isWorkingDay(due->raw.date));
            QCOMPARE(due->due.date > due->raw.date, !request.offset.before);
            QVERIFY(std::abs(due->raw.date.daysTo(due->due.date)) <= 5);
        } else if (request.roll && request.kind != TermKind::End && !due->raw.hasTime()) {
            QVERIFY(calendar.isWorkingDay(due->due.date));
        }
    }
    QVERIFY(rolled > rounds / 20);
}

void TestDueDateProperties::stepsStandInTheOrderOfTheirDates()
{
    Dice dice(6);
    for (int i = 0; i < rounds; ++i) {
        const auto request = dice.request();
        const auto due = dueDate(request, legal());
        QVERIFY(due.has_value());
        QVERIFY(due->steps.first().kind == Step::Kind::Anchor && due->steps.first().at == request.from);
        QVERIFY(due->steps.last().at == due->due);
        for (qsizetype n = 1; n < due->steps.size(); ++n) {
            const auto &before = due->steps.at(n - 1).at;
            const auto &after = due->steps.at(n).at;
            const auto wrong = request.offset.before ? before.date < after.date : after.date < before.date;
            // What is prolonged, at once or paused goes forward; only the count itself goes back.
            const auto forward = due->steps.at(n).kind == Step::Kind::Minutes;
            HOLDS(!wrong || (request.offset.before && forward), request);
        }
    }
}

void TestDueDateProperties::pausesCountOnceInWhateverOrder()
{
    Dice dice(7);
    for (int i = 0; i < rounds; ++i) {
        auto request = dice.request();
        const auto due = dueDate(request, legal());
        std::reverse(request.pauses.begin(), request.pauses.end());
        request.pauses += request.pauses;
        const auto again = dueDate(request, legal());
        QVERIFY(due && again);
        HOLDS(due->due == again->due, request);
    }
}

void TestDueDateProperties::noRequestIsTooStrange()
{
    Dice dice(8);
    const QList<int> amounts{0, 1, 999999, 3600000, std::numeric_limits<int>::max(), std::numeric_limits<int>::min(),
                             -1};
    const QList<QDate> dates{
        QDate(),           QDate(1, 1, 1),      QDate(1899, 12, 31), QDate(1900, 1, 1), QDate(2200, 12, 31),
        QDate(2201, 1, 1), QDate(999999, 1, 1), QDate(2027, 2, 28),  QDate(2028, 2, 29)};
    const auto amount = [&] { return amounts.at(dice.number(0, static_cast<int>(amounts.size()) - 1)); };
    const auto date = [&] { return dates.at(dice.number(0, static_cast<int>(dates.size()) - 1)); };
    int computed = 0;
    int refusals = 0;
    for (int i = 0; i < rounds; ++i) {
        auto request = dice.request();
        if (dice.coin())
            request.offset.amount = amount();
        if (dice.coin())
            request.from.date = date();
        if (dice.coin())
            request.given = Duration{amount(), amount(), amount(), amount()};
        if (dice.coin())
            request.measure = Measure{date(), date()};
        if (dice.coin())
            request.offset.denominator = amount();
        if (dice.coin())
            request.offset.numerator = amount();
        if (dice.coin())
            request.today = date();
        if (dice.number(0, 3) == 0)
            request.pauses << Pause{date(), date(), {}};
        if (dice.number(0, 3) == 0)
            request.prolongations << Prolongation{Duration{amount(), amount(), amount(), amount()}, date(), {}};
        if (dice.number(0, 3) == 0)
            request.graceMinutes = amount();
        const auto due = dueDate(request, legal());
        if (due) {
            ++computed;
            QVERIFY(due->due.date.year() >= 1900 && due->due.date.year() <= 2200);
            QVERIFY(*replay(due->steps) == due->due);
            for (const auto language : allLanguages)
                QVERIFY(!toJson(*due, language).isEmpty());
        } else {
            ++refusals;
            QVERIFY(hasSentence(due.error().code));
        }
    }
    QVERIFY(computed > 1000);
    QVERIFY(refusals > 1000);
}

QTEST_GUILESS_MAIN(TestDueDateProperties)
#include "tst_duedateproperties.moc"
