// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/deadline/steptext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheWhyThisDatePanel();
    void aDetailEndsAsASentence();
    void saysEachKindOfStep_data();
    void saysEachKindOfStep();
    void namesWeekendAndHolidaysInOneBreath_data();
    void namesWeekendAndHolidaysInOneBreath();
    void foldsSkippedDaysIntoTheirCount();
    void speaksTheEventInTheReadersLanguage();
    void everyKindHasATitleInEveryLanguage();
    void writesJson();
    void writesClockTimesWhereHoursCount();
};

namespace {

const WorkCalendar &legal()
{
    static const WorkCalendar calendar;
    return calendar;
}

TermRequest term(const QString &from, const QString &offset, TermKind kind = TermKind::Deadline, bool roll = false)
{
    TermRequest request;
    request.from = *readMoment(from);
    request.offset = *readOffset(offset);
    request.kind = kind;
    request.roll = roll;
    return request;
}

TermRequest firstReport()
{
    auto request = term(u"2027-01-29"_s, u"P1M"_s, TermKind::Deadline, true);
    request.fromEvent = u"Aanstelling"_s;
    request.fromDetail = u"Lena Denkbeeld, door Tessa Tafelmans."_s;
    return request;
}

} // namespace

void TestStepText::fillsTheWhyThisDatePanel()
{
    const auto lines = explanation(dueDate(firstReport(), legal())->steps, Language::Nl);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).title, u"Aanstelling"_s);
    QCOMPARE(lines.at(0).text, u"Lena Denkbeeld, door Tessa Tafelmans. De dag zelf telt niet mee."_s);
    QCOMPARE(lines.at(0).article, u"Ger.W. art. 52"_s);
    QCOMPARE(mediumDate(lines.at(0).at.date, Language::Nl), u"vr 29 jan 2027"_s);
    QCOMPARE(lines.at(1).title, u"+ 1 maand"_s);
    QCOMPARE(lines.at(1).text, u"29 februari bestaat niet in 2027: laatste dag van de maand."_s);
    QCOMPARE(lines.at(1).article, u"Ger.W. art. 54"_s);
    QCOMPARE(mediumDate(lines.at(1).at.date, Language::Nl), u"zo 28 feb 2027"_s);
    QCOMPARE(lines.at(2).title, u"Zondag, dus volgende werkdag"_s);
    QCOMPARE(lines.at(2).text, u"Geldt voor zaterdag, zondag en wettelijke feestdag."_s);
    QCOMPARE(lines.at(2).article, u"Ger.W. art. 53"_s);
    QCOMPARE(mediumDate(lines.at(2).at.date, Language::Nl), u"ma 1 mrt 2027"_s);
}

void TestStepText::aDetailEndsAsASentence()
{
    auto request = firstReport();
    for (const auto &detail : {u"Lena Denkbeeld"_s, u"Lena Denkbeeld."_s, u"Echt?"_s}) {
        request.fromDetail = detail;
        const auto line = explanation(dueDate(request, legal())->steps, Language::Nl).first();
        QCOMPARE(line.text,
                 (detail == u"Lena Denkbeeld"_s ? u"Lena Denkbeeld."_s : detail) + u" De dag zelf telt niet mee."_s);
    }
}

