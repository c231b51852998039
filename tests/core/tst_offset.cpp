// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/offset.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestOffset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCatalogueGrammar_data();
    void readsTheCatalogueGrammar();
    void refusesWhatIsNoOffset_data();
    void refusesWhatIsNoOffset();
    void readsDurationsOfJudgments_data();
    void readsDurationsOfJudgments();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
    void speaksDurationsInFourLanguages();
    void aRhythmIsSaidByItsUnit_data();
    void aRhythmIsSaidByItsUnit();
    void speaksOffsets();
};

void TestOffset::readsTheCatalogueGrammar_data()
{
    using Unit = Offset::Unit;
    QTest::addColumn<Offset>("expected");
    QTest::newRow("P10D") << Offset{Unit::Days, 10};
    QTest::newRow("-P10D") << Offset{Unit::Days, 10, true};
    QTest::newRow("P5WD") << Offset{Unit::WorkingDays, 5};
    QTest::newRow("-P1WD") << Offset{Unit::WorkingDays, 1, true};
    QTest::newRow("P1M") << Offset{Unit::Months, 1};
    QTest::newRow("-P10M") << Offset{Unit::Months, 10, true};
    QTest::newRow("P12M") << Offset{Unit::Months, 12};
    QTest::newRow("P3Y") << Offset{Unit::Years, 3};
    QTest::newRow("PT24H") << Offset{Unit::Hours, 24};
    QTest::newRow("PT0H") << Offset{Unit::Hours, 0};
    QTest::newRow("P0D") << Offset{Unit::Days, 0};
    QTest::newRow("P999999D") << Offset{Unit::Days, 999999};
    QTest::newRow("FRACTION_1_3") << Offset{Unit::Fraction, 0, false, 1, 3};
    QTest::newRow("PARAM") << Offset{Unit::Parameter};
}

void TestOffset::readsTheCatalogueGrammar()
{
    QFETCH(Offset, expected);
    const auto text = QString::fromLatin1(QTest::currentDataTag());
    const auto offset = readOffset(text);
    QVERIFY(offset.has_value());
    QVERIFY(*offset == expected);
    QCOMPARE(writeOffset(*offset), text);
}

void TestOffset::refusesWhatIsNoOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, const QString &code) {
        QTest::newRow(name) << text << u"deadline."_s + code;
    };
    row("nothing", {}, u"badOffset"_s);
    row("only a sign", u"-"_s, u"badOffset"_s);
    row("no number", u"PD"_s, u"badOffset"_s);
    row("no unit", u"P5"_s, u"badOffset"_s);
    row("hours without T", u"P5H"_s, u"badOffset"_s);
    row("days with T", u"PT5D"_s, u"badOffset"_s);
    row("small letters", u"p5d"_s, u"badOffset"_s);
    row("a sign inside", u"P-5D"_s, u"badOffset"_s);
    row("two signs", u"--P5D"_s, u"badOffset"_s);
    row("something after it", u"P5D "_s, u"badOffset"_s);
    row("a line end after it", u"P5D\n"_s, u"badOffset"_s);
    row("parts belong to a judgment", u"P1Y6M"_s, u"badOffset"_s);
    row("a part of nothing", u"FRACTION_1_0"_s, u"badOffset"_s);
    row("half a fraction", u"FRACTION_1"_s, u"badOffset"_s);
    row("digits of another script", u"P٥D"_s, u"badOffset"_s);
    row("a million days", u"P1000000D"_s, u"amountTooLarge"_s);
    row("more digits than a number holds", u"P99999999999999999999Y"_s, u"amountTooLarge"_s);
    row("a fraction of large numbers", u"FRACTION_1_1000"_s, u"amountTooLarge"_s);
}

void TestOffset::refusesWhatIsNoOffset()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto offset = readOffset(text);
    QVERIFY(!offset.has_value());
    QCOMPARE(offset.error().code, code);
    QCOMPARE(offset.error().details.value("text"_L1).toString(), text);
    QCOMPARE(offset.error().kind, Problem::Kind::Input);
}

void TestOffset::readsDurationsOfJudgments_data()
{
    QTest::addColumn<Duration>("expected");
    QTest::addColumn<QString>("written");
    QTest::newRow("P1Y6M") << Duration{1, 6, 0, 0} << u"P1Y6M"_s;
    QTest::newRow("P9M") << Duration{0, 9, 0, 0} << u"P9M"_s;
    QTest::newRow("P1M2D") << Duration{0, 1, 2, 0} << u"P1M2D"_s;
    QTest::newRow("P2W") << Duration{0, 0, 14, 0} << u"P14D"_s;
    QTest::newRow("P1DT12H") << Duration{0, 0, 1, 12} << u"P1DT12H"_s;
    QTest::newRow("PT48H") << Duration{0, 0, 0, 48} << u"PT48H"_s;
    QTest::newRow("P0D") << Duration{} << u"P0D"_s;
}

