// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdf.h"
#include "tests/support/readpdf.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameReportGivesTheSameBytes();
    void itsWordsCanBeRead();
    void aLongReportHasMorePages();
    void itIsTaggedAndSaysItsLanguage();
    void noNameStandsInTheFilesOwnProperties();
    void textThatLooksLikeMarkupIsPrinted();
    void whatWasSentIsWhatIsKept();
    void aTableKeepsItsColumnsAndRepeatsItsHeads();
    void aRowLongerThanAPageGoesOn();
    void loosePagesSayHowManyThereAre();

private:
    static ReportText text(int paragraphs = 2);
    static Letterhead head();
};

ReportText TestReportPdf::text(int paragraphs)
{
    ReportText text{.title = u"Intakeverslag"_s};
    text.blocks << ReportBlock{.kind = ReportBlock::Kind::Title, .text = u"Intakeverslag"_s}
                << ReportBlock{.kind = ReportBlock::Kind::Heading, .text = u"Situatie"_s};
    for (int i = 0; i < paragraphs; ++i)
        text.blocks << ReportBlock{
            .kind = ReportBlock::Kind::Paragraph,
            .text =
                u"Alinea %1. Zoë Łukaszewicz woont bij een verzonnen tante; zij werkt, betaalt € 50 en komt elke afspraak na, ook op dagen dat het regent."_s
                    .arg(i)};
    text.blocks << ReportBlock{.kind = ReportBlock::Kind::Bullet, .text = u"eerste punt"_s}
                << ReportBlock{.kind = ReportBlock::Kind::Question,
                               .text = u"Wat is het plan?"_s,
                               .code = u"plan"_s,
                               .answer = u"Begeleiden.\nEn afwachten."_s}
                << ReportBlock{.kind = ReportBlock::Kind::Paragraph, .text = u"Slotzin."_s};
    return text;
}

Letterhead TestReportPdf::head()
{
    return {.house = u"Justitiehuis Gent"_s,
            .number = u"GEN-2027-00001"_s,
            .dateLine = u"maandag 1 maart 2027"_s,
            .languageCode = u"nl"_s};
}

void TestReportPdf::theSameReportGivesTheSameBytes()
{
    const auto one = reportPdf(text(), head());
    QTest::qWait(1100); // a second later, for a file that carries the time
    const auto other = reportPdf(text(), head());
    QVERIFY(one.has_value() && other.has_value());
    QVERIFY(one->startsWith("%PDF-1."));
    QVERIFY(*one == *other);
    auto changed = text();
    changed.blocks[2].text += u'!';
    QVERIFY(*reportPdf(changed, head()) != *one);
}

void TestReportPdf::itsWordsCanBeRead()
{
    const auto words = wordsOf(*reportPdf(text(), head())).simplified();
    for (const auto &expected :
         {u"Intakeverslag"_s, u"Situatie"_s, u"Zoë Łukaszewicz"_s, u"€ 50"_s, u"eerste punt"_s, u"Wat is het plan?"_s,
          u"Begeleiden."_s, u"En afwachten."_s, u"Justitiehuis Gent"_s, u"GEN-2027-00001"_s, u"maandag 1 maart 2027"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" in:\n"_s + words));
    QVERIFY(words.indexOf(u"Situatie"_s) < words.indexOf(u"Alinea 1."_s));
    QVERIFY(words.indexOf(u"Alinea 1."_s) < words.indexOf(u"Slotzin."_s));
    auto concept_ = head();
    concept_.draftMark = u"concept"_s;
    QVERIFY(wordsOf(*reportPdf(text(), concept_)).contains(u"concept"_s, Qt::CaseInsensitive));
}