void TestStepText::saysEachKindOfStep_data()
{
    using Kind = Step::Kind;
    QTest::addColumn<Step>("step");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QDate march5(2027, 3, 5);
    QTest::newRow("days back") << Step{.kind = Kind::Days, .amount = -10} << Language::Nl << u"− 10 dagen"_s
                               << u"Alle dagen tellen mee, ook zaterdag, zondag en feestdagen."_s;
    QTest::newRow("one working day in French") << Step{.kind = Kind::WorkingDays, .amount = 1} << Language::Fr
                                               << u"+ 1 jour ouvrable"_s << u"Seuls les jours ouvrables comptent."_s;
    QTest::newRow("clamp in French") << Step{.kind = Kind::Clamp, .amount = 29, .from = QDate(2027, 2, 28)}
                                     << Language::Fr << u"Dernier jour du mois"_s
                                     << u"Le 29 février n’existe pas en 2027 : dernier jour du mois."_s;
    QTest::newRow("clamp in German") << Step{.kind = Kind::Clamp, .amount = 31, .from = QDate(2027, 4, 30)}
                                     << Language::De << u"Letzter Tag des Monats"_s
                                     << u"Den 31. April gibt es 2027 nicht: letzter Tag des Monats."_s;
    QTest::newRow("a closed pause") << Step{.kind = Kind::PauseDays,
                                            .amount = 10,
                                            .from = march5,
                                            .until = march5.addDays(10),
                                            .reason = u"Opname."_s}
                                    << Language::Nl << u"De termijn stond stil: + 10 dagen"_s
                                    << u"Van vrijdag 5 maart 2027 tot en met zondag 14 maart 2027. Opname."_s;
    QTest::newRow("a running pause of working days")
        << Step{.kind = Kind::PauseDays, .amount = 1, .working = true, .from = march5} << Language::Nl
        << u"De termijn stond stil: + 1 werkdag"_s << u"Sinds vrijdag 5 maart 2027, nog lopend."_s;
    QTest::newRow("prolonged") << Step{.kind = Kind::Prolonged, .from = march5, .duration = {0, 6, 0, 0}}
                               << Language::Nl << u"Verlengd met 6 maanden"_s << u"Beslist op vrijdag 5 maart 2027."_s;
    QTest::newRow("given") << Step{.kind = Kind::Given, .amount = 1, .duration = {1, 6, 0, 0}} << Language::Nl
                           << u"+ 1 jaar en 6 maanden"_s << u"Zoals bepaald in de beslissing."_s;
    QTest::newRow("clock forward")
        << Step{.kind = Kind::ClockChange, .amount = 60, .from = QDate(2027, 3, 28)} << Language::Nl
        << u"Het zomeruur begint"_s
        << u"Op zondag 28 maart 2027 gaat de klok een uur vooruit; geteld worden de verlopen uren."_s;
    QTest::newRow("END stays on its day")
        << Step{.kind = Kind::NotRolled, .term = TermKind::End, .days = {{QDate(2027, 2, 28), {}, false}}}
        << Language::Nl << u"Zondag, schuift niet op"_s << u"De maatregel zelf eindigt op de kalenderdag."_s;
    QTest::newRow("provisional") << Step{.kind = Kind::Provisional, .from = march5} << Language::Nl
                                 << u"Voorlopige datum"_s
                                 << u"De termijn staat nog stil: gerekend tot en met vrijdag 5 maart 2027."_s;
    QTest::newRow("a fraction rounded up")
        << Step{.kind = Kind::Fraction,
                .amount = 31,
                .numerator = 1,
                .denominator = 3,
                .term = TermKind::NotBefore,
                .from = QDate(2027, 1, 1),
                .until = QDate(2027, 4, 2)}
        << Language::Nl << u"1/3 van de maatregel"_s
        << u"31 dagen, naar boven afgerond: de maatregel loopt 91 dagen, van vrijdag 1 januari 2027 tot vrijdag 2 april 2027."_s;
}

void TestStepText::saysEachKindOfStep()
{
    QFETCH(Step, step);
    QFETCH(Language, language);
    QFETCH(QString, title);
    QFETCH(QString, text);
    QCOMPARE(stepTitle(step, language), title);
    QCOMPARE(stepText(step, language), text);
}

void TestStepText::namesWeekendAndHolidaysInOneBreath_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("article");
    QTest::newRow("nl") << Language::Nl << u"Zaterdag, zondag en Paasmaandag, dus volgende werkdag"_s
                        << u"Ger.W. art. 53"_s;
    QTest::newRow("fr") << Language::Fr << u"Samedi, dimanche et Lundi de Pâques, donc jour ouvrable suivant"_s
                        << u"C. jud., art. 53"_s;
    QTest::newRow("de") << Language::De << u"Samstag, Sonntag und Ostermontag, also nächster Werktag"_s
                        << u"GGB, Art. 53"_s;
    QTest::newRow("en") << Language::En << u"Saturday, Sunday and Easter Monday, so the next working day"_s
                        << u"Judicial Code, art. 53"_s;
}

void TestStepText::namesWeekendAndHolidaysInOneBreath()
{
    QFETCH(Language, language);
    QFETCH(QString, title);
    QFETCH(QString, article);
    const auto due = *dueDate(term(u"2026-03-20"_s, u"P15D"_s, TermKind::Deadline, true), legal());
    QCOMPARE(stepTitle(due.steps.last(), language), title);
    QCOMPARE(stepArticle(due.steps.last(), language), article);

    const auto may = *dueDate(term(u"2027-04-01"_s, u"P1M"_s, TermKind::Deadline, true), legal());
    if (language == Language::Nl)
        QCOMPARE(stepTitle(may.steps.last(), language),
                 u"Zaterdag (Dag van de Arbeid) en zondag, dus volgende werkdag"_s);
}