void TestOffset::readsDurationsOfJudgments()
{
    QFETCH(Duration, expected);
    QFETCH(QString, written);
    const auto duration = readDuration(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(duration.has_value());
    QVERIFY(*duration == expected);
    QCOMPARE(writeDuration(*duration), written);
    QVERIFY(*readDuration(written) == expected);
}

void TestOffset::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"deadline.badDuration"_s;
    QTest::newRow("no part") << u"P"_s << u"deadline.badDuration"_s;
    QTest::newRow("T without hours") << u"P1DT"_s << u"deadline.badDuration"_s;
    QTest::newRow("parts in the wrong order") << u"P6M1Y"_s << u"deadline.badDuration"_s;
    QTest::newRow("a negative duration") << u"-P6M"_s << u"deadline.badDuration"_s;
    QTest::newRow("working days") << u"P5WD"_s << u"deadline.badDuration"_s;
    QTest::newRow("a million weeks") << u"P1000000W"_s << u"deadline.amountTooLarge"_s;
}

void TestOffset::refusesWhatIsNoDuration()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto duration = readDuration(text);
    QVERIFY(!duration.has_value());
    QCOMPARE(duration.error().code, code);
}

void TestOffset::speaksDurationsInFourLanguages()
{
    const Duration duration{1, 6, 0, 0};
    QCOMPARE(durationText(duration, Language::Nl), u"1 jaar en 6 maanden"_s);
    QCOMPARE(durationText(duration, Language::Fr), u"1 an et 6 mois"_s);
    QCOMPARE(durationText(duration, Language::De), u"1 Jahr und 6 Monate"_s);
    QCOMPARE(durationText(duration, Language::En), u"1 year and 6 months"_s);
    QCOMPARE(durationText({1, 1, 1, 1}, Language::Nl), u"1 jaar, 1 maand, 1 dag en 1 uur"_s);
    QCOMPARE(durationText({0, 0, 2, 0}, Language::Fr), u"2 jours"_s);
    QCOMPARE(durationText({}, Language::Nl), u"0 dagen"_s);
}

void TestOffset::aRhythmIsSaidByItsUnit_data()
{
    QTest::addColumn<QString>("every");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("an hour") << u"PT1H"_s
                             << QStringList{u"elk uur"_s, u"chaque heure"_s, u"jede Stunde"_s, u"every hour"_s};
    QTest::newRow("a day") << u"P1D"_s << QStringList{u"elke dag"_s, u"chaque jour"_s, u"jeden Tag"_s, u"every day"_s};
    QTest::newRow("ten days") << u"P10D"_s
                              << QStringList{u"elke 10 dagen"_s, u"tous les 10 jours"_s, u"alle 10 Tage"_s,
                                             u"every 10 days"_s};
    QTest::newRow("a week") << u"P1W"_s
                            << QStringList{u"elke week"_s, u"chaque semaine"_s, u"jede Woche"_s, u"every week"_s};
    QTest::newRow("a fortnight") << u"P14D"_s
                                 << QStringList{u"elke 2 weken"_s, u"toutes les 2 semaines"_s, u"alle 2 Wochen"_s,
                                                u"every 2 weeks"_s};
    QTest::newRow("a month") << u"P1M"_s
                             << QStringList{u"elke maand"_s, u"chaque mois"_s, u"jeden Monat"_s, u"every month"_s};
    QTest::newRow("three months") << u"P3M"_s
                                  << QStringList{u"elke 3 maanden"_s, u"tous les 3 mois"_s, u"alle 3 Monate"_s,
                                                 u"every 3 months"_s};
    QTest::newRow("a year") << u"P1Y"_s
                            << QStringList{u"elk jaar"_s, u"chaque année"_s, u"jedes Jahr"_s, u"every year"_s};
    QTest::newRow("two years") << u"P2Y"_s
                               << QStringList{u"elke 2 jaar"_s, u"tous les 2 ans"_s, u"alle 2 Jahre"_s,
                                              u"every 2 years"_s};
    QTest::newRow("in parts") << u"P1M14D"_s
                              << QStringList{
                                     u"telkens na 1 maand en 14 dagen"_s, u"à intervalles de 1 mois et 14 jours"_s,
                                     u"im Abstand: 1 Monat und 14 Tage"_s, u"at intervals of 1 month and 14 days"_s};
}

void TestOffset::aRhythmIsSaidByItsUnit()
{
    QFETCH(QString, every);
    QFETCH(QStringList, texts);
    const auto duration = readDuration(every);
    QVERIFY(duration.has_value());
    QStringList said;
    for (const auto language : {Language::Nl, Language::Fr, Language::De, Language::En})
        said << rhythmText(*duration, language);
    QCOMPARE(said, texts);
}

void TestOffset::speaksOffsets()
{
    QCOMPARE(offsetText({Offset::Unit::WorkingDays, 5}, Language::Nl), u"5 werkdagen"_s);
    QCOMPARE(offsetText({Offset::Unit::Days, 10, true}, Language::Nl), u"10 dagen vooraf"_s);
    QCOMPARE(offsetText({Offset::Unit::Fraction, 0, false, 1, 3}, Language::Fr), u"1/3 de la mesure"_s);
    QCOMPARE(offsetText({Offset::Unit::Parameter}, Language::En), u"as fixed by the decision"_s);
}

QTEST_GUILESS_MAIN(TestOffset)
#include "tst_offset.moc"
