// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/payment/payment.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instalmentsAddUpToTheTotal_data();
    void instalmentsAddUpToTheTotal();
    void shortMonthsDoNotShiftTheNext();
    void paymentsCoverTheOldestFirst();
    void moneyIsSpokenInFourLanguages();
    void theJudgmentIsNotAskedAgain();
    void paymentsThatCannotBeAreRefused_data();
    void paymentsThatCannotBeAreRefused();
    void theLastPaymentMeetsTheCondition();
    void centsAreExact();
};

void TestPayments::instalmentsAddUpToTheTotal_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("instalment");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("last");
    QTest::newRow("even") << qint64(120000) << qint64(5000) << 24 << qint64(5000);
    QTest::newRow("a smaller last one") << qint64(120001) << qint64(5000) << 25 << qint64(1);
    QTest::newRow("all at once") << qint64(5000) << qint64(5000) << 1 << qint64(5000);
    QTest::newRow("a cent a month") << qint64(3) << qint64(1) << 3 << qint64(1);
    QTest::newRow("thirds of a hundred") << qint64(10000) << qint64(3333) << 4 << qint64(1);
    QTest::newRow("no instalment agreed") << qint64(10000) << qint64(0) << 0 << qint64(0);
}

void TestPayments::instalmentsAddUpToTheTotal()
{
    QFETCH(qint64, total);
    QFETCH(qint64, instalment);
    QFETCH(int, count);
    QFETCH(qint64, last);
    const PaymentPlan plan{.total = total, .instalment = instalment, .every = u"P1M"_s, .firstOn = QDate(2027, 3, 5)};
    const auto planned = instalments(plan, {});
    QCOMPARE(plan.instalments(), count);
    QCOMPARE(planned.size(), count);
    qint64 sum = 0;
    for (const auto &one : planned)
        sum += one.amount;
    if (count > 0) {
        QCOMPARE(sum, total);
        QCOMPARE(planned.last().amount, last);
        QCOMPARE(planned.first().dueOn, QDate(2027, 3, 5));
    }
}

void TestPayments::shortMonthsDoNotShiftTheNext()
{
    const PaymentPlan plan{.total = 600, .instalment = 100, .every = u"P1M"_s, .firstOn = QDate(2027, 12, 31)};
    QStringList days;
    for (const auto &one : instalments(plan, {}))
        days << one.dueOn.toString(Qt::ISODate);
    QCOMPARE(days, QStringList({u"2027-12-31"_s, u"2028-01-31"_s, u"2028-02-29"_s, u"2028-03-31"_s, u"2028-04-30"_s,
                                u"2028-05-31"_s}));
    const PaymentPlan weekly{.total = 300, .instalment = 100, .every = u"P1W"_s, .firstOn = QDate(2027, 3, 5)};
    QCOMPARE(instalments(weekly, {}).last().dueOn, QDate(2027, 3, 19));
}

void TestPayments::paymentsCoverTheOldestFirst()
{
    const PaymentPlan plan{.total = 10000, .instalment = 2500, .every = u"P1M"_s, .firstOn = QDate(2027, 3, 5)};
    const QList<Payment> paid{{.amount = 2500}, {.amount = 3000}};
    const auto planned = instalments(plan, paid);
    QList<qint64> covered;
    for (const auto &one : planned)
        covered << one.paid;
    QCOMPARE(covered, QList<qint64>({2500, 2500, 500, 0}));
    QCOMPARE(balance(plan, paid), 4500);
    QCOMPARE(instalments(plan, {{.amount = 99999}}).last().paid, 2500);
}

void TestPayments::moneyIsSpokenInFourLanguages()
{
    QCOMPARE(spokenMoney(120000, u"nl"_s), u"€ 1.200"_s);
    QCOMPARE(spokenMoney(120050, u"nl"_s), u"€ 1.200,50"_s);
    QCOMPARE(spokenMoney(5, u"nl"_s), u"€ 0,05"_s);
    QCOMPARE(spokenMoney(120000, u"de"_s), u"1.200 €"_s);
    QVERIFY(spokenMoney(5050, u"fr"_s).startsWith(u"50,50"_s));
    QCOMPARE(spokenMoney(120050, u"en"_s), u"€ 1,200.50"_s);
}

namespace {

Dossier::Id withCompensation(SampleHouse &house)
{
    const auto dossier = house.dossier(
        u"PROBATION"_s,
        {{u"conditions"_s,
          QJsonArray{QJsonObject{
              {u"kind"_s, u"COMPENSATE_VICTIM"_s},
              {u"inputs"_s, QJsonObject{{u"total"_s, 1200}, {u"instalment"_s, 50}, {u"every"_s, u"P1M"_s}}}}}}});
    house.at(u"2027-03-01T09:00"_s);
    return dossier;
}

const Condition &compensation(const DossierFile &file)
{
    return *std::find_if(file.conditions.begin(), file.conditions.end(),
                         [](const Condition &one) { return one.kind == u"COMPENSATE_VICTIM"; });
}

} // namespace

