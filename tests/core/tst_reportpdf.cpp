// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdf.h"
#include "tests/support/sampledata.h"

#include <QProcess>
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

private:
    static ReportText text(int paragraphs = 2);
    static Letterhead head();
    static QString run(const QString &program, const QStringList &options, const QByteArray &pdf);
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

QString TestReportPdf::run(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"verslag.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, QStringList(options).replaceInStrings(u"FILE"_s, file.fileName()));
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
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
    const auto words = run(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, *reportPdf(text(), head())).simplified();
    for (const auto &expected :
         {u"Intakeverslag"_s, u"Situatie"_s, u"Zoë Łukaszewicz"_s, u"€ 50"_s, u"eerste punt"_s, u"Wat is het plan?"_s,
          u"Begeleiden."_s, u"En afwachten."_s, u"Justitiehuis Gent"_s, u"GEN-2027-00001"_s, u"maandag 1 maart 2027"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected + u" in:\n"_s + words));
    QVERIFY(words.indexOf(u"Situatie"_s) < words.indexOf(u"Alinea 1."_s));
    QVERIFY(words.indexOf(u"Alinea 1."_s) < words.indexOf(u"Slotzin."_s));
    auto concept_ = head();
    concept_.draftMark = u"concept"_s;
    QVERIFY(run(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, *reportPdf(text(), concept_))
                .contains(u"concept"_s, Qt::CaseInsensitive));
}

void TestReportPdf::aLongReportHasMorePages()
{
    const auto pages = [](const QByteArray &pdf) {
        static const QRegularExpression form(u"Pages:\\s+(\\d+)"_s);
        return form.match(run(u"pdfinfo"_s, {u"FILE"_s}, pdf)).captured(1).toInt();
    };
    QCOMPARE(pages(*reportPdf(text(), head())), 1);
    const auto pdf = *reportPdf(text(60), head());
    QVERIFY(pages(pdf) >= 2);
    const auto words = run(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf);
    for (int i = 0; i < 60; ++i) // nothing is lost where the page ends
        QVERIFY2(words.contains(u"Alinea %1."_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(words.contains(u"Slotzin."_s));
    const auto info = run(u"pdfinfo"_s, {u"FILE"_s}, pdf);
    QVERIFY2(info.contains(u"(A4)"_s), qPrintable(info));
    // One paragraph that is longer than a page.
    ReportText endless{.title = u"x"_s};
    endless.blocks << ReportBlock{.kind = ReportBlock::Kind::Paragraph,
                                  .text = u"woord "_s.repeated(3000) + u"laatste"_s};
    const auto flowing = *reportPdf(endless, head());
    QVERIFY(pages(flowing) >= 2);
    QVERIFY(run(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, flowing).contains(u"laatste"_s));
}

void TestReportPdf::itIsTaggedAndSaysItsLanguage()
{
    const auto info = run(u"pdfinfo"_s, {u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY2(QRegularExpression(u"Tagged:\\s+yes"_s).match(info).hasMatch(), qPrintable(info));
    const auto structure = run(u"pdfinfo"_s, {u"-struct-text"_s, u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY2(structure.contains(u"H1"_s) && structure.contains(u"H2"_s) && structure.contains(u"Situatie"_s),
             qPrintable(structure));
}

void TestReportPdf::noNameStandsInTheFilesOwnProperties()
{
    const auto info = run(u"pdfinfo"_s, {u"FILE"_s}, *reportPdf(text(), head()));
    QVERIFY(!info.contains(u"Author"_s));
    QVERIFY(!info.contains(u"Zoë"_s));
    QVERIFY(!info.contains(u"Intakeverslag"_s)); // nor what kind of report it is
}

void TestReportPdf::textThatLooksLikeMarkupIsPrinted()
{
    auto odd = text();
    odd.blocks << ReportBlock{.kind = ReportBlock::Kind::Paragraph, .text = u"<b>vet</b> & &amp; <span>"_s};
    const auto words = run(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, *reportPdf(odd, head()));
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
    QVERIFY(run(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, blob.bytes(0)).contains(u"Werkt mee."_s));
}

QTEST_GUILESS_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