void TestReportPdf::aLongReportHasMorePages()
{
    QCOMPARE(pagesOf(*reportPdf(text(), head())), 1);
    const auto pdf = *reportPdf(text(60), head());
    QVERIFY(pagesOf(pdf) >= 2);
    const auto words = wordsOf(pdf);
    for (int i = 0; i < 60; ++i) // nothing is lost where the page ends
        QVERIFY2(words.contains(u"Alinea %1."_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(words.contains(u"Slotzin."_s));
    const auto info = toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, pdf);
    QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
    // One paragraph that is longer than a page.
    ReportText endless{.title = u"x"_s};
    endless.blocks << ReportBlock{.kind = ReportBlock::Kind::Paragraph,
                                  .text = u"woord "_s.repeated(3000) + u"laatste"_s};
    const auto flowing = *reportPdf(endless, head());
    QVERIFY(pagesOf(flowing) >= 2);
    QVERIFY(wordsOf(flowing).contains(u"laatste"_s));
}

void TestReportPdf::itIsTaggedAndSaysItsLanguage()
{
    const auto info = toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY2(QRegularExpression(u"Tagged:\\s+yes"_s).match(info).hasMatch(), qPrintable(info));
    const auto structure = toolOnPdf(u"pdfinfo"_s, {u"-struct-text"_s, u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY2(structure.contains(u"H1"_s) && structure.contains(u"H2"_s) && structure.contains(u"Situatie"_s),
             qPrintable(structure));
}

void TestReportPdf::noNameStandsInTheFilesOwnProperties()
{
    const auto info = toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY(!info.contains(u"Author"_s));
    QVERIFY(!info.contains(u"Zoë"_s));
    QVERIFY(!info.contains(u"Intakeverslag"_s)); // nor what kind of report it is
}

void TestReportPdf::textThatLooksLikeMarkupIsPrinted()
{
    auto odd = text();
    odd.blocks << ReportBlock{.kind = ReportBlock::Kind::Paragraph, .text = u"<b>vet</b> & &amp; <span>"_s};
    const auto words = wordsOf(*reportPdf(odd, head()));
    QVERIFY2(words.contains(u"<b>vet</b> & &amp; <span>"_s), qPrintable(words));
}

void TestReportPdf::whatWasSentIsWhatIsKept()
{
    SampleHouse house;
    const auto dossier = house.dossier();
    house.at(u"2027-02-26T09:00"_s);
    const auto report = house.made(u"draftReport"_s, {{u"dossier"_s, id(dossier)},
                                                      {u"kind"_s, u"INTAKE"_s},
                                                      {u"answers"_s, QJsonObject{{u"situation"_s, u"Werkt mee."_s},
                                                                                 {u"position"_s, u"x"_s},
                                                                                 {u"plan"_s, u"x"_s},
                                                                                 {u"proposal"_s, u"x"_s}}}});
    house.done(u"sendReport"_s, {{u"report"_s, id(report)}});
    const auto sha = house.file(dossier).report(report)->sha256;
    auto blob = house.database().query("SELECT content FROM blob WHERE sha256 = ?", sha);
    QVERIFY(blob.next());
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(blob.bytes(0), QCryptographicHash::Sha256).toHex()), sha);
    QVERIFY(wordsOf(blob.bytes(0)).contains(u"Werkt mee."_s));
}

namespace {

ReportText tableOf(const QList<QStringList> &rows)
{
    ReportText text{.title = u"Lijst"_s};
    text.blocks << ReportBlock{
        .kind = ReportBlock::Kind::Table,
        .table = {.columns = {{u"Nummer"_s}, {u"Op"_s, 1, true}, {u"Wat het is"_s, 3}}, .rows = rows}};
    return text;
}

} // namespace

void TestReportPdf::aTableKeepsItsColumnsAndRepeatsItsHeads()
{
    QList<QStringList> rows;
    for (int i = 0; i < 120; ++i)
        rows << QStringList{
            u"GEN-2027-%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"01/03/2027"_s,
            u"een verzonnen omschrijving die niet op een regel past en dus verder loopt, rij %1"_s.arg(i)};
    auto across = head();
    across.wide = true;
    for (const auto &shape : {head(), across}) {
        const auto pdf = *reportPdf(tableOf(rows), shape);
        const auto pages = wordsOf(pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        for (const auto &page : pages)
            QCOMPARE(page.count(u"Nummer"_s), 1);
        for (const auto &row : rows) // a number is never broken, and stands with its own date
            QVERIFY2(std::any_of(pages.begin(), pages.end(),
                                 [&](const QString &page) {
                                     return QRegularExpression(row[0] + u"\\s+01/03/2027"_s).match(page).hasMatch();
                                 }),
                     qPrintable(row[0]));
        const auto structure = toolOnPdf(u"pdfinfo"_s, {u"-struct"_s, u"FILE"_s}, pdf);
        QVERIFY2(structure.contains(u"Table"_s) && structure.contains(u"TH"_s) && structure.contains(u"TD"_s),
                 qPrintable(structure.left(400)));
    }
    const auto size = toolOnPdf(u"pdfinfo"_s, {u"FILE"_s}, *reportPdf(tableOf(rows), across));
    QVERIFY2(QRegularExpression(u"Page size:\\s+841"_s).match(size).hasMatch(), qPrintable(size));
    // What is shown and kept is the same table.
    QCOMPARE(ReportText::fromJson(tableOf(rows).toJson()), tableOf(rows));
    QVERIFY(tableOf(rows).plain().contains(u"Nummer | Op | Wat het is"_s));
}

void TestReportPdf::aRowLongerThanAPageGoesOn()
{
    const auto pdf = *reportPdf(
        tableOf({{u"1"_s, u"vandaag"_s, u"woord "_s.repeated(3000) + u"laatste"_s}, {u"2"_s, u"morgen"_s, u"kort"_s}}),
        head());
    QVERIFY(pagesOf(pdf) >= 2);
    const auto words = wordsOf(pdf);
    QCOMPARE(words.count(QRegularExpression(u"\\bwoord\\b"_s)), 3000);
    QVERIFY(words.contains(u"laatste"_s) && words.contains(u"morgen"_s));
}

void TestReportPdf::loosePagesSayHowManyThereAre()
{
    auto counted = head();
    counted.ofTotal = true;
    const auto pdf = *reportPdf(text(60), counted);
    const auto pages = pagesOf(pdf);
    QVERIFY(pages >= 2);
    for (int i = 1; i <= pages; ++i)
        QVERIFY(wordsOf(pdf).remove(u' ').contains(u"%1/%2"_s.arg(i).arg(pages)));
    QVERIFY(*reportPdf(text(60), counted) == pdf);
}

QTEST_GUILESS_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
