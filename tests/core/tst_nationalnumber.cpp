// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/nationalnumber.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 1, 20);

// A number that is right, as the register makes them: nine digits and 97 less their remainder.
QString made(const QString &nine, bool after2000)
{
    const auto value = nine.toLongLong() + (after2000 ? 2000000000LL : 0);
    return nine + u"%1"_s.arg(97 - value % 97, 2, 10, QChar(u'0'));
}

} // namespace

class TestNationalNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void howeverItIsTyped_data();
    void howeverItIsTyped();
    void whatIsNoNumberIsRefused_data();
    void whatIsNoNumberIsRefused();
    void everySingleWrongDigitIsCaught();
    void everyNumberOfAYearIsReadBack();
};

void TestNationalNumber::numbersAreRead_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<bool>("bis");
    const auto row = [](const char *name, const QString &digits, const QString &born, const QString &birth,
                        bool bis = false) { QTest::newRow(name) << digits << born << birth << bis; };
    row("the example of the register", u"85073003328"_s, {}, u"1985-07-30"_s);
    row("born before 2000", made(u"910604123"_s, false), {}, u"1991-06-04"_s);
    row("born in 2000", made(u"000115004"_s, true), {}, u"2000-01-15"_s);
    row("born in 2015", made(u"150228006"_s, true), {}, u"2015-02-28"_s);
    row("born on 29 February", made(u"960229011"_s, false), {}, u"1996-02-29"_s);
    row("bis, sex unknown", made(u"852730033"_s, false), {}, u"1985-07-30"_s, true);
    row("bis, sex known", made(u"854730033"_s, false), {}, u"1985-07-30"_s, true);
    row("bis, born after 2000", made(u"054230033"_s, true), {}, QString(), true);
    row("day of birth unknown", made(u"850700033"_s, false), {}, u"1985-07"_s);
    row("month and day unknown", made(u"850000033"_s, false), {}, u"1985"_s);
    row("bis without month", made(u"854000033"_s, false), {}, u"1985"_s, true);
    row("what is known decides the century", made(u"260120005"_s, true), u"2026-01-20"_s, u"2026-01-20"_s);
    row("a child of this year", made(u"270110009"_s, true), {}, u"2027-01-10"_s);
    row("a woman of ninety-nine", made(u"270610009"_s, false), {}, u"1927-06-10"_s);
}

void TestNationalNumber::numbersAreRead()
{
    QFETCH(QString, digits);
    QFETCH(QString, born);
    QFETCH(QString, birth);
    QFETCH(bool, bis);
    const auto read = readNationalNumber(digits, born, today);
    if (birth.isEmpty()) { // 30 February is no day in any century
        QVERIFY(!read);
        return;
    }
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().code));
    QCOMPARE(read->digits, digits);
    QCOMPARE(read->birthDate, birth);
    QCOMPARE(read->bis, bis);
}

void TestNationalNumber::howeverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("digits") << u"85073003328"_s;
    QTest::newRow("as printed on the card") << u"85.07.30-033.28"_s;
    QTest::newRow("with spaces") << u"85 07 30 033 28"_s;
    QTest::newRow("with a slash") << u"850730/03328"_s;
    QTest::newRow("pasted with a tab and a hard space") << u"\t85.07.30 033.28\u00a0"_s;
}

void TestNationalNumber::howeverItIsTyped()
{
    QFETCH(QString, typed);
    const auto read = readNationalNumber(typed, {}, today);
    QVERIFY(read.has_value());
    QCOMPARE(read->digits, u"85073003328"_s);
    QCOMPARE(formatNationalNumber(read->digits), u"85.07.30-033.28"_s);
}

void TestNationalNumber::whatIsNoNumberIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << QString() << u"person.numberLength"_s;
    QTest::newRow("ten digits") << u"8507300332"_s << QString() << u"person.numberLength"_s;
    QTest::newRow("twelve digits") << u"850730033280"_s << QString() << u"person.numberLength"_s;
    QTest::newRow("a letter") << u"85O73003328"_s << QString() << u"person.numberForm"_s;
    QTest::newRow("digits of another script") << u"٨٥073003328"_s << QString() << u"person.numberForm"_s;
    QTest::newRow("a wrong check") << u"85073003329"_s << QString() << u"person.numberCheck"_s;
    QTest::newRow("month thirteen") << made(u"851330033"_s, false) << QString() << u"person.numberDate"_s;
    QTest::newRow("30 February") << made(u"850230033"_s, false) << QString() << u"person.numberDate"_s;
    QTest::newRow("29 February of a common year") << made(u"850229033"_s, false) << QString() << u"person.numberDate"_s;
    QTest::newRow("born in the future") << made(u"400101033"_s, true) << QString() << u"person.numberDate"_s;
    QTest::newRow("born on another day than is known")
        << u"85073003328"_s << u"1985-07-31"_s << u"person.numberOtherBirth"_s;
    QTest::newRow("born in another century than is known")
        << u"85073003328"_s << u"2005-07-30"_s << u"person.numberOtherBirth"_s;
}

void TestNationalNumber::whatIsNoNumberIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, born);
    QFETCH(QString, code);
    const auto read = readNationalNumber(typed, born, today);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

// Where the date of birth is known no single wrong digit passes, in either century.
void TestNationalNumber::everySingleWrongDigitIsCaught()
{
    int tried = 0;
    for (const auto &[digits, born] : {std::pair{u"85073003328"_s, u"1985-07-30"_s},
                                       {made(u"030201001"_s, true), u"2003-02-01"_s},
                                       {made(u"991231997"_s, false), u"1999-12-31"_s}}) {
        QVERIFY(readNationalNumber(digits, born, today).has_value());
        for (int at = 0; at < 11; ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                if (digits[at] == QChar(digit))
                    continue;
                auto wrong = digits;
                wrong[at] = QChar(digit);
                const auto read = readNationalNumber(wrong, born, today);
                QVERIFY2(!read, qPrintable(digits + u" as "_s + wrong));
                ++tried;
            }
    }
    QCOMPARE(tried, 3 * 11 * 9);
}

void TestNationalNumber::everyNumberOfAYearIsReadBack()
{
    for (const auto year : {1950, 2001, 2024})
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const auto digits =
                made(day.toString(u"yyMMdd"_s) + u"%1"_s.arg(day.dayOfYear(), 3, 10, QChar(u'0')), year >= 2000);
            const auto read = readNationalNumber(digits, day.toString(Qt::ISODate), today);
            QVERIFY2(read.has_value() && read->birthDate == day.toString(Qt::ISODate), qPrintable(digits));
        }
}

QTEST_GUILESS_MAIN(TestNationalNumber)
#include "tst_nationalnumber.moc"
