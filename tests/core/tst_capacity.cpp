// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/capacity.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 4, 12);

MonitoredSpan span(const QString &form, const QString &connected, const QString &disconnected = {})
{
    const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    return {.form = form,
            .acceptedOn = day(connected).addDays(-10),
            .connectedOn = day(connected),
            .disconnectedOn = day(disconnected)};
}

// Three years of a centre: about so many people a day come, each stays a while, most ends are told a month before.
QList<MonitoredSpan> invented(quint32 seed, double perDay, double meanDays)
{
    std::mt19937 random(seed);
    std::poisson_distribution<int> coming(perDay);
    std::gamma_distribution<double> lasting(2.0, meanDays / 2.0);
    std::uniform_int_distribution<int> wait(3, 25);
    std::uniform_real_distribution<double> chance(0, 1);
    QList<MonitoredSpan> spans;
    for (auto day = today.addYears(-3); day <= today; day = day.addDays(1)) {
        const int count = coming(random);
        for (int i = 0; i < count; ++i) {
            MonitoredSpan one{.form = i % 3 ? u"ET_SHORT"_s : u"ET_SENTENCE"_s, .acceptedOn = day};
            one.connectedOn = day.addDays(wait(random));
            one.disconnectedOn = one.connectedOn.addDays(1 + int(lasting(random)));
            if (chance(random) < 0.7)
                one.endsTold << std::pair{std::max(one.connectedOn, one.disconnectedOn.addDays(-30)),
                                          one.disconnectedOn};
            spans << one;
        }
    }
    return spans;
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsConnectedAndWhoWaits()
    {
        const auto one = span(u"ET_SHORT"_s, u"2027-04-01"_s, u"2027-04-10"_s);
        QVERIFY(one.isConnectedOn({2027, 4, 1}));
        QVERIFY(one.isConnectedOn({2027, 4, 9}));
        QVERIFY(!one.isConnectedOn({2027, 4, 10}));
        QVERIFY(one.isWaitingOn({2027, 3, 31}));
        QVERIFY(!one.isWaitingOn({2027, 4, 1}));
        auto gone = one;
        gone.connectedOn = {};
        gone.cancelledOn = {2027, 3, 25};
        QVERIFY(gone.isWaitingOn({2027, 3, 24}));
        QVERIFY(!gone.isWaitingOn({2027, 3, 25}));
    }

    void anEndCountsOnceItWasTold()
    {
        auto one = span(u"ET_SHORT"_s, u"2027-03-01"_s);
        one.endsTold = {{{2027, 3, 10}, {2027, 6, 1}}, {{2027, 4, 1}, {2027, 5, 1}}};
        QCOMPARE(one.endKnownOn({2027, 3, 9}), QDate());
        QCOMPARE(one.endKnownOn({2027, 3, 31}), QDate(2027, 6, 1));
        QCOMPARE(one.endKnownOn({2027, 4, 1}), QDate(2027, 5, 1));
    }

    void occupationIsEveryoneOfEachDay()
    {
        const QList<MonitoredSpan> spans{span(u"A"_s, u"2027-04-01"_s, u"2027-04-03"_s), span(u"A"_s, u"2027-04-02"_s),
                                         span(u"B"_s, u"2027-03-01"_s, u"2027-04-02"_s)};
        const auto days = occupation(spans, {2027, 4, 1}, {2027, 4, 4});
        QCOMPARE(days.value(u"A"_s), (QList<int>{1, 2, 1, 1}));
        QCOMPARE(days.value(u"B"_s), (QList<int>{1, 0, 0, 0}));
        // For any days and people: the same as counting each day by itself.
        const auto many = invented(7, 2, 40);
        const auto of = occupation(many, today.addDays(-60), today);
        for (int day = 0; day <= 60; ++day) {
            int sum = 0;
            for (const auto &form : of)
                sum += form[day];
            QCOMPARE(sum, int(std::count_if(many.begin(), many.end(), [&](const MonitoredSpan &one) {
                         return one.isConnectedOn(today.addDays(day - 60));
                     })));
        }
    }

    void nobodyComesNobodyGoes()
    {
        const auto empty = forecast({}, {}, today);
        QCOMPARE(empty.weeks.size(), 8);
        QCOMPARE(empty.connected, 0);
        QVERIFY(empty.weeks.last().expected < 1);
        QVERIFY(!empty.bottleneck);
        QVERIFY(backTest({}, today).isEmpty());
        QCOMPARE(meanError({}), 0.0);
    }

    void aForecastKnowsOnlyWhatWasKnown()
    {
        // The same past, another future: the same forecast.
        auto spans = invented(3, 4, 90);
        const auto asOf = today.addDays(-70);
        const auto before = forecast(spans, {}, asOf);
        for (auto &one : spans) {
            if (one.disconnectedOn > asOf)
                one.disconnectedOn = one.disconnectedOn.addDays(200);
            one.endsTold.removeIf([&](const auto &told) { return told.first > asOf; });
        }
        spans.removeIf([&](const MonitoredSpan &one) { return one.acceptedOn > asOf; });
        const auto after = forecast(spans, {}, asOf);
        QCOMPARE(after.weeks, before.weeks);
    }

    void forecastsComeTrueFourTimesOutOfFive()
    {
        int inBand = 0;
        int all = 0;
        double error = 0;
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const auto tests = backTest(invented(seed, 6, 97), today, 4, 12);
            QCOMPARE(tests.size(), 12);
            for (const auto &one : tests)
                inBand += one.isInBand() ? 1 : 0;
            all += int(tests.size());
            error += meanError(tests) / 12;
        }
        qInfo("in the band %.0f %%, mean error %.1f %%", 100.0 * inBand / all, 100 * error);
        QVERIFY2(inBand * 100 >= 65 * all, "too narrow");
        QVERIFY2(inBand * 100 <= 97 * all, "so wide that it says nothing");
        QVERIFY(error < 0.05);
    }

    void aBandIsAsWideAsThePastAsks()
    {
        QList<BackTest> tests;
        for (int i = 1; i <= 10; ++i)
            tests << BackTest{.expected = 100, .low = 90, .high = 110, .actual = 100 + i * (i % 2 ? 2 : -2)};
        QCOMPARE(bandFactor(tests), 1.6); // eight of ten are at most 16 off, and the band was 10
        QCOMPARE(bandFactor(tests.mid(0, 5)), 1.0);
        QCOMPARE(bandFactor({}), 1.0);
        CapacityForecast made;
        made.weeks << ForecastWeek{.expected = 100, .low = 90, .high = 110};
        made = widened(made, 2);
        QCOMPARE(made.weeks.first().low, 80.0);
        QCOMPARE(made.weeks.first().high, 120.0);
        int inBand = 0;
        const auto earlier = backTest(invented(21, 25, 97), today, 4, 10);
        const double factor = bandFactor(earlier);
        for (const auto &one : earlier)
            inBand += std::abs(one.actual - one.expected) <= (one.high - one.expected) * factor + 1e-9 ? 1 : 0;
        QVERIFY(inBand >= 8);
    }

    void whatRunsOutFirstIsNamed()
    {
        const auto spans = invented(5, 6, 97);
        const auto free = forecast(spans, {}, today);
        const int now = free.connected;
        QVERIFY(now > 300);
        CapacityMeans few{.tags = now + 400, .tagsOut = 450, .technicians = 50, .places = now + 500};
        const auto devices = forecast(spans, few, today);
        QVERIFY(devices.bottleneck);
        QCOMPARE(devices.bottleneck->what, u"DEVICES"_s);
        QCOMPARE(devices.bottleneck->week, today);
        // What would help: cleaned and tested in two days instead of seven.
        const auto faster = forecast(spans, few.with(0, 2), today);
        QVERIFY(!faster.bottleneck || faster.bottleneck->week > today);
        CapacityMeans places{.tags = 5000, .tagsOut = 0, .technicians = 50, .places = now - 50};
        QCOMPARE(forecast(spans, places, today).bottleneck->what, u"PLACES"_s);
        CapacityMeans hands{.tags = 5000, .tagsOut = 0, .technicians = 1, .visitsPerTechnician = 25, .places = 5000};
        const auto visits = forecast(spans, hands, today);
        QVERIFY(visits.bottleneck);
        QCOMPARE(visits.bottleneck->what, u"VISITS"_s);
        QVERIFY(!forecast(spans, hands.with(10, -1), today).bottleneck);
        // With so few hands less people get connected.
        QVERIFY(visits.weeks.last().expected < free.weeks.last().expected);
    }

    void theWaitIsToldByForm()
    {
        const auto made = forecast(invented(9, 5, 60), {}, today);
        QVERIFY(std::abs(made.daysToConnect.value(u"ET_SHORT"_s) - 14) < 2); // 3 to 25 days, each as likely
        QVERIFY(std::abs(made.durations.value(u"ET_SHORT"_s) - 50) < 12);    // the middle one of a mean of 60
    }
};

QTEST_GUILESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