void TestPayments::theJudgmentIsNotAskedAgain()
{
    SampleHouse house;
    const auto dossier = withCompensation(house);
    house.done(u"agreePaymentPlan"_s, {{u"dossier"_s, id(dossier)}, {u"firstOn"_s, u"2027-03-05"_s}});
    const auto plan = house.file(dossier).paymentPlans.first();
    QCOMPARE(plan.total, 120000);
    QCOMPARE(plan.instalment, 5000);
    QCOMPARE(plan.every, u"P1M"_s);
    QVERIFY(plan.condition == compensation(house.file(dossier)).id);
    // In a dossier that knows no amount they are.
    const auto other = house.dossier();
    QCOMPARE(house.refusal(u"agreePaymentPlan"_s, {{u"dossier"_s, id(other)}, {u"firstOn"_s, u"2027-03-05"_s}}),
             u"act.fieldMissing"_s);
    QCOMPARE(house.refusal(
                 u"agreePaymentPlan"_s,
                 {{u"dossier"_s, id(other)}, {u"firstOn"_s, u"2027-03-05"_s}, {u"total"_s, 10}, {u"instalment"_s, 11}}),
             u"payment.instalmentTooLarge"_s);
    QCOMPARE(house.refusal(u"agreePaymentPlan"_s, {{u"dossier"_s, id(other)},
                                                   {u"firstOn"_s, u"2027-03-05"_s},
                                                   {u"total"_s, 100000},
                                                   {u"instalment"_s, 0.01}}),
             u"payment.tooManyInstalments"_s);
}

void TestPayments::paymentsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QJsonValue>("amount");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("code");
    QTest::newRow("more than there is left") << QJsonValue(1200.01) << u"2027-03-01"_s << u"payment.aboveBalance"_s;
    QTest::newRow("nothing") << QJsonValue(0) << u"2027-03-01"_s << u"payment.notPositive"_s;
    QTest::newRow("less than nothing") << QJsonValue(-50) << u"2027-03-01"_s << u"payment.notPositive"_s;
    QTest::newRow("half a cent") << QJsonValue(1.005) << u"2027-03-01"_s << u"act.fieldNotMoney"_s;
    QTest::newRow("in words") << QJsonValue(u"vijftig"_s) << u"2027-03-01"_s << u"act.fieldNotMoney"_s;
    QTest::newRow("not a number") << QJsonValue(u"nan"_s) << u"2027-03-01"_s << u"act.fieldNotMoney"_s;
    QTest::newRow("tomorrow") << QJsonValue(50) << u"2027-03-02"_s << u"act.dateAhead"_s;
}

void TestPayments::paymentsThatCannotBeAreRefused()
{
    QFETCH(QJsonValue, amount);
    QFETCH(QString, on);
    QFETCH(QString, code);
    SampleHouse house;
    const auto dossier = withCompensation(house);
    QCOMPARE(
        house.refusal(u"recordPayment"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-03-01"_s}, {u"amount"_s, 50}}),
        u"payment.noPlan"_s);
    house.done(u"agreePaymentPlan"_s, {{u"dossier"_s, id(dossier)}, {u"firstOn"_s, u"2027-03-05"_s}});
    QCOMPARE(house.refusal(u"recordPayment"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, on}, {u"amount"_s, amount}}),
             code);
    QVERIFY(house.file(dossier).payments.isEmpty());
}

void TestPayments::theLastPaymentMeetsTheCondition()
{
    SampleHouse house;
    const auto dossier = withCompensation(house);
    house.done(u"agreePaymentPlan"_s, {{u"dossier"_s, id(dossier)}, {u"firstOn"_s, u"2027-03-05"_s}});
    house.done(u"recordPayment"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-20"_s}, {u"amount"_s, 50}});
    QCOMPARE(compensation(house.file(dossier)).compliance, u"FOLLOWED"_s);
    house.done(u"recordPayment"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-21"_s}, {u"amount"_s, 1150}});
    QCOMPARE(compensation(house.file(dossier)).compliance, u"MET"_s);
    const auto file = house.file(dossier);
    QCOMPARE(balance(file.paymentPlans.first(), file.payments), 0);
    QCOMPARE(file.evidence.size(), 2);
}

void TestPayments::centsAreExact()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    house.at(u"2027-03-01T09:00"_s);
    house.done(u"agreePaymentPlan"_s, {{u"dossier"_s, id(dossier)},
                                       {u"firstOn"_s, u"2027-03-05"_s},
                                       {u"total"_s, 0.3},
                                       {u"instalment"_s, u"0,10"_s}});
    for (int i = 0; i < 3; ++i) // 0.1 + 0.1 + 0.1 is 0.3 here
        house.done(u"recordPayment"_s, {{u"dossier"_s, id(dossier)}, {u"on"_s, u"2027-02-20"_s}, {u"amount"_s, 0.1}});
    const auto file = house.file(dossier);
    QCOMPARE(balance(file.paymentPlans.first(), file.payments), 0);
}

QTEST_GUILESS_MAIN(TestPayments)
#include "tst_payments.moc"