void TestStepText::foldsSkippedDaysIntoTheirCount()
{
    const auto lines = explanation(dueDate(term(u"2027-04-29"_s, u"P5WD"_s), legal())->steps, Language::Nl);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).title, u"Begin"_s);
    QCOMPARE(lines.at(1).title, u"+ 5 werkdagen"_s);
    QCOMPARE(lines.at(1).text,
             u"Alleen werkdagen tellen mee. Niet meegeteld: het weekend van zaterdag 1 mei 2027 en Hemelvaartsdag "
             "(donderdag 6 mei 2027)."_s);

    // Counted back, a weekend is still named by its Saturday.
    const auto back = explanation(dueDate(term(u"2027-03-03"_s, u"-P5WD"_s), legal())->steps, Language::Nl);
    QCOMPARE(back.last().title, u"− 5 werkdagen"_s);
    QCOMPARE(back.last().text,
             u"Alleen werkdagen tellen mee. Niet meegeteld: het weekend van zaterdag 27 februari 2027."_s);

    const auto many = explanation(dueDate(term(u"2027-10-29"_s, u"P14WD"_s), legal())->steps, Language::Fr);
    QCOMPARE(many.last().text, u"Seuls les jours ouvrables comptent. Non comptés : 8 jours de week-end, Toussaint "
                               "(lundi 1 novembre 2027) et Armistice (jeudi 11 novembre 2027)."_s);
}

void TestStepText::speaksTheEventInTheReadersLanguage()
{
    const Step key{.kind = Step::Kind::Anchor, .event = u"deadline.start"_s};
    QCOMPARE(stepTitle(key, Language::Fr), u"Début"_s);
    const Step text{.kind = Step::Kind::Anchor, .event = u"Aanstelling"_s};
    QCOMPARE(stepTitle(text, Language::Fr), u"Aanstelling"_s);
}

void TestStepText::everyKindHasATitleInEveryLanguage()
{
    QSet<QString> codes;
    for (int i = 0; i <= static_cast<int>(Step::Kind::Override); ++i) {
        Step step{.kind = static_cast<Step::Kind>(i), .amount = 2, .numerator = 1, .denominator = 3};
        step.days = {{QDate(2027, 2, 28), {}, false}};
        step.from = step.until = QDate(2027, 2, 28);
        codes.insert(stepKindCode(step.kind));
        for (const auto language : allLanguages)
            for (const auto amount : {2, -2}) {
                step.amount = amount;
                const auto title = stepTitle(step, language);
                QVERIFY2(!title.isEmpty() && !title.contains("deadline."_L1) && !title.contains(u'{'),
                         qPrintable(title));
                const auto line = stepText(step, language);
                QVERIFY2(!line.contains("deadline."_L1) && !line.contains(u'{'), qPrintable(line));
            }
    }
    QCOMPARE(codes.size(), static_cast<int>(Step::Kind::Override) + 1);
    QVERIFY(!codes.contains(QString()));
}

void TestStepText::writesJson()
{
    const auto json = toJson(*dueDate(firstReport(), legal()), Language::Nl);
    QCOMPARE(json.value("date"_L1).toString(), u"2027-03-01"_s);
    QCOMPARE(json.value("raw"_L1).toString(), u"2027-02-28"_s);
    QCOMPARE(json.value("rolled"_L1).toBool(), true);
    QCOMPARE(json.value("provisional"_L1).toBool(true), false);
    const auto steps = json.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.at(4).toObject(), (QJsonObject{{u"kind"_s, u"rolledWeekend"_s},
                                                  {u"date"_s, u"2027-03-01"_s},
                                                  {u"title"_s, u"Zondag, dus volgende werkdag"_s},
                                                  {u"text"_s, u"Geldt voor zaterdag, zondag en wettelijke feestdag."_s},
                                                  {u"article"_s, u"Ger.W. art. 53"_s}}));
}

void TestStepText::writesClockTimesWhereHoursCount()
{
    const auto json = toJson(*dueDate(term(u"2027-03-27T10:00"_s, u"PT24H"_s), legal()), Language::En);
    QCOMPARE(json.value("date"_L1).toString(), u"2027-03-28T11:00:00+02:00"_s);
    QCOMPARE(json.value("raw"_L1).toString(), u"2027-03-28T11:00:00+02:00"_s);
    QCOMPARE(json.value("steps"_L1).toArray().last().toObject().value("title"_L1).toString(), u"Summer time begins"_s);
}

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_steptext.moc"
